type Rounds = { readonly normal: number; readonly endurance: number }

/** How often to repeat: a few times in `npm test`, the full count in `npm run test:endurance`. */
export function rounds({ normal, endurance }: Rounds): number {
  return process.env.OEFFNUNGSKOMPASS_ROUNDS === 'endurance' ? endurance : normal
}

import type { TextKey } from '../texts/text-key.ts'

/** Where a command stands in the palette, in this order. */
export const commandGroups = [
  'here',
  'views',
  'indicators',
  'visits',
  'organisations',
  'app',
] as const
export type CommandGroup = (typeof commandGroups)[number]

export const commandGroupKeys = {
  here: 'commands.group.here',
  views: 'commands.group.views',
  indicators: 'commands.group.indicators',
  visits: 'commands.group.visits',
  organisations: 'commands.group.organisations',
  app: 'commands.group.app',
} as const satisfies Record<CommandGroup, TextKey>

/** Something that can be done or gone to from where somebody is. */
export interface Command {
  readonly id: string
  readonly group: CommandGroup
  readonly label: string
  /** Told apart by it where labels are alike; searched too. */
  readonly detail?: string
  readonly run: () => void
}

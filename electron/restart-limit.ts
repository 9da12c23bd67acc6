const windowMilliseconds = 60_000

/**
 * Tells a single mishap from something that fails again and again.
 * @param maximumPerMinute how often a restart is allowed
 * @returns asks for one more restart: false once there have been too many
 */
export function restartLimit(maximumPerMinute: number, now: () => number): () => boolean {
  let restarts: readonly number[] = []
  return () => {
    const time = now()
    restarts = [...restarts.filter((each) => time - each < windowMilliseconds), time]
    return restarts.length <= maximumPerMinute
  }
}

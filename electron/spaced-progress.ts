const pauseMilliseconds = 100

type Progress = (fraction: number, step: string) => void

/** @returns passes progress on at most ten times a second, and always the last of it. */
export function spacedProgress(
  pass: Progress,
  now: () => number = () => performance.now(),
): Progress {
  let passedAt = Number.NEGATIVE_INFINITY
  return (fraction, step) => {
    if (fraction < 1 && now() - passedAt < pauseMilliseconds) return
    passedAt = now()
    pass(fraction, step)
  }
}

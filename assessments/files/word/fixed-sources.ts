/** Where a document's times and random ids come from. */
export interface FixedSources {
  readonly now: Date
  /** Any whole number; the same one gives the same ids. */
  readonly seed: number
}

/** Mulberry32: small, even enough for ids that only have to differ within one file. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A clock that stands still, and knows no time zone: zip entries are stamped in local time. */
function clockAt(now: Date): DateConstructor {
  const RealDate = Date
  class StoppedDate extends RealDate {
    constructor(...parts: [] | [number | string | Date]) {
      super(parts[0] ?? now.getTime())
    }
    static override now = () => now.getTime()
    override getFullYear = () => this.getUTCFullYear()
    override getMonth = () => this.getUTCMonth()
    override getDate = () => this.getUTCDate()
    override getHours = () => this.getUTCHours()
    override getMinutes = () => this.getUTCMinutes()
    override getSeconds = () => this.getUTCSeconds()
  }
  return StoppedDate as DateConstructor
}

/**
 * Runs something with the clock stopped and chance fixed. The docx library asks both directly, in file
 * properties, zip entries and relationship ids, and offers no parameter. `run` must do its work before
 * it returns: nothing else runs in between, so nobody else sees the stopped clock.
 */
export function withFixedSources<Value>({ now, seed }: FixedSources, run: () => Value): Value {
  const real = { date: globalThis.Date, random: Math.random }
  globalThis.Date = clockAt(now)
  Math.random = randomFrom(seed)
  try {
    return run()
  } finally {
    globalThis.Date = real.date
    Math.random = real.random
  }
}

import type { Instrument } from '../../core/instruments/instrument-source.ts'
import { ok, type Result, refuse } from '../../core/result.ts'

/** Refuses with `instrument.not_installed`. */
export function findInstrument(
  instruments: readonly Instrument[],
  instrumentId: string,
  version: string,
): Result<Instrument, 'instrument.not_installed'> {
  const found = instruments.find(
    ({ structure }) => structure.id === instrumentId && structure.version === version,
  )
  return found === undefined
    ? refuse('instrument.not_installed', { instrumentId, version })
    : ok(found)
}

import { refuseDamaged } from '../../core/instruments/damaged-instrument.ts'
import type { Instrument } from '../../core/instruments/instrument-source.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { OperationContext } from '../operation-context.ts'

type FindRefusal = 'instrument.not_installed' | 'instrument.damaged'

/** Refuses with `instrument.damaged` what is there but cannot be used, else with `instrument.not_installed`. */
export function findInstrument(
  { instruments, damagedInstruments }: OperationContext,
  instrumentId: string,
  version: string,
): Result<Instrument, FindRefusal> {
  const found = instruments.find(
    ({ structure }) => structure.id === instrumentId && structure.version === version,
  )
  if (found !== undefined) return ok(found)
  const damaged = damagedInstruments.find(
    ({ id, version: damagedVersion }) =>
      id === null || (id === instrumentId && damagedVersion === version),
  )
  return damaged === undefined
    ? refuse('instrument.not_installed', { instrumentId, version })
    : refuseDamaged(damaged)
}

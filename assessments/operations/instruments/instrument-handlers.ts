import { refuseDamaged } from '../../core/instruments/damaged-instrument.ts'
import { resolveInstrument } from '../../core/instruments/resolve-instrument.ts'
import { ok } from '../../core/result.ts'
import { localize } from '../../core/texts/localize.ts'
import type { ReadHandler } from '../handler-types.ts'
import { findInstrument } from './installed-instrument.ts'

export const listInstruments: ReadHandler<'instruments.list'> = (
  _db,
  _input,
  { instruments, damagedInstruments },
) => {
  // A shorter list would look as if a profile had never been there.
  const [damaged] = damagedInstruments
  if (damaged !== undefined) return refuseDamaged(damaged)
  return ok(
    instruments.map(({ structure, texts, profiles }) => ({
      instrumentId: structure.id,
      version: structure.version,
      name: localize((language) => texts[language].name),
      profiles: profiles.map((profile) => ({
        id: profile.id,
        name: localize((language) => profile.texts[language].name),
        organisationType: profile.organisationType,
        defaultScope: profile.defaultScope,
      })),
    })),
  )
}

export const getInstrument: ReadHandler<'instruments.get'> = (
  _db,
  { instrumentId, version, profileId },
  context,
) => {
  const found = findInstrument(context, instrumentId, version)
  return found.ok ? resolveInstrument(found.value, profileId) : found
}

import { resolveInstrument } from '../../core/instruments/resolve-instrument.ts'
import { ok } from '../../core/result.ts'
import { localize } from '../../core/texts/localize.ts'
import type { ReadHandler } from '../handler-types.ts'
import { findInstrument } from './installed-instrument.ts'

export const listInstruments: ReadHandler<'instruments.list'> = (_db, _input, { instruments }) =>
  ok(
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

export const getInstrument: ReadHandler<'instruments.get'> = (
  _db,
  { instrumentId, version, profileId },
  { instruments },
) => {
  const found = findInstrument(instruments, instrumentId, version)
  return found.ok ? resolveInstrument(found.value, profileId) : found
}

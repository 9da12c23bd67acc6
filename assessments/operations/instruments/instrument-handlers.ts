import { ok } from '../../core/result.ts'
import { localize } from '../../core/texts/localize.ts'
import type { ReadHandler } from '../handler-types.ts'

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

import type { Instrument } from '../../core/instruments/instrument-source.ts'
import { allTopics } from '../../core/measures/support-table.ts'
import { ok } from '../../core/result.ts'
import { localize } from '../../core/texts/localize.ts'
import { selectMeasuresOfAll } from '../../storage/measures.ts'
import type { ReadHandler } from '../handler-types.ts'
import { readSupportTable } from '../settings/settings-handlers.ts'

export const listMeasures: ReadHandler<'measures.list'> = (db, _input, { instruments }) =>
  ok({
    measures: selectMeasuresOfAll(db),
    topics: [...allTopics({ topics: topicsOf(instruments) }, readSupportTable(db))],
  })

/** The topics of all installed instruments, by the words of the newest that has them. */
function topicsOf(instruments: readonly Instrument[]) {
  const topics = instruments.flatMap(({ structure, texts }) =>
    structure.topics.map(
      (id) => [id, { id, name: localize((language) => texts[language].topics[id] ?? id) }] as const,
    ),
  )
  return [...new Map(topics).values()]
}

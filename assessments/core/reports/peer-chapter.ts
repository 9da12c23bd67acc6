import { peerGroupKeys, peerStatementKeys, peerSymbols } from '../texts/domain-keys.ts'
import { formatDate } from '../texts/format-date.ts'
import type { Chapter } from './report.ts'
import { column, lead, muted, plain, small, table, textCell, view } from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import { dimensionText } from './report-words.ts'

/** What was said beside others, word for word as it was kept. @returns null where nothing was said */
export function peerChapter(context: ReportContext): Chapter | null {
  const { input, snapshot, language, translate } = context
  const said = snapshot.dimensions.flatMap((dimension) => {
    const statement = input.peers[dimension.id]
    return statement === undefined ? [] : [{ dimension, ...statement }]
  })
  if (said.length === 0) return null
  return {
    id: 'peers',
    title: translate('report.peers.title'),
    source: view('results'),
    blocks: [
      lead(plain(translate('report.peers.lead'))),
      table(
        translate('report.peers.table'),
        [
          column(translate('domain.word.dimension'), 36),
          column(translate('report.peers.statement'), 26),
          column(translate('report.peers.group'), 24),
          column(translate('report.peers.made_on'), 14),
        ],
        said.map(({ dimension, statement, group, madeOn }) => [
          textCell(dimensionText(dimension, context)),
          textCell(`${peerSymbols[statement]} ${translate(peerStatementKeys[statement])}`),
          textCell(translate(peerGroupKeys[group])),
          textCell(formatDate(madeOn, language)),
        ]),
      ),
      small(muted(translate('report.peers.rule'))),
    ],
  }
}

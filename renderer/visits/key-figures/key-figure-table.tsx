import { Table, Text } from '@mantine/core'
import { formatDate } from '../../../assessments/core/texts/format-date.ts'
import { formatShare } from '../../../assessments/core/texts/format-points.ts'
import {
  wordKeyFigure,
  wordKeyFigureChange,
  wordPeriod,
  wordShownCount,
} from '../../../assessments/core/texts/word-key-figure.ts'
import type { KeyFigure } from '../../../assessments/core/visits/entries/key-figure.ts'
import {
  type EarlierFigures,
  lastKnownFigure,
} from '../../../assessments/core/visits/key-figure-sheet.ts'
import {
  compareKeyFigures,
  enteredKeyFigures,
  shownKeyFigure,
} from '../../../assessments/core/visits/key-figures.ts'
import { DataTable } from '../../shared/data-table.tsx'
import { useWording } from '../../texts/use-wording.ts'
import { useWords } from '../../texts/use-words.ts'

/** The key figures as anyone may see them: small ones suppressed. */
export function KeyFigureTable({
  figures,
  earlier,
}: {
  figures: Readonly<Record<string, KeyFigure>>
  earlier: readonly EarlierFigures[]
}) {
  const words = useWords()
  const entered = enteredKeyFigures(figures)
  if (entered.length === 0) return <Text c="dimmed">{words('figures.none')}</Text>
  return (
    <>
      <DataTable
        label={words('figures.table')}
        minWidth={680}
        columns={[
          words('domain.entry_kind.key_figure'),
          words('figures.field_count'),
          words('figures.field_total'),
          words('figures.column_share'),
          words('figures.column_origin'),
          ...(earlier.length === 0 ? [] : [words('figures.column_change')]),
        ]}
      >
        {entered.map((figure) => (
          <FigureRow key={`${figure.topic} ${figure.position}`} figure={figure} earlier={earlier} />
        ))}
      </DataTable>
      <Text size="sm" c="dimmed">
        {words('figures.rules_small')}
      </Text>
    </>
  )
}

function FigureRow({ figure, earlier }: { figure: KeyFigure; earlier: readonly EarlierFigures[] }) {
  const words = useWords()
  const wording = useWording()
  const { count, total, share } = shownKeyFigure(figure)
  const before = lastKnownFigure(figure, earlier)
  const change = before === null ? null : compareKeyFigures(before.figure, figure)
  const origin = [wordPeriod(figure, wording), figure.source.trim()].filter(Boolean)
  return (
    <Table.Tr>
      <Table.Th scope="row">{wordKeyFigure(figure, wording)}</Table.Th>
      <Table.Td>{wordShownCount(count, wording)}</Table.Td>
      <Table.Td>{wordShownCount(total, wording)}</Table.Td>
      <Table.Td>{share === null ? '–' : formatShare(share, wording.language)}</Table.Td>
      <Table.Td>{origin.length === 0 ? '–' : origin.join(' · ')}</Table.Td>
      {earlier.length > 0 && (
        <Table.Td>
          {before === null || change === null
            ? '–'
            : words('figures.change_since', {
                date: formatDate(before.date, wording.language),
                change: wordKeyFigureChange(change, wording),
              })}
        </Table.Td>
      )}
    </Table.Tr>
  )
}

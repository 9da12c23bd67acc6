import { type FindingEntry, findingsInOrder } from '../findings/findings-in-order.ts'
import type { SnapshotDimension } from '../instruments/instrument-snapshot.ts'
import { evidenceTypeKeys, findingKindKeys, findingStateKeys } from '../texts/domain-keys.ts'
import { formatList } from '../texts/format-list.ts'
import { evidenceTypeSchema } from '../visits/entries/evidence.ts'
import type { Finding } from '../visits/entries/finding.ts'
import type { Block, Run } from './report.ts'
import { body, bold, bullets, from, muted, plain } from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'

/** A finding stands with the dimension of its first item; one without items stands with the recommendations. */
export function findingsOf(
  dimension: SnapshotDimension | null,
  { input, snapshot }: ReportContext,
): readonly FindingEntry[] {
  return findingsInOrder(input.entries.finding)
    .flatMap(({ findings }) => findings)
    .filter(({ finding }) => finding.clientWording.trim() !== '')
    .filter(({ finding }) => dimensionOf(finding, snapshot.dimensions)?.id === dimension?.id)
}

function dimensionOf(
  { indicatorIds }: Finding,
  dimensions: readonly SnapshotDimension[],
): SnapshotDimension | undefined {
  return dimensions.find(({ indicators }) => indicators.some(({ id }) => id === indicatorIds[0]))
}

/** "Entwicklungsbedarf (teilweise behoben): …", and why it is so, where somebody has said that. */
export function findingRuns(
  { id, finding }: FindingEntry,
  { translate }: ReportContext,
): readonly Run[] {
  const { kind, state, clientWording, assumedCause } = finding
  const known = state === null || state === 'new' ? '' : ` (${translate(findingStateKeys[state])})`
  const cause = assumedCause.trim()
  return from({ kind: 'finding', id }, [
    bold(`${translate(findingKindKeys[kind])}${known}: `),
    plain(clientWording.trim()),
    ...(cause === '' ? [] : [muted(` ${translate('report.results.cause', { cause })}`)]),
  ])
}

/** What was found in a dimension, in the client's words. Empty where nothing was written for the client. */
export function findingBlocks(dimension: SnapshotDimension, context: ReportContext): Block[] {
  const findings = findingsOf(dimension, context)
  if (findings.length === 0) return []
  const { translate } = context
  return [
    { ...body(bold(translate('report.results.findings'))), keepWithNext: true },
    bullets(findings.map((finding) => findingRuns(finding, context))),
  ]
}

/** "Grundlage: 2 Dokumente, 1 Beobachtung": how many sources by type, never which. Empty without any. */
export function sourceBlocks(dimension: SnapshotDimension, context: ReportContext): Block[] {
  const { input, language, translate } = context
  const ids = new Set(dimension.indicators.map(({ id }) => id))
  const sources = Object.values(input.entries.evidence).filter(
    ({ dimensionIds, indicatorIds }) =>
      dimensionIds.includes(dimension.id) || indicatorIds.some((id) => ids.has(id)),
  )
  const counts = evidenceTypeSchema.options.flatMap((type) => {
    const count = sources.filter((source) => source.type === type).length
    return count === 0 ? [] : [`${count} × ${translate(evidenceTypeKeys[type])}`]
  })
  if (counts.length === 0) return []
  return [
    body(muted(translate('report.results.sources', { sources: formatList(counts, language) }))),
  ]
}

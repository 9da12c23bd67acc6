import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import { detailKeys, questionnaireFormat } from '../questionnaires/detail-keys.ts'
import type { VisitScope } from '../visits/visit.ts'
import { type CellValue, cellName, type ReadSheet } from '../workbooks/read-sheet.ts'
import { type RaterGroup, raterGroupSchema } from './self-rater.ts'
import { quoted, type SheetFinding, type SheetFindingCode } from './sheet-finding.ts'

/** The questionnaire that answers are awaited for. */
export interface AwaitedQuestionnaire {
  readonly snapshot: InstrumentSnapshot
  readonly scope: VisitScope
}

/** A row of the sheet that says what the file is: what a person fills in, then key and code. */
interface DetailRow {
  readonly filledIn: CellValue
  readonly key: string
  readonly code: string
  readonly cell: string
}

/** The sheet that says what the file is, wherever it stands and whatever it is called. */
interface DetailSheet {
  readonly name: string
  readonly rows: readonly DetailRow[]
}

export interface ReadDetails {
  readonly group: RaterGroup | null
  readonly findings: readonly SheetFinding[]
}

const knownKeys = new Set<unknown>(Object.values(detailKeys))

function textOf(value: CellValue | undefined): string {
  return String(value ?? '').trim()
}

function detailRows({ rows }: ReadSheet): DetailRow[] {
  return rows.flatMap((cells, row) => {
    const column = cells.findIndex((cell) => knownKeys.has(cell))
    if (column < 1) return []
    return [
      {
        filledIn: cells[column - 1] ?? null,
        key: textOf(cells[column]),
        code: textOf(cells[column + 1]),
        cell: cellName(row, column + 1),
      },
    ]
  })
}

function findDetailSheet(sheets: readonly ReadSheet[]): DetailSheet | null {
  const candidates = sheets.map((sheet) => ({ name: sheet.name, rows: detailRows(sheet) }))
  return candidates.find(({ rows }) => rows.some(({ key }) => key === detailKeys.format)) ?? null
}

interface Expectation {
  readonly key: string
  readonly expected: string
  readonly otherwise: SheetFindingCode
}

function expectations({ snapshot, scope }: AwaitedQuestionnaire): Expectation[] {
  const { instrumentId, version, profileId } = snapshot
  return [
    { key: detailKeys.format, expected: questionnaireFormat, otherwise: 'unknown_format' },
    { key: detailKeys.purpose, expected: 'self_rating', otherwise: 'not_a_self_rating' },
    { key: detailKeys.instrumentId, expected: instrumentId, otherwise: 'other_instrument' },
    { key: detailKeys.version, expected: version, otherwise: 'other_version' },
    { key: detailKeys.profileId, expected: profileId, otherwise: 'other_profile' },
    { key: detailKeys.scope, expected: scope, otherwise: 'other_scope' },
  ]
}

function checkDetail(
  sheet: DetailSheet,
  { key, expected, otherwise }: Expectation,
): SheetFinding[] {
  const [first, second] = sheet.rows.filter((row) => row.key === key)
  const finding = (code: SheetFindingCode, params: SheetFinding['params'], row?: DetailRow) => [
    { sheet: sheet.name, cell: row?.cell ?? null, severity: 'error', code, params } as const,
  ]
  if (first === undefined) return finding('missing_detail', { key })
  if (second !== undefined) return finding('detail_twice', { key }, second)
  if (first.code === expected) return []
  return finding(otherwise, { found: quoted(first.code), expected }, first)
}

function readGroup(sheet: DetailSheet): ReadDetails {
  const [first, second] = sheet.rows.filter(
    ({ key, filledIn }) => key === detailKeys.group && textOf(filledIn) !== '',
  )
  const group = raterGroupSchema.safeParse(first?.code)
  const place = { sheet: sheet.name, params: {} }
  if (second !== undefined)
    return {
      group: null,
      findings: [{ ...place, cell: second.cell, severity: 'error', code: 'group_twice' }],
    }
  if (group.success) return { group: group.data, findings: [] }
  return {
    group: null,
    findings: [{ ...place, cell: null, severity: 'warning', code: 'group_missing' }],
  }
}

/**
 * Checks by the codes of the details that a file is the awaited questionnaire, and reads which group
 * was marked; null where none was.
 */
export function readDetails(
  sheets: readonly ReadSheet[],
  awaited: AwaitedQuestionnaire,
): ReadDetails {
  const sheet = findDetailSheet(sheets)
  if (sheet === null) {
    const code = 'not_a_questionnaire'
    return {
      group: null,
      findings: [{ sheet: null, cell: null, severity: 'error', code, params: {} }],
    }
  }
  const { group, findings } = readGroup(sheet)
  const problems = expectations(awaited).flatMap((expectation) => checkDetail(sheet, expectation))
  return { group, findings: [...problems, ...findings] }
}

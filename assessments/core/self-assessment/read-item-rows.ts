import type { SnapshotIndicator } from '../instruments/instrument-snapshot.ts'
import type { Wording } from '../texts/wording.ts'
import type { Rating } from '../visits/answer.ts'
import { type CellValue, cellName, type ReadSheet } from '../workbooks/read-sheet.ts'
import { readAnswer } from './read-answer.ts'
import { quoted, type SheetFinding, type SheetFindingCode } from './sheet-finding.ts'

export interface ReadRatings {
  /** Indicator id → rating; an item without an answer is missing. */
  readonly ratings: Readonly<Record<string, Rating>>
  readonly findings: readonly SheetFinding[]
}

interface ItemRow {
  readonly row: number
  readonly id: string
  readonly answer: CellValue
}

/** The sheet of items with the places of its two columns that matter. */
interface ItemTable {
  readonly sheet: ReadSheet
  readonly idColumn: number
  readonly answerColumn: number
}

function columnsHeaded(sheet: ReadSheet, header: string): number[] {
  return (sheet.rows[0] ?? []).flatMap((cell, column) =>
    String(cell ?? '').trim() === header ? [column] : [],
  )
}

function headersOf({ translate }: Wording) {
  return {
    id: translate('questionnaire.column.id'),
    answer: translate('questionnaire.column.answer'),
  }
}

function error(
  sheet: string | null,
  cell: string | null,
  code: SheetFindingCode,
  params: SheetFinding['params'],
): SheetFinding {
  return { sheet, cell, severity: 'error', code, params }
}

/** Finds the one sheet with a column of ids, and in it the one column of answers, in any language. */
function findTable(
  sheets: readonly ReadSheet[],
  wordings: readonly Wording[],
): ItemTable | SheetFinding {
  const places = wordings.map(headersOf).flatMap((headers) =>
    sheets.flatMap((sheet) => {
      const ids = columnsHeaded(sheet, headers.id)
      return ids.length === 0 ? [] : [{ sheet, headers, ids }]
    }),
  )
  const [place] = places
  if (place === undefined)
    return error(null, null, 'missing_column', { column: headerOf(wordings) })
  const { sheet, headers, ids } = place
  const answers = columnsHeaded(sheet, headers.answer)
  const [idColumn = 0, secondId] = ids
  const [answerColumn, secondAnswer] = answers
  if (secondId !== undefined)
    return error(sheet.name, cellName(0, secondId), 'column_twice', { column: headers.id })
  if (answerColumn === undefined)
    return error(sheet.name, null, 'missing_column', { column: headers.answer })
  if (secondAnswer !== undefined)
    return error(sheet.name, cellName(0, secondAnswer), 'column_twice', { column: headers.answer })
  return { sheet, idColumn, answerColumn }
}

function headerOf([wording]: readonly Wording[]): string {
  return wording === undefined ? '' : headersOf(wording).id
}

function itemRows({ sheet, idColumn, answerColumn }: ItemTable): ItemRow[] {
  return sheet.rows.slice(1).map((cells, index) => ({
    row: index + 1,
    id: String(cells[idColumn] ?? '').trim(),
    answer: cells[answerColumn] ?? null,
  }))
}

/** Rows whose id names no awaited item, or one that was named before. */
function idProblem(
  { sheet, idColumn, answerColumn }: ItemTable,
  { row, id, answer }: ItemRow,
  isAwaited: boolean,
  isSecond: boolean,
): SheetFinding | null {
  if (id === '')
    return answer === null || String(answer).trim() === ''
      ? null
      : error(sheet.name, cellName(row, answerColumn), 'answer_without_id', {
          value: quoted(answer),
        })
  const cell = cellName(row, idColumn)
  if (!isAwaited) return error(sheet.name, cell, 'unknown_indicator', { id: quoted(id) })
  return isSecond ? error(sheet.name, cell, 'indicator_twice', { id: quoted(id) }) : null
}

function missingItems(
  { sheet }: ItemTable,
  awaited: readonly SnapshotIndicator[],
  found: ReadonlySet<string>,
): SheetFinding[] {
  return awaited
    .filter(({ id }) => !found.has(id))
    .map(({ id, code }) => ({
      sheet: sheet.name,
      cell: null,
      severity: 'warning',
      code: 'missing_indicator',
      params: { id, indicator: code },
    }))
}

function readRows(
  table: ItemTable,
  awaited: readonly SnapshotIndicator[],
  notApplicableReason: string,
): ReadRatings {
  const byId = new Map(awaited.map((indicator) => [indicator.id, indicator]))
  const found = new Set<string>()
  const findings: SheetFinding[] = []
  const ratings: [string, Rating][] = []
  for (const item of itemRows(table)) {
    const indicator = byId.get(item.id)
    const problem = idProblem(table, item, indicator !== undefined, found.has(item.id))
    if (problem !== null) findings.push(problem)
    if (problem !== null || indicator === undefined) continue
    found.add(item.id)
    const read = readAnswer(item.answer, indicator, notApplicableReason)
    const cell = cellName(item.row, table.answerColumn)
    if ('problem' in read)
      findings.push(error(table.sheet.name, cell, read.problem.code, read.problem.params))
    else if (read.rating !== null) ratings.push([item.id, read.rating])
  }
  return {
    ratings: Object.fromEntries(ratings),
    findings: [...findings, ...missingItems(table, awaited, found)],
  }
}

/**
 * Reads the answers of the awaited items from a workbook's sheets, wherever rows and columns were
 * moved to. @param wordings every language that the sheet may have been written in.
 */
export function readItemRows(
  sheets: readonly ReadSheet[],
  awaited: readonly SnapshotIndicator[],
  wordings: readonly Wording[],
  notApplicableReason: string,
): ReadRatings {
  const table = findTable(sheets, wordings)
  return 'code' in table
    ? { ratings: {}, findings: [table] }
    : readRows(table, awaited, notApplicableReason)
}

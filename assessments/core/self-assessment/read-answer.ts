import type { SnapshotIndicator } from '../instruments/instrument-snapshot.ts'
import { levels, type Rating } from '../visits/answer.ts'
import type { CellValue } from '../workbooks/read-sheet.ts'
import { quoted, type SheetFinding } from './sheet-finding.ts'

export type ReadAnswer =
  | { readonly rating: Rating | null }
  | { readonly problem: Pick<SheetFinding, 'code' | 'params'> }

const wholeLevel = /^([0-4])(?:[.,]0+)?$/
const number = /^[+-]?\d+(?:[.,]\d+)?$/

/**
 * What a person wrote into an answer's cell: a level ("3", also as a number or as "3.0"), B for "cannot
 * judge", N for "does not apply" where the item allows it, in any case and with blanks around; nothing
 * is null. @param notApplicableReason the words kept with N, which the sheet asks no reason for.
 */
export function readAnswer(
  cell: CellValue,
  indicator: SnapshotIndicator,
  notApplicableReason: string,
): ReadAnswer {
  const text = String(cell ?? '').trim()
  if (text === '') return { rating: null }
  const level = levels.find((known) => `${known}` === wholeLevel.exec(text)?.[1])
  if (level !== undefined) return { rating: { status: 'rated', level } }
  const params = { value: quoted(text), indicator: indicator.code }
  if (number.test(text)) return { problem: { code: 'level_out_of_range', params } }
  if (text.toUpperCase() === 'B')
    return { rating: { status: 'not_assessed', reason: 'no_information' } }
  if (text.toUpperCase() !== 'N') return { problem: { code: 'answer_not_readable', params } }
  return indicator.notApplicableAllowed
    ? { rating: { status: 'not_applicable', reason: notApplicableReason } }
    : { problem: { code: 'not_applicable_not_allowed', params } }
}

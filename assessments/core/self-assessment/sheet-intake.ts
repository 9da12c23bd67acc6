import type { RaterGroup, SelfRater } from '../visits/entries/self-rater.ts'
import type { WorkbookTrouble } from '../workbooks/workbook-trouble.ts'
import type { SelfRatingSheet } from './read-self-rating-sheet.ts'

/** A file as it was read: a sheet, or why there is none. */
export interface ReadSheetFile {
  readonly file: string
  readonly trouble: WorkbookTrouble | null
  readonly sheet: SelfRatingSheet | null
}

type FilledIn = Pick<SelfRater, 'group' | 'ratings'>

export interface IntakeFile extends ReadSheetFile {
  /** Its place in the order of reading: two files may have the same name. */
  readonly index: number
  /** What would be taken over; null when nothing may be. */
  readonly filledIn: FilledIn | null
  /** Another sheet says exactly the same: most likely it came in twice. */
  readonly isDuplicate: boolean
}

function contentOf({ group, ratings }: FilledIn): string {
  return JSON.stringify([group, Object.entries(ratings).toSorted(([a], [b]) => (a < b ? -1 : 1))])
}

/** Who marked no group has not said it. */
function groupOf({ group }: SelfRatingSheet): RaterGroup {
  return group ?? 'not_said'
}

/**
 * What would be taken over of files that were read, before anybody decides. A sheet without a name
 * cannot be told from its copy otherwise than by its content: of equal ones, those that are in already
 * and the first of the files stand, every later one is a duplicate.
 */
export function sheetIntake(
  files: readonly ReadSheetFile[],
  existing: readonly FilledIn[],
): readonly IntakeFile[] {
  const seen = new Set(existing.map(contentOf))
  return files.map((read, index) => {
    const { sheet } = read
    if (sheet === null || sheet.ratings === null)
      return { ...read, index, filledIn: null, isDuplicate: false }
    const filledIn = { group: groupOf(sheet), ratings: sheet.ratings }
    const content = contentOf(filledIn)
    const isDuplicate = seen.has(content)
    seen.add(content)
    return { ...read, index, filledIn, isDuplicate }
  })
}

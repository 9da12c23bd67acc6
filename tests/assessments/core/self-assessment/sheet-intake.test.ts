import { describe, expect, it } from 'vitest'
import {
  type ReadSheetFile,
  sheetIntake,
} from '../../../../assessments/core/self-assessment/sheet-intake.ts'
import type { Level, Rating } from '../../../../assessments/core/visits/answer.ts'
import type { RaterGroup } from '../../../../assessments/core/visits/entries/self-rater.ts'

const rated = (level: Level): Rating => ({ status: 'rated', level })

function aFile(group: RaterGroup | null, ratings: Record<string, Rating> | null): ReadSheetFile {
  return { file: 'Bogen.xlsx', trouble: null, sheet: { group, ratings, findings: [] } }
}

describe('sheetIntake', () => {
  it('is empty without files', () => {
    expect(sheetIntake([], [])).toEqual([])
  })

  it('takes over what is readable; no group marked is "not said"', () => {
    const [ready, refused, broken] = sheetIntake(
      [
        aFile(null, { a: rated(1) }),
        aFile('specialists', null),
        { file: 'x.xlsx', trouble: 'workbook.damaged', sheet: null },
      ],
      [],
    )
    expect(ready).toMatchObject({
      index: 0,
      isDuplicate: false,
      filledIn: { group: 'not_said', ratings: { a: rated(1) } },
    })
    expect(refused?.filledIn).toBeNull()
    expect(broken).toMatchObject({ index: 2, filledIn: null, trouble: 'workbook.damaged' })
  })

  it('notices a sheet that came in twice, in whatever order its answers stand', () => {
    const files = [
      aFile('specialists', { a: rated(1), b: rated(2) }),
      aFile('specialists', { b: rated(2), a: rated(1) }),
      aFile('staff_council', { a: rated(1), b: rated(2) }),
      aFile('specialists', { a: rated(1), b: rated(3) }),
    ]
    const duplicates = (existing: Parameters<typeof sheetIntake>[1]) =>
      sheetIntake(files, existing).map(({ isDuplicate }) => isDuplicate)
    expect(duplicates([])).toEqual([false, true, false, false])
    expect(duplicates([{ group: 'specialists', ratings: { a: rated(1), b: rated(3) } }])).toEqual([
      false,
      true,
      false,
      true,
    ])
  })
})

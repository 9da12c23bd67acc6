import { describe, expect, it } from 'vitest'
import { composeQuestionnaire } from '../../../../assessments/core/questionnaires/compose-questionnaire.ts'
import type { QuestionnaireOptions } from '../../../../assessments/core/questionnaires/questionnaire.ts'
import { questionnaireSheets } from '../../../../assessments/core/questionnaires/questionnaire-sheets.ts'
import { readSelfRatingSheet } from '../../../../assessments/core/self-assessment/read-self-rating-sheet.ts'
import type { Wording } from '../../../../assessments/core/texts/wording.ts'
import {
  type CellValue,
  cellName,
  type ReadSheet,
} from '../../../../assessments/core/workbooks/read-sheet.ts'
import { english, german } from '../../../support/build-report.ts'
import { aDimension, anIndicator, anInstrument } from '../../../support/build-visit.ts'

const strict = anIndicator({ id: 'd2.1', core: true, notApplicableAllowed: false })
const snapshot = anInstrument({
  dimensions: [aDimension({ id: 'd1' }), aDimension({ id: 'd2', indicators: [strict] })],
})

type Cells = CellValue[][]

/** The three sheets of an empty questionnaire, as they would be read back from its file. */
function emptySheets(options: Partial<QuestionnaireOptions> = {}, words: Wording = german) {
  const standard = { scope: 'full', wording: 'standard', purpose: 'self_rating' } as const
  const questionnaire = composeQuestionnaire(snapshot, { ...standard, ...options }, words)
  const [questions, instructions, details] = questionnaireSheets(questionnaire, words).map(
    ({ name, columns, rows }) => ({
      name,
      rows: [columns.map(({ header }) => header), ...rows.map((row) => [...row])] as Cells,
    }),
  )
  if (!questions || !instructions || !details) throw new Error('A sheet is missing')
  return { questions, instructions, details }
}

type Sheets = ReturnType<typeof emptySheets>

const idColumn = 1
const answerColumn = 11

/** Writes answers from the first item on; the header is the first row. */
function answer({ questions }: Sheets, answers: readonly CellValue[]): void {
  for (const [index, value] of answers.entries()) {
    const row = questions.rows[index + 1]
    if (row === undefined) throw new Error('More answers than items')
    row[answerColumn] = value
  }
}

function detailRow({ details }: Sheets, key: string, code?: string): CellValue[] {
  const row = details.rows.find(
    (cells) => cells[2] === key && (code === undefined || cells[3] === code),
  )
  if (row === undefined) throw new Error(`No row "${key}"`)
  return row
}

function mark(sheets: Sheets, group: string): void {
  detailRow(sheets, 'group', group)[1] = 'x'
}

function read(sheets: Sheets | readonly ReadSheet[], scope: 'full' | 'short' = 'full') {
  const list =
    'details' in sheets ? [sheets.questions, sheets.instructions, sheets.details] : sheets
  return readSelfRatingSheet(list, { snapshot, scope }, [german, english])
}

/** A sheet of specialists with one answer and a change; where and what is found. */
function findingsAfter(change: (sheets: Sheets) => void) {
  const sheets = emptySheets()
  mark(sheets, 'specialists')
  answer(sheets, [1])
  change(sheets)
  const { ratings, findings } = read(sheets)
  if (findings.some(({ severity }) => severity === 'error')) expect(ratings).toBeNull()
  return findings.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)
}

describe('a filled-in sheet', () => {
  it.each([
    ['German', german, 'standard'],
    ['English', english, 'standard'],
    ['Einfache Sprache', german, 'plain'],
  ] as const)('gives its group and ratings: %s', (_, words, wording) => {
    const sheets = emptySheets({ wording }, words)
    mark(sheets, 'staff_council')
    answer(sheets, [0, '4', ' 3 ', 'b', 'N', null, '2.0'])
    expect(read(sheets)).toEqual({
      group: 'staff_council',
      ratings: {
        'd1.1': { status: 'rated', level: 0 },
        'd1.2': { status: 'rated', level: 4 },
        'd1.3': { status: 'rated', level: 3 },
        'd1.4': { status: 'not_assessed', reason: 'no_information' },
        'd1.5': { status: 'not_applicable', reason: 'Trifft hier nicht zu' },
        'd2.1': { status: 'rated', level: 2 },
      },
      findings: [],
    })
  })

  it('may hold the items of a Kurzcheck', () => {
    const sheets = emptySheets({ scope: 'short' })
    mark(sheets, 'not_said')
    answer(sheets, [1, 2, 3, 4])
    const { group, ratings, findings } = read(sheets, 'short')
    expect([group, Object.keys(ratings ?? {}), findings]).toEqual([
      'not_said',
      ['d1.1', 'd1.2', 'd1.3', 'd2.1'],
      [],
    ])
  })

  it('may have its rows sorted, columns added and sheets in another order', () => {
    const sheets = emptySheets()
    mark(sheets, 'specialists')
    answer(sheets, [4, 0])
    const [header = [], ...rows] = sheets.questions.rows
    const moved = [header, ...rows.toReversed()].map((row) => [null, ...row])
    const { ratings, findings } = read([sheets.details, { name: 'Neu', rows: moved }])
    expect(findings).toEqual([])
    expect(ratings).toEqual({
      'd1.1': { status: 'rated', level: 4 },
      'd1.2': { status: 'rated', level: 0 },
    })
  })

  it('without a marked group can be imported, and says so', () => {
    const sheets = emptySheets()
    answer(sheets, [1])
    const { group, ratings, findings } = read(sheets)
    expect(group).toBeNull()
    expect(ratings).not.toBeNull()
    expect(findings).toEqual([
      { sheet: 'Angaben', cell: null, severity: 'warning', code: 'group_missing', params: {} },
    ])
  })

  it('without a single answer has nothing to import', () => {
    expect(
      findingsAfter(({ questions }) => {
        questions.rows.forEach((row, index) => {
          if (index > 0) row[answerColumn] = '  '
        })
      }),
    ).toEqual(['null!null no_answers'])
  })
})

describe('what is found in the answers', () => {
  it.each([
    [5, 'level_out_of_range'],
    [-1, 'level_out_of_range'],
    [3.5, 'level_out_of_range'],
    ['17', 'level_out_of_range'],
    ['2,5', 'level_out_of_range'],
    ['drei', 'answer_not_readable'],
    ['2-3', 'answer_not_readable'],
    ['2026-04-03', 'answer_not_readable'],
    [true, 'answer_not_readable'],
    ['BN', 'answer_not_readable'],
  ])('%s: %s', (value, code) => {
    expect(findingsAfter((sheets) => answer(sheets, [1, value]))).toEqual([`Fragebogen!L3 ${code}`])
  })

  it('N where the item always applies, with the item’s number and what was written', () => {
    const sheets = emptySheets()
    mark(sheets, 'leadership')
    answer(sheets, [1, 1, 1, 1, 1, 1, 'n'])
    expect(read(sheets)).toEqual({
      group: 'leadership',
      ratings: null,
      findings: [
        {
          sheet: 'Fragebogen',
          cell: 'L8',
          severity: 'error',
          code: 'not_applicable_not_allowed',
          params: { value: 'n', indicator: 'D2.1' },
        },
      ],
    })
  })

  it('quotes a long text only in part', () => {
    const sheets = emptySheets()
    mark(sheets, 'specialists')
    answer(sheets, ['😀'.repeat(30_000)])
    expect(read(sheets).findings[0]?.params.value).toBe(`${'😀'.repeat(39)}…`)
  })
})

describe('what is found in rows and columns', () => {
  const row = ({ questions }: Sheets, index: number) => questions.rows[index] ?? []

  it('an id that the questionnaire does not ask about', () => {
    expect(
      findingsAfter((sheets) => {
        row(sheets, 3)[idColumn] = '__proto__'
      }),
    ).toEqual(['Fragebogen!B4 unknown_indicator', 'Fragebogen!null missing_indicator'])
  })

  it('an item that is answered twice', () => {
    expect(findingsAfter((sheets) => sheets.questions.rows.push([...row(sheets, 1)]))).toEqual([
      'Fragebogen!B9 indicator_twice',
    ])
  })

  it('an answer whose id was deleted', () => {
    expect(
      findingsAfter((sheets) => {
        row(sheets, 1)[idColumn] = null
      }),
    ).toEqual(['Fragebogen!L2 answer_without_id', 'Fragebogen!null missing_indicator'])
  })

  it('a deleted row, which is only a warning', () => {
    const sheets = emptySheets()
    mark(sheets, 'specialists')
    answer(sheets, [2])
    sheets.questions.rows.splice(4, 1)
    expect(read(sheets)).toMatchObject({
      ratings: { 'd1.1': { level: 2 } },
      findings: [{ severity: 'warning', code: 'missing_indicator', params: { id: 'd1.4' } }],
    })
  })

  it.each([
    ['id', idColumn],
    ['answers', answerColumn],
  ])('a missing or doubled column of %s', (_, column) => {
    const sheet = column === idColumn ? null : 'Fragebogen'
    expect(
      findingsAfter((sheets) => {
        row(sheets, 0)[column] = 'Anders'
      }),
    ).toEqual([`${sheet}!null missing_column`])
    expect(
      findingsAfter((sheets) => {
        row(sheets, 0)[20] = row(sheets, 0)[column] ?? null
      }),
    ).toEqual(['Fragebogen!U1 column_twice'])
  })
})

describe('what is found in the details', () => {
  it.each([
    ['questionnaireFormat', '2', 'Angaben!D2 unknown_format'],
    ['instrumentId', 'other', 'Angaben!D3 other_instrument'],
    ['version', '1.0.1', 'Angaben!D4 other_version'],
    ['profileId', 'jobcenter', 'Angaben!D5 other_profile'],
    ['scope', 'short', 'Angaben!D6 other_scope'],
    ['purpose', 'interview', 'Angaben!D9 not_a_self_rating'],
  ])('another %s', (key, code, found) => {
    expect(
      findingsAfter((sheets) => {
        detailRow(sheets, key)[3] = code
      }),
    ).toEqual([found])
  })

  it('a key that is missing, or there twice', () => {
    expect(
      findingsAfter((sheets) => {
        detailRow(sheets, 'version')[2] = null
      }),
    ).toEqual(['Angaben!null missing_detail'])
    expect(
      findingsAfter((sheets) => {
        sheets.details.rows.splice(1, 0, [...detailRow(sheets, 'version')])
      }),
    ).toEqual(['Angaben!D5 detail_twice'])
  })

  it('two marked groups', () => {
    expect(findingsAfter((sheets) => mark(sheets, 'leadership'))).toEqual([
      expect.stringMatching(/^Angaben!D\d+ group_twice$/),
    ])
  })

  it('nothing but that it is no questionnaire, where it is none', () => {
    const { ratings, findings } = read([{ name: 'Tabelle1', rows: [['Kriterium-ID', 'Antwort']] }])
    expect([ratings, findings.map(({ code }) => code)]).toEqual([null, ['not_a_questionnaire']])
    expect(read([]).findings).toHaveLength(1)
  })
})

describe('the name of a cell', () => {
  it.each([
    [0, 0, 'A1'],
    [6, 12, 'M7'],
    [9, 25, 'Z10'],
    [0, 26, 'AA1'],
    [0, 701, 'ZZ1'],
    [1_048_575, 16_383, 'XFD1048576'],
  ])('of row %i and column %i is %s', (row, column, name) => {
    expect(cellName(row, column)).toBe(name)
  })
})

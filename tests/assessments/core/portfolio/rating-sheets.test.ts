import { expect, it } from 'vitest'
import { ratingSheets } from '../../../../assessments/core/portfolio/rating-sheets.ts'
import { aReportInput, german } from '../../../support/build-report.ts'
import { aDimension, anAnswer, anInstrument, aVisit } from '../../../support/build-visit.ts'

const snapshot = anInstrument({ dimensions: [aDimension({ id: 'd1', weight: 2 })] })

function sheetsOf(record: object = {}) {
  const secret = { ...anAnswer(2), note: 'GEHEIM', clientWording: 'GEHEIM' }
  const visit = aVisit({ snapshot, answers: { d1: [3, secret, 'n.a.', 1, 'n.b.', 4] } })
  const { organisation, visit: reported } = aReportInput({ visits: [visit], record })
  const { name: organisationName, type } = organisation
  const [ratings, dimensions] = ratingSheets(
    [{ organisationName, type, record: reported.record, snapshot }],
    german,
  )
  if (ratings === undefined || dimensions === undefined) throw new Error('Two sheets are due.')
  return { ratings, dimensions }
}

const valuesOf = (sheet: ReturnType<typeof sheetsOf>['ratings'], ...headers: string[]) =>
  sheet.rows.map((row) =>
    headers.map((header) => row[sheet.columns.findIndex((one) => one.header === header)]),
  )

it('has a line for each criterion in scope, with numbers as numbers and nothing as nothing', () => {
  const { ratings } = sheetsOf()
  expect(valuesOf(ratings, 'Nr.', 'Status', 'Stufe', 'Warum nicht beurteilt')).toEqual([
    ['D1.1', 'bewertet', 3, null],
    ['D1.2', 'bewertet', 2, null],
    ['D1.3', 'nicht anwendbar', null, null],
    ['D1.4', 'bewertet', 1, null],
    ['D1.5', 'nicht beurteilt', null, 'keine Zeit'],
    ['D1.6', 'bewertet', 4, null],
  ])
})

it('has a line for each dimension with what is computed', () => {
  const { dimensions } = sheetsOf()
  // Vector 1: weights 2, 2, –, 1, –, 1 of 2 + 2 + 1 + 1 + 1; (6 + 4 + 1 + 4) / (4 · 6) = 62.5
  expect(valuesOf(dimensions, 'Nr.', 'Punkte', 'Zutreffend', 'Bewertet')).toEqual([
    ['D1', 62.5, 5, 4],
  ])
})

it("has the organisation's own view as lines of their own, where there is one", () => {
  const { ratings } = sheetsOf({ selfAnswers: { 'd1.1': anAnswer(4) } })
  const own = valuesOf(ratings, 'Sicht', 'Nr.', 'Stufe').filter(([view]) => view === 'Selbstbild')
  expect(own).toHaveLength(6)
  expect(own[0]).toEqual(['Selbstbild', 'D1.1', 4])
  expect(own[1]).toEqual(['Selbstbild', 'D1.2', null])
})

it('tells nothing that was written', () => {
  expect(JSON.stringify(sheetsOf())).not.toContain('GEHEIM')
})

it('is empty without visits', () => {
  expect(ratingSheets([], german).map(({ rows }) => rows)).toEqual([[], []])
})

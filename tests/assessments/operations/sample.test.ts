import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aKeyFigure } from '../../support/build-entries.ts'
import {
  accepted,
  anOrganisation,
  aStore,
  logicalDump,
  refusalOf,
  type TestStore,
  visitDetails,
  wholeHistory,
} from '../../support/build-store.ts'
import { anAnswer } from '../../support/build-visit.ts'
import { anInstrument } from '../../support/instrument-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const everyItem = ['d1.a', 'd1.b', 'd1.c', 'd1.d', 'd2.a', 'd2.b', 'd2.c']

const sample = {
  format: 1,
  organisation: anOrganisation({ name: 'Beispiel' }),
  instrument: { id: 'tiny', version: '1.2.0', profile: 'office' },
  visits: [
    {
      details: visitDetails,
      scope: 'full',
      closed: true,
      answers: Object.fromEntries(everyItem.map((id) => [id, 2])),
    },
    {
      details: { ...visitDetails, date: '2027-01-01' },
      scope: 'full',
      closed: false,
      answers: { 'd1.a': { notAssessed: 'no_time', note: 'später' }, 'd1.b': 4 },
    },
  ],
}

async function aStoreWithSample(content: string): Promise<TestStore> {
  const sampleFolder = temporaryFolder()
  writeFileSync(join(sampleFolder, 'sample.yaml'), content)
  return aStore({ instruments: [await anInstrument()], sampleFolder })
}

it('adds the organisation with its visits and their history, once', async () => {
  const { call } = await aStoreWithSample(JSON.stringify(sample))
  const { organisationId } = accepted(call('sample.load', {}))
  expect(accepted(call('organisations.get', { id: organisationId })).name).toBe('Beispiel')
  const [first, second] = accepted(call('visits.series', { organisationId })).visits
  expect(first?.closedAt).not.toBeNull()
  expect(Object.keys(first?.answers ?? {})).toEqual(everyItem)
  expect(second).toMatchObject({
    closedAt: null,
    answers: { 'd1.a': { ...anAnswer('n.b.'), note: 'später' }, 'd1.b': anAnswer(4) },
  })
  const history = accepted(call('entries.history', wholeHistory(first?.id ?? '')))
  expect(history.map(({ changedBy }) => changedBy)).toEqual(Array(7).fill('Marie Sommer'))
  expect(refusalOf(call('sample.load', {}))).toBe('sample.already_loaded')
})

it('adds what stands around the ratings too', async () => {
  const [first] = sample.visits
  const content = {
    ...sample,
    visits: [
      {
        ...first,
        selfAnswers: { 'd1.a': 3 },
        sheets: [{ group: 'specialists', levels: { 'd1.a': 1 } }],
        measures: [
          {
            title: 'Rahmenvertrag abschließen',
            indicators: ['d1.a'],
            targetLevel: 3,
            responsibleFunction: 'Teamleitung',
            dueOn: null,
            effort: null,
            successCriterion: '',
            offers: [],
            topics: [],
            state: 'agreed',
          },
        ],
        entries: { key_figure: { complaints: aKeyFigure({ topic: 'complaints' }) } },
      },
    ],
  }
  const { call } = await aStoreWithSample(JSON.stringify(content))
  const { organisationId } = accepted(call('sample.load', {}))
  const [visit] = accepted(call('visits.series', { organisationId })).visits
  const whole = accepted(call('visits.get', { id: visit?.id ?? '' }))
  expect(whole.visit.selfAnswers['d1.a']).toEqual(anAnswer(3))
  expect(Object.values(whole.entries.self_rater)).toMatchObject([
    { group: 'specialists', ratings: { 'd1.a': { status: 'rated', level: 1 } } },
  ])
  expect(Object.keys(whole.entries.self_collection)).toHaveLength(1)
  expect(whole.entries.key_figure.complaints?.count).toBe(30)
  expect(Object.values(whole.measures)).toMatchObject([
    { title: 'Rahmenvertrag abschließen', visitId: visit?.id },
  ])
  expect(Object.values(whole.measures)[0]?.comparisonKeys).toHaveLength(1)
})

it.each([
  [
    'holds an entry that the app does not know',
    JSON.stringify({
      ...sample,
      visits: [{ ...sample.visits[0], entries: { rumour: { a: {} } } }],
    }),
  ],
  ['is no YAML', '{'],
  ['lacks a field', JSON.stringify({ ...sample, organisation: undefined })],
  [
    'needs an instrument that is not there',
    JSON.stringify({ ...sample, instrument: { id: 'x', version: '1', profile: 'y' } }),
  ],
  [
    'answers an unknown indicator',
    JSON.stringify({ ...sample, visits: [{ ...sample.visits[1], answers: { x: 1 } }] }),
  ],
  [
    'closes a visit with open items',
    JSON.stringify({ ...sample, visits: [{ ...sample.visits[1], closed: true }] }),
  ],
])('is refused whole when it %s', async (_what, content) => {
  const { call, store } = await aStoreWithSample(content)
  const before = logicalDump(store.writer)
  expect(refusalOf(call('sample.load', {}))).toBe('sample.unreadable')
  expect(logicalDump(store.writer)).toEqual(before)
})

import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OperationNameWith } from '../../../assessments/contract/contract-types.ts'
import { standardSupportTable } from '../../../assessments/core/measures/support-table.ts'
import { standardReportSettings } from '../../../assessments/core/reports/report-settings.ts'
import type { VisitId } from '../../../assessments/core/visits/visit.ts'
import { writeHandlers } from '../../../assessments/operations/handlers.ts'
import { runOperation } from '../../../assessments/operations/run-operation.ts'
import { aMeasure, aQuestion } from '../../support/build-entries.ts'
import {
  aContext,
  accepted,
  anOrganisation,
  answering,
  aStore,
  aStoredVisit,
  logicalDump,
  type TestStore,
  visitDetails,
} from '../../support/build-store.ts'
import { anAnswer, anInstrument } from '../../support/build-visit.ts'
import { withFailingChanges } from '../../support/fail-at-change.ts'
import { anInstrument as aSourceInstrument } from '../../support/instrument-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

type WriteName = OperationNameWith<'write'>

function aSampleFolder(): string {
  const folder = temporaryFolder()
  const sample = {
    format: 1,
    organisation: anOrganisation(),
    instrument: { id: 'tiny', version: '1.2.0', profile: 'office' },
    visits: [
      { details: visitDetails, scope: 'full', closed: false, answers: { 'd1.a': 1, 'd1.b': 3 } },
      {
        details: visitDetails,
        scope: 'full',
        closed: true,
        answers: Object.fromEntries(
          ['d1.a', 'd1.b', 'd1.c', 'd1.d', 'd2.a', 'd2.b', 'd2.c'].map((id) => [id, 2]),
        ),
      },
    ],
  }
  writeFileSync(join(folder, 'sample.yaml'), JSON.stringify(sample))
  return folder
}

/** For each write: what has to be there before, and the input. */
const writes: { readonly [Name in WriteName]: (store: TestStore) => unknown } = {
  'organisations.create': () => anOrganisation(),
  'organisations.update': (store) => ({ id: organisationIn(store), details: anOrganisation() }),
  'organisations.archive': (store) => ({ id: organisationIn(store) }),
  'organisations.restore': (store) => {
    const id = organisationIn(store)
    accepted(store.call('organisations.archive', { id }))
    return { id }
  },
  'visits.create': (store) => {
    const id = aStoredVisit(store)
    const question = { kind: 'question', id: randomUUID(), value: aQuestion } as const
    accepted(store.call('entries.save', { visitId: id, changes: [question] }))
    return {
      organisationId: accepted(store.call('visits.get', { id })).visit.organisationId,
      instrumentId: 'tiny',
      version: '1.2.0',
      profileId: 'firm',
      scope: 'full',
      details: visitDetails,
      carryOverFrom: id,
    }
  },
  'visits.update': (store) => ({ id: aStoredVisit(store), details: visitDetails }),
  'visits.close': (store) => ({ id: anAnsweredVisit(store) }),
  'visits.reopen': (store) => {
    const id = anAnsweredVisit(store)
    accepted(store.call('visits.close', { id }))
    return { id, reason: 'Zahlendreher' }
  },
  'visits.discard': (store) => {
    const id = aStoredVisit(store)
    const changes = [{ kind: 'question', id: 'q1', value: aQuestion } as const]
    accepted(store.call('entries.save', { visitId: id, changes }))
    return { id }
  },
  'entries.save': (store) => ({
    visitId: anAnsweredVisit(store),
    changes: [
      { kind: 'answer', id: 'd1.1', value: anAnswer(4) },
      { kind: 'question', id: 'q1', value: aQuestion },
      { kind: 'measure', id: randomUUID(), value: aMeasure },
    ],
  }),
  'settings.save': (store) => {
    accepted(store.call('settings.save', { consultantName: 'Jonas' }))
    return { consultantName: 'Marie' }
  },
  'support.save': () => standardSupportTable,
  'reports.saveSettings': () => standardReportSettings,
  'reports.record': (store) => ({
    visitId: anAnsweredVisit(store),
    edition: { audience: 'client', version: 'draft', form: 'full' },
    language: 'de',
    sha256: 'a'.repeat(64),
    byteLength: 1,
    appVersion: '1.0.0',
    instrumentVersion: 'tiny 1.0.0',
  }),
  'templates.save': (store) => ({
    id: randomUUID(),
    organisationId: organisationIn(store),
    name: 'Briefkopf.docx',
    hash: 'a'.repeat(64),
    byteLength: 1,
  }),
  'templates.remove': (store) => {
    const id = randomUUID()
    const template = { id, name: 'Briefkopf.docx', hash: 'a'.repeat(64), byteLength: 1 }
    accepted(store.call('templates.save', { ...template, organisationId: organisationIn(store) }))
    return { id }
  },
  'visits.move': (store) => {
    // Everything that was answered is lost in the installed version.
    const older = anInstrument({ instrumentId: 'tiny', version: '1.0.0', profileId: 'office' })
    const id = aStoredVisit(store, older)
    accepted(store.call('entries.save', answering(id, 'd1.1', anAnswer(2))))
    accepted(store.call('entries.save', answering(id, 'd1.1', anAnswer(3), 'self_answer')))
    return { id, version: '1.2.0' }
  },
  'peers.compare': (store) => {
    const id = anAnsweredVisit(store)
    accepted(store.call('visits.close', { id }))
    return { visitId: id, today: '2026-11-29' }
  },
  'peers.types': () => ({ today: '2026-11-29' }),
  'sample.load': () => ({}),
}

function organisationIn(store: TestStore): string {
  return accepted(store.call('organisations.create', anOrganisation())).id
}

function anAnsweredVisit(store: TestStore): VisitId {
  const visitId = aStoredVisit(store)
  for (const indicatorId of ['d1.1', 'd1.2', 'd1.3', 'd1.4', 'd1.5', 'd1.6']) {
    accepted(store.call('entries.save', answering(visitId, indicatorId, anAnswer(1))))
  }
  return visitId
}

it('knows every write of the contract', () => {
  expect(Object.keys(writes).sort()).toEqual(Object.keys(writeHandlers).sort())
})

describe('a write that fails at any of its statements', () => {
  it.each(Object.entries(writes))('leaves everything as it was: %s', async (name, prepare) => {
    const context = aContext({
      instruments: [await aSourceInstrument()],
      sampleFolder: aSampleFolder(),
      logUnexpected: () => 'log-1',
    })
    const testStore = aStore()
    const input = prepare(testStore)
    const { store } = testStore
    const failing = withFailingChanges(store.writer)
    const before = logicalDump(store.writer)
    const run = () => runOperation(store, context, name, input, { checkOutput: true })

    let k = 1
    failing.failAt(k)
    let result = run()
    while (!result.ok) {
      expect({ k, code: result.error.code }).toEqual({ k, code: 'app.unexpected' })
      expect(logicalDump(store.writer)).toEqual(before)
      k += 1
      failing.failAt(k)
      result = run()
    }
    // At least one row has changed, and each change was made to fail before it and after it.
    expect(k).toBeGreaterThan(2)
    expect(logicalDump(store.writer)).not.toEqual(before)
  })
})

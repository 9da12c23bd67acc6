import { expect, it } from 'vitest'
import { searchEvidence } from '../../../../assessments/core/evidence/search-evidence.ts'
import type { EvidenceFile } from '../../../../assessments/core/visits/entries/evidence-file.ts'
import { anEvidence } from '../../../support/build-entries.ts'
import { anInstrument } from '../../../support/build-visit.ts'

const file: EvidenceFile = {
  evidenceId: 'rule',
  hash: 'a'.repeat(64),
  name: 'Scan_0815.pdf',
  kind: 'pdf',
  byteLength: 10,
  isBlackened: false,
  position: 0,
}
const all = [
  {
    id: 'rule',
    evidence: { ...anEvidence, title: 'Dienstanweisung', note: 'gilt für beide Häuser' },
  },
  { id: 'talk', evidence: { ...anEvidence, title: 'Gespräch', indicatorIds: ['d1.2'] } },
  { id: 'whole', evidence: { ...anEvidence, indicatorIds: [], dimensionIds: ['d1'] } },
]
const found = (typed: string) =>
  searchEvidence(all, typed, { file }, anInstrument()).map(({ id }) => id)

it.each([
  ['', ['rule', 'talk', 'whole']],
  ['  ', ['rule', 'talk', 'whole']],
  ['haeuser', ['rule']],
  ['gespraech', ['talk']],
  ['scan_0815', ['rule']],
  ['D1.2', ['talk']],
  ['dienst beide', ['rule']],
  ['dienst gespräch', []],
])('%j finds %j', (typed, ids) => {
  expect(found(typed)).toEqual(ids)
})

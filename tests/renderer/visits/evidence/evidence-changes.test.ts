import { expect, it } from 'vitest'
import { entryChangeSchema } from '../../../../assessments/core/visits/visit-entry.ts'
import { evidenceChanges } from '../../../../renderer/visits/evidence/evidence-changes.ts'
import type { KeptFile } from '../../../../renderer/visits/evidence/files/keep-files.ts'
import type { PreparedFile } from '../../../../renderer/visits/evidence/files/prepare-file.ts'
import { anEvidence } from '../../../support/build-entries.ts'

const kept = (name: string): KeptFile => ({
  name,
  hash: 'a'.repeat(64),
  kind: 'jpeg',
  byteLength: 10,
  isBlackened: false,
})
const prepared = (name: string, capturedOn: string | null): PreparedFile => ({
  ...{ name, capturedOn, kind: 'jpeg', content: new Blob(), isBlackened: false },
  hasScript: false,
})
const nothing = { stored: [], removed: new Set<string>(), prepared: [], kept: [] }

it('saves new evidence with all its files as one piece', () => {
  const files = { kept: [kept('Eingang.jpg'), kept('Tresen.jpg')] }
  const changes = evidenceChanges({ ...nothing, id: null, evidence: anEvidence, ...files }, false)
  for (const change of changes) expect(entryChangeSchema.parse(change)).toEqual(change)
  const [first, ...others] = changes
  expect(first).toMatchObject({ kind: 'evidence', value: anEvidence })
  expect(others).toMatchObject([
    { kind: 'evidence_file', value: { evidenceId: first?.id, name: 'Eingang.jpg', position: 0 } },
    { kind: 'evidence_file', value: { evidenceId: first?.id, name: 'Tresen.jpg', position: 1 } },
  ])
})

it('adds files behind those that are there, and takes away what was removed', () => {
  const stored = [{ id: 'old', file: { ...kept('Plan.pdf'), evidenceId: 'e', position: 4 } }]
  const saved = { ...nothing, id: 'e', evidence: anEvidence, stored, removed: new Set(['old']) }
  expect(evidenceChanges({ ...saved, kept: [kept('neu.jpg')] }, false)).toMatchObject([
    { kind: 'evidence', id: 'e' },
    { kind: 'evidence_file', id: 'old', value: null },
    { kind: 'evidence_file', value: { evidenceId: 'e', position: 5 } },
  ])
})

it('makes one piece for each file, by its name and its own day', () => {
  const saved = {
    ...nothing,
    id: null,
    evidence: anEvidence,
    prepared: [prepared('Eingang.jpg', '2026-02-27'), prepared('Tresen.jpg', null)],
    kept: [kept('Eingang.jpg'), kept('Tresen.jpg')],
  }
  const changes = evidenceChanges(saved, true)
  expect(changes).toMatchObject([
    { kind: 'evidence', value: { title: 'Eingang', capturedOn: '2026-02-27' } },
    { kind: 'evidence_file', value: { evidenceId: changes[0]?.id } },
    { kind: 'evidence', value: { title: 'Tresen', capturedOn: anEvidence.capturedOn } },
    { kind: 'evidence_file', value: { evidenceId: changes[2]?.id } },
  ])
})

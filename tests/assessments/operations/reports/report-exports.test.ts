import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReportPreview } from '../../../../assessments/core/reports/report-preview.ts'
import { standardReportSettings } from '../../../../assessments/core/reports/report-settings.ts'
import { emptyEngagement } from '../../../../assessments/core/visits/entries/engagement.ts'
import { jobHandlers } from '../../../../assessments/operations/job-handlers.ts'
import { runJob } from '../../../../assessments/operations/run-job.ts'
import { deleteAttachment, putAttachment } from '../../../../assessments/storage/attachments.ts'
import { anEvidence } from '../../../support/build-entries.ts'
import { aJobContext } from '../../../support/build-job.ts'
import {
  accepted,
  answering,
  aStore,
  aStoredVisit,
  refusalOf,
} from '../../../support/build-store.ts'
import { anAnswer } from '../../../support/build-visit.ts'
import { readZip } from '../../../support/read-zip.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const edition = { audience: 'client', version: 'draft', form: 'full' } as const

function stage() {
  const test = aStore()
  const visitId = aStoredVisit(test)
  accepted(test.call('settings.save', { consultantName: 'Marie Sommer' }))
  accepted(test.call('entries.save', answering(visitId, 'd1.1', anAnswer(3))))
  const { reader, attachments } = test.store
  const job = (name: 'reports.export' | 'reports.preview', input: object, now?: Date) =>
    runJob(
      jobHandlers,
      reader,
      aJobContext({ attachments, ...(now === undefined ? {} : { now: () => now }) }),
      name,
      { visitId, edition, language: 'de', ...input },
    )
  return { ...test, visitId, job }
}

describe('a report that is written again', () => {
  it('is the same file all day long, and another after a change', async () => {
    const { job, call, visitId } = stage()
    const folder = temporaryFolder()
    const written = async (name: string, time: string) => {
      const value = accepted(
        await job('reports.export', { path: join(folder, name) }, new Date(time)),
      )
      return (value as { sha256: string }).sha256
    }
    const morning = await written('a.docx', '2026-03-20T08:00:00Z')
    expect(await written('b.docx', '2026-03-20T15:59:59Z')).toBe(morning)
    expect(readFileSync(join(folder, 'a.docx'))).toEqual(readFileSync(join(folder, 'b.docx')))
    accepted(call('entries.save', answering(visitId, 'd1.1', anAnswer(2))))
    expect(await written('c.docx', '2026-03-20T16:00:00Z')).not.toBe(morning)
  })

  it('is final only when the visit is closed', async () => {
    const { job } = stage()
    const final = { edition: { ...edition, version: 'final' } }
    const path = join(temporaryFolder(), 'a.docx')
    expect(refusalOf(await job('reports.export', { ...final, path }))).toBe('visit.not_closed')
    expect(refusalOf(await job('reports.preview', final))).toBe('visit.not_closed')
  })
})

describe('what was handed out', () => {
  const exported = {
    edition,
    language: 'de',
    sha256: 'a'.repeat(64),
    byteLength: 10,
    appVersion: '1.0.0',
    instrumentVersion: 'tiny 1.0.0',
  } as const

  it('is kept with who and when, the newest first', () => {
    const { call, visitId } = stage()
    expect(accepted(call('reports.exports', { visitId }))).toEqual([])
    accepted(call('reports.record', { visitId, ...exported }))
    accepted(call('reports.record', { visitId, ...exported, sha256: 'b'.repeat(64) }))
    const kept = accepted(call('reports.exports', { visitId }))
    expect(kept.map(({ sha256 }) => sha256[0])).toEqual(['b', 'a'])
    expect(kept[0]).toMatchObject({ exportedBy: 'Marie Sommer', appVersion: '1.0.0' })
  })

  it('is kept for a visit alone that is there', () => {
    const { call } = stage()
    const visitId = '00000000-0000-4000-8000-000000000000'
    expect(refusalOf(call('reports.record', { visitId, ...exported } as never))).toBe(
      'visit.not_found',
    )
    expect(refusalOf(call('reports.exports', { visitId } as never))).toBe('visit.not_found')
  })
})

describe('the settings of reports', () => {
  it('are the standard until they are changed, and stand in the next report', async () => {
    const { call, job } = stage()
    expect(accepted(call('reports.settings', {}))).toEqual(standardReportSettings)
    accepted(
      call('reports.saveSettings', {
        ...standardReportSettings,
        servicePoint: 'Haus der Vielfalt',
      }),
    )
    const { report } = accepted(await job('reports.preview', {})) as ReportPreview
    expect(report.cover?.issuer).toEqual(['Haus der Vielfalt'])
  })
})

describe('the preview', () => {
  it('shows what is open and what is left out, and changes nothing', async () => {
    const { call, job, visitId } = stage()
    const before = accepted(call('visits.get', { id: visitId }))
    const { report, checks, leftOut } = accepted(await job('reports.preview', {})) as ReportPreview
    expect(report.watermark).toBe('ENTWURF')
    expect(checks.map(({ kind }) => kind)).toContain('open_item')
    expect(leftOut).toEqual([])
    expect(accepted(call('visits.get', { id: visitId }))).toEqual(before)
  })
})

describe('photos', () => {
  const picture = readFileSync('resources/icons/icon.png')

  it('come from the attachment store into the file', async () => {
    const { store, call, job, visitId } = stage()
    const hash = putAttachment(store.attachments, picture)
    const photo = {
      ...anEvidence,
      type: 'photo',
      confidentiality: 'open',
      indicatorIds: [],
    } as const
    accepted(
      call('entries.save', {
        visitId,
        changes: [
          { kind: 'evidence', id: 'e', value: photo },
          {
            kind: 'evidence_file',
            id: 'f',
            value: {
              evidenceId: 'e',
              hash,
              name: 'eingang.png',
              kind: 'png',
              byteLength: picture.length,
              isBlackened: false,
              position: 0,
            },
          },
          {
            kind: 'engagement',
            id: 'engagement',
            value: { ...emptyEngagement, photosAllowed: 'yes' },
          },
        ],
      }),
    )
    const path = join(temporaryFolder(), 'a.docx')
    const media = async (audience: 'client' | 'public') => {
      accepted(await job('reports.export', { path, edition: { ...edition, audience } }))
      const names = [...(await readZip(readFileSync(path))).keys()]
      return names.filter((name) => name.startsWith('word/media/')).length
    }
    expect(await media('client')).toBe(1)
    expect(await media('public')).toBe(0)
    // What is gone from the store stops the report, and leaves the file of before.
    deleteAttachment(store.attachments, hash)
    const before = readFileSync(path)
    expect(refusalOf(await job('reports.export', { path }))).toBe('attachment.not_found')
    expect(readFileSync(path)).toEqual(before)
  })
})

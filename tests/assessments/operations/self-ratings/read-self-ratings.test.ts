import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jobHandlers } from '../../../../assessments/operations/job-handlers.ts'
import { runJob } from '../../../../assessments/operations/run-job.ts'
import { aJobContext } from '../../../support/build-job.ts'
import {
  accepted,
  aStore,
  aStoredVisit,
  logicalDump,
  refusalOf,
} from '../../../support/build-store.ts'
import { anInstrument } from '../../../support/build-visit.ts'
import { writeFilledSheet } from '../../../support/filled-sheet.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const snapshot = anInstrument()
const awaited = { snapshot, scope: 'full' } as const

function stage() {
  const testStore = aStore()
  const visitId = aStoredVisit(testStore, snapshot)
  const folder = temporaryFolder()
  const progress: number[] = []
  const controller = new AbortController()
  const read = (input: object) =>
    runJob(
      jobHandlers,
      testStore.store.reader,
      aJobContext({ progress: (fraction) => progress.push(fraction), signal: controller.signal }),
      'selfRatings.read',
      { visitId, ...input },
    )
  return { testStore, folder, progress, controller, read }
}

describe('reading filled-in sheets', () => {
  it('reads each file by itself, whatever is wrong with the others, and keeps nothing', async () => {
    const { testStore, folder, progress, read } = stage()
    const paths = ['gut.xlsx', 'kein Bogen.xlsx', 'falsch.xlsx', 'fehlt.xlsx'].map((name) =>
      join(folder, name),
    )
    const [good, none, wrong] = paths as [string, string, string]
    await writeFilledSheet(good, { ...awaited, group: 'specialists', answers: ['3', 'B'] })
    writeFileSync(none, 'Das ist keine Arbeitsmappe.')
    await writeFilledSheet(wrong, { ...awaited, group: null, answers: ['5'] })
    const before = logicalDump(testStore.store.writer)
    const files = accepted(await read({ paths }))
    expect(files).toMatchObject([
      { file: 'gut.xlsx', trouble: null, sheet: { group: 'specialists', findings: [] } },
      { file: 'kein Bogen.xlsx', trouble: 'workbook.not_a_workbook', sheet: null },
      {
        file: 'falsch.xlsx',
        trouble: null,
        sheet: {
          ratings: null,
          findings: [{ code: 'group_missing' }, { code: 'level_out_of_range', cell: 'L2' }],
        },
      },
      { file: 'fehlt.xlsx', trouble: 'workbook.unreadable', sheet: null },
    ])
    expect(Object.values(first(files).sheet.ratings)).toEqual([
      { status: 'rated', level: 3 },
      { status: 'not_assessed', reason: 'no_information' },
    ])
    expect(progress).toEqual([0, 0.25, 0.5, 0.75, 1])
    expect(logicalDump(testStore.store.writer)).toEqual(before)
  })

  it('stops between two files when the person cancels', async () => {
    const { folder, progress, controller, read } = stage()
    const path = join(folder, 'gut.xlsx')
    await writeFilledSheet(path, { ...awaited, group: 'specialists', answers: ['3'] })
    const reading = read({ paths: [path, path, path] })
    controller.abort()
    expect(refusalOf(await reading)).toBe('app.cancelled')
    expect(progress.length).toBeLessThan(3)
  })

  it('refuses a visit that is not there', async () => {
    const { read } = stage()
    const unknown = { visitId: '01890a5d-ac96-774b-bcce-b302099a8057', paths: ['/nowhere'] }
    expect(refusalOf(await read(unknown))).toBe('visit.not_found')
  })
})

function first(files: unknown) {
  return (files as [{ sheet: { ratings: Record<string, unknown> } }])[0]
}

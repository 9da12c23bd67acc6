import { randomBytes, randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Evidence } from '../../../assessments/core/visits/entries/evidence.ts'
import type { EvidenceFile } from '../../../assessments/core/visits/entries/evidence-file.ts'
import type { VisitId } from '../../../assessments/core/visits/visit.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { putAttachment } from '../../../assessments/storage/attachments.ts'
import { callHost } from '../../electron/start-shell.ts'
import { makeAppFolder } from '../../support/app-folder.ts'
import { aFinding, anEvidence } from '../../support/build-entries.ts'
import { launchApp } from '../../support/launch-electron.ts'
import { accepted, changeData, passphrase, prepareData } from '../../support/prepared-data.ts'
import setTheStage from '../../support/set-the-stage.ts'
import { type Benchmark, median } from '../benchmark.ts'

const findingCount = 300
const photoCount = 200
const photoBytes = 50_000

/**
 * From the address to the first criterion that can be rated, in the built app, by turns. Photos are read when
 * they are looked at, so that a visit full of them opens like one without.
 */
export const benchmark: Benchmark = {
  name: `open a visit with ${findingCount} findings and ${photoCount} photos in the window`,
  floor: 'a visit without them',
  limit: 1.3,
  async run(size) {
    const leaveStage = await setTheStage({ workers: 1 })
    try {
      await using folder = makeAppFolder('data')
      const visits = await prepareVisits(folder.path)
      await using opened = await launchApp({ dataFolder: folder.path, locale: 'de' })
      const page = opened.window
      await unlock(page)
      const rounds = size === 'full' ? 30 : 1
      const times = { full: [] as number[], plain: [] as number[] }
      const calls = { full: [] as number[], plain: [] as number[] }
      for (let round = 0; round < rounds; round += 1)
        for (const kind of ['plain', 'full'] as const) {
          times[kind].push(await openingMilliseconds(page, visits[kind]))
          calls[kind].push(await callMilliseconds(page, visits[kind]))
        }
      const [oursMilliseconds, floorMilliseconds] = [median(times.full), median(times.plain)]
      return {
        ratio: oursMilliseconds / floorMilliseconds,
        details: {
          oursMilliseconds,
          floorMilliseconds,
          oursCallMilliseconds: median(calls.full),
          floorCallMilliseconds: median(calls.plain),
          rounds,
        },
      }
    } finally {
      await leaveStage()
    }
  },
}

interface Visits {
  readonly plain: VisitId
  readonly full: VisitId
}

/** Two visits of one organisation with the same answers; one has findings, evidence and photos besides. */
async function prepareVisits(dataFolder: string): Promise<Visits> {
  const { visitId: plain, organisationId } = await prepareData(dataFolder)
  let full: VisitId | null = null
  await changeData(dataFolder, (call, { attachments }) => {
    const { visit, snapshot } = accepted(call('visits.get', { id: plain }))
    const { instrumentId, version, profileId } = snapshot
    const details = { date: visit.date, unit: '', consultants: visit.consultants }
    const created = accepted(
      call('visits.create', {
        ...{ organisationId, instrumentId, version, profileId, details },
        scope: 'full',
        carryOverFrom: null,
      }),
    )
    full = created.visit.id
    const indicatorIds = snapshot.dimensions
      .flatMap(({ indicators }) => indicators)
      .map(({ id }) => id)
    const hashes = Array.from({ length: photoCount }, () =>
      putAttachment(attachments, randomBytes(photoBytes)),
    )
    accepted(call('entries.save', { visitId: full, changes: [...findings(indicatorIds)] }))
    accepted(call('entries.save', { visitId: full, changes: [...photos(indicatorIds, hashes)] }))
  })
  if (full === null) throw new Error('There is no full visit.')
  return { plain, full }
}

function findings(indicatorIds: readonly string[]): readonly EntryChange[] {
  return Array.from({ length: findingCount }, (_, position) => ({
    kind: 'finding',
    id: randomUUID(),
    value: aFinding({
      position,
      indicatorIds: [indicatorIds[position % indicatorIds.length] ?? ''],
      note: 'Drei Teams erzählen davon, zwei kennen es nicht.',
      recommendation: 'Die Regel in allen Teams vorstellen und nach einem Jahr nachsehen.',
    }),
  }))
}

function photos(
  indicatorIds: readonly string[],
  hashes: readonly string[],
): readonly EntryChange[] {
  return hashes.flatMap((hash, position): EntryChange[] => {
    const evidenceId = randomUUID()
    const file: EvidenceFile = {
      ...{ evidenceId, hash, kind: 'jpeg', byteLength: photoBytes, isBlackened: false },
      name: `Foto ${position + 1}.jpg`,
      position: 0,
    }
    const value: Evidence = {
      ...anEvidence,
      type: 'photo',
      title: `Foto ${position + 1}`,
      indicatorIds: [indicatorIds[position % indicatorIds.length] ?? ''],
    }
    return [
      { kind: 'evidence', id: evidenceId, value },
      { kind: 'evidence_file', id: randomUUID(), value: file },
    ]
  })
}

async function unlock(page: Page): Promise<void> {
  accepted(await callHost(page, 'vault.unlock', { passphrase, rememberOnDevice: false }))
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('[data-indicator]') === null) return
      performance.mark('visit-shown')
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
}

/** From the start of the navigation to the first criterion on the screen. */
async function openingMilliseconds(page: Page, visitId: VisitId): Promise<number> {
  await page.goto(`app://kompass/visits/${visitId}`)
  await page.locator('[data-indicator]').first().waitFor()
  return page.evaluate(
    () => performance.getEntriesByName('visit-shown')[0]?.startTime ?? Number.NaN,
  )
}

/** What the window waits for the data process alone. */
async function callMilliseconds(page: Page, id: VisitId): Promise<number> {
  return page.evaluate(async (visitId) => {
    const start = performance.now()
    await window.desktop.callData('visits.get', { id: visitId })
    return performance.now() - start
  }, id)
}

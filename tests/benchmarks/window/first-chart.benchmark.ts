import type { Page } from '@playwright/test'
import type { OrganisationId } from '../../../assessments/core/organisations/organisation.ts'
import { callHost } from '../../electron/start-shell.ts'
import { makeAppFolder } from '../../support/app-folder.ts'
import { launchApp } from '../../support/launch-electron.ts'
import { addManyOrganisations } from '../../support/many-organisations.ts'
import { accepted, changeData, passphrase, prepareData } from '../../support/prepared-data.ts'
import setTheStage from '../../support/set-the-stage.ts'
import { type Benchmark, median } from '../benchmark.ts'

const visitCount = 10

/**
 * From the answer of `visits.series` to the first chart on the screen, in the built app, by turns with the
 * organisation's own page, which reads the same and draws none.
 */
export const benchmark: Benchmark = {
  name: `paint the first chart of a comparison of ${visitCount} visits after its data`,
  floor: 'the list of the same visits after its data',
  limit: null,
  async run(size) {
    const leaveStage = await setTheStage({ workers: 1 })
    try {
      await using folder = makeAppFolder('data')
      const organisationId = await prepare(folder.path)
      await using opened = await launchApp({ dataFolder: folder.path, locale: 'de' })
      const page = opened.window
      accepted(await callHost(page, 'vault.unlock', { passphrase, rememberOnDevice: false }))
      await markWhenShown(page)
      const screen = `app://kompass/organisations/${organisationId}`
      const times = { ours: [] as number[], floor: [] as number[], call: [] as number[] }
      for (let round = 0; round < (size === 'full' ? 20 : 1); round += 1) {
        times.floor.push(await shownMilliseconds(page, screen))
        times.ours.push(await shownMilliseconds(page, `${screen}/comparison`))
        times.call.push(await callMilliseconds(page, organisationId))
      }
      const call = median(times.call)
      const [ours, floor] = [median(times.ours) - call, median(times.floor) - call]
      return {
        ratio: ours / floor,
        details: { oursMilliseconds: ours, floorMilliseconds: floor, callMilliseconds: call },
      }
    } finally {
      await leaveStage()
    }
  },
}

/** One organisation with many visits beside the sample. */
async function prepare(dataFolder: string): Promise<OrganisationId> {
  await prepareData(dataFolder)
  let id: OrganisationId | null = null
  await changeData(dataFolder, (_call, { writer }) => {
    const [added] = addManyOrganisations(writer, { organisations: 1, visitsEach: visitCount })
    id = added?.organisationId ?? null
  })
  if (id === null) throw new Error('There is no organisation.')
  return id
}

/** A chart, or a visit in the list of visits, whichever the screen shows. */
const shownSelector = '[data-drawing] svg, main a[href^="/visits/"]'

async function markWhenShown(page: Page): Promise<void> {
  await page.addInitScript((selector) => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector(selector) === null) return
      observer.disconnect()
      requestAnimationFrame(() => performance.mark('shown'))
    }).observe(document, { childList: true, subtree: true })
  }, shownSelector)
}

/** From the start of the navigation to the frame that shows it. */
async function shownMilliseconds(page: Page, address: string): Promise<number> {
  await page.goto(address)
  await page.locator(shownSelector).first().waitFor()
  await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0)
  return page.evaluate(() => performance.getEntriesByName('shown')[0]?.startTime ?? Number.NaN)
}

/** What the window waits for the data process alone. */
async function callMilliseconds(page: Page, organisationId: OrganisationId): Promise<number> {
  return page.evaluate(async (id) => {
    const start = performance.now()
    await window.desktop.callData('visits.series', { organisationId: id })
    return performance.now() - start
  }, organisationId)
}

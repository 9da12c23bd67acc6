import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { giveToGuest } from '../../scripts/guest/guest-user.ts'
import { callHost } from '../electron/start-shell.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { launchApp } from '../support/launch-electron.ts'
import { mountDisk } from '../support/mount-disk.ts'
import { accepted, passphrase, prepareData, readData } from '../support/prepared-data.ts'

const diskMegabytes = 12
const mostAnswers = 40
const noteOf = (number: number) => `Notiz ${number}: ${'Aushang gesehen. '.repeat(1_500)}`

/** A data folder on a disk of its own; null where the machine does not let us make one. */
function makeDiskFolder() {
  const folder = makeAppFolder('full-disk')
  const disk = mountDisk(folder.path, diskMegabytes)
  giveToGuest(folder.path)
  return {
    path: folder.path,
    isDisk: disk !== null,
    async [Symbol.asyncDispose]() {
      disk?.unmount()
      await folder[Symbol.asyncDispose]()
    },
  }
}

/** Writes until nothing more fits. */
function fill(file: string): void {
  for (let size = 65_536; size >= 512; size /= 2) {
    try {
      while (true) appendFileSync(file, Buffer.alloc(size))
    } catch (error) {
      if (!isOutOfSpace(error)) throw error
    }
  }
}

function isOutOfSpace(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC'
}

/** Rates and writes until a save fails. @returns the ids of everything entered, in order */
async function enterUntilItFails(page: Page): Promise<string[]> {
  const status = page.getByTestId('save-status')
  const entered: string[] = []
  while (entered.length < mostAnswers) {
    const id = await page.locator('[data-indicator]:focus').getAttribute('data-indicator')
    if (id === null) throw new Error('No criterion has the focus')
    await page.keyboard.press('2')
    await page.keyboard.press('k')
    await page.keyboard.insertText(noteOf(entered.length))
    await page.keyboard.press('Escape')
    entered.push(id)
    await expect(status).toHaveAttribute('data-kind', /saved|failed/)
    if ((await status.getAttribute('data-kind')) === 'failed') return entered
    await page.keyboard.press('Enter')
  }
  throw new Error(`The disk took ${mostAnswers} answers`)
}

test('a full disk is said and stays said, nothing typed is lost, and it is saved once there is space', async () => {
  await using data = makeDiskFolder()
  test.skip(!data.isDisk, 'Only root on Linux can make a disk for a test.')
  const { visitId } = await prepareData(data.path)
  const ballast = join(data.path, 'ballast')
  let entered: string[]
  {
    await using launched = await launchApp({ dataFolder: data.path, locale: 'de' })
    const { window: page } = launched
    await callHost(page, 'preferences.save', {
      language: 'de',
      theme: 'light',
      singleKeyShortcuts: true,
    })
    accepted(await callHost(page, 'vault.unlock', { passphrase, rememberOnDevice: false }))
    await page.goto(`app://kompass/visits/${visitId}`)
    await page.locator('[data-indicator]').first().focus()
    fill(ballast)
    entered = await enterUntilItFails(page)
    const status = page.getByTestId('save-status')
    await expect(status).toContainText('nicht gespeichert')
    await expect(status).toContainText('Der Speicherplatz ist voll.')

    // It is tried again every four seconds, in vain; and the person may look elsewhere meanwhile.
    await page.waitForTimeout(5_000)
    await expect(status).toContainText('nicht gespeichert')
    await page.getByRole('link', { name: 'Verlauf' }).click()
    await page.getByRole('link', { name: 'Bewertung' }).click()
    await expect(status).toContainText('nicht gespeichert')
    await expect(page.locator('[data-indicator]:focus')).toBeVisible()
    await page.keyboard.press('ArrowUp')
    await expect(page.locator(`[data-indicator="${entered.at(-1)}"]:focus`)).toBeVisible()
    await expect(page.getByLabel('Interne Notiz')).toHaveValue(noteOf(entered.length - 1))

    rmSync(ballast)
    await page.getByRole('button', { name: 'Jetzt erneut versuchen' }).click()
    await expect(status).toHaveText(/gespeichert \d\d:\d\d:\d\d/)
  }
  const stored = await readData(
    data.path,
    (call) => accepted(call('visits.get', { id: visitId })).visit.answers,
  )
  expect(Object.keys(stored)).toHaveLength(entered.length)
  for (const [number, id] of entered.entries())
    expect(stored[id], id).toMatchObject({
      rating: { status: 'rated', level: 2 },
      note: noteOf(number),
    })
})

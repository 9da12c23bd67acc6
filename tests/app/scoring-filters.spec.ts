import { expect, type Page, test } from '@playwright/test'
import type { EntryChange } from '../../assessments/core/visits/visit-entry.ts'
import { callData, callHost } from '../electron/start-shell.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { anAnswer } from '../support/build-visit.ts'
import { launchApp } from '../support/launch-electron.ts'
import { accepted, passphrase, prepareData } from '../support/prepared-data.ts'
import { findings, scrollsSideways } from './barriers.ts'
import { pressOn, tabTo } from './open-window.ts'

/** An unrated full visit of a Jobcenter, but for the given changes, opened where it is rated. */
async function openVisit(changes: readonly EntryChange[] = []) {
  const folder = makeAppFolder('data')
  const { visitId } = await prepareData(folder.path)
  const launched = await launchApp({ dataFolder: folder.path, locale: 'de' })
  const page = launched.window
  await callHost(page, 'preferences.save', {
    language: 'de',
    theme: 'system',
    singleKeyShortcuts: true,
  })
  accepted(await callHost(page, 'vault.unlock', { passphrase, rememberOnDevice: false }))
  if (changes.length > 0)
    accepted(await callData(page, 'entries.save', { visitId, changes: [...changes] }))
  await page.goto(`app://kompass/visits/${visitId}`)
  await expect(page.locator('[data-indicator]:focus')).toBeVisible()
  return {
    page,
    async [Symbol.asyncDispose]() {
      await launched[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}

const search = (page: Page) => page.getByLabel('Kriterien und Notizen durchsuchen')
const card = (page: Page) => page.locator('[data-indicator]')
const bar = (page: Page) => page.getByRole('search')

/** The codes of the criteria in the list, the open one included, in their order. */
async function listedCodes(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('ol:not([data-indicator] *) > li').allInnerTexts()
  return texts.map((text) => /D\d\.\d+/.exec(text)?.[0] ?? '')
}

test('a search finds umlauts and word forms in questions and notes, by keyboard alone', async () => {
  const note = 'Beschwerdestellen sind am Empfang nicht bekannt.'
  await using opened = await openVisit([
    { kind: 'answer', id: 'd9.expert-partners', value: { ...anAnswer(2), note } },
  ])
  const { page } = opened
  await page.keyboard.press('Control+f')
  await page.keyboard.type('Fuehrungskraefte')
  await expect(page.getByRole('button', { name: /^D1\.3 Führungskräfte bringen/ })).toBeVisible()
  const [first, second] = await listedCodes(page)
  expect([first, second]).toEqual(['D1.2', 'D1.3'])

  await page.keyboard.press('Enter')
  await expect(card(page)).toContainText('D1.2')
  await expect(card(page)).toBeFocused()
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')
  await expect(card(page)).toContainText('D1.3')
  await page.keyboard.press('ArrowUp')
  await expect(card(page)).toContainText('D1.2')

  await page.keyboard.press('Control+f')
  await page.keyboard.type('Beschwerdestelle Empfang')
  await expect(bar(page).getByRole('status')).toHaveText('1 Kriterium')
  expect(await listedCodes(page)).toEqual(['D9.2'])
  await page.keyboard.type(' xyz')
  await expect(page.getByText(/Nichts gefunden zu „Beschwerdestelle Empfang xyz“/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(search(page)).toHaveValue('')
  await expect(card(page)).toContainText('D1.2')
  await expect(card(page)).toBeFocused()
  expect(await listedCodes(page)).toEqual(['D1.1', 'D1.2', 'D1.3', 'D1.4', 'D1.5', 'D1.6'])
})

test('a filter shows what is to be asked again, and stays on while the window is open', async () => {
  await using opened = await openVisit([
    { kind: 'answer', id: 'd1.goals', value: { ...anAnswer(2), needsFollowUp: true } },
    { kind: 'answer', id: 'd5.letters', value: { ...anAnswer('n.b.'), needsFollowUp: true } },
  ])
  const { page } = opened
  const followUp = bar(page).getByRole('button', { name: 'Rückfrage 2' })
  await pressOn(followUp)
  await expect(followUp).toHaveAttribute('aria-pressed', 'true')
  await expect(bar(page).getByRole('status')).toHaveText('2 Kriterien')
  await expect(page.getByRole('heading', { name: 'D5 Zugang und Sprache' })).toBeVisible()
  expect(await listedCodes(page)).toEqual(['D1.2', 'D5.2'])

  await page.getByRole('link', { name: 'Ergebnis' }).click()
  await page.getByRole('link', { name: 'Bewertung' }).click()
  expect(await listedCodes(page)).toEqual(['D1.2', 'D5.2'])
  await expect(card(page)).toContainText('D5.2')
  await page.getByRole('button', { name: /^D1\.2/ }).click()
  await expect(card(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(
    page.getByRole('heading', { name: 'D1 Leitung und Strategie', level: 2 }),
  ).toBeVisible()
  await expect(card(page)).toContainText('D1.2')
})

test('what is open is answered one after the other; the answered one stays until one moves on', async () => {
  await using opened = await openVisit()
  const { page } = opened
  await pressOn(bar(page).getByRole('button', { name: 'Offen 54' }))
  await pressOn(page.getByRole('button', { name: /^D2\.6/ }))
  await page.keyboard.press('2')
  await expect(bar(page).getByRole('status')).toHaveText('53 Kriterien')
  await expect(card(page)).toContainText('D2.6')
  await page.keyboard.press('u')
  await expect(card(page)).toContainText('D3.1')
  expect(await listedCodes(page)).not.toContain('D2.6')
  await page.keyboard.press('PageDown')
  await expect(card(page)).toContainText('D4.1')
  await page.keyboard.press('Control+z')
  await expect(card(page)).toContainText('D2.6')
  await expect(bar(page).getByRole('status')).toHaveText('54 Kriterien')
})

test('lists are made for a role and for the walk through the house', async () => {
  await using opened = await openVisit()
  const { page } = opened
  await page.getByLabel('Ort', { exact: true }).selectOption({ label: 'Eingang (2)' })
  await expect(bar(page).getByRole('status')).toHaveText('2 Kriterien')
  expect(await listedCodes(page)).toEqual(['D5.3', 'D8.3'])
  await bar(page).getByRole('button', { name: 'Rückfrage 0' }).click()
  await expect(page.getByText('Kein Kriterium passt zu allem')).toBeVisible()
  await page.getByRole('button', { name: 'Filter aufheben' }).click()

  const role = page.getByLabel('Rolle im Gespräch')
  await role.selectOption('complaint-officer')
  const label = await role.locator('option:checked').textContent()
  const codes = await listedCodes(page)
  expect(codes.length).toBeGreaterThan(0)
  expect(label).toBe(`Beschwerdestelle (${codes.length})`)
  await page.getByRole('button', { name: /^D4/ }).first().click()
  await expect(page.getByRole('heading', { name: /^D4/, level: 2 })).toBeVisible()
  await expect(role).toHaveValue('')
})

test('the state of the visit says what each dimension still needs', async () => {
  await using opened = await openVisit()
  const { page } = opened
  await expect(
    page.getByText('Bis „belastbar“: noch 4 bewertete Kriterien, darunter die Mindestanforderung'),
  ).toBeVisible()
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')
  await page.keyboard.press('b')
  await page.keyboard.press('1')
  await pressOn(page.getByRole('button', { name: '2 von 54 Kriterien' }))
  const dialog = page.getByRole('dialog')
  const cells = dialog.getByRole('row', { name: /^D1/ }).getByRole('cell')
  await expect(cells.nth(0)).toHaveText('1')
  await expect(cells.nth(2)).toHaveText('1')
  await expect(cells.nth(3)).toHaveText('4')
  await pressOn(dialog.getByRole('button', { name: /^D5/ }))
  await expect(page.getByRole('heading', { name: /^D5/, level: 2 })).toBeVisible()
  await expect(card(page)).toBeFocused()
})

test('axe finds nothing in filters and progress, and nothing scrolls sideways at 320 px', async () => {
  await using opened = await openVisit()
  const { page } = opened
  const found: string[] = []
  const sideways: string[] = []
  const look = async (screen: string) => {
    found.push(...(await findings(page, screen)))
    await page.setViewportSize({ width: 320, height: 256 })
    if (await scrollsSideways(page)) sideways.push(screen)
    await page.setViewportSize({ width: 1280, height: 800 })
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await tabTo(search(page))
  await page.keyboard.type('Fuehrungskraefte')
  await look('searching')
  await page.keyboard.press('Enter')
  await look('found and opened')
  await page.keyboard.press('Escape')
  await bar(page).getByRole('button', { name: 'Rückfrage 0' }).click()
  await look('nothing left')
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.getByRole('button', { name: 'Filter: 1' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  found.push(...(await findings(page, 'menu of filters')))
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: '0 von 54 Kriterien' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('state of the visit')
  expect(found).toEqual([])
  expect(sideways).toEqual([])
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { readZip } from '../support/read-zip.ts'
import { beginWith, type OpenWindow, openWindow, pressOn, tabTo } from './open-window.ts'

const search = (page: Page) => page.getByRole('combobox', { name: 'Katalog durchsuchen' })
const profilePicker = (page: Page) => page.getByRole('combobox', { name: 'Profil' })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 2 })

async function openCatalogue(page: Page) {
  await pressOn(page.getByRole('link', { name: 'Kriterienkatalog' }))
  await expect(page.getByRole('heading', { name: 'Kriterienkatalog', level: 1 })).toBeFocused()
  await expect(search(page)).toBeVisible()
}

async function chooseProfile(page: Page, name: string) {
  await profilePicker(page).click()
  await page.getByRole('option', { name, exact: true }).click()
}

test('a word leads to its criterion by keyboard, and switches keep the place', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await openCatalogue(page)

  await page.keyboard.press('Control+f')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('Dolmetsch')
  await expect(page.getByRole('status').filter({ hasText: /^\d+ Treffer$/ })).toBeVisible()
  const first = page.getByRole('option').first()
  await expect(first).toContainText('Geregeltes Dolmetschen')
  await expect(first.locator('mark').first()).toHaveText('Dolmetsch')
  await page.keyboard.press('ArrowDown')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(search(page)).toHaveAttribute('aria-activedescendant', /.+/)
  await page.keyboard.press('Enter')

  await expect(heading(page, 'D5.1 Geregeltes Dolmetschen')).toBeFocused()
  await expect(page.getByRole('heading', { level: 4 })).toHaveCount(5)
  await expect(page.getByRole('article')).toContainText('Ratsuchende')

  await page.getByText('English', { exact: true }).click()
  await expect(heading(page, /^D5\.1 .*interpret/i)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Warum es zählt' })).toBeVisible()
  await page.getByText('Deutsch', { exact: true }).click()

  const question = page.getByRole('article').locator('p[lang="de"]').first()
  const standard = await question.textContent()
  await page.getByRole('switch', { name: 'Einfache Sprache' }).check()
  await expect(question).not.toHaveText(standard ?? '')
  await page.getByRole('switch', { name: 'Einfache Sprache' }).uncheck()

  await chooseProfile(page, 'Kleine und mittlere Unternehmen')
  await expect(question).not.toHaveText(standard ?? '')
  const address = page.url()
  expect(address).toContain('/instruments/d5.interpreting')
  await page.reload()
  await expect(profilePicker(page)).toHaveValue('Kleine und mittlere Unternehmen')
  await expect(heading(page, /^D5\.1/)).toBeVisible()
})

test('umlauts are found in either spelling, and a search without hits helps on', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await openCatalogue(page)
  await search(page).fill('fuehrungskraefte')
  await expect(page.getByRole('option').first().locator('mark').first()).toHaveText(
    /^führungskräfte$/i,
  )
  await search(page).fill('interpreters')
  await expect(page.getByRole('heading', { name: 'Nichts gefunden' })).toBeVisible()
  await page.getByRole('button', { name: /^English: \d+ Treffer zeigen$/ }).click()
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Control+f')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tree')).toBeVisible()
})

test('a profile’s own criterion is missed elsewhere, and the overview is one step away', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await openCatalogue(page)
  await chooseProfile(page, 'Handwerkskammer')
  await expect(heading(page, 'Handwerkskammer')).toBeVisible()
  await search(page).fill('Ehrenamt und Prüfungsausschüsse offen besetzt')
  await page.keyboard.press('Enter')
  await expect(heading(page, /Ehrenamt und Prüfungsausschüsse/)).toBeVisible()
  await expect(page.getByRole('article').getByText('Zusatz', { exact: true })).toBeVisible()
  await chooseProfile(page, 'Kleine und mittlere Unternehmen')
  await expect(heading(page, 'Nicht in diesem Profil')).toBeVisible()
  await search(page).fill('')
  await page.getByRole('link', { name: 'Überblick' }).click()
  await expect(heading(page, 'Kleine und mittlere Unternehmen')).toBeVisible()
})

test('the tree is walked with the arrow keys', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await openCatalogue(page)
  const row = (name: string | RegExp) => page.getByRole('treeitem', { name })
  await tabTo(row('Organisation'))
  await page.keyboard.press('ArrowDown')
  await expect(row(/^D1 /)).toBeFocused()
  await expect(row(/^D1 /)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowRight')
  await expect(row(/^D1 /)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowRight')
  await expect(row(/^D1\.1/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page, /^D1\.1/)).toBeFocused()
  await expect(row(/^D1\.1/)).toHaveAttribute('aria-selected', 'true')
})

test('the catalogue opens over the scoring and gives the focus back', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'sample')
  await page.getByRole('link', { name: /Beispiel/ }).click()
  await page.getByRole('button', { name: 'Neue Erhebung' }).click()
  await page.getByRole('button', { name: 'Erhebung anlegen' }).click()
  const card = page.locator('[data-indicator]:focus')
  await expect(card).toBeVisible()
  const id = await card.getAttribute('data-indicator')
  await page.keyboard.press('3')
  await page.keyboard.press('i')
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('heading', { name: 'Empfehlungen' })).toBeVisible()
  await expect(drawer.getByRole('heading', { level: 4 })).toHaveCount(5)
  // Keys in the drawer are not ratings.
  await page.keyboard.press('0')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(card).toHaveAttribute('data-indicator', id ?? '')
  await expect(page.getByRole('button', { name: /^3/, pressed: true })).toBeVisible()

  const link = page.getByRole('button', { name: 'Im Katalog' })
  await pressOn(link)
  await expect(drawer).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(link).toBeFocused()
})

test('a questionnaire is exported to a Word file and to an Excel file', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await openCatalogue(page)
  const word = await exported(opened, 'Fragebogen.docx', 'Word')
  expect(word.get('word/document.xml')).toContain('D5.1')
  const excel = await exported(opened, 'Fragebogen.xlsx', 'Excel')
  expect([...excel.values()].join('')).toContain('D5.1')
})

/** The parts of the file that the dialog writes, with Einfache Sprache for self-rating. */
async function exported({ app, window: page, dataFolder }: OpenWindow, name: string, kind: string) {
  const path = join(dataFolder, name)
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  await page.getByRole('button', { name: 'Fragebogen ausgeben' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Selbsteinschätzung').check()
  await dialog.getByLabel('Einfache Sprache').check()
  await dialog.getByLabel(kind, { exact: true }).check()
  await dialog.getByRole('button', { name: 'Speichern unter …' }).click()
  await expect(dialog.getByText('Der Fragebogen ist gespeichert.')).toBeVisible({
    timeout: 60_000,
  })
  await expect(dialog.getByRole('button', { name: 'Im Ordner zeigen' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  return readZip(readFileSync(path))
}

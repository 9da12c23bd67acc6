import { expect, type Page, test } from '@playwright/test'
import { createOrganisation } from './keyboard-steps.ts'
import { beginWith, openWindow } from './open-window.ts'

const names = ['Jobcenter Weißenfels', 'Kammer Moers', 'Werkstatt Hauptstrasse']

/** A window whose list holds these organisations. */
async function openList() {
  const opened = await openWindow()
  const { window: page } = opened
  await beginWith(page, 'nothing')
  for (const name of names) {
    await createOrganisation(page, name)
    await backToList(page)
  }
  return opened
}

async function backToList(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Organisationen' }).first().click()
  await expect(page.getByRole('heading', { name: 'Organisationen', level: 1 })).toBeVisible()
}

function expectListed(page: Page, expected: readonly string[]): Promise<void> {
  return expect(page.locator('tbody').getByRole('link')).toHaveText([...expected])
}

async function chooseMore(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: 'Weitere Aktionen' }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

async function showArchive(page: Page): Promise<void> {
  await backToList(page)
  await page.getByText('Archiv', { exact: true }).click()
}

test('an organisation is found however its ß and umlauts are spelt', async () => {
  await using opened = await openList()
  const { window: page } = opened
  const search = page.getByLabel('Organisationen durchsuchen')
  for (const [typed, found] of [
    ['weissenfels', ['Jobcenter Weißenfels']],
    ['WEIẞENFELS', ['Jobcenter Weißenfels']],
    ['Hauptstraße', ['Werkstatt Hauptstrasse']],
    ['Mörs', ['Kammer Moers']],
    ['mors kammer', ['Kammer Moers']],
    ['strasse moers', []],
  ] as const) {
    await search.fill(typed)
    await expectListed(page, found)
  }
  await expect(page.getByText('Keine Organisation passt zu „strasse moers“.')).toBeVisible()
  await page.getByRole('button', { name: 'Suche und Filter leeren' }).click()
  await expectListed(page, names)
})

test('what is changed about an organisation is kept, and found', async () => {
  await using opened = await openList()
  const { window: page } = opened
  await page.getByRole('link', { name: 'Kammer Moers' }).click()
  await page.getByRole('button', { name: 'Bearbeiten' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByLabel('Name', { exact: false }).first().fill('Handwerkskammer Düren')
  await drawer.getByLabel('Ort', { exact: true }).fill('Jülich')
  await drawer.getByRole('button', { name: 'Ansprechperson hinzufügen' }).click()
  const contact = drawer.getByRole('group', { name: 'Ansprechperson 1' })
  await contact.getByLabel('Name').fill('Zoë Groß')
  await drawer.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByRole('heading', { name: 'Handwerkskammer Düren' })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('heading', { name: 'Handwerkskammer Düren' })).toBeVisible()
  await expect(page.getByText('Zoë Groß')).toBeVisible()
  await backToList(page)
  await page.getByLabel('Organisationen durchsuchen').fill('duren juelich')
  await expectListed(page, ['Handwerkskammer Düren'])
})

test('archiving can be undone at once, and later from the archive', async () => {
  await using opened = await openList()
  const { window: page } = opened
  const without = names.filter((name) => name !== 'Kammer Moers')
  const isArchived = page.getByText('Diese Organisation ist archiviert.')
  await page.getByRole('link', { name: 'Kammer Moers' }).click()
  await chooseMore(page, 'Archivieren')
  await expect(isArchived).toBeVisible()
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(isArchived).toBeHidden()
  await backToList(page)
  await expectListed(page, names)

  await page.getByRole('link', { name: 'Kammer Moers' }).click()
  await chooseMore(page, 'Archivieren')
  await expect(isArchived).toBeVisible()
  await backToList(page)
  await expectListed(page, without)
  await page.reload()
  await showArchive(page)
  await expectListed(page, ['Kammer Moers'])
  await page.getByRole('link', { name: 'Kammer Moers' }).click()
  await chooseMore(page, 'Aus dem Archiv holen')
  await expect(isArchived).toBeHidden()
  await backToList(page)
  await expectListed(page, names)
  await showArchive(page)
  await expect(page.getByRole('heading', { name: 'Das Archiv ist leer' })).toBeVisible()
})

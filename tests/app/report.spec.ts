import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { fileOf, readZip } from '../support/read-zip.ts'
import { textOfWord } from '../support/well-formed-xml.ts'
import { findings, scrollsSideways } from './barriers.ts'
import { createOrganisation, createVisit, rateOneAfterAnother } from './keyboard-steps.ts'
import { beginWith, type OpenWindow, openWindow, pressOn, tabTo } from './open-window.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const dialog = (page: Page) => page.getByRole('dialog')
const paper = (page: Page) => page.getByRole('article')
const panel = (page: Page, name: string) => page.getByRole('region', { name })

async function saveTo({ app, window: page }: OpenWindow, path: string) {
  await app.evaluate(({ dialog: native }, filePath) => {
    native.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  await pressOn(button(page, 'Als Datei speichern'))
}

/** Of an image's own pixels: 0 where it was not loaded, and only its alternative text is shown. */
function drawnWidth(page: Page, name: string): Promise<number> {
  return page.getByRole('img', { name }).evaluate((image: HTMLImageElement) => image.naturalWidth)
}

/** What stands in the report and leads nowhere: headings, labels, captions and heads of columns excepted. */
function unsourcedStatements(page: Page): Promise<readonly string[]> {
  return paper(page).evaluate((article) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode() !== null) {
      const { parentElement: parent, textContent } = walker.currentNode
      const isStatement =
        parent?.closest('h3, h4, h5, dt, caption, figure, thead, strong:not(a strong)') === null
      if (isStatement && textContent?.trim() !== '' && parent.closest('a[href]') === null)
        found.push(textContent ?? '')
    }
    return found
  })
}

test('a report is looked over, arranged, worded, checked by the client and recorded, by keyboard', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Kammer Naumburg')
  await createVisit(page, '05.03.2029', 'short')
  await rateOneAfterAnother(page, [3, 0])
  await pressOn(page.getByRole('link', { name: 'Bericht', exact: true }))
  await expect(paper(page).getByText('ENTWURF', { exact: true })).toBeVisible()
  await expect(paper(page).getByText('Kammer Naumburg').first()).toBeVisible()
  const found = await findings(page, 'report')
  expect(await unsourcedStatements(page)).toEqual(['ENTWURF'])

  // What is open is named, and a click leads there and back.
  const checks = panel(page, 'Vor der Ausgabe')
  await expect(checks.getByText('Anlass und Auftrag fehlen')).toBeVisible()
  await pressOn(checks.getByRole('link', { name: 'D1.3' }))
  await expect(page).toHaveURL(/at=d1\.managers$/)
  await pressOn(page.getByRole('link', { name: 'Bericht', exact: true }))
  await pressOn(
    paper(page)
      .getByRole('link', { name: /^D1\.1 / })
      .first(),
  )
  await expect(page).toHaveURL(/at=d1\.(?!managers)/)
  await pressOn(page.getByRole('link', { name: 'Bericht', exact: true }))

  // Chapters are left out, moved and worded; undo brings them back.
  const chapters = panel(page, 'Kapitel')
  await pressOn(chapters.getByRole('checkbox', { name: 'Angebote der Servicestelle' }), 'Space')
  const headings = paper(page).getByRole('heading', { level: 3 })
  await expect(headings.filter({ hasText: 'Angebote der Servicestelle' })).toHaveCount(0)
  await page.keyboard.press('Control+Z')
  await expect(headings.filter({ hasText: 'Angebote der Servicestelle' })).toHaveCount(1)
  await pressOn(button(page, 'Anlass und Vorgehen nach oben'))
  await expect(headings.first()).toHaveText('Anlass und Vorgehen')
  await pressOn(button(page, 'Eigener Text zu Ausblick'))
  await tabTo(chapters.getByLabel('Eigener Text am Anfang von „Ausblick“'))
  await page.keyboard.type('Wir kommen im Herbst wieder.')
  await expect(paper(page).getByText('Wir kommen im Herbst wieder.')).toBeVisible()
  found.push(...(await findings(page, 'report with a chapter open')))

  // Another audience sees less, and the list says what.
  await page.getByRole('combobox', { name: 'Für wen' }).click()
  await page.getByRole('option', { name: 'intern' }).click()
  await expect(paper(page).getByText(/Nur für das Team/)).toBeVisible()
  expect(await unsourcedStatements(page)).toEqual(['ENTWURF'])

  // The draft goes to the client, and what they say is kept.
  await page.getByRole('combobox', { name: 'Für wen' }).click()
  await page.getByRole('option', { name: 'für die Organisation' }).click()
  await page.getByRole('combobox', { name: 'Fassung' }).click()
  await expect(page.getByRole('option', { name: 'Endfassung' })).toHaveAttribute(
    'data-combobox-disabled',
    'true',
  )
  await page.getByRole('option', { name: 'Faktencheck' }).click()
  await expect(headings.first()).toHaveText('Faktencheck')
  const path = join(opened.dataFolder, 'faktencheck.docx')
  await saveTo(opened, path)
  await expect(dialog(page).getByText(/Stellen sind noch offen/)).toBeVisible()
  found.push(...(await findings(page, 'export of a report')))
  await pressOn(dialog(page).getByRole('button', { name: 'Speichern unter …' }))
  await expect(dialog(page).getByText('Der Bericht ist gespeichert.')).toBeVisible()
  await page.keyboard.press('Escape')
  const text = textOfWord(fileOf(await readZip(readFileSync(path)), 'word/document.xml'))
  expect(text).toContain('Wir kommen im Herbst wieder.')
  expect(text).toContain('Ihre Anmerkungen')
  const exports = panel(page, 'Ausgegebene Berichte')
  await expect(exports.getByText('Faktencheck, für die Organisation')).toBeVisible()

  await pressOn(button(page, 'Rückmeldung hinzufügen'))
  await expect(page.getByLabel('Stelle im Bericht')).toBeFocused()
  await page.keyboard.type('D1.1')
  await tabTo(page.getByLabel('Rückmeldung', { exact: true }))
  await page.keyboard.type('Der Vertrag gilt seit Mai.')
  found.push(...(await findings(page, 'a reply being written')))
  await pressOn(button(page, 'Fertig'))
  await expect(checks.getByText('Rückmeldung ohne Entscheidung')).toBeVisible()
  expect(found).toEqual([])
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await scrollsSideways(page)).toBe(false)
})

test('the service point gives its reports a name, words, a colour and a logo', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'sample')
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  const name = page.getByLabel('Name der Servicestelle')
  await name.fill('Servicestelle Saalbrück')
  await page.getByLabel('Anschrift und Kontakt').fill('Markt 1\n06108 Saalbrück')
  const funding = page.getByRole('group', { name: 'Förderhinweis' })
  await funding.getByLabel('Deutsch').fill('Gefördert vom Land.')
  const color = page.getByLabel('Farbe der Überschriften und Linien')
  await color.fill('#dddddd')
  await expect(page.getByText(/auf weißem Grund zu blass/)).toBeVisible()
  await button(page, 'Blau').click()
  await expect(color).toHaveValue('#1f4fa3')
  await page.setInputFiles('input[type="file"]', {
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from('no picture'),
  })
  await expect(page.getByText(/kein vollständiges PNG- oder JPEG-Bild/)).toBeVisible()
  await page.setInputFiles('input[type="file"]', {
    name: 'Stadt Saalbrück.png',
    mimeType: 'image/png',
    buffer: readFileSync('resources/icons/icon.png'),
  })
  await expect(page.getByRole('img', { name: 'Stadt Saalbrück' })).toBeVisible()
  await expect.poll(() => drawnWidth(page, 'Stadt Saalbrück')).toBeGreaterThan(0)
  expect(await findings(page, 'settings of reports')).toEqual([])
  await button(page, 'Angaben zum Bericht speichern').click()
  await expect(page.getByText('Die Angaben zum Bericht sind gespeichert.')).toBeVisible()

  await page.getByRole('link', { name: 'Organisationen' }).first().click()
  await page
    .getByRole('link', { name: /Jobcenter Saalbrück/ })
    .first()
    .click()
  await page
    .getByRole('link', { name: /13\.10\.2026/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Bericht', exact: true }).click()
  await expect(paper(page).getByText('Servicestelle Saalbrück')).toBeVisible()
  await expect.poll(() => drawnWidth(page, 'Stadt Saalbrück')).toBeGreaterThan(0)
  const path = join(opened.dataFolder, 'bericht.docx')
  await saveTo(opened, path)
  await pressOn(dialog(page).getByRole('button', { name: 'Speichern unter …' }))
  await expect(dialog(page).getByText('Der Bericht ist gespeichert.')).toBeVisible()
  const parts = await readZip(readFileSync(path))
  expect(textOfWord(fileOf(parts, 'word/document.xml'))).toContain('Gefördert vom Land.')
  expect(fileOf(parts, 'word/styles.xml')).toContain('1F4FA3')
  expect([...parts.keys()].some((part) => part.startsWith('word/media/'))).toBe(true)
})

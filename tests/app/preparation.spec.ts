import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { closeVisit, createOrganisation, createVisit } from './keyboard-steps.ts'
import { beginWith, openWindow, pressOn, tabTo } from './open-window.ts'

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const saved = (page: Page) => expect(page.getByTestId('save-status')).toContainText('gespeichert')

async function openPreparation(page: Page, date: string): Promise<void> {
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, date)
  await pressOn(page.getByRole('link', { name: 'Vorbereitung' }))
  await expect(page.getByRole('heading', { name: 'Vereinbarung' })).toBeVisible()
}

/** A segment's input has no size of its own, so it is found by its focus alone. */
async function tabToChoice(choice: Locator): Promise<void> {
  for (let tabs = 0; tabs < 200; tabs += 1) {
    if (await choice.evaluate((element) => element === document.activeElement)) return
    await choice.page().keyboard.press('Tab')
  }
  throw new Error(`Not reached by tabs: ${choice}`)
}

/** Types into a field reached with Tab. */
async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page.getByLabel(label, { exact: true }))
  await page.keyboard.type(text)
}

async function axeFindings(page: Page, screen: string): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze()
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${screen}, ${colorScheme}: ${id} at ${html.slice(0, 160)}`),
      ),
    )
  }
  return found
}

test('a visit is prepared by keyboard, and everything is still there after a reload', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await openPreparation(page, '05.03.2030')
  const readiness = page.getByRole('complementary', { name: 'Bereitschaft' })
  await expect(readiness.getByText('Anlass und Auftrag sind nicht festgehalten.')).toBeVisible()

  await pressOn(readiness.getByRole('button', { name: /^Anlass und Auftrag/ }))
  await expect(page.getByLabel('Anlass und Auftrag')).toBeFocused()
  await page.keyboard.type('Vorbereitung der Zielvereinbarung')
  await typeInto(page, 'Vereinbarter Umfang', 'Eingangszone, ohne Leistungsabteilung')
  await tabToChoice(page.locator('#place-photos input:checked'))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'erlaubt', exact: true })).toBeChecked()
  await typeInto(page, 'Datenschutzhinweis übergeben am', '01.02.2030')
  await page.keyboard.press('Escape')
  await expect(readiness.getByText('Anlass und Auftrag')).toHaveCount(0)
  await expect(readiness.getByText('Fotos')).toHaveCount(0)
  await expect(readiness.getByText('Datenschutzhinweis')).toHaveCount(0)

  const agenda = section(page, 'Ablaufplan')
  await expect(agenda.getByText('0 von 19 Rollen sind eingeplant')).toBeVisible()
  await pressOn(agenda.getByText('Geplante Methoden je Rolle'))
  await expect(agenda.getByText('noch nicht eingeplant')).toHaveCount(19)
  await pressOn(button(page, 'Vorschlag übernehmen'))
  await expect(agenda.getByText('noch nicht eingeplant')).toHaveCount(0)
  await expect(agenda.getByText('Eröffnung · Leitung')).toBeVisible()
  await expect(agenda.getByText('19 von 19 Rollen sind eingeplant')).toBeVisible()
  const points = agenda.getByRole('button', { name: /^Bearbeiten/ })
  const suggested = await points.count()
  expect(suggested).toBeGreaterThan(8)
  await page.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('Control+Z')
  await expect(points).toHaveCount(0)
  await page.keyboard.press('Control+Shift+Z')
  await expect(points).toHaveCount(suggested)

  await pressOn(agenda.getByRole('button', { name: /^Entfernen: Begehung/ }))
  await expect(points).toHaveCount(suggested - 1)
  await pressOn(page.getByRole('alert').getByRole('button', { name: 'Rückgängig' }))
  await expect(points).toHaveCount(suggested)

  const documents = section(page, 'Dokumente')
  await pressOn(button(page, 'Aus Vorschlägen wählen'))
  await expect(page.getByLabel('Vorschläge durchsuchen')).toBeFocused()
  await page.keyboard.type('bekenntnis')
  const papers = page.getByRole('dialog').getByRole('checkbox')
  await pressOn(papers.first(), 'Space')
  await pressOn(button(page, '1 Dokument anfragen'))
  await expect(documents.getByText('1 angefragt · 0 erhalten · 0 gesichtet')).toBeVisible()
  await tabToChoice(documents.locator('input:checked'))
  await page.keyboard.press('ArrowRight')
  await expect(documents.getByText('0 angefragt · 1 erhalten · 0 gesichtet')).toBeVisible()
  await expect(documents.getByText(/erhalten am \d/)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(documents.getByText('0 angefragt · 0 erhalten · 1 gesichtet')).toBeVisible()

  const questions = section(page, 'Fragen')
  await pressOn(button(page, 'Frage hinzufügen'))
  await expect(questions.getByLabel('Frage', { exact: false }).first()).toBeFocused()
  await page.keyboard.type('Seit wann gilt die Regel zum Dolmetschen?')
  await tabTo(questions.getByLabel('Kriterien', { exact: true }))
  await page.keyboard.type('D5.1')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await pressOn(questions.getByRole('button', { name: 'Fertig' }))
  await pressOn(questions.getByRole('checkbox'), 'Space')
  await expect(questions.getByText('geklärt')).toBeVisible()
  await saved(page)

  await page.reload()
  await expect(page.getByLabel('Anlass und Auftrag')).toHaveValue(
    'Vorbereitung der Zielvereinbarung',
  )
  await expect(page.getByRole('radio', { name: 'erlaubt', exact: true })).toBeChecked()
  await expect(page.getByLabel('Datenschutzhinweis übergeben am')).toHaveValue('01.02.2030')
  await expect(points).toHaveCount(suggested)
  await expect(documents.getByText('0 angefragt · 0 erhalten · 1 gesichtet')).toBeVisible()
  await expect(questions.getByRole('checkbox')).toBeChecked()

  await pressOn(questions.getByRole('link', { name: /^Zur Bewertung: D5\.1/ }))
  await expect(page.locator('[data-indicator]:focus')).toContainText('D5.1')
})

test('a point is edited in its place, and overlapping ones say so', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await openPreparation(page, '05.03.2030')
  const agenda = section(page, 'Ablaufplan')
  for (const minute of ['00', '30']) {
    await pressOn(button(page, 'Programmpunkt hinzufügen'))
    await expect(agenda.getByLabel('Methode', { exact: true })).toBeFocused()
    await agenda.getByLabel('Beginn').fill(`10:${minute}`)
    await pressOn(agenda.getByRole('button', { name: 'Fertig' }))
    await expect(agenda.getByRole('button', { name: /^Bearbeiten/ }).last()).toBeVisible()
  }
  await expect(agenda.getByText('10:00–10:45 Uhr')).toBeVisible()
  await expect(agenda.getByText('überschneidet sich')).toHaveCount(2)
  await pressOn(agenda.getByRole('button', { name: /^Bearbeiten/ }).last())
  await agenda.getByLabel('Beginn').fill('10:45')
  await pressOn(agenda.getByRole('button', { name: 'Fertig' }))
  await expect(agenda.getByText('10:45–11:30 Uhr')).toBeVisible()
  await expect(agenda.getByText('überschneidet sich')).toHaveCount(0)
})

test('the preparation of a closed visit can only be read', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await openPreparation(page, '05.03.2030')
  await page.getByLabel('Anlass und Auftrag').fill('Vorbereitung der Zielvereinbarung')
  await button(page, 'Vorschlag übernehmen').click()
  await expect(button(page, /^Entfernen/).first()).toBeVisible()
  await saved(page)
  await closeVisit(page, { count: 54, reason: 'keine Zeit' })
  await expect(page.getByText('Die Vorbereitung lässt sich nur noch lesen.')).toBeVisible()
  await expect(page.getByText('Vorbereitung der Zielvereinbarung')).toBeVisible()
  await expect(section(page, 'Ablaufplan').getByText('Eröffnung · Leitung')).toBeVisible()
  await expect(button(page, /^(Entfernen|Bearbeiten)/)).toHaveCount(0)
  await page.keyboard.press('Control+Z')
  await expect(section(page, 'Ablaufplan').getByText('Eröffnung · Leitung')).toBeVisible()
})

test('axe finds nothing in the preparation, empty or filled, and fingers find their targets', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await openPreparation(page, '05.03.2030')
  // The notice of the new organisation belongs to another screen.
  await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 15_000 })
  const found = await axeFindings(page, 'empty')
  await button(page, 'Vorschlag übernehmen').click()
  await page.getByText('Geplante Methoden je Rolle').click()
  await button(page, 'Aus Vorschlägen wählen').click()
  await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible()
  found.push(...(await axeFindings(page, 'picker')))
  await page.getByRole('dialog').getByRole('checkbox').first().check()
  await button(page, '1 Dokument anfragen').click()
  await button(page, 'Frage hinzufügen').click()
  await button(page, /^Bearbeiten: Eröffnung/).click()
  found.push(...(await axeFindings(page, 'filled, rows open')))
  await button(page, /^Entfernen: Begehung/).click()
  await expect(page.getByRole('alert')).toBeVisible()
  found.push(...(await axeFindings(page, 'with a notice of what was removed')))
  expect(found).toEqual([])

  await page.setViewportSize({ width: 1024, height: 768 })
  const small = await page
    .locator(
      'main section :is(button, input:not([type=radio], [type=checkbox]), textarea, summary)',
    )
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        // The field within a field of pills: all of the outer one can be touched.
        .map((element) => element.closest('.mantine-MultiSelect-input') ?? element)
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML.slice(0, 120)),
    )
  expect(small).toEqual([])
  await page.setViewportSize({ width: 320, height: 256 })
  expect(
    await page.evaluate(() => {
      const root = document.scrollingElement
      return root !== null && root.scrollWidth > root.clientWidth
    }),
  ).toBe(false)
})

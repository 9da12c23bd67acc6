import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { beginWith, introduce, openWindow } from './open-window.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds in light and in dark, as sentences that name the place. */
async function findings(page: Page, screen: string): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Opening a second page for axe's own frames is not possible in Electron.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(rules)
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

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const root = document.scrollingElement
    return root !== null && root.scrollWidth > root.clientWidth
  })
}

test('axe finds nothing before the data is open', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const found = await findings(page, 'language')
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await page.getByRole('button', { name: 'Weiter' }).click()
  found.push(...(await findings(page, 'name, missing')))
  await page.getByLabel('Ihr Name').fill('Ö. Y.')
  await page.getByRole('button', { name: 'Weiter' }).click()
  found.push(...(await findings(page, 'passphrase')))
  expect(found).toEqual([])
})

test('axe finds nothing in the empty app and its forms', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await introduce(page)
  const found = await findings(page, 'begin')
  await page.getByRole('button', { name: /^Leer beginnen/ }).click()
  await expect(page.getByRole('heading', { name: 'Noch keine Organisation' })).toBeVisible()
  found.push(...(await findings(page, 'no organisations')))
  await page.getByRole('button', { name: 'Neue Organisation' }).first().click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('button', { name: 'Ansprechperson hinzufügen' }).click()
  await drawer.getByRole('button', { name: 'Speichern' }).click()
  found.push(...(await findings(page, 'organisation form with errors')))
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Sperren' }).click()
  await expect(page.getByRole('heading', { name: 'Daten öffnen' })).toBeVisible()
  found.push(...(await findings(page, 'unlock')))
  expect(found).toEqual([])
})

test('axe finds nothing in any screen with data, and nothing scrolls sideways at 320 px', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'sample')
  const found: string[] = []
  const sideways: string[] = []
  const look = async (screen: string) => {
    found.push(...(await findings(page, screen)))
    await page.setViewportSize({ width: 320, height: 256 })
    if (await scrollsSideways(page)) sideways.push(screen)
    await page.setViewportSize({ width: 1280, height: 800 })
  }
  await look('organisations')
  await page.getByRole('link', { name: /Beispiel/ }).click()
  await expect(page.getByRole('heading', { name: 'Erhebungen' })).toBeVisible()
  await look('organisation')
  await page.getByRole('link', { name: 'Vergleichen' }).click()
  await expect(page.locator('[data-chart="trend_lines"] svg').first()).toBeVisible()
  await look('comparison')
  await page.goBack()
  await page.getByRole('button', { name: 'Neue Erhebung' }).click()
  await expect(page.getByRole('button', { name: 'Erhebung anlegen' })).toBeVisible()
  await look('visit form')
  await page.getByRole('button', { name: 'Erhebung anlegen' }).click()
  await expect(page.locator('[data-indicator]:focus')).toBeVisible()
  await page.keyboard.press('3')
  await look('scoring')
  await page.keyboard.press('2')
  await expect(page.getByText('Warum haben Sie die Bewertung geändert?')).toBeVisible()
  await look('scoring, asking why a rating was changed')
  await page.getByRole('button', { name: 'Ansicht beim Bewerten' }).click()
  await expect(page.getByRole('dialog', { name: 'Ansicht beim Bewerten' })).toBeVisible()
  await look('scoring, menu')
  await page.getByRole('switch').press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.locator('[data-indicator]').first().focus()
  await page.keyboard.press('b')
  await look('scoring, asking for a reason')
  await page.keyboard.press('Escape')
  await page.keyboard.press('i')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('catalogue over scoring')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await look('shortcuts')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Abschließen' }).click()
  await look('close visit')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Bericht' }).click()
  await look('report')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Ergebnis' }).click()
  await expect(page.locator('[data-chart="profile_bars"] svg').first()).toBeVisible()
  await look('results')
  await page.getByText('Zahlen als Tabelle').click()
  await page.getByText('Netz', { exact: true }).click()
  await look('radar and numbers')
  await page.getByRole('link', { name: 'Verlauf' }).click()
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await look('history')
  await page.getByRole('link', { name: 'Kriterienkatalog' }).click()
  await expect(page.getByRole('tree')).toBeVisible()
  await look('catalogue')
  await page.getByLabel('Katalog durchsuchen').fill('Dolmetsch')
  await page.keyboard.press('ArrowDown')
  await look('catalogue, searching')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^D5\.1/ })).toBeVisible()
  await page.getByLabel('Katalog durchsuchen').fill('')
  await look('criterion in the catalogue')
  await page.getByLabel('Katalog durchsuchen').fill('xyz')
  await look('catalogue, nothing found')
  await page.getByRole('button', { name: 'Fragebogen ausgeben' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('questionnaire')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  await look('settings')
  expect(found).toEqual([])
  expect(sideways).toEqual([])
})

test('axe finds nothing in the focus view and the form for evidence', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'sample')
  await page.getByRole('link', { name: /Beispiel/ }).click()
  await page.getByRole('button', { name: 'Neue Erhebung' }).click()
  await page.getByRole('button', { name: 'Erhebung anlegen' }).click()
  await expect(page.locator('[data-indicator]:focus')).toBeVisible()
  await page.keyboard.press('3')
  await page.keyboard.press('r')
  await page.getByLabel('Anzahl geprüfter Bereiche').fill('x')
  await page.getByText('Fokus', { exact: true }).click()
  await expect(page.getByRole('button', { name: /^Weiter D/ })).toBeVisible()
  const found = await findings(page, 'focus view')
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await scrollsSideways(page)).toBe(false)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: 'Nachweis hinzufügen' }).click()
  const title = page.getByRole('dialog').getByLabel('Bezeichnung')
  await expect(title).toBeFocused()
  await page.keyboard.press('Enter')
  found.push(...(await findings(page, 'form for evidence with errors')))
  await title.fill('Leitbild 2025')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByText('Liste', { exact: true }).click()
  found.push(...(await findings(page, 'list with evidence')))
  expect(found).toEqual([])
})

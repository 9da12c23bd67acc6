import { expect, type Page, test } from '@playwright/test'
import { findings, scrollsSideways } from './barriers.ts'
import { closeVisit, createOrganisation, createVisit } from './keyboard-steps.ts'
import { beginWith, openWindow, pressOn, tabTo } from './open-window.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const saved = (page: Page) => expect(page.getByTestId('save-status')).toContainText('gespeichert')
const figure = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

async function typeInto(page: Page, name: string, label: string, text: string): Promise<void> {
  await tabTo(figure(page, name).getByLabel(label, { exact: true }))
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

test('key figures are entered by keyboard, small ones hidden, and compared with the visit before', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2029', 'short')
  await pressOn(page.getByRole('link', { name: 'Kennzahlen' }))
  await typeInto(page, 'Dolmetscheinsätze', 'Anzahl', '30')
  await typeInto(page, 'Dolmetscheinsätze', 'von insgesamt', '120')
  await typeInto(page, 'Dolmetscheinsätze', 'Zeitraum ab', '1.1.2028')
  await typeInto(page, 'Dolmetscheinsätze', 'Zeitraum bis', '31.12.2028')
  await page.keyboard.press('Tab')
  await expect(figure(page, 'Dolmetscheinsätze').getByText('Anteil 25 %')).toBeVisible()
  await typeInto(page, 'Beschwerden', 'Anzahl', '3')
  await expect(figure(page, 'Beschwerden').getByText('Andere sehen: unter 5')).toBeVisible()

  await expect(page.getByText('Bei 1 Kennzahl fehlt der Zeitraum.')).toBeVisible()
  await pressOn(button(page, '01.01.2028 – 31.12.2028 übernehmen'))
  await expect(figure(page, 'Beschwerden').getByLabel('Zeitraum ab')).toHaveValue('01.01.2028')

  const found = await findings(page, 'key figures')

  await pressOn(button(page, 'Eigene Kennzahl hinzufügen'))
  await expect(page.getByLabel('Bezeichnung')).toBeFocused()
  await page.keyboard.type('Mehrsprachige Merkblätter')
  await typeInto(page, 'Mehrsprachige Merkblätter', 'Anzahl', '12')
  await typeInto(page, 'Mehrsprachige Merkblätter', 'von insgesamt', '10')
  const slip = 'Die Anzahl ist größer als die Gesamtzahl. Bitte prüfen Sie beide Zahlen.'
  await expect(page.getByText(slip)).toBeVisible()
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await scrollsSideways(page)).toBe(false)
  await page.setViewportSize({ width: 1280, height: 800 })
  await typeInto(page, 'Mehrsprachige Merkblätter', 'von insgesamt', '20')
  await expect(page.getByText(slip)).toHaveCount(0)
  await saved(page)

  await pressOn(page.getByRole('link', { name: 'Ergebnis', exact: true }))
  const results = page.getByRole('region', { name: 'Kennzahlen als Tabelle' })
  await expect(results.getByRole('row', { name: /^Beschwerden unter 5/ })).toBeVisible()
  await expect(results.getByRole('row', { name: /^Dolmetscheinsätze 30 120 25 %/ })).toBeVisible()
  found.push(...(await findings(page, 'results with key figures')))
  await closeVisit(page, { count: 27, reason: 'keine Zeit' })
  await pressOn(page.getByRole('link', { name: 'Kennzahlen' }))
  await expect(page.getByText('Die Kennzahlen lassen sich nur noch lesen.')).toBeVisible()
  await expect(page.getByRole('spinbutton')).toHaveCount(0)
  found.push(...(await findings(page, 'locked key figures')))

  await pressOn(page.getByRole('link', { name: 'Jobcenter Weißenfels' }))
  await createVisit(page, '05.03.2030')
  await pressOn(page.getByRole('link', { name: 'Kennzahlen' }))
  const before = figure(page, 'Dolmetscheinsätze').getByText('Erhebung vom 05.03.2029')
  await expect(before).toHaveText('Erhebung vom 05.03.2029: 30, insgesamt 120')
  await typeInto(page, 'Dolmetscheinsätze', 'Anzahl', '42')
  await typeInto(page, 'Dolmetscheinsätze', 'von insgesamt', '120')
  await expect(before).toContainText('12 mehr, Anteil +10,0 Prozentpunkte')
  await expect(figure(page, 'Mehrsprachige Merkblätter')).toBeVisible()
  await pressOn(button(page, 'Entfernen: Mehrsprachige Merkblätter'))
  await expect(page.getByLabel('Bezeichnung')).toHaveCount(0)
  await page.keyboard.press('Control+Z')
  await expect(page.getByLabel('Bezeichnung')).toHaveValue('Mehrsprachige Merkblätter')
  await saved(page)
  await page.reload()
  await expect(figure(page, 'Dolmetscheinsätze').getByLabel('Anzahl')).toHaveValue('42')
  expect(found).toEqual([])
})

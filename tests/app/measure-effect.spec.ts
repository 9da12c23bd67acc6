import { expect, type Page, test } from '@playwright/test'
import { findings } from './barriers.ts'
import {
  closeVisit,
  createOrganisation,
  createVisit,
  rateOneAfterAnother,
} from './keyboard-steps.ts'
import { beginWith, openWindow, pressOn } from './open-window.ts'

const dialog = (page: Page) => page.getByRole('dialog')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function chooseState(page: Page, state: string): Promise<void> {
  await dialog(page).getByRole('combobox', { name: 'Stand' }).click()
  await page.getByRole('option', { name: state, exact: true }).click()
}

/** A measure for one criterion, done already when the next visit comes. */
async function addMeasure(page: Page, title: string, code: RegExp): Promise<void> {
  await pressOn(button(page, 'Maßnahme aufnehmen'))
  await dialog(page).getByLabel('Was wird getan?').fill(title)
  await dialog(page).getByRole('combobox', { name: 'Kriterien' }).click()
  await page.getByRole('option', { name: code }).click()
  await page.keyboard.press('Escape')
  await pressOn(dialog(page).getByRole('button', { name: 'Speichern' }))
  await expect(dialog(page)).toHaveCount(0)
  await pressOn(button(page, `„${title}“ bearbeiten`))
  await chooseState(page, 'umgesetzt')
  await pressOn(dialog(page).getByRole('button', { name: 'Speichern' }))
  await expect(dialog(page)).toHaveCount(0)
}

test('that a measure works is confirmed at a later visit, beside what its criteria have done', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2029', 'short')
  await rateOneAfterAnother(page, [1, 2])
  await pressOn(page.getByRole('link', { name: 'Ergebnis' }))
  await addMeasure(page, 'Leitbild erneuern', /^D1\.1/)
  await addMeasure(page, 'Ziele vereinbaren', /^D1\.2/)
  await closeVisit(page, { count: 25, reason: 'keine Zeit' })

  await pressOn(page.getByRole('link', { name: 'Jobcenter Weißenfels' }))
  await createVisit(page, '05.03.2030')
  await rateOneAfterAnother(page, [3, 2])
  await pressOn(page.getByRole('link', { name: 'Ergebnis' }))
  await expect(page.getByText(/^D1\.1 .*: Stufe 1 → 3$/)).toBeVisible()
  await expect(page.getByText(/^D1\.2 .*: Stufe 2 → 2$/)).toBeVisible()
  const found = await findings(page, 'measures and their criteria')

  await pressOn(button(page, '„Leitbild erneuern“ bearbeiten'))
  await chooseState(page, 'wirksam bestätigt')
  await expect(dialog(page).getByText('Die Stufen der Kriterien sprechen dafür.')).toBeVisible()
  await pressOn(dialog(page).getByRole('button', { name: 'Speichern' }))
  await expect(dialog(page)).toHaveCount(0)

  await pressOn(button(page, '„Ziele vereinbaren“ bearbeiten'))
  await chooseState(page, 'wirksam bestätigt')
  await pressOn(dialog(page).getByRole('button', { name: 'Speichern' }))
  await expect(
    dialog(page).getByText('Bitte halten Sie fest, was für die Wirkung spricht.'),
  ).toBeVisible()
  found.push(...(await findings(page, 'an effect that the levels do not show')))
  await dialog(page)
    .getByLabel('Was spricht dafür, dass die Maßnahme wirkt?')
    .fill('Drei Teams berichten davon.')
  await pressOn(dialog(page).getByRole('button', { name: 'Speichern' }))
  await expect(dialog(page)).toHaveCount(0)
  await expect(
    page.getByText('Was für die Wirkung spricht: Drei Teams berichten davon.'),
  ).toBeVisible()
  expect(found).toEqual([])
})

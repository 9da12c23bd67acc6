import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import readExcelFile from 'read-excel-file/node'
import { findings, scrollsSideways } from './barriers.ts'
import {
  closeVisit,
  createOrganisation,
  createVisit,
  rateOneAfterAnother,
} from './keyboard-steps.ts'
import { beginWith, openWindow, pressOn, tabTo } from './open-window.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const saved = (page: Page) => expect(page.getByTestId('save-status')).toContainText('gespeichert')
const dialog = (page: Page) => page.getByRole('dialog')

test('findings come from ratings or from scratch, become measures, and are looked at again', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2029', 'short')
  await rateOneAfterAnother(page, [3, 0])
  await pressOn(page.getByRole('link', { name: 'Feststellungen' }))
  await expect(page.getByRole('heading', { name: 'Noch keine Feststellung' })).toBeVisible()
  const found = await findings(page, 'no findings')

  await pressOn(button(page, 'Aus Bewertungen vorschlagen'))
  await pressOn(dialog(page).getByRole('checkbox', { name: /^Entwicklungsbedarf: D1\.2/ }), 'Space')
  await pressOn(dialog(page).getByRole('checkbox', { name: /^Stärke: D1\.1/ }), 'Space')
  found.push(...(await findings(page, 'suggested findings')))
  await pressOn(dialog(page).getByRole('button', { name: '2 Entwürfe übernehmen' }))
  await expect(page.getByRole('heading', { name: 'Stärken' })).toBeVisible()
  await expect(button(page, /^Bearbeiten/)).toHaveCount(2)
  await page.keyboard.press('Control+Z')
  await expect(button(page, /^Bearbeiten/)).toHaveCount(0)
  await page.keyboard.press('Control+Shift+Z')

  await pressOn(button(page, 'Feststellung hinzufügen'))
  await expect(page.getByLabel('Text für den Bericht')).toBeFocused()
  await page.keyboard.type('Der Aushang im Eingang nennt nur eine Sprache.')
  await tabTo(page.getByLabel('Interne Notiz – bleibt im Team'))
  await page.keyboard.type('Rückruf unter 0345 1234567')
  await expect(page.getByTestId('personal-data-hint').filter({ hasText: '0345' })).toBeVisible()
  found.push(...(await findings(page, 'a finding being written')))
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await scrollsSideways(page)).toBe(false)
  await page.setViewportSize({ width: 1280, height: 800 })
  await pressOn(button(page, 'Fertig'))
  await expect(page.getByText('Rückruf unter 0345 1234567')).toHaveCount(0)
  await expect(page.getByText('kein Kriterium zugeordnet').first()).toBeVisible()
  found.push(...(await findings(page, 'findings')))

  await pressOn(button(page, 'Maßnahme').first())
  await expect(dialog(page).getByLabel('Was wird getan?')).not.toHaveValue('')
  await pressOn(dialog(page).getByRole('button', { name: 'Speichern' }))
  await expect(dialog(page)).toHaveCount(0)
  await saved(page)
  const path = join(opened.dataFolder, 'plan.xlsx')
  await opened.app.evaluate(({ dialog: native }, filePath) => {
    native.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  await pressOn(button(page, 'Als Excel'))
  found.push(...(await findings(page, 'export of the plan')))
  await pressOn(dialog(page).getByRole('button', { name: 'Speichern unter …' }))
  await expect(dialog(page).getByText('Die Arbeitsmappe ist gespeichert.')).toBeVisible()
  const [exported, measures] = await readExcelFile(path)
  expect(exported?.data.map((row) => row[1])).toEqual([
    'Art',
    'Stärke',
    'Entwicklungsbedarf',
    'Entwicklungsbedarf',
  ])
  expect(measures?.data).toHaveLength(2)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await pressOn(button(page, 'Abschließen'))
  await expect(dialog(page).getByText('3 Feststellungen sind unvollständig')).toBeVisible()
  found.push(...(await findings(page, 'closing with findings')))
  await pressOn(dialog(page).getByRole('link', { name: /^Der Aushang im Eingang/ }))
  await expect(page.getByLabel('Text für den Bericht')).toHaveValue(/^Der Aushang/)
  await pressOn(button(page, 'Fertig'))
  await expect(dialog(page)).toHaveCount(0)
  await closeVisit(page, { count: 25, reason: 'keine Zeit' })
  await expect(page.getByText('Die Feststellungen lassen sich nur noch lesen.')).toBeVisible()
  await expect(button(page, /^Bearbeiten/)).toHaveCount(0)

  await pressOn(page.getByRole('link', { name: 'Jobcenter Weißenfels' }))
  await createVisit(page, '05.03.2030')
  await pressOn(page.getByRole('link', { name: 'Feststellungen' }))
  await expect(page.getByRole('heading', { name: 'Stärken' })).toHaveCount(0)
  await expect(page.getByText('Stand noch nicht beurteilt').first()).toBeVisible()
  await pressOn(page.getByRole('button', { name: /^Bearbeiten: Der Aushang/ }))
  await tabTo(page.getByRole('combobox', { name: 'Stand' }))
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'teilweise behoben' }).click()
  await pressOn(button(page, 'Fertig'))
  await expect(page.getByText(/teilweise behoben/)).toBeVisible()
  expect(found).toEqual([])
})

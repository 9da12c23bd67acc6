import { expect, test } from '@playwright/test'
import { findings, scrollsSideways } from './barriers.ts'
import { beginWith, openWindow, pressOn, tabTo } from './open-window.ts'

test('all measures stand on one board, found by words and choices, and lead to their organisation', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'sample')
  await pressOn(page.getByRole('link', { name: 'Maßnahmen', exact: true }))
  await expect(page.getByRole('heading', { name: 'Maßnahmen aller Organisationen' })).toBeVisible()
  const agreed = page.getByRole('region', { name: /^vereinbart/ })
  await expect(agreed.getByRole('heading', { level: 3 })).toHaveText([
    'Standardschreiben in klarer Sprache überarbeiten',
  ])
  await expect(page.getByText('3 Maßnahmen', { exact: true })).toBeVisible()
  const found = await findings(page, 'measure board')
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await scrollsSideways(page)).toBe(false)
  await page.setViewportSize({ width: 1280, height: 800 })

  await page.keyboard.press('Control+F')
  await page.keyboard.type('vereinen')
  await expect(page.getByText('1 Maßnahme', { exact: true })).toBeVisible()
  await expect(page.getByText('Rückmeldungen aus Vereinen')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Maßnahme suchen' }).fill('')
  await tabTo(page.getByRole('switch', { name: 'Nur überfällige' }))
  await page.clock.setFixedTime('2027-07-01T10:00:00')
  await page.keyboard.press('Space')
  await expect(page.getByText('2 Maßnahmen', { exact: true })).toBeVisible()
  await expect(page.getByText('überfällig', { exact: true })).toHaveCount(2)
  found.push(...(await findings(page, 'overdue measures')))

  await pressOn(page.getByRole('link', { name: 'Organisationen', exact: true }))
  await expect(page.getByText(/^2 Maßnahmen sind überfällig\./)).toBeVisible()
  found.push(...(await findings(page, 'reminder')))
  await pressOn(page.getByRole('link', { name: 'Maßnahmen ansehen' }))
  await pressOn(page.getByRole('link', { name: 'Jobcenter Saalbrück (Beispiel)' }).first())
  await expect(page.getByRole('heading', { name: /Saalbrück/, level: 1 })).toBeVisible()
  expect(found).toEqual([])
})

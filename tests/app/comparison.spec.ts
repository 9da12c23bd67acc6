import { expect, test } from '@playwright/test'
import { findings, scrollsSideways } from './barriers.ts'
import { beginWith, openWindow, pressOn } from './open-window.ts'
import { openChartTable } from './results-table.ts'

test('a comparison says how much can be compared, why a level moved, and what was agreed in between', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'sample')
  await pressOn(page.getByRole('link', { name: /Beispiel/ }))
  await pressOn(page.getByRole('link', { name: 'Vergleichen' }))
  await expect(
    page.getByText(/^Vergleichbarkeit \d+(,\d)?\s%: \d+ von \d+ Kriterien$/),
  ).toBeVisible()
  const first = page.getByRole('button', { name: /^Notizen und Nachweise: / }).first()
  await pressOn(first)
  await expect(page.getByRole('heading', { name: '16.09.2025', level: 3 })).toBeVisible()
  await expect(page.getByRole('heading', { name: '13.10.2026', level: 3 })).toBeVisible()
  await expect(first).toHaveAttribute('aria-expanded', 'true')
  await page.getByRole('combobox').first().selectOption({ index: 0 })
  const measures = page.getByRole('region', { name: 'Maßnahmen dazwischen' })
  await expect(measures.getByText('Die Kriterien seit der Vereinbarung').first()).toBeVisible()
  await expect(measures.getByText(/: Stufe \d → \d$/).first()).toBeVisible()
  expect(await findings(page, 'comparison with notes and measures')).toEqual([])
  await page.getByText('Wärmebild', { exact: true }).click()
  const map = page.locator('figure[data-chart="heat_map"]')
  await expect(map.getByText('Gesamtwert').first()).toBeVisible()
  await openChartTable(map)
  await expect(map.getByRole('row')).toHaveCount(11)
  expect(await findings(page, 'heat map')).toEqual([])
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await scrollsSideways(page)).toBe(false)
})

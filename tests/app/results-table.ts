import { expect, type Locator, type Page } from '@playwright/test'
import { pointsIn, shareIn, spanIn, statusIn } from '../support/expected-report.ts'
import type { ScoredDimension } from '../support/kompass-scores.ts'

/** The cells of the window's table of results, dimension by dimension. */
export async function shownRows(page: Page): Promise<string[][]> {
  const table = page.getByRole('region', { name: 'Ergebnisse je Dimension' })
  await expect(table.getByRole('row')).toHaveCount(10)
  const rows = await table.locator('tbody tr').all()
  return Promise.all(rows.map((row) => row.locator('th, td').evaluateAll(textsWithoutButtons)))
}

function textsWithoutButtons(cells: Element[]): string[] {
  return cells.map((cell) => {
    const copy = document.createElement('div')
    copy.innerHTML = cell.innerHTML
    for (const button of copy.querySelectorAll('button')) button.remove()
    return copy.textContent
  })
}

/** Compares such a row with what `kompass scores` prints. */
export function expectShown(row: readonly string[] | undefined, dimension: ScoredDimension): void {
  const [name = '', level = '', ...cells] = row ?? []
  const { code, points, coverage, counts, status } = dimension
  expect(name.startsWith(`${code} `), code).toBe(true)
  expect(level.at(0), `level ${code}`).toBe(dimension.level?.toString() ?? '–')
  expect(cells, code).toEqual([
    points === null ? '–' : `${pointsIn(points)} (${spanIn(dimension)})`,
    shareIn(coverage),
    `${counts.rated} von ${counts.applicable} bewertet`,
    statusIn(status),
  ])
  if (dimension.cappedBy === null) expect(name).not.toContain('begrenzt')
  else expect(name).toContain(`Auf ${dimension.level} (`)
}

/** Opens the table below a chart; again, where a chart that is drawn anew has closed it. */
export async function openChartTable(figure: Locator): Promise<void> {
  const firstRow = figure.locator('tbody tr').first()
  await expect(async () => {
    if (!(await firstRow.isVisible())) await figure.getByText('Zahlen als Tabelle').click()
    await expect(firstRow).toBeVisible({ timeout: 1_000 })
  }).toPass()
}

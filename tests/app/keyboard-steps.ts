import { expect, type Page } from '@playwright/test'
import { pressOn, tabTo } from './open-window.ts'

/** What a consultant does again and again, without a mouse. */

const button = (page: Page, name: string) => page.getByRole('button', { name })

export async function createOrganisation(page: Page, name: string): Promise<void> {
  await pressOn(button(page, 'Neue Organisation').first())
  const drawer = page.getByRole('dialog')
  await tabTo(drawer.getByLabel('Name', { exact: false }).first())
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

export async function createVisit(
  page: Page,
  date: string,
  scope: 'full' | 'short' = 'full',
): Promise<void> {
  await pressOn(button(page, 'Neue Erhebung').first())
  if (scope === 'short') {
    await tabTo(page.getByRole('radio', { name: 'Vollständige Erhebung' }))
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: 'Kurzcheck' })).toBeChecked()
  }
  await tabTo(page.getByLabel('Vor-Ort-Termin'))
  await page.keyboard.press('Control+A')
  await page.keyboard.type(date)
  await page.keyboard.press('Escape')
  await pressOn(button(page, 'Erhebung anlegen'))
  await expect(page.getByRole('heading', { name: `Erhebung vom ${date}` })).toBeVisible()
}

/** A digit rates and stays, Enter advances: no more than two keys for each answer. */
export async function rateOneAfterAnother(page: Page, levels: readonly number[]): Promise<void> {
  await expect(page.locator('[data-indicator]:focus')).toBeVisible()
  for (const level of levels) {
    await page.keyboard.press(String(level))
    await page.keyboard.press('Enter')
  }
}

/** What is still open when a visit is closed, and why it was not assessed. */
interface StillOpen {
  readonly count: number
  readonly reason: string
}

export async function closeVisit(page: Page, stillOpen: StillOpen | null = null): Promise<void> {
  await pressOn(button(page, 'Abschließen'))
  const dialog = page.getByRole('dialog')
  if (stillOpen !== null) {
    await expect(dialog.getByText(`${stillOpen.count} Kriterien sind noch offen.`)).toBeVisible()
    await pressOn(dialog.getByRole('radio', { name: stillOpen.reason }), 'Space')
  }
  await pressOn(dialog.getByRole('button', { name: 'Abschließen' }))
  await expect(button(page, 'Wieder öffnen')).toBeVisible()
}

import { expect, type Locator, type Page, test } from '@playwright/test'
import { createOrganisation, createVisit } from './keyboard-steps.ts'
import { beginWith, openWindow, pressOn } from './open-window.ts'

const card = (page: Page) => page.locator('[data-indicator]:focus')
const saved = (page: Page) => page.getByTestId('save-status')

async function beginVisit(page: Page, scope: 'full' | 'short'): Promise<void> {
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2026', scope)
  await expect(card(page)).toBeVisible()
}

test('notes, report text, follow-up, areas and evidence are entered by keyboard and undone over all of them', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginVisit(page, 'full')
  const note = page.getByLabel('Interne Notiz – bleibt im Team')
  const wording = page.getByLabel('Text für den Bericht')
  const board = page.locator('[data-indicator]')

  await page.keyboard.press('k')
  await page.keyboard.type('Leitung wirkt unsicher, 0 bis 4')
  await page.keyboard.press('Escape')
  await page.keyboard.press('c')
  await page.keyboard.type('Die Leitung unterstützt das Thema.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('r')
  await expect(card(page).getByRole('button', { name: 'Rückfrage vorgemerkt' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.getByLabel('Anzahl geprüfter Bereiche').focus()
  await page.keyboard.type('3')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2')
  await expect(page.getByText('Es können nicht mehr Bereiche geprüft sein')).toBeVisible()
  await page.keyboard.press('Backspace')
  await page.keyboard.type('5')
  await expect(page.getByText('Es können nicht mehr Bereiche geprüft sein')).toBeHidden()
  await page.keyboard.press('Escape')

  await page.keyboard.press('e')
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByLabel('Bezeichnung')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(drawer.getByText('Bitte geben Sie eine Bezeichnung an.')).toBeVisible()
  await page.keyboard.type('Leitbild 2025')
  await page.keyboard.press('Enter')
  await expect(drawer).toBeHidden()
  await expect(board.getByText('Leitbild 2025')).toBeVisible()

  await page.keyboard.press('Enter')
  await page.keyboard.press('2')
  const row = page.getByRole('button', { name: /^D1\.1/ })
  for (const mark of ['mit Notiz', 'mit Text für den Bericht', 'Rückfrage', '1 Nachweis'])
    await expect(row.getByRole('img', { name: mark, exact: true })).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(page.getByText('Rückgängig gemacht: D1.2')).toBeAttached()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Rückgängig gemacht: Nachweis, D1.1')).toBeAttached()
  await expect(card(page).getByText('D1.1', { exact: true })).toBeVisible()
  await expect(board.getByText('Leitbild 2025')).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(page.getByLabel('Anzahl geprüfter Bereiche')).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Rückfrage', exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(wording).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(note).toHaveValue('')
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  for (let steps = 0; steps < 6; steps += 1) await page.keyboard.press('Control+Shift+z')
  await pressOn(page.getByRole('button', { name: /^D1\.1/ }))
  await expect(note).toHaveValue('Leitung wirkt unsicher, 0 bis 4')
  await expect(wording).toHaveValue('Die Leitung unterstützt das Thema.')
  await expect(page.getByLabel('Anzahl der Bereiche insgesamt')).toHaveValue('5')
  await expect(board.getByText('Leitbild 2025')).toBeVisible()
  await expect(saved(page)).toContainText('gespeichert')
})

/** Scrolls as a person would: only when something lies over the middle of it, and waits until it is drawn. */
async function bringUnderTheFinger(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect()
  const hit = document.elementFromPoint(left + width / 2, top + height / 2)
  if (!element.contains(hit)) element.scrollIntoView({ block: 'center' })
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
}

/** A finger on the middle of the target, through the browser's own touch events. */
async function tap(target: Locator): Promise<void> {
  await target.evaluate(bringUnderTheFinger)
  const box = await target.boundingBox()
  if (box === null) throw new Error(`Not on the screen: ${target}`)
  expect(box.height).toBeGreaterThanOrEqual(44)
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const session = await target.page().context().newCDPSession(target.page())
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

test('a whole Kurzcheck is rated by touch alone in the focus view, which is remembered', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginVisit(page, 'short')
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  await tap(page.getByText('Fokus', { exact: true }).locator('xpath=ancestor::label'))
  for (let at = 1; at <= 27; at += 1) {
    await expect(page.getByText(`${at} von 27`, { exact: true })).toBeVisible()
    const anchor = page
      .getByRole('group', { name: 'Stufe wählen' })
      .getByRole('button')
      .nth(at % 5)
    await tap(anchor)
    await expect(anchor).toHaveAttribute('aria-pressed', 'true')
    if (at < 27) await tap(page.getByRole('button', { name: /^Weiter D/ }))
  }
  await expect(page.getByRole('button', { name: '27 von 27 Kriterien' })).toBeVisible()
  await expect(saved(page)).toContainText('gespeichert')
  await page.getByRole('link', { name: 'Ergebnis' }).click()
  await page.getByRole('link', { name: 'Bewertung', exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Fokus' })).toBeChecked()
})

test('a closed visit shows everything and changes nothing, in either view', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'sample')
  await page.getByRole('link', { name: /Beispiel/ }).click()
  await page
    .getByRole('link', { name: /^Erhebung vom|^\d\d\.\d\d\.\d{4}/ })
    .last()
    .click()
  await page.getByRole('link', { name: 'Bewertung', exact: true }).click()
  await expect(page.getByText('Diese Erhebung ist abgeschlossen.')).toBeVisible()
  for (const view of ['Liste', 'Fokus']) {
    await page.getByText(view, { exact: true }).click()
    await changesNothing(page)
  }
})

async function changesNothing(page: Page): Promise<void> {
  await expect(page.getByLabel('Interne Notiz – bleibt im Team')).toHaveAttribute('readonly', '')
  await expect(page.getByRole('button', { name: 'Nachweis hinzufügen' })).toHaveCount(0)
  const chosen = page.getByRole('group', { name: 'Stufe wählen' }).locator('[aria-pressed="true"]')
  const before = await chosen.textContent()
  await page.locator('[data-indicator]').focus()
  for (const key of ['0', '4', 'r', 'e', 'n', 'b', 'Control+z']) await page.keyboard.press(key)
  expect(await chosen.textContent()).toBe(before)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Rückfrage', exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
}

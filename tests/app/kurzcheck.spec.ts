import { expect, test } from '@playwright/test'
import { kompassScores } from '../support/kompass-scores.ts'
import {
  closeVisit,
  createOrganisation,
  createVisit,
  rateOneAfterAnother,
} from './keyboard-steps.ts'
import { beginWith, openWindow, passphrase, pressOn } from './open-window.ts'
import { expectShown, shownRows } from './results-table.ts'

/** Levels of the core items of D1 to D4, three in each. */
const firstLevels = [2, 3, 2, 1, 2, 2, 2, 1, 2, 3, 2, 2]
/** D6, D7, D8, and the first of D9; the other two stay open. */
const lastLevels = [2, 2, 1, 3, 2, 2, 3, 3, 2, 2]

test('a Kurzcheck is done by keyboard, with its exceptions, and says what it is worth', async () => {
  await using opened = await openWindow()
  const page = opened.window
  const card = page.locator('[data-indicator]:focus')
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2026', 'short')
  await expect(page.getByText('0 von 27 Kriterien')).toBeVisible()
  await rateOneAfterAnother(page, [...firstLevels, 2])

  await expect(card).toHaveAttribute('data-indicator', 'd5.letters')
  await page.keyboard.press('b')
  await page.keyboard.press('2')
  await expect(card.getByText('nicht beurteilt: keine Auskunft')).toBeVisible()
  await page.keyboard.press('Enter')

  await expect(card).toHaveAttribute('data-indicator', 'd5.orientation')
  await page.keyboard.press('n')
  await page.keyboard.type('Kein Publikumsverkehr an diesem Standort')
  await page.keyboard.press('Enter')
  await expect(card.getByText('nicht anwendbar: Kein Publikumsverkehr')).toBeVisible()
  await page.keyboard.press('Enter')

  // For the item that is not applicable the next one moves up; for the one not assessed another may be rated.
  await expect(card).toHaveAttribute('data-indicator', 'd5.first-information')
  await expect(card.getByText('nachgerückt')).toBeVisible()
  await rateOneAfterAnother(page, [3])
  await expect(card).toHaveAttribute('data-indicator', 'd5.digital-access')
  await expect(card.getByText('darf zusätzlich bewertet werden')).toBeVisible()
  await rateOneAfterAnother(page, [1])

  await expect(card).toHaveAttribute('data-indicator', 'd6.skills')
  await rateOneAfterAnother(page, lastLevels)
  await expect(card).toHaveAttribute('data-indicator', 'd9.expert-partners')
  await closeVisit(page, { count: 2, reason: 'keine Zeit' })

  await pressOn(page.getByRole('link', { name: 'Ergebnis' }))
  await expect(page.getByText('Ergebnis eines Kurzchecks')).toBeVisible()
  const shown = await shownRows(page)
  await opened.app.close()
  const { visits } = await kompassScores(opened.dataFolder, passphrase)
  const [visit] = visits
  expect(visit?.scope).toBe('short')
  for (const [index, dimension] of visit?.dimensions.entries() ?? [])
    expectShown(shown[index], dimension)
  // D5: 2 + 1 + 1 of 6 rated. D9: 2 of 6 rated. Everything else is whole, yet only a Kurzcheck.
  expect(visit?.dimensions.map(({ status }) => status)).toEqual([
    ...Array(4).fill('indicative'),
    'provisional',
    ...Array(3).fill('indicative'),
    'not_evaluable',
  ])
  expect(visit?.dimensions[4]?.counts).toEqual({
    applicable: 4,
    rated: 3,
    notApplicable: 1,
    notAssessed: 1,
    open: 0,
  })
  expect(visit?.dimensions[8]?.counts.notAssessed).toBe(2)
})

test('all 27 criteria of a Kurzcheck are rated by keyboard alone, two keys each', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2026', 'short')
  await rateOneAfterAnother(
    page,
    Array.from({ length: 27 }, (_, index) => index % 5),
  )
  await expect(page.getByRole('button', { name: '27 von 27 Kriterien' })).toBeVisible()
  await expect(page.getByTestId('save-status')).toContainText('gespeichert')
})

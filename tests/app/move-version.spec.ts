import { expect, test } from '@playwright/test'
import { ok } from '../../assessments/core/result.ts'
import { visitIdSchema } from '../../assessments/core/visits/visit.ts'
import { addVisit } from '../../assessments/operations/visits/visit-record.ts'
import { inTransaction } from '../../assessments/storage/transaction.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { anAnswer } from '../support/build-visit.ts'
import { launchApp } from '../support/launch-electron.ts'
import { goneIndicator, olderThan } from '../support/older-version.ts'
import {
  accepted,
  changeData,
  passphrase,
  prepareData,
  readData,
} from '../support/prepared-data.ts'
import { findings, scrollsSideways } from './barriers.ts'
import { pressOn } from './open-window.ts'

const visitId = visitIdSchema.parse('00000000-0000-4000-8000-00000000beef')

test('a draft is moved to a newer version of the catalogue after a look at what that means', async () => {
  await using data = makeAppFolder('move')
  const { organisationId, visitId: newest } = await prepareData(data.path)
  const { snapshot } = await readData(data.path, (call) =>
    accepted(call('visits.get', { id: newest })),
  )
  const [kept] = snapshot.dimensions[0]?.indicators ?? []
  const [added] = snapshot.dimensions[2]?.indicators ?? []
  if (kept === undefined || added === undefined) throw new Error('The catalogue is too small.')
  await changeData(data.path, (call, { writer }) => {
    inTransaction(writer, () => {
      const details = { date: '2026-11-25', unit: '', consultants: ['Marie Sommer'] }
      const createdAt = '2026-11-24T08:00:00.000Z'
      const older = olderThan(snapshot)
      addVisit(writer, {
        id: visitId,
        organisationId,
        snapshot: older,
        scope: 'full',
        details,
        createdAt,
      })
      return ok(undefined)
    })
    const changes = [
      {
        kind: 'answer' as const,
        id: kept.id,
        value: { ...anAnswer(3), note: 'Steht im Leitbild' },
      },
      { kind: 'answer' as const, id: goneIndicator.id, value: anAnswer(2) },
    ]
    accepted(call('entries.save', { visitId, changes }))
  })
  {
    await using launched = await launchApp({ dataFolder: data.path, locale: 'de' })
    const { window: page } = launched
    await page.getByLabel('Kennwort', { exact: true }).fill(passphrase)
    await page.getByRole('button', { name: 'Öffnen' }).click()
    await page.getByRole('heading', { name: 'Organisationen', level: 1 }).waitFor()
    await page.goto(`app://kompass/visits/${visitId}`)
    await expect(page.getByText('2 von 55 Kriterien')).toBeVisible()
    await pressOn(page.getByRole('button', { name: 'Weitere Aktionen' }))
    const entry = page.getByRole('menuitem', { name: 'Auf Fassung 1.0.0 wechseln' })
    await expect(entry).toBeVisible()
    await entry.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Auf Fassung 1.0.0 wechseln' })
    await expect(dialog.getByText('53 Kriterien bleiben in ihrer Bedeutung gleich')).toBeVisible()
    await expect(dialog.getByRole('heading')).toHaveText([
      'Auf Fassung 1.0.0 wechseln',
      '1 neues Kriterium',
      '2 Kriterien entfallen',
      '1 Kriterium ist überarbeitet',
    ])
    await expect(dialog.getByRole('listitem')).toHaveText([
      `${added.code} ${added.texts.de.title}`,
      'D2.7 Title D2.7 (beantwortet)',
      `${added.code} ${added.texts.de.title}`,
      `${kept.code} ${kept.texts.de.title} (Wortlaut)`,
    ])
    await expect(dialog.getByText('1 davon ist beantwortet.', { exact: false })).toBeVisible()
    const found = await findings(page, 'moving to a newer version')
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await scrollsSideways(page)).toBe(false)
    await page.setViewportSize({ width: 1280, height: 800 })
    await pressOn(dialog.getByRole('button', { name: 'Fassung wechseln' }))
    await expect(dialog).toHaveCount(0)
    await expect(page.getByText('1 von 54 Kriterien')).toBeVisible()
    await pressOn(page.getByRole('link', { name: 'Verlauf' }))
    await expect(page.getByRole('row', { name: /0\.9\.0 → 1\.0\.0/ })).toBeVisible()
    await pressOn(page.getByRole('button', { name: 'Weitere Aktionen' }))
    await expect(page.getByRole('menuitem', { name: /^Auf Fassung/ })).toHaveCount(0)
    expect(found).toEqual([])
  }
  const moved = await readData(data.path, (call) => accepted(call('visits.get', { id: visitId })))
  expect(moved.snapshot).toEqual(snapshot)
  expect(moved.visit.answers[kept.id]).toMatchObject({ note: 'Steht im Leitbild' })
})

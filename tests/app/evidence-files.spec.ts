import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { cameraOfPhoto, dayOfPhoto, placeOfPhoto, withPlace } from '../support/photo-with-place.ts'
import { findings, scrollsSideways } from './barriers.ts'
import { bringIn, countPixels, photoOfSign } from './files-from-outside.ts'
import {
  closeVisit,
  createOrganisation,
  createVisit,
  rateOneAfterAnother,
} from './keyboard-steps.ts'
import { beginWith, openWindow, pressOn, tabTo } from './open-window.ts'
import { storedContents } from './stored-contents.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })
const saved = (page: Page) => expect(page.getByTestId('save-status')).toContainText('gespeichert')

/** Draws a bar over a part of the image, given in fractions of its sides. */
async function coverWithMouse(page: Page, from: [number, number], to: [number, number]) {
  const box = await page.getByTestId('blacken-stage').boundingBox()
  if (box === null) throw new Error('The image is not there.')
  const place = ([x, y]: [number, number]) =>
    [box.x + x * box.width, box.y + y * box.height] as const
  await page.mouse.move(...place(from))
  await page.mouse.down()
  await page.mouse.move(...place([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]))
  await page.mouse.move(...place(to))
  await page.mouse.up()
}

const isTelling = (content: Buffer) =>
  ['Exif', placeOfPhoto, cameraOfPhoto].some((text) => content.includes(text))

test('a pasted photo loses its place, a region its pixels, and becomes finding and measure', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Jobcenter Weißenfels')
  await createVisit(page, '05.03.2029', 'short')
  await rateOneAfterAnother(page, [1])

  const photo = withPlace(await photoOfSign(page))
  expect(isTelling(photo)).toBe(true)
  const before = await countPixels(page, photo)
  expect(before.red).toBeGreaterThan(70_000)
  expect(before.black).toBe(0)

  await bringIn(page, 'paste', [{ name: 'IMG_0815.jpg', bytes: photo }])
  const drawer = dialog(page, 'Nachweis hinzufügen')
  await expect(button(page, 'Schwärzen: IMG_0815.jpg')).toBeVisible()
  await expect(drawer.getByLabel('Bezeichnung')).toHaveValue('IMG_0815')
  await expect(drawer.getByLabel('Erhoben am')).toHaveValue('27.02.2029')
  expect(dayOfPhoto).toBe('2029-02-27')
  await expect(drawer.getByRole('combobox', { name: 'Art' })).toHaveValue('photo')
  const found = await findings(page, 'a photo coming in')

  await pressOn(button(page, 'Schwärzen: IMG_0815.jpg'))
  const tool = dialog(page, 'Bild schwärzen')
  await expect(tool.getByRole('img', { name: 'IMG_0815.jpg' })).toBeVisible()
  await coverWithMouse(page, [0.38, 0.38], [0.62, 0.5])
  await expect(tool.getByRole('button', { name: /^Balken 1/ })).toBeVisible()
  await pressOn(tool.getByRole('button', { name: 'Balken hinzufügen' }))
  const second = tool.getByRole('button', { name: /^Balken 2/ })
  await expect(second).toBeFocused()
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('ArrowDown')
  await expect(second).toHaveAccessibleName(/links 35 %, oben 46 %, 29 % breit/)
  for (let steps = 0; steps < 18; steps += 1) await page.keyboard.press('Shift+ArrowDown')
  found.push(...(await findings(page, 'blackening')))
  await pressOn(tool.getByRole('button', { name: 'Schwärzen', exact: true }))
  await expect(tool).toHaveCount(0)
  await expect(drawer.getByText('geschwärzt', { exact: true })).toBeVisible()

  await tabTo(drawer.getByRole('combobox', { name: 'Kriterien' }))
  await page.keyboard.type('D1.1')
  await page.getByRole('option', { name: /^D1\.1/ }).click()
  await page.keyboard.press('Escape')
  await expect(drawer.getByRole('combobox', { name: /^D1\.\d / })).toHaveCount(2)
  await drawer.getByRole('combobox', { name: /^D1\.1 / }).selectOption('3')
  await pressOn(button(page, 'Nachweis anlegen'))
  await expect(drawer.getByText('Bitte sehen Sie die Bilder durch')).toBeVisible()
  await pressOn(drawer.getByRole('checkbox', { name: /^Auf den Bildern/ }), 'Space')
  await pressOn(button(page, 'Nachweis anlegen'))
  await expect(drawer).toHaveCount(0)
  await saved(page)

  const [content, ...others] = (await storedContents(opened.dataFolder)).values()
  if (content === undefined) throw new Error('Nothing is stored.')
  expect(others).toEqual([])
  expect(isTelling(content)).toBe(false)
  const after = await countPixels(page, content)
  expect(after.red).toBe(0)
  expect(after.black).toBeGreaterThan(70_000)

  await pressOn(page.getByRole('link', { name: 'Nachweise' }))
  await expect(page.getByText('1 Nachweis', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: /D1\.2/ }).first()).toBeVisible()
  found.push(...(await findings(page, 'evidence of a visit')))
  await pressOn(button(page, 'Ansehen: IMG_0815.jpg'))
  await expect(page.getByRole('img', { name: 'IMG_0815.jpg' })).toBeVisible()
  found.push(...(await findings(page, 'a photo shown large')))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.setViewportSize({ width: 320, height: 256 })
  expect(await scrollsSideways(page)).toBe(false)
  await page.setViewportSize({ width: 1280, height: 800 })

  await pressOn(page.getByRole('link', { name: 'Feststellungen' }))
  await pressOn(button(page, 'Feststellung hinzufügen'))
  await page.keyboard.type('Der Aushang im Eingang nennt nur eine Sprache.')
  await tabTo(page.getByRole('combobox', { name: 'Nachweise' }))
  await page.keyboard.type('IMG')
  await page.getByRole('option', { name: 'IMG_0815' }).click()
  await page.keyboard.press('Escape')
  await tabTo(page.getByRole('combobox', { name: 'Kriterien' }))
  await page.keyboard.type('D1.1')
  await page.getByRole('option', { name: /^D1\.1/ }).click()
  await page.keyboard.press('Escape')
  await pressOn(button(page, 'Fertig'))
  await pressOn(button(page, 'Maßnahme'))
  const measure = page.getByRole('dialog')
  await measure.getByLabel('Was wird getan?').fill('Aushang in fünf Sprachen')
  await pressOn(measure.getByRole('button', { name: 'Speichern' }))
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await saved(page)
  await pressOn(button(page, 'Abschließen'))
  await expect(page.getByRole('dialog').getByText(/unvollständig/)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await closeVisit(page, { count: 26, reason: 'keine Zeit' })
  expect(found).toEqual([])
})

test('what is blackened later is gone for good, and a copy opened outside goes with the app', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'IHK Saale')
  await createVisit(page, '05.03.2029', 'short')
  await pressOn(page.getByRole('link', { name: 'Nachweise' }))
  await expect(page.getByRole('heading', { name: 'Noch keine Nachweise' })).toBeVisible()
  await bringIn(page, 'drop', [
    { name: 'Aushang.jpg', bytes: await photoOfSign(page) },
    { name: 'Notiz.txt', bytes: Buffer.from('Grüße aus der Wartezone') },
  ])
  const drawer = dialog(page, 'Nachweis hinzufügen')
  await expect(button(page, 'Ansehen: Notiz.txt')).toBeVisible()
  await pressOn(drawer.getByRole('checkbox', { name: /^Auf den Bildern/ }), 'Space')
  await pressOn(drawer.getByRole('checkbox', { name: /^Für jede der 2 Dateien/ }), 'Space')
  await pressOn(button(page, 'Nachweis anlegen'))
  await expect(page.getByText('2 Nachweise', { exact: true })).toBeVisible()
  await saved(page)
  const first = await storedContents(opened.dataFolder)
  expect(first.size).toBe(2)

  await page.getByRole('searchbox', { name: 'Nachweise durchsuchen' }).fill('aushang')
  await expect(page.getByText('1 Nachweis', { exact: true })).toBeVisible()
  await pressOn(button(page, 'Bearbeiten: Aushang'))
  await pressOn(button(page, 'Schwärzen: Aushang.jpg'))
  const tool = dialog(page, 'Bild schwärzen')
  await expect(tool.getByText('das lässt sich nicht rückgängig machen')).toBeVisible()
  await coverWithMouse(page, [0.3, 0.3], [0.7, 0.7])
  await pressOn(tool.getByRole('button', { name: 'Endgültig schwärzen' }))
  await expect(tool).toHaveCount(0)
  await expect(page.getByRole('dialog').getByText('geschwärzt', { exact: true })).toBeVisible()
  // The drawer may not have the focus back yet.
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 2_000 })
  }).toPass()
  const second = await storedContents(opened.dataFolder)
  const replaced = [...first].filter(([hash]) => !second.has(hash))
  expect(replaced).toHaveLength(1)
  expect((await countPixels(page, replaced[0]?.[1] ?? Buffer.alloc(0))).red).toBeGreaterThan(70_000)
  for (const [hash, content] of second)
    if (!first.has(hash)) expect((await countPixels(page, content)).red).toBe(0)

  await page.getByRole('searchbox', { name: 'Nachweise durchsuchen' }).fill('')
  await pressOn(button(page, 'Rückgängig'))
  await expect(page.getByRole('heading', { name: 'Noch keine Nachweise' })).toBeVisible()
  await pressOn(button(page, 'Wiederholen'))
  await expect(page.getByText('2 Nachweise', { exact: true })).toBeVisible()
  await saved(page)
  expect([...(await storedContents(opened.dataFolder)).keys()].toSorted()).toEqual(
    [...second.keys()].toSorted(),
  )

  await opened.app.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      process.env.OPENED_COPY = path
      return ''
    }
  })
  await pressOn(button(page, 'Ansehen: Notiz.txt'))
  await expect(page.getByText('Diese Art von Datei zeigt die App nicht selbst.')).toBeVisible()
  expect(await findings(page, 'a file that is opened outside')).toEqual([])
  await pressOn(button(page, 'In anderem Programm öffnen'))
  await expect(page.getByText('Die Kopie ist geöffnet.')).toBeVisible()
  const copy = await opened.app.evaluate(() => process.env.OPENED_COPY ?? '')
  expect(basename(copy)).toBe('Notiz.txt')
  expect(readFileSync(copy, 'utf8')).toBe('Grüße aus der Wartezone')
  expect(statSync(copy).mode & 0o777).toBe(0o400)
  await page.keyboard.press('Escape')
  await opened.app.close()
  expect(existsSync(copy)).toBe(false)
})

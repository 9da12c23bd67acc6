import { closeSync, openSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { aJpeg, aPng } from '../support/file-bytes.ts'
import { findings } from './barriers.ts'
import { bringIn } from './files-from-outside.ts'
import { createOrganisation, createVisit } from './keyboard-steps.ts'
import { beginWith, openWindow, pressOn } from './open-window.ts'
import { storedContents } from './stored-contents.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const latin = (content: string) => Buffer.from(content, 'latin1')
const drawer = (page: Page) => page.getByRole('dialog', { name: 'Nachweis hinzufügen' })

const longName = `${'Aushang 👩‍👩‍👧 '.repeat(20)}\u202Egnp.exe`

const refused: readonly (readonly [name: string, bytes: Uint8Array, message: RegExp])[] = [
  ['foto.png', latin('MZ\x90\0\x03\0\0\0'), /Das ist ein Programm, auch wenn der Name/],
  ['IMG_0001.HEIC', latin('\0\0\0\x18ftypheic\0\0\0\0'), /HEIC-Bilder kann die App nicht lesen/],
  ['halb.jpg', aJpeg({ end: [] }), /Das Bild ist beschädigt oder unvollständig/],
  ['kaputt.jpg', aJpeg(), /Das Bild ist beschädigt oder unvollständig/],
  [
    'riesig.png',
    aPng({ claimed: { width: 30_000, height: 30_000 } }),
    /30000 × 30000 Bildpunkten zu groß/,
  ],
  [
    'logo.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="window.ran=1"/>'),
    /SVG-Bilder können Programme enthalten/,
  ],
  ['leer.pdf', Buffer.alloc(0), /Die Datei ist leer/],
  ['film.mp4', latin('\0\0\0\x18ftypmp42'), /Ton- und Filmaufnahmen nimmt die App nicht auf/],
  ['alt.doc', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), /altes Office-Format/],
  ['seite.html', Buffer.from('<html><script>window.ran=1</script>'), /Diese Art von Datei/],
]

/** A page with a text, and a program that runs when the file is opened by one that runs programs. */
const pdfWithProgram = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1);this.ran=1)>>>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
4 0 obj <</Length 46>> stream
BT /F1 24 Tf 40 100 Td (Leitbild 2026) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
`

async function openEvidence(page: Page): Promise<void> {
  await beginWith(page, 'nothing')
  await createOrganisation(page, 'Handwerkskammer Saale')
  await createVisit(page, '05.03.2029', 'short')
  await pressOn(page.getByRole('link', { name: 'Nachweise' }))
  await expect(page.getByRole('heading', { name: 'Noch keine Nachweise' })).toBeVisible()
}

test('a file that cannot be taken is named with the reason, and nothing of it is kept', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await openEvidence(page)
  await bringIn(
    page,
    'drop',
    refused.map(([name, bytes]) => ({ name, bytes })),
  )
  for (const [name, , message] of refused) {
    const row = drawer(page).getByRole('listitem').filter({ hasText: name })
    await expect(row.getByText(message)).toBeVisible()
  }

  const film = join(opened.dataFolder, 'film.mov')
  closeSync(openSync(film, 'w'))
  truncateSync(film, 2 * 1024 ** 3)
  await page.locator('input[type=file]').setInputFiles(film)
  await expect(
    drawer(page).getByText(/Die Datei ist mit 2048 MB zu groß; höchstens 25 MB/),
  ).toBeVisible()

  await bringIn(page, 'drop', [
    { name: 'Leitbild.pdf', bytes: Buffer.from(pdfWithProgram) },
    { name: longName, bytes: aPng() },
  ])
  await expect(drawer(page).getByText('Diese PDF enthält Programme.')).toBeVisible()
  await expect(button(page, /^Ansehen: Aushang 👩‍👩‍👧.*\.png$/)).toBeVisible()
  expect(await findings(page, 'files that were refused')).toEqual([])

  await pressOn(button(page, 'Ansehen: Leitbild.pdf'))
  const sheet = page.getByRole('img', { name: 'Leitbild.pdf, Seite 1 von 1' })
  await expect(sheet).toHaveAttribute('data-drawn', '1')
  expect(await inkOn(page)).toBeGreaterThan(1_000)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(drawer(page)).toBeVisible()

  await pressOn(drawer(page).getByRole('button', { name: 'Abbrechen' }))
  await expect(drawer(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Noch keine Nachweise' })).toBeVisible()
  expect((await storedContents(opened.dataFolder)).size).toBe(0)
})

test('five hundred files come in while the window stays usable, and can be broken off', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await openEvidence(page)
  const many = Array.from({ length: 500 }, (_, index) => ({
    name: `Bild ${index + 1}.png`,
    bytes: aPng({ width: index + 1 }),
  }))
  await bringIn(page, 'drop', [...many, { name: 'eins mehr.png', bytes: aPng() }])
  await expect(drawer(page).getByText('501 Dateien auf einmal sind zu viele')).toBeVisible()
  await expect(drawer(page).getByRole('listitem')).toHaveCount(0)

  await bringIn(page, 'drop', many)
  await expect(
    drawer(page).getByText(/^Dateien werden vorbereitet: [1-9]\d* von 500$/),
  ).toBeVisible()
  await drawer(page).getByLabel('Ort').fill('Wartezone')
  await expect(drawer(page).getByLabel('Ort')).toHaveValue('Wartezone')
  await drawer(page).getByRole('status').getByRole('button', { name: 'Abbrechen' }).click()
  await expect(drawer(page).getByText(/^Dateien werden vorbereitet/)).toHaveCount(0)
  const kept = await drawer(page).getByRole('listitem').count()
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBeLessThan(500)
  await drawer(page).getByRole('button', { name: 'Abbrechen' }).last().click()
  await expect(drawer(page)).toHaveCount(0)

  await bringIn(page, 'drop', many)
  await expect(drawer(page).getByText(/^Dateien werden vorbereitet/)).toBeVisible()
  await expect(button(page, 'Ansehen: Bild 500.png')).toBeVisible({ timeout: 180_000 })
  await expect(drawer(page).getByText(/^Dateien werden vorbereitet/)).toHaveCount(0)
  await drawer(page)
    .getByRole('checkbox', { name: /^Auf den Bildern/ })
    .check()
  await drawer(page)
    .getByRole('checkbox', { name: /^Für jede der 500 Dateien/ })
    .check()
  await button(page, 'Nachweis anlegen').click()
  await expect(drawer(page).getByText(/^Dateien werden gespeichert: \d+ von 500$/)).toBeVisible()
  await drawer(page).getByRole('button', { name: 'Abbrechen' }).click()
  await expect(button(page, 'Nachweis anlegen')).toBeVisible()
  await expect.poll(async () => (await storedContents(opened.dataFolder)).size).toBe(0)

  await button(page, 'Nachweis anlegen').click()
  await expect(drawer(page)).toHaveCount(0, { timeout: 180_000 })
  await expect(page.getByText('500 Nachweise', { exact: true })).toBeVisible()
  await expect(page.getByTestId('save-status')).toContainText('gespeichert')
  expect((await storedContents(opened.dataFolder)).size).toBe(500)
})

/** How many dark pixels there are on the drawn page. */
async function inkOn(page: Page): Promise<number> {
  return page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
    let dark = 0
    for (let at = 0; at < (data?.length ?? 0); at += 4) if ((data?.[at] ?? 255) < 128) dark += 1
    return dark
  })
}

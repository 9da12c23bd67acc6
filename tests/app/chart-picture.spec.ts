import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { imageFacts } from '../../assessments/core/attachments/image-facts.ts'
import { xmlFaults } from '../support/well-formed-xml.ts'
import { findings } from './barriers.ts'
import { beginWith, openWindow, pressOn } from './open-window.ts'

/** Of the first chart on the page. */
const action = (page: Page, name: string) => page.getByRole('button', { name }).first()

test('a chart is copied as a picture, and saved as one, with its title and its numbers', async () => {
  await using opened = await openWindow()
  const page = opened.window
  await beginWith(page, 'sample')
  await pressOn(page.getByRole('link', { name: /Beispiel/ }))
  await pressOn(page.getByRole('link', { name: 'Vergleichen' }))
  const figure = page.locator('figure[data-chart="before_after"]')
  await expect(figure.locator('svg.recharts-surface')).toBeVisible()
  const title = (await figure.getByRole('heading', { level: 2 }).textContent()) ?? ''

  await pressOn(action(page, 'Als Bild kopieren'))
  await expect(page.getByText('Das Bild liegt in der Zwischenablage.')).toBeVisible()
  expect(await pastedKinds(page)).toBe('image/png')
  expect(await findings(page, 'a chart and what can be done with it')).toEqual([])

  for (const [kind, item] of [
    ['svg', 'Als SVG speichern …'],
    ['png', 'Als PNG speichern …'],
  ] as const) {
    const path = join(opened.dataFolder, `bild.${kind}`)
    await opened.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    await pressOn(action(page, item))
    await expect(page.getByText('Das Bild ist gespeichert.').last()).toBeVisible()
    await expect.poll(() => sizeOf(path)).toBeGreaterThan(1_000)
  }
  const svg = readFileSync(join(opened.dataFolder, 'bild.svg'), 'utf8')
  expect(xmlFaults(svg)).toEqual([])
  expect(svg).toContain(title)
  expect(svg).toContain('D5 Zugang und Sprache')
  expect(svg).toMatch(/>\d+ [▲▼●○]/)
  expect(svg).not.toContain('var(--')
  const facts = imageFacts(readFileSync(join(opened.dataFolder, 'bild.png')))
  expect(facts?.isComplete).toBe(true)
  expect(facts?.width).toBeGreaterThan(1_000)
})

function sizeOf(path: string): number {
  try {
    return readFileSync(path).length
  } catch {
    return 0
  }
}

/** What a paste brings from the clipboard: kinds of files. */
async function pastedKinds(page: Page): Promise<string> {
  await page.evaluate(() => {
    const keep = ({ clipboardData }: ClipboardEvent) => {
      const files = [...(clipboardData?.files ?? [])]
      document.documentElement.dataset.pasted = files.map(({ type }) => type).join()
    }
    window.addEventListener('paste', keep, { once: true })
  })
  await page.keyboard.press('Control+V')
  await expect(page.locator('html')).toHaveAttribute('data-pasted', /./)
  return page.evaluate(() => document.documentElement.dataset.pasted ?? '')
}

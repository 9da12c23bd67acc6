import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { build } from 'vite'
import { beginWith, openWindow } from '../../app/open-window.ts'
import setTheStage from '../../support/set-the-stage.ts'
import { type Benchmark, median } from '../benchmark.ts'

interface Times {
  readonly ours: readonly number[]
  readonly floor: readonly number[]
}

/** From the key to React's commit, in the built app; the list beside it is React alone. */
export const benchmark: Benchmark = {
  name: 'React commit for the next indicator, 54 indicators and 3 earlier visits',
  floor: 'a bare list of the same size',
  limit: null,
  async run(size) {
    const leaveStage = await setTheStage({ workers: 1 })
    try {
      await using opened = await openWindow()
      const page = opened.window
      await openFourthVisit(page)
      await page.evaluate(await bareListScript())
      const rounds = size === 'full' ? 500 : 10
      const { ours, floor } = await page.evaluate(measureInPage, rounds)
      const [oursMilliseconds, floorMilliseconds] = [median(ours), median(floor)]
      return {
        ratio: oursMilliseconds / floorMilliseconds,
        details: { oursMilliseconds, floorMilliseconds, rounds },
      }
    } finally {
      await leaveStage()
    }
  },
}

/** A visit that is rated in part, after the three of the sample. */
async function openFourthVisit(page: Page): Promise<void> {
  await beginWith(page, 'sample')
  await page.getByRole('link', { name: /Beispiel/ }).click()
  await page.getByRole('button', { name: 'Neue Erhebung' }).click()
  await page.getByRole('button', { name: 'Erhebung anlegen' }).click()
  await expect(page.locator('[data-indicator]:focus')).toBeVisible()
  for (const key of ['2', 'ArrowDown', '3', 'ArrowDown', '1', 'ArrowDown'])
    await page.keyboard.press(key)
  await expect(page.getByText('3 von 54 Kriterien')).toBeVisible()
}

/** The list and React in one script that sets `window.bareList`. */
async function bareListScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'bare-list.tsx'),
        formats: ['iife'],
        name: 'bareList',
      },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.')
  return `${output.output[0].code}; window.bareList = bareList`
}

/** Runs in the window: moves on in the app and in the bare list by turns. */
async function measureInPage(rounds: number): Promise<Times> {
  const { mountBareList } = Reflect.get(window, 'bareList') as {
    mountBareList: (parent: HTMLElement) => (row: number) => void
  }
  const place = document.body.appendChild(document.createElement('div'))
  const goTo = mountBareList(place)
  const current = () => document.querySelector('[data-indicator]')?.getAttribute('data-indicator')
  const idle = () => new Promise((resolve) => setTimeout(resolve, 30))

  async function press(key: string): Promise<number | null> {
    const before = current()
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    const start = performance.now()
    document.querySelector('[data-indicator]')?.dispatchEvent(event)
    // React commits what a key has changed before the next task.
    await Promise.resolve()
    const milliseconds = performance.now() - start
    await idle()
    return current() === before ? null : milliseconds
  }

  const times = { ours: [] as number[], floor: [] as number[] }
  let key = 'ArrowDown'
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    goTo((round + 1) % 54)
    times.floor.push(performance.now() - start)
    const milliseconds = await press(key)
    if (milliseconds === null) key = key === 'ArrowDown' ? 'ArrowUp' : 'ArrowDown'
    else times.ours.push(milliseconds)
  }
  place.remove()
  return times
}

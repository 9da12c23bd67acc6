import { expect, type Page, test } from '@playwright/test'
import type { Answers } from '../../assessments/core/visits/answer.ts'
import { callHost } from '../electron/start-shell.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { killHard, launchApp } from '../support/launch-electron.ts'
import { accepted, passphrase, prepareData, readData } from '../support/prepared-data.ts'
import { randomNumbers } from '../support/random-numbers.ts'
import { rounds } from '../support/rounds.ts'

const roundCount = rounds({ normal: 5, endurance: 100 })

/** Another one each time; to repeat a failing run, give the seed that it has printed. */
const seed = Number(process.env.OEFFNUNGSKOMPASS_SEED ?? Date.now() % 2 ** 31)

type RandomUpTo = (highest: number) => number

/** The same numbers for the same seed and round, so that one round can be repeated alone. */
function randomOfRound(round: number): RandomUpTo {
  const random = randomNumbers(seed + round)
  return (highest) => Math.floor(random() * (highest + 1))
}

async function openVisit(page: Page, visitId: string): Promise<void> {
  await callHost(page, 'preferences.save', {
    language: 'de',
    theme: 'light',
    singleKeyShortcuts: true,
  })
  accepted(await callHost(page, 'vault.unlock', { passphrase, rememberOnDevice: false }))
  await page.goto(`app://kompass/visits/${visitId}`)
  await page.locator('[data-indicator]').first().focus()
}

/** What the window has called saved of one indicator. */
interface Acknowledged {
  readonly level: number
  readonly note: string
  readonly clientWording: string
}

const words = ['Aushang', 'Empfang', 'Rahmenvertrag', 'größtenteils', '„jährlich“', '–', 'ß?']

/** Writes into the field that the key opens, or leaves it alone. @returns what stands there */
async function typeOrNot(page: Page, key: string, randomUpTo: RandomUpTo): Promise<string> {
  const text = Array.from({ length: randomUpTo(3) }, () => words[randomUpTo(words.length - 1)])
  if (text.length === 0) return ''
  await page.keyboard.press(key)
  await page.keyboard.type(text.join(' '))
  await page.keyboard.press('Escape')
  return text.join(' ')
}

/** Rates the indicator that has the focus and writes its texts. @returns what was entered, by its id */
async function enterOne(page: Page, randomUpTo: RandomUpTo): Promise<[string, Acknowledged]> {
  const id = await page.locator('[data-indicator]:focus').getAttribute('data-indicator')
  const level = randomUpTo(4)
  await page.keyboard.press(String(level))
  const note = await typeOrNot(page, 'k', randomUpTo)
  const clientWording = await typeOrNot(page, 'c', randomUpTo)
  return [id ?? '', { level, note, clientWording }]
}

/** Works on one indicator after another by key and keeps what the window has acknowledged as saved. */
async function workUntilKilled(
  page: Page,
  kill: () => Promise<void>,
  randomUpTo: RandomUpTo,
): Promise<Map<string, Acknowledged>> {
  const acknowledged = new Map<string, Acknowledged>()
  const burstCount = 1 + randomUpTo(3)
  for (let burst = 0; burst < burstCount; burst += 1) {
    const entered = new Map<string, Acknowledged>()
    const itemCount = 1 + randomUpTo(2)
    for (let item = 0; item < itemCount; item += 1) {
      entered.set(...(await enterOne(page, randomUpTo)))
      await page.keyboard.press('Enter')
    }
    await expect(page.getByTestId('save-status')).toHaveAttribute('data-kind', 'saved')
    for (const [id, one] of entered) acknowledged.set(id, one)
  }
  await page.keyboard.press(String(randomUpTo(4)))
  if (randomUpTo(1) === 1) {
    await page.keyboard.press('k')
    await page.keyboard.type('mitten im')
    await page.waitForTimeout(randomUpTo(900))
  } else await page.waitForTimeout(randomUpTo(15))
  await kill()
  return acknowledged
}

async function storedAnswers(dataFolder: string, visitId: string): Promise<Answers> {
  return readData(dataFolder, (call) => accepted(call('visits.get', { id: visitId })).visit.answers)
}

test('no answer and no text is lost that the window has called saved, whenever the app is killed', async () => {
  console.log(`seed ${seed}`)
  let indicatorCount = 0
  let textCount = 0
  for (let round = 1; round <= roundCount; round += 1) {
    await using data = makeAppFolder('killed')
    const { visitId } = await prepareData(data.path)
    await using launched = await launchApp({ dataFolder: data.path })
    await openVisit(launched.window, visitId)
    const acknowledged = await workUntilKilled(
      launched.window,
      () => killHard(launched.app),
      randomOfRound(round),
    )
    const stored = await storedAnswers(data.path, visitId)
    expect(acknowledged.size, `seed ${seed}, round ${round}`).toBeGreaterThan(0)
    for (const [id, { level, note, clientWording }] of acknowledged) {
      expect(stored[id], `seed ${seed}, round ${round}, ${id}`).toMatchObject({
        rating: { status: 'rated', level },
        note,
        clientWording,
      })
      textCount += [note, clientWording].filter((text) => text !== '').length
    }
    indicatorCount += acknowledged.size
  }
  console.log(`${roundCount} kills, ${indicatorCount} answers and ${textCount} texts, 0 lost`)
})

test('a note is there that was typed until one second before the app was killed', async () => {
  await using data = makeAppFolder('killed-typing')
  const { visitId } = await prepareData(data.path)
  await using launched = await launchApp({ dataFolder: data.path })
  const { window: page, app } = launched
  await openVisit(page, visitId)
  const id = await page.locator('[data-indicator]:focus').getAttribute('data-indicator')
  await page.keyboard.press('k')
  await page.keyboard.type('Zwei Teams buchen über den Rahmenvertrag.', { delay: 30 })
  await page.waitForTimeout(1_000)
  await page.keyboard.type(' Und')
  await killHard(app)
  const stored = await storedAnswers(data.path, visitId)
  expect(stored[id ?? '']?.note).toContain('Zwei Teams buchen über den Rahmenvertrag.')
})

import { expect, test } from '@playwright/test'
import { callHost } from '../electron/start-shell.ts'
import { makeAppFolder } from '../support/app-folder.ts'
import { killHard, launchApp } from '../support/launch-electron.ts'
import { accepted, passphrase, prepareData } from '../support/prepared-data.ts'

test('opens again at the same criterion, with what was typed there, after it was killed', async () => {
  await using data = makeAppFolder('resume')
  const { visitId } = await prepareData(data.path)
  await using first = await launchApp({ dataFolder: data.path, locale: 'de' })
  accepted(await callHost(first.window, 'vault.unlock', { passphrase, rememberOnDevice: false }))
  await first.window.goto(`app://kompass/visits/${visitId}`)
  const opened = first.window.locator('[data-indicator]').first()
  await opened.focus()
  for (let moves = 0; moves < 7; moves += 1) await first.window.keyboard.press('Enter')
  const id = await first.window.locator('[data-indicator]:focus').getAttribute('data-indicator')
  await first.window.keyboard.press('k')
  await first.window.keyboard.type('Der Empfang kennt die Regel nicht.')
  await first.window.waitForTimeout(1_000)
  await killHard(first.app)

  await using second = await launchApp({ dataFolder: data.path, locale: 'de' })
  accepted(await callHost(second.window, 'vault.unlock', { passphrase, rememberOnDevice: false }))
  const card = second.window.locator('[data-indicator]')
  await expect(card).toHaveAttribute('data-indicator', id ?? '')
  await expect(card.locator('textarea').first()).toHaveValue('Der Empfang kennt die Regel nicht.')
})

test('opens at the organisations when the remembered visit is gone', async () => {
  await using data = makeAppFolder('resume-gone')
  await prepareData(data.path)
  await using launched = await launchApp({ dataFolder: data.path, locale: 'de' })
  const { window: page } = launched
  const path = '/visits/00000000-0000-4000-8000-000000000000'
  accepted(await callHost(page, 'place.save', { path }))
  accepted(await callHost(page, 'vault.unlock', { passphrase, rememberOnDevice: false }))
  await expect(page.getByRole('heading', { name: 'Organisationen', level: 1 })).toBeVisible()
})

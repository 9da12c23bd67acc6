import { expect, type Page, test } from '@playwright/test'
import { startShell } from './start-shell.ts'

test('grants the page none of the permissions that can be asked for by name', async () => {
  await using shell = await startShell()
  const states = await shell.window.evaluate(async (names) => {
    const entries = names.map(async (name) => {
      const status = await navigator.permissions
        .query({ name: name as PermissionName })
        .catch(() => null)
      return [name, status?.state ?? 'unknown'] as const
    })
    return Object.fromEntries(await Promise.all(entries))
  }, queriedPermissions)
  const granted = Object.entries(states).filter(([, state]) => state === 'granted')
  expect(granted).toEqual([['clipboard-write', 'granted']])
  const denied = Object.values(states).filter((state) => state === 'denied')
  expect(denied.length).toBeGreaterThanOrEqual(8)
})

test('refuses what the page asks the person for', async () => {
  await using shell = await startShell()
  const answers = await shell.window.evaluate(async () => {
    const refused = (promise: Promise<unknown>) =>
      promise.then(
        () => 'granted',
        (error: DOMException) => error.name,
      )
    const location = new Promise((resolve, reject) =>
      navigator.geolocation.getCurrentPosition(resolve, (error) =>
        reject({ name: error.code === 1 ? 'NotAllowedError' : `code ${error.code}` }),
      ),
    )
    return {
      location: await refused(location),
      cameraAndMicrophone: await refused(
        navigator.mediaDevices.getUserMedia({ video: true, audio: true }),
      ),
      midi: await refused(navigator.requestMIDIAccess({ sysex: true })),
      clipboardRead: await refused(navigator.clipboard.readText()),
      notifications: await Notification.requestPermission(),
      persistentStorage: await navigator.storage.persist(),
    }
  })
  expect(answers).toEqual({
    location: 'NotAllowedError',
    // Without any device Chromium says so before it asks.
    cameraAndMicrophone: expect.stringMatching(/^(NotAllowedError|NotFoundError)$/),
    midi: expect.stringMatching(/^(NotAllowedError|SecurityError)$/),
    clipboardRead: 'NotAllowedError',
    notifications: 'denied',
    persistentStorage: false,
  })
})

test('refuses the full screen and the pointer to a page that has been clicked', async () => {
  await using shell = await startShell()
  await onClick(shell.window, async () => {
    document.documentElement.requestFullscreen().catch(() => null)
    document.documentElement.requestPointerLock()
    await new Promise((done) => setTimeout(done, 500))
    return document.fullscreenElement !== null || document.pointerLockElement !== null
  })
  await expect.poll(() => answerTo(shell.window)).toBe(false)
})

test('lets the page copy text when it has been clicked', async () => {
  await using shell = await startShell()
  await onClick(shell.window, () => navigator.clipboard.writeText('62,5').then(() => 'copied'))
  await expect.poll(() => answerTo(shell.window)).toBe('copied')
  expect(await shell.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('62,5')
})

/** Some things a page may only ask for while a click is under way. */
async function onClick(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.bringToFront()
  await page.evaluate(`document.addEventListener('click', async () => {
    window.answer = await (${act.toString()})().catch((error) => error.name)
  }, { once: true, capture: true })`)
  await page.mouse.click(400, 300)
}

function answerTo(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'answer'))
}

const queriedPermissions = [
  'accelerometer',
  'ambient-light-sensor',
  'background-fetch',
  'background-sync',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'geolocation',
  'gyroscope',
  'idle-detection',
  'keyboard-lock',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'nfc',
  'notifications',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'pointer-lock',
  'screen-wake-lock',
  'speaker-selection',
  'storage-access',
  'system-wake-lock',
  'window-management',
]

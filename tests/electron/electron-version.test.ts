import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

/** Electron mends the security of its three newest major versions. Look it up before every release. */
const newestMajor = 45
const supportedMajors = 3

test('the app is built for an Electron that still gets security fixes', () => {
  const lock = z
    .object({
      packages: z.object({ 'node_modules/electron': z.object({ version: z.string() }) }),
    })
    .parse(JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')))
  const major = Number(lock.packages['node_modules/electron'].version.split('.')[0])
  expect(major).toBeGreaterThan(newestMajor - supportedMajors)
})

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultPreferences } from '../../assessments/contract/preferences.ts'
import { describeError } from '../../electron/describe-error.ts'
import { inTurn } from '../../electron/in-turn.ts'
import { openPreferencesFile } from '../../electron/preferences-file.ts'
import { restartLimit } from '../../electron/restart-limit.ts'
import { spacedProgress } from '../../electron/spaced-progress.ts'

describe('preferences file', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'preferences-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('begins with the defaults and keeps what is saved', () => {
    const file = openPreferencesFile(folder)
    expect(file.current()).toEqual(defaultPreferences)
    const chosen = {
      language: 'de',
      theme: 'dark',
      singleKeyShortcuts: false,
      scoringView: 'focus',
      blindRating: false,
    } as const
    file.save(chosen)
    expect(openPreferencesFile(folder).current()).toEqual(chosen)
    expect(readdirSync(folder)).toEqual(['preferences.json'])
  })

  test('reads a file of before there were two views and a blind mode, and takes their defaults', () => {
    const older = '{"language":"de","theme":"dark","singleKeyShortcuts":false}'
    writeFileSync(join(folder, 'preferences.json'), older)
    expect(openPreferencesFile(folder).current()).toEqual({
      ...JSON.parse(older),
      scoringView: 'list',
      blindRating: true,
    })
    expect(readdirSync(folder)).toEqual(['preferences.json'])
  })

  test.each(['{', '', '{"language":"fr"}', '[]'])('keeps a damaged file aside: %j', (text) => {
    writeFileSync(join(folder, 'preferences.json'), text)
    expect(openPreferencesFile(folder).current()).toEqual(defaultPreferences)
    expect(readFileSync(join(folder, 'preferences.damaged.json'), 'utf8')).toBe(text)
  })
})

describe('description of an error for the log', () => {
  test('leaves out the message, which may quote what somebody has typed', () => {
    const error = new SyntaxError('Unexpected token GEHEIM-4711')
    const described = describeError(error)
    expect(described.name).toBe('SyntaxError')
    expect(described.stack[0]).toMatch(/^at /)
    expect(JSON.stringify(described)).not.toContain('GEHEIM')
    expect(JSON.stringify(describeError('GEHEIM-4711'))).not.toContain('GEHEIM')
  })

  test('keeps the code, which names the trouble', () => {
    expect(describeError(Object.assign(new Error('x'), { code: 'SQLITE_FULL' })).code).toBe(
      'SQLITE_FULL',
    )
  })
})

test('allows restarts until there are too many within a minute', () => {
  let time = 0
  const mayRestart = restartLimit(2, () => time)
  expect([mayRestart(), mayRestart(), mayRestart()]).toEqual([true, true, false])
  time = 60_001
  expect(mayRestart()).toBe(true)
})

test('passes progress on ten times a second, and always the end of it', () => {
  let time = 0
  const passed: number[] = []
  const progress = spacedProgress(
    (fraction) => passed.push(fraction),
    () => time,
  )
  for (time = 0; time < 200; time += 20) progress(time / 200, 'step')
  progress(1, 'step')
  expect(passed).toEqual([0, 0.5, 1])
})

test('runs tasks one after the other, even after one has failed', async () => {
  const inOrder = inTurn()
  const seen: string[] = []
  const slow = inOrder(async () => {
    await new Promise((done) => setTimeout(done, 20))
    seen.push('slow')
    throw new Error('failed')
  })
  const quick = inOrder(async () => {
    seen.push('quick')
    return 7
  })
  await expect(slow).rejects.toThrow('failed')
  expect(await quick).toBe(7)
  expect(seen).toEqual(['slow', 'quick'])
})

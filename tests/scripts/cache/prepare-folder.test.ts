import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { prepareFolder } from '../../../scripts/cache/prepare-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const scriptFile = resolve(import.meta.dirname, '../../../scripts/cache/prepare-folder.ts')

test('builds a folder once and leaves it alone afterwards', async () => {
  const folder = join(temporaryFolder(), 'electron')
  let builds = 0
  const build = async (partial: string) => {
    builds += 1
    writeFileSync(join(partial, 'binary'), `build ${builds}`)
  }
  await prepareFolder(folder, build)
  await prepareFolder(folder, build)
  expect(builds).toBe(1)
  expect(readFileSync(join(folder, 'binary'), 'utf8')).toBe('build 1')
})

test('lets every user read what it built, whatever the mask of the one who built it', async () => {
  const folder = join(temporaryFolder(), 'electron')
  const previousMask = process.umask(0o077)
  await prepareFolder(folder, async (partial) => writeFileSync(join(partial, 'binary'), ''))
  expect(process.umask(previousMask)).toBe(0o077)
  expect(statSync(folder).mode & 0o777).toBe(0o755)
  expect(statSync(join(folder, 'binary')).mode & 0o777).toBe(0o644)
})

test('leaves nothing behind when building fails', async () => {
  const parent = temporaryFolder()
  const build = async (partial: string) => {
    writeFileSync(join(partial, 'half'), '')
    throw new Error('connection lost')
  }
  await expect(prepareFolder(join(parent, 'electron'), build)).rejects.toThrow('connection lost')
  expect(readdirSync(parent)).toEqual([])
})

test('has no finished folder after it was killed half way, and tidies up the next time', async () => {
  const parent = temporaryFolder()
  const folder = join(parent, 'electron')
  await killWhileBuilding(folder)
  expect(existsSync(folder)).toBe(false)
  expect(readdirSync(parent)).toHaveLength(1)
  await prepareFolder(folder, async (partial) => writeFileSync(join(partial, 'binary'), 'whole'))
  expect(readdirSync(parent)).toEqual(['electron'])
  expect(readdirSync(folder)).toEqual(['binary'])
})

async function killWhileBuilding(folder: string): Promise<void> {
  const program = `
    import { writeFileSync } from 'node:fs'
    import { prepareFolder } from ${JSON.stringify(scriptFile)}
    await prepareFolder(${JSON.stringify(folder)}, async (partial) => {
      writeFileSync(partial + '/half', '')
      console.log('half')
      await new Promise((resolve) => setTimeout(resolve, 60_000))
    })`
  const builder = spawn(process.execPath, ['--input-type=module-typescript', '-e', program])
  await once(builder.stdout, 'data')
  builder.kill('SIGKILL')
  await once(builder, 'exit')
}

test('leaves the unfinished folder of a run that is still going', async () => {
  const parent = temporaryFolder()
  mkdirSync(join(parent, `electron.partial-${process.ppid}`))
  await prepareFolder(join(parent, 'electron'), async () => {})
  expect(readdirSync(parent).sort()).toEqual(['electron', `electron.partial-${process.ppid}`])
})

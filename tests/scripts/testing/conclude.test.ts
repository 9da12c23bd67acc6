import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const module = resolve(import.meta.dirname, '../../../scripts/testing/run-suites.ts')

type Ending = { readonly exitCode: number; readonly lastLine: string | undefined }

function concludeWith(counts: string): Promise<Ending> {
  const program = `import { conclude } from ${JSON.stringify(module)}; conclude(${counts})`
  return new Promise((resolve) => {
    const args = ['--input-type=module-typescript', '-e', program]
    const child = execFile(process.execPath, args, (_error, stdout) =>
      resolve({ exitCode: child.exitCode ?? -1, lastLine: stdout.trimEnd().split('\n').at(-1) }),
    )
  })
}

test('ends well when everything passed', async () => {
  expect(await concludeWith('[{ passed: 2, failed: 0 }, { passed: 1, failed: 0 }]')).toEqual({
    exitCode: 0,
    lastLine: '3 passed, 0 failed',
  })
})

test('ends with an exit code other than zero when one failed', async () => {
  expect(await concludeWith('[{ passed: 2, failed: 1 }]')).toEqual({
    exitCode: 1,
    lastLine: '2 passed, 1 failed',
  })
})

test('does not call a run without any test a success', async () => {
  expect(await concludeWith('[]')).toEqual({ exitCode: 1, lastLine: '0 passed, 0 failed' })
})

import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { MissingPackagesError, requirePackages } from '../../../scripts/debian/require-packages.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const isDebian = existsSync('/usr/bin/dpkg-query')

/** A machine on which dpkg knows no package, and apt-get notes what it is asked to do. */
function bareMachine(): { readonly log: string } {
  const folder = temporaryFolder()
  const log = join(folder, 'apt.log')
  writeCommand(join(folder, 'dpkg-query'), 'exit 1')
  writeCommand(join(folder, 'apt-cache'), 'printf "xvfb\\nfonts-crosextra-carlito\\n"')
  writeCommand(join(folder, 'apt-get'), `echo "$DEBIAN_FRONTEND $*" >> ${log}`)
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`)
  return { log }
}

function writeCommand(file: string, line: string): void {
  writeFileSync(file, `#!/bin/sh\n${line}\n`)
  chmodSync(file, 0o755)
}

test.runIf(isDebian)(
  'prints one command for those who are not root and installs nothing',
  async () => {
    const { log } = bareMachine()
    const refusal = await requirePackages(['tests'], false).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(MissingPackagesError)
    const lines = String((refusal as Error).message).split('\n')
    expect(lines.filter((line) => line.includes('apt-get'))).toEqual([
      '  sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb fonts-crosextra-carlito',
    ])
    expect(existsSync(log)).toBe(false)
    vi.unstubAllEnvs()
  },
)

test.runIf(isDebian)(
  'as root updates the lists first, then installs without questions',
  async () => {
    const { log } = bareMachine()
    await requirePackages(['tests'], true)
    const [update, install] = readFileSync(log, 'utf8').split('\n')
    expect(update).toMatch(/^noninteractive .* update$/)
    expect(install).toMatch(/^noninteractive .* install -y .* xvfb fonts-crosextra-carlito$/)
    vi.unstubAllEnvs()
  },
)

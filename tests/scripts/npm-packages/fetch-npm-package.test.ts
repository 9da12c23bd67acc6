import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { prepareFolder } from '../../../scripts/cache/prepare-folder.ts'
import { fetchNpmPackage } from '../../../scripts/npm-packages/fetch-npm-package.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const WANTED = { name: 'little', version: '1.0.0' }
let registry: Server | null = null

afterEach(() => {
  vi.unstubAllEnvs()
  registry?.close()
  registry = null
})

function packLittlePackage(): Buffer {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'package'))
  writeFileSync(join(folder, 'package', 'package.json'), JSON.stringify(WANTED))
  execFileSync('tar', ['-czf', 'little.tgz', 'package'], { cwd: folder })
  return readFileSync(join(folder, 'little.tgz'))
}

/** A registry on this machine that promises one tarball and sends another. */
async function openRegistry(promised: Buffer, sent: Buffer): Promise<void> {
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.tgz')) {
      response.end(sent)
      return
    }
    const { port } = server.address() as AddressInfo
    const dist = {
      tarball: `http://127.0.0.1:${port}/little/-/little-1.0.0.tgz`,
      integrity: `sha512-${createHash('sha512').update(promised).digest('base64')}`,
    }
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        name: 'little',
        'dist-tags': { latest: '1.0.0' },
        versions: { '1.0.0': { ...WANTED, dist } },
      }),
    )
  })
  registry = server
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  vi.stubEnv('npm_config_registry', `http://127.0.0.1:${port}/`)
  vi.stubEnv('npm_config_cache', temporaryFolder())
}

test('unpacks a package from the configured registry', async () => {
  const tarball = packLittlePackage()
  await openRegistry(tarball, tarball)
  const folder = join(temporaryFolder(), 'little')
  await fetchNpmPackage(WANTED, folder)
  expect(readdirSync(folder)).toEqual(['package.json'])
})

test('refuses a tampered tarball and leaves nothing that looks finished', async () => {
  const tarball = packLittlePackage()
  const tampered = Buffer.concat([tarball, Buffer.from('!')])
  await openRegistry(tarball, tampered)
  const folder = join(temporaryFolder(), 'prepared')
  const build = (partial: string) => fetchNpmPackage(WANTED, join(partial, 'little'))
  await expect(prepareFolder(folder, build)).rejects.toThrow(/sha512/)
  expect(existsSync(folder)).toBe(false)
})

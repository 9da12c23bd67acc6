import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cacheRoot } from '../cache/cache-root.ts'
import { prepareFolder } from '../cache/prepare-folder.ts'
import { fetchNpmPackage } from '../npm-packages/fetch-npm-package.ts'
import { requireCommand } from '../processes/run-command.ts'
import { readDefines } from './read-defines.ts'

const HEADERS = { name: 'node-api-headers', version: '1.9.0' }
/** Raise it when the steps below change: prepared folders are then made anew. */
const RECIPE = 2

/**
 * Node-API's experimental version, which every Node since 20 accepts: the sources use functions
 * that became stable only with version 10, and the stand-in has them under this number.
 */
const NODE_API_VERSION = 2147483647

const COMMON_FLAGS = ['-c', '-O2', '-fPIC', '-w', '-DNDEBUG', '-fvisibility=hidden']
const ADDON_FLAGS = [
  '-std=c++20',
  '-fvisibility-inlines-hidden',
  `-DNAPI_VERSION=${NODE_API_VERSION}`,
  '-DNAPI_DISABLE_CPP_EXCEPTIONS',
  '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
  '-include',
  join(import.meta.dirname, 'post-finalizer.h'),
]

const require = createRequire(import.meta.url)
const driverFolder = dirname(require.resolve('better-sqlite3/package.json'))

/** Path of better-sqlite3's native part, built from its own sources for an Electron below 35. */
export async function rebuiltSqliteBinding(): Promise<string> {
  const folder = join(cacheRoot(), `sqlite-binding-${driverVersion()}-${recipeHash()}`)
  await prepareFolder(folder, build)
  return join(folder, 'better_sqlite3.node')
}

function driverVersion(): string {
  const manifest = readFileSync(join(driverFolder, 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

function recipeHash(): string {
  const parts = [RECIPE, HEADERS.version, process.arch]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8)
}

/** Compiles directly: two files need neither node-gyp nor make nor Python, only a compiler. */
async function build(folder: string): Promise<void> {
  console.log('Building SQLite for the stand-in Electron (about a minute, once) …')
  const work = join(folder, 'work')
  await mkdir(work)
  await fetchNpmPackage(HEADERS, join(work, 'headers'))
  const objects = await Promise.all([compileSqlite(work), compileAddon(work)])
  const binding = join(work, 'better_sqlite3.node')
  await requireCommand('g++', [
    ...['-shared', '-o', binding, ...objects],
    ...['-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-ldl', '-lpthread', '-lm'],
  ])
  await rename(binding, join(folder, 'better_sqlite3.node'))
  await rm(work, { recursive: true })
}

async function compileSqlite(work: string): Promise<string> {
  const object = join(work, 'sqlite3.o')
  const defines = readDefines(await readFile(join(driverFolder, 'deps', 'defines.gypi'), 'utf8'))
  await requireCommand('gcc', [
    ...[...COMMON_FLAGS, '-std=c99', ...defines.map((define) => `-D${define}`)],
    ...[join(driverFolder, 'deps', 'sqlite3', 'sqlite3.c'), '-o', object],
  ])
  return object
}

async function compileAddon(work: string): Promise<string> {
  const object = join(work, 'better_sqlite3.o')
  const addonApi = dirname(
    createRequire(join(driverFolder, 'package.json')).resolve('node-addon-api/package.json'),
  )
  const includes = [
    join(work, 'headers', 'include'),
    addonApi,
    join(driverFolder, 'deps', 'sqlite3'),
  ]
  await requireCommand('g++', [
    ...[...COMMON_FLAGS, ...ADDON_FLAGS, ...includes.map((folder) => `-I${folder}`)],
    ...[join(driverFolder, 'src', 'better_sqlite3.cpp'), '-o', object],
  ])
  return object
}

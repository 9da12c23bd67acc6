import { globSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Benchmark } from './benchmark.ts'

/**
 * Runs every `*.benchmark.ts` below this folder. With --smoke each one runs small and only has to finish:
 * small runs are too noisy to hold a limit against. Without it, a ratio above its limit fails.
 */
const { values } = parseArgs({ options: { smoke: { type: 'boolean', default: false } } })
const size = values.smoke ? 'smoke' : 'full'

const rounded = (value: number | string) =>
  typeof value === 'number' ? String(Number(value.toPrecision(3))) : value

const limitOf = ({ limit }: Benchmark) => (limit === null ? 'no limit' : `limit ${limit}`)

let failed = 0
const files = globSync('**/*.benchmark.ts', { cwd: import.meta.dirname }).sort()
for (const file of files) {
  const path = resolve(import.meta.dirname, file)
  const { benchmark } = (await import(pathToFileURL(path).href)) as { benchmark: Benchmark }
  const { ratio, details } = await benchmark.run(size)
  const isOver = !Number.isFinite(ratio) || (size === 'full' && ratio > (benchmark.limit ?? ratio))
  failed += isOver ? 1 : 0
  const facts = Object.entries(details).map(([name, value]) => `${name} ${rounded(value)}`)
  const limit = size === 'full' ? ` (${limitOf(benchmark)})` : ''
  console.log(
    `${isOver ? 'FAILED' : 'ok'}  ${benchmark.name}: ${rounded(ratio)} × ${benchmark.floor}${limit}`,
  )
  console.log(`    ${relative(process.cwd(), path)}: ${facts.join(', ')}`)
}
if (size === 'smoke') console.log('limits are held in full mode only: npm run benchmark')
console.log(`benchmarks (${size}): ${files.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || files.length === 0 ? 1 : 0

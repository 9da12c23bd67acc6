import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { instrumentStructureSchema } from '../../assessments/core/instruments/instrument-source.ts'
import { standardPeerThresholds } from '../../assessments/core/peers/peer-thresholds.ts'
import { parseFraction } from '../../assessments/core/scoring/fraction.ts'

const root = join(import.meta.dirname, '..', '..')
const method = readFileSync(join(root, 'docs/method.md'), 'utf8')
const sections = [...method.matchAll(/^## (§\d+) /gm)].map(([, number]) => number)

/** "`scoring.levelBounds`" → "12.5, 37.5, 62.5, 87.5", as the table of §15 has them. */
function limitsInText(): Record<string, string> {
  const rows = [
    ...method.matchAll(/^\| [^|]+ \| ([^|]+) \| `((?:scoring|comparison|peerGroup)\.\w+)` \|$/gm),
  ]
  return Object.fromEntries(rows.map(([, value = '', field = '']) => [field, value]))
}

function exactNumbers(values: readonly string[]) {
  return values.map((value) => parseFraction(value))
}

describe('the method as written', () => {
  it('has consecutively numbered sections', () => {
    expect(sections).toEqual(sections.map((_, index) => `§${index + 1}`))
    expect(sections.length).toBeGreaterThan(10)
  })

  it('has every section that a docstring cites', () => {
    const files = globSync('{assessments,electron,renderer}/**/*.{ts,tsx}', { cwd: root })
    const cited = files.flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8')
      return [...source.matchAll(/docs\/method\.md ((?:§\d+)(?: (?:to|and) §\d+)*)/g)].flatMap(
        ([, list = '']) => list.match(/§\d+/g) ?? [],
      )
    })
    expect(cited.length).toBeGreaterThan(10)
    expect(cited.filter((section) => !sections.includes(section))).toEqual([])
  })

  it('gives exactly the limits of the instrument', () => {
    const [path = ''] = globSync('resources/instruments/ikoe/*/instrument.yaml', {
      cwd: root,
    }).toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    const yaml: unknown = parse(readFileSync(join(root, path), 'utf8'))
    const { thresholds } = instrumentStructureSchema.parse(yaml)
    const all = { ...thresholds, peerGroup: thresholds.peerGroup ?? standardPeerThresholds }
    const limits = Object.entries(all).flatMap(([room, fields]) =>
      Object.entries(fields).map(([field, value]) => [`${room}.${field}`, value] as const),
    )
    const inText = limitsInText()
    expect(Object.keys(inText).toSorted()).toEqual(limits.map(([field]) => field).toSorted())
    for (const [field, value] of limits) {
      const written = inText[field]?.split(', ') ?? []
      const expected = Array.isArray(value) ? value.map(String) : [String(value)]
      expect(exactNumbers(written), field).toEqual(exactNumbers(expected))
    }
  })
})

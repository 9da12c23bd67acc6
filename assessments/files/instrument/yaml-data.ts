import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { PathStep } from '../../core/instruments/instrument-finding.ts'
import { findControlCharacter } from './control-characters.ts'
import type { FileProblem } from './file-problem.ts'
import { maximumDepth } from './scan-tokens.ts'

/** Names that reach into JavaScript's own objects. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Plain data from a parsed document's nodes, and what is wrong with it; a field that cannot be taken over is
 * left out, so that the rest can still be looked at.
 */
export function yamlData(contents: unknown): {
  readonly data: unknown
  readonly problems: readonly FileProblem[]
} {
  const problems: FileProblem[] = []
  const report = (problem: FileProblem) => problems.push(problem)
  return { data: toData(contents, [], report), problems }
}

type Report = (problem: FileProblem) => void

function toData(node: unknown, path: readonly PathStep[], report: Report): unknown {
  if (path.length > maximumDepth) {
    report({ offset: offsetOf(node), path, code: 'too_deep', params: { maximum: maximumDepth } })
    return null
  }
  if (isMap(node)) return mapToData(node, path, report)
  if (isSeq(node)) return node.items.map((item, index) => toData(item, [...path, index], report))
  if (!isScalar(node)) return null
  reportControlCharacter(node, node.value, path, report)
  return node.value
}

function mapToData(
  map: YAMLMap,
  path: readonly PathStep[],
  report: Report,
): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const pair of map.items) {
    const key = keyToData(pair, path, report)
    if (key === null) continue
    if (Object.hasOwn(data, key)) {
      const params = { field: key }
      report({ offset: offsetOf(pair.key), path: [...path, key], code: 'duplicate_key', params })
    } else {
      data[key] = toData(pair.value, [...path, key], report)
    }
  }
  return data
}

/** The pair's key, or null when it must not be used. */
function keyToData({ key }: Pair, path: readonly PathStep[], report: Report): string | null {
  if (!isScalar(key) || typeof key.value !== 'string') {
    report({ offset: offsetOf(key), path, code: 'key_not_text', params: {} })
    return null
  }
  if (forbiddenKeys.has(key.value)) {
    const params = { field: key.value }
    report({ offset: offsetOf(key), path: [...path, key.value], code: 'forbidden_key', params })
    return null
  }
  reportControlCharacter(key, key.value, path, report)
  return key.value
}

/** The raw text holds none any more, but an escape such as "\u202E" may still stand for one. */
function reportControlCharacter(
  node: unknown,
  value: unknown,
  path: readonly PathStep[],
  report: Report,
): void {
  const found = typeof value === 'string' ? findControlCharacter(value) : null
  if (found === null) return
  const params = { character: found.name }
  report({ offset: offsetOf(node), path, code: 'control_character', params })
}

export function offsetOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0
}

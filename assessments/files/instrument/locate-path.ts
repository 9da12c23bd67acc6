import { isMap, isScalar, isSeq } from 'yaml'
import type { PathStep } from '../../core/instruments/instrument-finding.ts'
import { offsetOf } from './yaml-data.ts'

/**
 * The offset at which a path's value stands, or, for a list or a group of fields, its name; as far as the path
 * leads.
 */
export function locatePath(contents: unknown, path: readonly PathStep[]): number {
  let node = contents
  let offset = offsetOf(contents)
  for (const step of path) {
    const next = childAt(node, step)
    if (next === null) return offset
    node = next.value
    offset = isScalar(node) || next.key === null ? offsetOf(node) : offsetOf(next.key)
  }
  return offset
}

function childAt(node: unknown, step: PathStep): { key: unknown; value: unknown } | null {
  if (isSeq(node) && typeof step === 'number') {
    const value = node.items[step]
    return value === undefined ? null : { key: null, value }
  }
  if (!isMap(node)) return null
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
  return pair === undefined ? null : { key: pair.key, value: pair.value }
}

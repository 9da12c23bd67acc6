import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import { anIndicator } from './build-visit.ts'

/** An item that the installed version does not have any more. */
export const goneIndicator = anIndicator({ id: 'd2.gone', code: 'D2.7' })

/**
 * A version before an installed one: D1's first item was worded otherwise, D2 had one item more, and D3 had its
 * first item with another meaning, under the same id and code.
 */
export function olderThan(snapshot: InstrumentSnapshot): InstrumentSnapshot {
  const dimensions = snapshot.dimensions.map((dimension) => {
    const [first, ...others] = dimension.indicators
    if (first === undefined) throw new Error('A dimension has no indicator.')
    const { de, en } = first.texts
    switch (dimension.id) {
      case 'd1': {
        const texts = { de: { ...de, title: 'Früherer Titel' }, en }
        return { ...dimension, indicators: [{ ...first, texts }, ...others] }
      }
      case 'd2':
        return { ...dimension, indicators: [first, ...others, goneIndicator] }
      case 'd3': {
        const other = { ...first, comparisonKey: `${first.comparisonKey} before` }
        return { ...dimension, indicators: [other, ...others] }
      }
      default:
        return dimension
    }
  })
  return { ...snapshot, version: '0.9.0', dimensions }
}

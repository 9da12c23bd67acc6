import { aDimension, anInstrument, aVisit } from './build-visit.ts'

export const snapshot = anInstrument({
  dimensions: [
    aDimension({ id: 'd1', weight: 3 }),
    aDimension({ id: 'd2', weight: 2 }),
    aDimension({ id: 'd3', weight: 1 }),
  ],
})
export const first = aVisit({
  number: 1,
  date: '2024-03-04',
  snapshot,
  answers: { d1: [1, 1, 1, 1, 1, 1], d2: [2, 2, 2, 2, 2, 2], d3: [3, 3, 3, 3, 3, 3] },
})
export const second = aVisit({
  number: 2,
  date: '2025-03-03',
  snapshot,
  answers: { d1: [2, 2, 2, 2, 2, 2], d2: [2, 2, 2, 2, 2, 2], d3: [3, 3, 3, 3, 3, 3] },
})
export const third = aVisit({
  number: 3,
  date: '2026-03-02',
  snapshot,
  // d1: ★ at 1 caps the label at 2; d2: vector 1; d3: fell, its core items among them
  answers: {
    d1: [1, 4, 4, 4, 4, 4],
    d2: [3, 2, 'n.a.', 1, 'n.b.', 4],
    d3: [1, 1, 3, 3, 3, 3],
  },
})

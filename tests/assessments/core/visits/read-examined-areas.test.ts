import { describe, expect, it } from 'vitest'
import { readExaminedAreas } from '../../../../assessments/core/visits/read-examined-areas.ts'

describe('examined areas as they are written', () => {
  it.each([
    ['2', '5', { examined: 2, total: 5 }],
    [' 0 ', '1', { examined: 0, total: 1 }],
    ['5', '5', { examined: 5, total: 5 }],
    ['', ' ', null],
  ])('reads %j of %j', (examined, total, areas) => {
    expect(readExaminedAreas({ examined, total })).toEqual({ kind: 'read', areas })
  })

  it.each([
    ['6', '5', 'examined', 'more_than_there_are'],
    ['0', '0', 'total', 'no_area'],
    ['2', '', 'total', 'missing'],
    ['', '5', 'examined', 'missing'],
    ['-1', '5', 'examined', 'no_count'],
    ['1,5', '5', 'examined', 'no_count'],
    ['1', '1000', 'total', 'no_count'],
  ])('refuses %j of %j at the field "%s": %s', (examined, total, field, reason) => {
    expect(readExaminedAreas({ examined, total })).toEqual({ kind: 'refused', field, reason })
  })
})

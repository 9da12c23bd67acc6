import { expect, test } from 'vitest'
import {
  countStep,
  countsLine,
  NOTHING,
  sumCounts,
  withExitCode,
} from '../../../scripts/testing/counts.ts'

test('adds what all runners counted', () => {
  // 12 + 3 + 1 = 16 passed, 1 + 0 + 0 = 1 failed
  const all = [{ passed: 12, failed: 1 }, { passed: 3, failed: 0 }, countStep(0)]
  expect(sumCounts(all)).toEqual({ passed: 16, failed: 1 })
  expect(sumCounts([])).toEqual(NOTHING)
})

test('counts a step as one, by its exit code', () => {
  expect(countStep(0)).toEqual({ passed: 1, failed: 0 })
  expect(countStep(2)).toEqual({ passed: 0, failed: 1 })
})

test('counts a runner that crashed without naming a failed test as one failure', () => {
  expect(withExitCode({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 })
  expect(withExitCode({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 })
})

test('counts a runner without a report as one failure, even when it claims success', () => {
  expect(withExitCode(null, 0)).toEqual({ passed: 0, failed: 1 })
})

test('writes the line that machines read', () => {
  expect(countsLine({ passed: 16, failed: 1 })).toBe('16 passed, 1 failed')
})

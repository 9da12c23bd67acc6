import { expect, test } from 'vitest'
import { Progress } from '../../../scripts/npm-packages/progress.ts'

function show(shares: readonly number[], isTerminal: boolean): string {
  let written = ''
  const progress = new Progress(
    'electron',
    (text) => {
      written += text
    },
    isTerminal,
  )
  for (const share of shares) progress.show(share)
  return written
}

test('writes a line every ten percent into a log', () => {
  const shares = [0, 0.04, 0.1, 0.19, 0.2, 1]
  expect(show(shares, false)).toBe(
    '  electron: 0 %\n  electron: 10 %\n  electron: 20 %\n  electron: 100 %\n',
  )
})

test('rewrites one line on a terminal and ends it when done', () => {
  expect(show([0.5, 0.505, 1], true)).toBe('\r  electron: 50 %\r  electron: 100 %\n')
})

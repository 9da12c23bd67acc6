import type { Level } from '../visits/answer.ts'

/** From this many levels on, two views of one item need a word: half the scale lies between them. */
const wideSpreadLevels = 2

/** Whether two levels of one item lie so far apart that it has to be talked about. Source: docs/method.md §14 */
export function isWideSpread(first: Level, second: Level): boolean {
  return Math.abs(first - second) >= wideSpreadLevels
}

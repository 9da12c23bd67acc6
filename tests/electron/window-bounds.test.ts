import { expect, test } from 'vitest'
import { placementInSight } from '../../electron/window-bounds.ts'

const laptop = { x: 0, y: 0, width: 1366, height: 728 }
const bounds = { x: 40, y: 30, width: 1200, height: 700 }

test('puts the window where it was', () => {
  const placement = { bounds, maximized: true }
  expect(placementInSight(placement, [laptop])).toEqual(placement)
})

test('forgets a place on a screen that has been unplugged', () => {
  const placement = { bounds: { ...bounds, x: 1500 }, maximized: false }
  expect(placementInSight(placement, [laptop])).toBe(null)
  expect(placementInSight(placement, [laptop, { ...laptop, x: 1366 }])).toEqual(placement)
})

test.each([
  { x: 1300, y: 30 },
  { x: -1150, y: 30 },
  { x: 40, y: -20 },
  { x: 40, y: 700 },
])('forgets a place from which the window could not be dragged: %j', (corner) => {
  const placement = { bounds: { ...bounds, ...corner }, maximized: false }
  expect(placementInSight(placement, [laptop])).toBe(null)
})

test('makes a window fit that was larger than the screen is now', () => {
  const large = { bounds: { x: 0, y: 0, width: 2560, height: 1400 }, maximized: false }
  expect(placementInSight(large, [laptop])?.bounds).toEqual(laptop)
})

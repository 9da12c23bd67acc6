import { expect, test } from 'vitest'
import { zoomLevelAfter } from '../../electron/zoom.ts'

const pressed = { type: 'keyDown', control: true, meta: false, alt: false } as const

test('zooms in steps, and back', () => {
  expect(zoomLevelAfter({ ...pressed, key: '+' }, 0)).toBe(0.5)
  expect(zoomLevelAfter({ ...pressed, key: '=' }, 0.5)).toBe(1)
  expect(zoomLevelAfter({ ...pressed, key: '-' }, 0)).toBe(-0.5)
  expect(zoomLevelAfter({ ...pressed, key: '0' }, 3)).toBe(0)
  expect(zoomLevelAfter({ ...pressed, control: false, meta: true, key: '0' }, 3)).toBe(0)
})

test('stops at both ends', () => {
  expect(zoomLevelAfter({ ...pressed, key: '+' }, 6)).toBe(6)
  expect(zoomLevelAfter({ ...pressed, key: '-' }, -3)).toBe(-3)
})

test.each([
  { ...pressed, control: false, key: '0' },
  { ...pressed, alt: true, key: '0' },
  { ...pressed, type: 'keyUp', key: '+' },
  { ...pressed, key: 'a' },
  { ...pressed, key: 'constructor' },
] as const)('leaves other keys alone: %j', (input) => {
  expect(zoomLevelAfter(input, 0)).toBe(null)
})

import { describe, expect, it } from 'vitest'
import { scoringActionFor } from '../../../../renderer/visits/scoring/scoring-action.ts'

const key = (
  name: string,
  held: { ctrlKey?: boolean; shiftKey?: boolean; altKey?: boolean } = {},
) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

describe('single keys', () => {
  it.each(['0', '1', '2', '3', '4'])('%s rates inside an indicator', (name) => {
    expect(scoringActionFor(key(name), 'indicator', true)).toEqual({
      kind: 'rate',
      level: Number(name),
    })
  })

  it.each(['0', 'n', 'b', 'u', 'r', 'k', 'c', 'e', 'i', '?'])(
    '%s does nothing outside, in text, or switched off',
    (name) => {
      expect(scoringActionFor(key(name), 'outside', true)).toBeNull()
      expect(scoringActionFor(key(name), 'text', true)).toBeNull()
      expect(scoringActionFor(key(name), 'indicator', false)).toBeNull()
    },
  )

  it('leaves 5 and letters without a meaning alone', () => {
    expect(scoringActionFor(key('5'), 'indicator', true)).toBeNull()
    expect(scoringActionFor(key('x'), 'indicator', true)).toBeNull()
  })

  it('i leads to the catalogue, also from a button inside the indicator', () => {
    expect(scoringActionFor(key('i'), 'indicator', true)?.kind).toBe('catalogue')
    expect(scoringActionFor(key('i'), 'button', true)?.kind).toBe('catalogue')
  })

  it.each([
    ['r', 'follow_up'],
    ['k', 'note'],
    ['c', 'client_wording'],
    ['e', 'evidence'],
  ])('%s leads to what stands beside the rating: %s', (name, kind) => {
    expect(scoringActionFor(key(name), 'indicator', true)?.kind).toBe(kind)
    expect(scoringActionFor(key(name, { ctrlKey: true }), 'indicator', true)).toBeNull()
  })

  it('reads capital letters alike', () => {
    expect(scoringActionFor(key('B', { shiftKey: true }), 'indicator', true)?.kind).toBe(
      'not_assessed',
    )
  })

  it('leaves Ctrl and Alt combinations to others', () => {
    expect(scoringActionFor(key('b', { ctrlKey: true }), 'indicator', true)).toBeNull()
    expect(scoringActionFor(key('1', { altKey: true }), 'indicator', true)).toBeNull()
  })
})

describe('named keys', () => {
  it('go on with Enter from the indicator, but press a focused button', () => {
    expect(scoringActionFor(key('Enter'), 'indicator', false)?.kind).toBe('next')
    expect(scoringActionFor(key('Enter'), 'button', false)).toBeNull()
    expect(scoringActionFor(key('Enter'), 'text', false)).toBeNull()
  })

  it('move with arrows even when single keys are off', () => {
    expect(scoringActionFor(key('ArrowDown'), 'indicator', false)?.kind).toBe('next')
    expect(scoringActionFor(key('ArrowUp'), 'button', false)?.kind).toBe('previous')
    expect(scoringActionFor(key('ArrowUp'), 'text', false)).toBeNull()
  })

  it('leave a note with Escape', () => {
    expect(scoringActionFor(key('Escape'), 'text', true)?.kind).toBe('leave')
  })
})

describe('undo and redo', () => {
  it('work anywhere but in text, which has an undo of its own', () => {
    expect(scoringActionFor(key('z', { ctrlKey: true }), 'outside', false)?.kind).toBe('undo')
    expect(scoringActionFor(key('z', { ctrlKey: true }), 'text', true)).toBeNull()
  })

  it('redo with Shift or with Y', () => {
    const shifted = key('Z', { ctrlKey: true, shiftKey: true })
    expect(scoringActionFor(shifted, 'indicator', true)?.kind).toBe('redo')
    expect(scoringActionFor(key('y', { ctrlKey: true }), 'indicator', true)?.kind).toBe('redo')
  })
})

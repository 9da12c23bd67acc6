import { describe, expect, it } from 'vitest'
import { fraction } from '../../../../assessments/core/scoring/fraction.ts'
import {
  formatCount,
  wordKeyFigureChange,
  wordPeriod,
  wordShownCount,
} from '../../../../assessments/core/texts/word-key-figure.ts'
import type { Wording } from '../../../../assessments/core/texts/wording.ts'
import domain from '../../../../resources/texts/de/domain.json' with { type: 'json' }

const texts: Readonly<Record<string, string>> = domain
const german: Wording = {
  language: 'de',
  translate: (key, values = {}) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replace(`{{${name}}}`, String(value)),
      texts[key] ?? key,
    ),
}

describe('counts', () => {
  it('are grouped as the language does', () => {
    expect(formatCount(1204, 'de')).toBe('1.204')
    expect(formatCount(1204, 'en')).toBe('1,204')
  })

  it('say no more than is shown', () => {
    expect(wordShownCount({ kind: 'exact', value: 12 }, german)).toBe('12')
    expect(wordShownCount({ kind: 'small' }, german)).toBe('unter 5')
    expect(wordShownCount({ kind: 'withheld' }, german)).toBe('nicht ausgewiesen')
    expect(wordShownCount({ kind: 'none' }, german)).toBe('–')
  })
})

describe('wordPeriod', () => {
  it('names what is known of it', () => {
    const [periodFrom, periodTo] = ['2029-01-01', '2029-12-31']
    expect(wordPeriod({ periodFrom, periodTo }, german)).toBe('01.01.2029 – 31.12.2029')
    expect(wordPeriod({ periodFrom, periodTo: null }, german)).toBe('seit 01.01.2029')
    expect(wordPeriod({ periodFrom: null, periodTo }, german)).toBe('bis 31.12.2029')
    expect(wordPeriod({ periodFrom: null, periodTo: null }, german)).toBe('')
  })
})

describe('wordKeyFigureChange', () => {
  it('says how many more or fewer, and how the share moved', () => {
    const change = { difference: 1204, sharePoints: fraction(10), periodsDiffer: false }
    expect(wordKeyFigureChange({ ...change, direction: 'more' }, german)).toBe(
      '1.204 mehr, Anteil +10,0 Prozentpunkte',
    )
    expect(wordKeyFigureChange({ ...change, direction: 'fewer', sharePoints: null }, german)).toBe(
      '1.204 weniger',
    )
  })

  it('warns where the periods cannot be read side by side', () => {
    expect(
      wordKeyFigureChange(
        { direction: 'equal', difference: 0, sharePoints: null, periodsDiffer: true },
        german,
      ),
    ).toBe('gleich geblieben; die Zeiträume sind verschieden lang')
  })
})

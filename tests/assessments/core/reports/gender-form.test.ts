import { expect, it } from 'vitest'
import { withGenderForm } from '../../../../assessments/core/reports/gender-form.ts'

it.each([
  ['Kolleginnen und Kollegen fragen', 'Kolleg:innen fragen'],
  ['mit Beraterinnen und Beratern', 'mit Berater:innen'],
  ['Besucherinnen und Besucher', 'Besucher:innen'],
  ['Kundinnen und Kunden, Patinnen oder Paten', 'Kund:innen, Pat:innen'],
  ['Chefinnen und Chefs', 'Chef:innen'],
  ['Ärztinnen und Ärzte', 'Ärzt:innen'],
  ['die Übersetzerinnen und Übersetzer', 'die Übersetzer:innen'],
  ['für Kolleginnen und Kollegen.', 'für Kolleg:innen.'],
])('names both in one word: %s', (text, expected) => {
  expect(withGenderForm(text, 'colon')).toBe(expected)
})

it('has a sign for each form, and leaves the pair where it is wanted', () => {
  const text = 'Kundinnen und Kunden'
  expect(withGenderForm(text, 'star')).toBe('Kund*innen')
  expect(withGenderForm(text, 'underscore')).toBe('Kund_innen')
  expect(withGenderForm(text, 'pair')).toBe(text)
})

it.each(['Zeuginnen und Betroffene', 'beginnen und beenden', 'Kundinnen und Kundenberatung', ''])(
  'leaves alone what is no pair: "%s"',
  (text) => expect(withGenderForm(text, 'colon')).toBe(text),
)

import { expect, it } from 'vitest'
import { minimumPassphraseLength as vaultMinimum } from '../../../assessments/storage/vault/passphrase.ts'
import {
  passphraseLength,
  passphraseStrength,
  minimumPassphraseLength as windowMinimum,
} from '../../../renderer/start/passphrase-strength.ts'

it('asks for as many characters as the vault does', () => {
  expect(windowMinimum).toBe(vaultMinimum)
})

it('counts characters as people see them', () => {
  expect(passphraseLength('a\u0308')).toBe(1)
  expect(passphraseLength('🔑')).toBe(1)
})

it.each([
  ['', 'too_short'],
  ['neunneunn', 'too_short'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['kennwort12', 'weak'],
  ['Regenschirm-47', 'fair'],
  ['blaue Birke tanzt leise', 'strong'],
])('calls "%s" %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength)
})

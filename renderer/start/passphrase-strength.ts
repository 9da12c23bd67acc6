export const minimumPassphraseLength = 10

export type PassphraseStrength = 'too_short' | 'weak' | 'fair' | 'strong'

/** Characters after normalisation, as the vault counts them. */
export function passphraseLength(passphrase: string): number {
  return [...passphrase.normalize('NFC')].length
}

/**
 * A rough hint, not a promise: long phrases of several words are strong, a short or repetitive one is weak.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const length = passphraseLength(passphrase)
  if (length < minimumPassphraseLength) return 'too_short'
  const variety = new Set(passphrase.toLowerCase()).size
  const wordCount = passphrase.trim().split(/[\s\-_.,]+/).length
  if (variety < 6) return 'weak'
  if (length >= 20 && wordCount >= 4) return 'strong'
  if (length >= 16 && variety >= 10) return 'strong'
  return length >= 13 ? 'fair' : 'weak'
}

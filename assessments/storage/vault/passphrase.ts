/** A passphrase is asked for once in a while and guards everything; a short one would be guessed. */
export const minimumPassphraseLength = 10

/** The same umlaut can be typed as one character or as two; both must open the vault. */
export function normalisePassphrase(passphrase: string): string {
  return passphrase.normalize('NFC')
}

export function isLongEnough(passphrase: string): boolean {
  return [...normalisePassphrase(passphrase)].length >= minimumPassphraseLength
}

/** The form of an IBAN, in one piece or in groups of four. */
export const ibanPattern =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu

/** Whether the check digits of an IBAN are right (ISO 13616: the number modulo 97 is 1). */
export function isIban(written: string): boolean {
  const digits = written.replaceAll(' ', '')
  const turned = `${digits.slice(4)}${digits.slice(0, 4)}`
  let rest = 0
  for (const character of turned) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value < 10 ? 10 : 100) + value) % 97
  }
  return rest === 1
}

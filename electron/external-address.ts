const schemes: readonly string[] = ['https:', 'mailto:']

/** Whether the system may open an address in the browser or the mail program. */
export function isExternalAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, username, password } = new URL(address)
  // `https://bank.example@evil.example` is how an address pretends to be another one.
  return schemes.includes(protocol) && username === '' && password === ''
}

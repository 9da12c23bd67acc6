import { expect, test } from 'vitest'
import { isExternalAddress } from '../../electron/external-address.ts'

test.each(['https://example.org/', 'HTTPS://example.org', 'mailto:a@example.org'])(
  'lets the system open %s',
  (address) => expect(isExternalAddress(address)).toBe(true),
)

test.each([
  'http://example.org/',
  'file:///etc/passwd',
  '\\\\srv\\x',
  '//srv/x',
  'ms-msdt:/id x',
  'javascript:alert(1)',
  'https://bank.example@evil.example/',
  'https:',
  '',
])('has the system open nothing for %s', (address) => {
  expect(isExternalAddress(address)).toBe(false)
})

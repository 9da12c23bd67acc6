import { expect, it } from 'vitest'
import { attachmentName } from '../../../../assessments/core/attachments/attachment-name.ts'

it.each([
  ['Leitbild 2026.pdf', 'pdf', 'Leitbild 2026.pdf'],
  ['Foto.HEIC.JPG', 'jpeg', 'Foto.HEIC.jpg'],
  ['aushang.webp', 'jpeg', 'aushang.jpg'],
  ['foto\u202Egpj.exe', 'jpeg', 'foto gpj.jpg'],
  ['C:\\Users\\Helga\\Brief.docx', 'docx', 'C Users Helga Brief.docx'],
  ['../../etc/passwd', 'text', 'etc passwd.txt'],
  ['con.txt', 'text', 'con-.txt'],
  ['Bericht. . .pdf', 'pdf', 'Bericht.pdf'],
  ['ohne Endung', 'pdf', 'ohne Endung.pdf'],
  ['U\u0308bersicht.pdf', 'pdf', 'Übersicht.pdf'],
  ['', 'png', 'datei.png'],
  ['\u200F\u0000.png', 'png', 'datei.png'],
] as const)('%j is kept as %s under %j', (name, kind, kept) => {
  expect(attachmentName(name, kind)).toBe(kept)
})

const halfCharacter = /\p{Cs}/u

it('is short enough for every file system, and cuts no character in half', () => {
  const name = attachmentName(`${'👩‍👩‍👧'.repeat(300)}.png`, 'png')
  expect(name.length).toBeLessThanOrEqual(200)
  expect(name).not.toMatch(halfCharacter)
  expect(attachmentName(`${'𝒳'.repeat(300)}.pdf`, 'pdf')).not.toMatch(halfCharacter)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostAttachmentBytes } from '../../../../assessments/core/attachments/attachment-kind.ts'
import { checkAttachment } from '../../../../assessments/core/attachments/check-attachment.ts'
import { aJpeg, aPng, aWebp, aZip } from '../../../support/file-bytes.ts'

const text = (content: string) => Buffer.from(content)
const latin = (content: string) => Buffer.from(content, 'latin1')
const openDocument = (type: string) =>
  Buffer.concat([aZip('mimetype'), latin(`mimetypeapplication/vnd.oasis.opendocument.${type}`)])

const outcome = (name: string, bytes: Uint8Array) => {
  const result = checkAttachment(name, bytes)
  return result.ok ? result.value : result.error.code
}

describe('a file that may be kept', () => {
  it.each([
    ['jpeg', 'Foto.JPG', aJpeg()],
    ['png', 'Aushang.png', aPng()],
    ['pdf', 'Leitbild.pdf', text('%PDF-1.7\n…')],
    ['pdf', 'Leitbild', text('\n%PDF-1.4 behind an empty line')],
    ['docx', 'Brief.docx', aZip('[Content_Types].xml', 'word/document.xml')],
    ['xlsx', 'Zahlen.xlsx', aZip('[Content_Types].xml', 'xl/workbook.xml')],
    ['pptx', 'Folien.pptx', aZip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['odt', 'Brief.odt', openDocument('text')],
    ['ods', 'Zahlen.ods', openDocument('spreadsheet')],
    ['odp', 'Folien.odp', openDocument('presentation')],
    ['text', 'Notiz.txt', text('Grüße')],
    ['text', 'Notiz.TXT', latin('Gr\xfc\xdfe aus Windows')],
    ['csv', 'Zahlen.csv', text('Jahr;Anzahl\n2025;12')],
  ])('is told to be %s from its bytes (%s)', (kind, name, bytes) => {
    expect(outcome(name, bytes)).toBe(kind)
  })

  it('may be as large as the limit, and not a byte larger', () => {
    const letter = 'a'.charCodeAt(0)
    expect(outcome('a.txt', new Uint8Array(mostAttachmentBytes).fill(letter))).toBe('text')
    expect(outcome('a.txt', new Uint8Array(mostAttachmentBytes + 1).fill(letter))).toBe('too_large')
  })
})

describe('a file that is refused', () => {
  it.each([
    ['empty', 'leer.pdf', Buffer.alloc(0)],
    ['program', 'foto.png', latin('MZ\x90\0\x03')],
    ['program', 'brief.pdf', latin('\x7fELF\x02')],
    ['program', 'notiz.txt', text('#!/bin/sh\nrm -rf /')],
    ['svg', 'logo.svg', text('<svg xmlns="…"><script>alert(1)</script></svg>')],
    ['svg', 'foto.png', text('<?xml version="1.0"?>\n<!-- x -->\n<SVG width="100000"/>')],
    ['heic', 'IMG_0001.HEIC', latin('\0\0\0\x18ftypheic')],
    ['heic', 'IMG_0002.jpg', latin('\0\0\0\x18ftypmif1')],
    ['other_image', 'foto.avif', latin('\0\0\0\x18ftypavif')],
    ['other_image', 'scan.tif', latin('II*\0\x08')],
    ['other_image', 'bild.gif', latin('GIF89a')],
    ['film_or_sound', 'film.mp4', latin('\0\0\0\x18ftypmp42')],
    ['film_or_sound', 'film.mkv', latin('\x1aE\xdf\xa3')],
    ['film_or_sound', 'ton.wav', latin('RIFF\0\0\0\0WAVE')],
    ['old_office', 'brief.doc', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    [
      'macros',
      'brief.docm',
      aZip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
    ],
    ['macros', 'zahlen.ods', aZip('mimetype', 'Basic/Standard/Module1.xml')],
    ['archive', 'alles.zip', aZip('foto.png')],
    ['archive', 'alles.docx', aZip('[Content_Types].xml')],
    ['unknown_kind', 'seite.html', text('<html></html>')],
    ['unknown_kind', 'notiz.txt', latin('a\0b')],
    ['damaged', 'foto.jpg', aJpeg({ end: [] })],
    ['damaged', 'foto.png', aPng().subarray(0, 30)],
    ['damaged', 'foto.png', aPng({ width: 0, claimed: { width: 0, height: 5 } })],
    ['too_many_pixels', 'foto.png', aPng({ claimed: { width: 30_000, height: 30_000 } })],
    ['tells_more', 'foto.jpg', aJpeg({ segments: [{ marker: 0xe1, text: 'Exif\0\0GPS' }] })],
    ['tells_more', 'foto.png', aPng({ chunks: { eXIf: 'MM' } })],
    ['tells_more', 'foto.webp', aWebp('VP8 ')],
  ])('as %s (%s)', (trouble, name, bytes) => {
    expect(outcome(name, bytes)).toBe(trouble)
  })

  it('is never a surprise, whatever its bytes are', () => {
    const starts = [Buffer.alloc(0), aJpeg(), aPng(), aWebp('VP8X'), aZip('mimetype')]
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.nat(60),
        fc.uint8Array({ maxLength: 80 }),
        (start, length, rest) => {
          const bytes = Buffer.concat([start.subarray(0, length), rest])
          expect(() => checkAttachment('foto.png', bytes)).not.toThrow()
        },
      ),
    )
  })
})

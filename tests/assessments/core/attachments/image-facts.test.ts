import { describe, expect, it } from 'vitest'
import { imageFacts } from '../../../../assessments/core/attachments/image-facts.ts'
import { aJpeg, aPng, aWebp } from '../../../support/file-bytes.ts'

const whole = { width: 640, height: 480, isComplete: true, hasMetadata: false }

describe('what an image says of itself', () => {
  it.each([
    ['a JPEG', aJpeg(), whole],
    ['a JPEG with a colour profile', aJpeg({ segments: [{ marker: 0xe2, text: 'ICC' }] }), whole],
    [
      'a JPEG with Exif',
      aJpeg({ segments: [{ marker: 0xe1, text: 'Exif\0\0GPS' }] }),
      { ...whole, hasMetadata: true },
    ],
    [
      'a JPEG with a comment',
      aJpeg({ segments: [{ marker: 0xfe, text: 'Kamera' }] }),
      { ...whole, hasMetadata: true },
    ],
    ['a JPEG without its end', aJpeg({ end: [] }), { ...whole, isComplete: false }],
    [
      'a JPEG without its end whose preview has one',
      aJpeg({ segments: [{ marker: 0xe1, text: 'Exif\xff\xd8\xff\xd9' }], end: [] }),
      { ...whole, isComplete: false, hasMetadata: true },
    ],
    [
      'a JPEG with a film behind it',
      aJpeg({ end: [0xff, 0xd9, 0, 0, 0, 0x18] }),
      { ...whole, hasMetadata: true },
    ],
    ['a PNG', aPng({ width: 640, height: 480 }), whole],
    [
      'a PNG with a text',
      aPng({ width: 640, height: 480, chunks: { tEXt: 'Author\0Helga' } }),
      { ...whole, hasMetadata: true },
    ],
    [
      'a PNG with Exif',
      aPng({ width: 640, height: 480, chunks: { eXIf: 'MM' } }),
      { ...whole, hasMetadata: true },
    ],
    [
      'a PNG without its end',
      aPng({ width: 640, height: 480 }).subarray(0, -12),
      { ...whole, isComplete: false },
    ],
    ['a lossy WebP', aWebp('VP8 '), whole],
    ['a lossless WebP', aWebp('VP8L'), whole],
    ['an extended WebP', aWebp('VP8X'), whole],
    ['an extended WebP with Exif', aWebp('VP8X', 0b1000), { ...whole, hasMetadata: true }],
    ['a WebP without its end', aWebp('VP8X').subarray(0, -2), { ...whole, isComplete: false }],
  ])('of %s', (_name, bytes, facts) => {
    expect(imageFacts(bytes)).toEqual(facts)
  })

  it.each([
    ['no image', Buffer.from('Guten Tag')],
    ['a JPEG of three bytes', Buffer.from([0xff, 0xd8, 0xff])],
    ['a JPEG whose segment reaches beyond it', Buffer.from('ffd8ffe0ffff', 'hex')],
    ['a PNG of its first eight bytes', aPng().subarray(0, 8)],
    ['a WebP of its first twelve bytes', aWebp('VP8 ').subarray(0, 12)],
    ['nothing', Buffer.alloc(0)],
  ])('is nothing for %s', (_name, bytes) => {
    expect(imageFacts(bytes)).toBeNull()
  })

  it('is read from the middle of a larger buffer too', () => {
    const around = Buffer.concat([Buffer.from('before'), aJpeg(), Buffer.from('after')])
    const image = new Uint8Array(around.buffer, around.byteOffset + 6, aJpeg().length)
    expect(imageFacts(image)).toEqual(whole)
  })
})

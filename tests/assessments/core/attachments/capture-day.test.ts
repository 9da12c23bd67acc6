import { expect, it } from 'vitest'
import { captureDay } from '../../../../assessments/core/attachments/capture-day.ts'
import { aJpeg, aPng } from '../../../support/file-bytes.ts'

const telling = (text: string) => aJpeg({ segments: [{ marker: 0xe1, text: `Exif\0\0${text}` }] })

it.each([
  ['the day it was taken', '2026:02:27 09:41:12', '2026-02-27'],
  ['the earliest of several', '2026:03:01 10:00:00\x002026:02:27 09:41:12', '2026-02-27'],
  ['a leap day', '2028:02:29 00:00:00', '2028-02-29'],
  ['no day of a camera that has none', '0000:00:00 00:00:00', null],
  ['no day that is in no calendar', '2026:02:30 09:41:12', null],
  ['no day of a clock that was never set', '1980:01:01 00:00:00', null],
  ['nothing', '', null],
])('is %s', (_what, text, day) => {
  expect(captureDay(telling(text))).toBe(day)
})

it('is told by no other kind of file', () => {
  expect(captureDay(aPng({ chunks: { tEXt: '2026:02:27 09:41:12' } }))).toBeNull()
})

/** What a camera writes beside the pixels; whoever looks for it has to find it in the photo first. */
export const placeOfPhoto = 'GPS 51.4828 N 11.9697 E'
export const cameraOfPhoto = 'Kamera von Helga Muster'

/** The day that is noted in it. */
export const dayOfPhoto = '2029-02-27'

/** A JPEG as a telephone makes it: the given one with an Exif block of place, camera and time. */
export function withPlace(jpeg: Buffer): Buffer {
  const text = `Exif\0\0MM\0*${cameraOfPhoto}\0${placeOfPhoto}\0${dayOfPhoto.replaceAll('-', ':')} 09:41:12\0`
  const block = Buffer.from(text, 'latin1')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(block.length + 2)
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xe1]),
    length,
    block,
    jpeg.subarray(2),
  ])
}

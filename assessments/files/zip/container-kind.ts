/** What the first bytes of an Office file say it is; "password_protected" and "old_format" share a container. */
export type ContainerKind = 'zip' | 'old_format' | 'password_protected' | 'other'

const zipStart = Buffer.from('PK\u0003\u0004', 'latin1')
const containerStart = Buffer.from('d0cf11e0a1b11ae1', 'hex')
/** The name of the stream that holds a file which Office has encrypted. */
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le')

export function containerKind(bytes: Buffer): ContainerKind {
  if (bytes.subarray(0, zipStart.length).equals(zipStart)) return 'zip'
  if (!bytes.subarray(0, containerStart.length).equals(containerStart)) return 'other'
  return bytes.includes(encryptedStream) ? 'password_protected' : 'old_format'
}

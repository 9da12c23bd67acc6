import { z } from 'zod'

/** What a job says of the file that it has written. */
export const writtenFile = z.strictObject({ path: z.string(), byteLength: z.int().positive() })

/** Why a file cannot be written. */
export const writingRefusals = [
  'export.folder_not_writable',
  'export.file_in_use',
  'export.disk_full',
] as const

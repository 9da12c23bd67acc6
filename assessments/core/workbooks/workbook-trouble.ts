import { z } from 'zod'

/** Why a file cannot be read as a workbook. */
export const workbookTroubleSchema = z.enum([
  'workbook.unreadable',
  'workbook.file_too_large',
  'workbook.not_a_workbook',
  'workbook.old_format',
  'workbook.password_protected',
  'workbook.damaged',
  'workbook.unpacks_too_large',
  'workbook.sheet_too_large',
  'workbook.not_safe',
])
export type WorkbookTrouble = z.infer<typeof workbookTroubleSchema>

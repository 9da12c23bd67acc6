import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import readExcelFile from 'read-excel-file/universal'
import { ok, type RefusalParams, type Result, refuse } from '../../core/result.ts'
import type { CellValue, ReadSheet } from '../../core/workbooks/read-sheet.ts'
import type { WorkbookTrouble } from '../../core/workbooks/workbook-trouble.ts'
import { systemCode } from '../instrument/file-finding.ts'
import { containerKind } from '../zip/container-kind.ts'
import { readCheckedZip, type ZipLimits } from '../zip/read-checked-zip.ts'
import { checkSheetXml } from './check-sheet-xml.ts'

const megabyte = 1_000_000
/** A questionnaire of 54 items is packed to less than 0.1 megabytes. */
const packedLimitMegabytes = 5
const limits: ZipLimits = { entries: 1_000, unpackedBytes: 25 * megabyte, ratio: 100 }

const troubleByCause = {
  'zip.damaged': 'workbook.damaged',
  'zip.encrypted': 'workbook.password_protected',
  'zip.duplicate_name': 'workbook.not_safe',
  'zip.too_many_entries': 'workbook.unpacks_too_large',
  'zip.unpacks_too_large': 'workbook.unpacks_too_large',
  'sheet.document_type': 'workbook.not_safe',
  'sheet.too_large': 'workbook.sheet_too_large',
  'sheet.damaged': 'workbook.damaged',
} as const satisfies Record<string, WorkbookTrouble>

type Checked = { readonly ok: true } | ReturnType<typeof refuse<keyof typeof troubleByCause>>

async function checkContents(bytes: Buffer): Promise<Checked> {
  const files = await readCheckedZip(bytes, limits)
  if (!files.ok) return files
  for (const contents of files.value.values()) {
    const checked = checkSheetXml(contents)
    if (!checked.ok) return checked
  }
  return { ok: true }
}

/** The library types a date as its constructor; what it returns is a date. */
function cellValue(value: unknown): CellValue {
  if (value instanceof Date)
    return Number.isNaN(value.valueOf()) ? null : value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null
}

async function parse(bytes: Buffer): Promise<ReadSheet[]> {
  const sheets = await readExcelFile(new Blob([new Uint8Array(bytes)]))
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map(cellValue)),
  }))
}

/**
 * Reads the sheets of an .xlsx file that a stranger may have made: values only, formulas as the result
 * stored with them. Everything is checked before the workbook is parsed: size, checksums, names, and
 * that no sheet reaches so far that its gaps fill the memory. Whatever is refused is refused whole;
 * each refusal names the file.
 */
export async function readWorkbook(path: string): Promise<Result<ReadSheet[], WorkbookTrouble>> {
  const file = basename(path)
  const refused = (code: WorkbookTrouble, params: RefusalParams = {}) =>
    refuse(code, { file, ...params })
  try {
    const { size } = await stat(path)
    if (size > packedLimitMegabytes * megabyte)
      return refused('workbook.file_too_large', { megabytes: packedLimitMegabytes })
    const bytes = await readFile(path)
    return await readWorkbookBytes(bytes, refused)
  } catch (error) {
    return refused('workbook.unreadable', { reason: systemCode(error) })
  }
}

async function readWorkbookBytes(
  bytes: Buffer,
  refused: (
    code: WorkbookTrouble,
    params?: RefusalParams,
  ) => ReturnType<typeof refuse<WorkbookTrouble>>,
): Promise<Result<ReadSheet[], WorkbookTrouble>> {
  const kind = containerKind(bytes)
  if (kind === 'other') return refused('workbook.not_a_workbook')
  if (kind !== 'zip') return refused(`workbook.${kind}`)
  const checked = await checkContents(bytes)
  if (!checked.ok) return refused(troubleByCause[checked.error.code], checked.error.params)
  try {
    return ok(await parse(bytes))
  } catch {
    return refused('workbook.damaged')
  }
}

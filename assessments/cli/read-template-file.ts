import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { commandRefused } from './command-refused.ts'
import { exitCodes } from './exit-codes.ts'

/** The bytes of a Word template. @throws CommandRefused where the file cannot be read */
export async function readTemplateFile(path: string): Promise<Buffer> {
  try {
    return await readFile(resolve(path))
  } catch {
    throw commandRefused('cli.template.not_read', exitCodes.usage, { path })
  }
}

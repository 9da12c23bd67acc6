import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  fileErrorRefusal,
  writeExportFile,
} from '../../../../assessments/files/exports/write-export-file.ts'
import { aSmallDisk } from '../../../support/small-disk.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const bytes = new TextEncoder().encode('new report')

describe('writing an exported file to its place', () => {
  it('writes the bytes and leaves nothing beside them', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'Bericht.docx')
    expect(await writeExportFile(path, bytes)).toEqual({ ok: true, value: { byteLength: 10 } })
    expect(readFileSync(path, 'utf8')).toBe('new report')
    expect(readdirSync(folder)).toEqual(['Bericht.docx'])
  })

  it('replaces an older file', async () => {
    const path = join(temporaryFolder(), 'Bericht.docx')
    writeFileSync(path, 'old report')
    await writeExportFile(path, bytes)
    expect(readFileSync(path, 'utf8')).toBe('new report')
  })

  it('refuses a folder that is not there', async () => {
    const path = join(temporaryFolder(), 'gone', 'Bericht.docx')
    expect(await writeExportFile(path, bytes)).toEqual({
      ok: false,
      error: { code: 'export.folder_not_writable', params: { path } },
    })
    expect(existsSync(path)).toBe(false)
  })

  it('refuses a path that is a folder, and tidies up', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'Bericht.docx')
    mkdirSync(path)
    const result = await writeExportFile(path, bytes)
    expect(result.ok ? '' : result.error.code).toBe('export.folder_not_writable')
    expect(readdirSync(folder)).toEqual(['Bericht.docx'])
  })

  it('keeps the older file when writing fails half way', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'Bericht.docx')
    writeFileSync(path, 'old report')
    const failing = new Proxy(bytes, {
      get() {
        throw new Error('power cut')
      },
    })
    await expect(writeExportFile(path, failing)).rejects.toThrow()
    expect(readFileSync(path, 'utf8')).toBe('old report')
    expect(readdirSync(folder)).toEqual(['Bericht.docx'])
  })

  it('keeps the older file when the disk is full', async () => {
    const disk = aSmallDisk(1)
    const folder = disk?.folder ?? temporaryFolder()
    const path = join(folder, 'Bericht.docx')
    writeFileSync(path, 'old report')
    const result = await writeExportFile(path, new Uint8Array(2_000_000))
    // Where no small disk can be made, the disk is not full and the report is simply replaced.
    if (disk === null) return expect(result.ok).toBe(true)
    expect(result).toEqual({ ok: false, error: { code: 'export.disk_full', params: { path } } })
    expect(readFileSync(path, 'utf8')).toBe('old report')
    expect(readdirSync(folder)).toEqual(['Bericht.docx'])
  })

  it('takes a long name with umlauts and spaces', async () => {
    const folder = temporaryFolder()
    const path = join(folder, `Öffnung ${'ä'.repeat(90)}.docx`)
    expect((await writeExportFile(path, bytes)).ok).toBe(true)
    chmodSync(path, 0o600)
    expect(readdirSync(folder)).toHaveLength(1)
  })
})

describe('what the file system says', () => {
  const failed = (code: string) => Object.assign(new Error(code), { code })

  it('about a full disk is told as a full disk, at every step', () => {
    for (const code of ['ENOSPC', 'EDQUOT']) {
      expect(fileErrorRefusal('unfinished_file', failed(code))).toBe('export.disk_full')
      expect(fileErrorRefusal('replacing', failed(code))).toBe('export.disk_full')
    }
  })

  it('about replacing a file that Word holds open is told as a file in use', () => {
    for (const code of ['EBUSY', 'EPERM', 'EACCES'])
      expect(fileErrorRefusal('replacing', failed(code))).toBe('export.file_in_use')
  })

  it('about writing beside it is told of the folder', () => {
    for (const code of ['EPERM', 'EACCES', 'EROFS', 'ENOENT'])
      expect(fileErrorRefusal('unfinished_file', failed(code))).toBe('export.folder_not_writable')
  })

  it('that nobody expected stays a surprise', () => {
    expect(fileErrorRefusal('replacing', failed('EIO'))).toBeNull()
    expect(fileErrorRefusal('replacing', 'not an error')).toBeNull()
  })
})

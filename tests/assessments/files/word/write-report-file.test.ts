import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeReportFile } from '../../../../assessments/files/word/write-report-file.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const bytes = new TextEncoder().encode('new report')

describe('writing a report to its place', () => {
  it('writes the bytes and leaves nothing beside them', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'Bericht.docx')
    expect(await writeReportFile(path, bytes)).toEqual({ ok: true, value: { byteLength: 10 } })
    expect(readFileSync(path, 'utf8')).toBe('new report')
    expect(readdirSync(folder)).toEqual(['Bericht.docx'])
  })

  it('replaces an older report', async () => {
    const path = join(temporaryFolder(), 'Bericht.docx')
    writeFileSync(path, 'old report')
    await writeReportFile(path, bytes)
    expect(readFileSync(path, 'utf8')).toBe('new report')
  })

  it('refuses a folder that is not there', async () => {
    const path = join(temporaryFolder(), 'gone', 'Bericht.docx')
    expect(await writeReportFile(path, bytes)).toEqual({
      ok: false,
      error: { code: 'report.folder_not_writable', params: { path } },
    })
    expect(existsSync(path)).toBe(false)
  })

  it('refuses a path that is a folder, and tidies up', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'Bericht.docx')
    mkdirSync(path)
    const result = await writeReportFile(path, bytes)
    expect(result.ok ? '' : result.error.code).toBe('report.folder_not_writable')
    expect(readdirSync(folder)).toEqual(['Bericht.docx'])
  })

  it('keeps the older report when writing fails half way', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'Bericht.docx')
    writeFileSync(path, 'old report')
    const failing = new Proxy(bytes, {
      get() {
        throw new Error('power cut')
      },
    })
    await expect(writeReportFile(path, failing)).rejects.toThrow()
    expect(readFileSync(path, 'utf8')).toBe('old report')
    expect(readdirSync(folder)).toEqual(['Bericht.docx'])
  })

  it('takes a long name with umlauts and spaces', async () => {
    const folder = temporaryFolder()
    const path = join(folder, `Öffnung ${'ä'.repeat(90)}.docx`)
    expect((await writeReportFile(path, bytes)).ok).toBe(true)
    chmodSync(path, 0o600)
    expect(readdirSync(folder)).toHaveLength(1)
  })
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { composeQuestionnaire } from '../../../../assessments/core/questionnaires/compose-questionnaire.ts'
import { questionnaireSheets } from '../../../../assessments/core/questionnaires/questionnaire-sheets.ts'
import { readSelfRatingSheet } from '../../../../assessments/core/self-assessment/read-self-rating-sheet.ts'
import type { Sheet } from '../../../../assessments/core/workbooks/sheet.ts'
import { packWorkbook } from '../../../../assessments/files/excel/pack-workbook.ts'
import { readWorkbook } from '../../../../assessments/files/excel/read-workbook.ts'
import { english, german } from '../../../support/build-report.ts'
import { anInstrument } from '../../../support/build-visit.ts'
import { randomNumbers } from '../../../support/random-numbers.ts'
import { readZip } from '../../../support/read-zip.ts'
import { type StoredEntry, storedZip } from '../../../support/stored-zip.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

function read(bytes: Uint8Array, name = 'bogen.xlsx') {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, bytes)
  return readWorkbook(path)
}

const oneSheet: Sheet = {
  name: 'Bogen',
  columns: [{ header: 'Antwort', width: 10, muted: false }],
  rows: [['3']],
}

type Files = Map<string, string>

/** A small workbook with its parts changed before it is zipped again, without compression. */
async function workbookWith(change: (files: Files) => void): Promise<Buffer> {
  const files: Files = new Map(await readZip(await packWorkbook([oneSheet])))
  change(files)
  return storedZip(entriesOf(files))
}

function entriesOf(files: Files): StoredEntry[] {
  return [...files].map(([name, contents]) => ({ name, contents, mode: 0o100644 }))
}

const sheetPart = 'xl/worksheets/sheet1.xml'

/** A workbook whose sheet holds these rows, written as XML. */
function workbookOf(rows: string): Promise<Buffer> {
  return workbookWith((files) => {
    const xml = files.get(sheetPart) ?? ''
    expect(xml).toMatch(/<sheetData>.*<\/sheetData>/s)
    files.set(
      sheetPart,
      xml.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${rows}</sheetData>`),
    )
  })
}

async function codeOf(bytes: Uint8Array) {
  const result = await read(bytes)
  return result.ok ? 'read' : result.error.code
}

describe('a questionnaire', () => {
  it.each([
    ['German', german],
    ['English', english],
  ])('comes back as it was filled in: %s', async (_, words) => {
    const snapshot = anInstrument()
    const options = { scope: 'full', wording: 'standard', purpose: 'self_rating' } as const
    const empty = questionnaireSheets(composeQuestionnaire(snapshot, options, words), words)
    const result = await read(await packWorkbook(filledIn(empty)))
    if (!result.ok) throw new Error(result.error.code)
    const sheet = readSelfRatingSheet(result.value, { snapshot, scope: 'full' }, [german, english])
    expect(sheet).toEqual({
      group: 'specialists',
      ratings: {
        'd1.1': { status: 'rated', level: 0 },
        'd1.2': { status: 'rated', level: 3 },
        'd1.3': { status: 'not_assessed', reason: 'no_information' },
        'd1.6': { status: 'rated', level: 4 },
      },
      findings: [],
    })
  })
})

/** 0, 3, B, nothing, nothing, 4 in the last column; an x beside the specialists. */
function filledIn([questions, ...others]: readonly Sheet[]): Sheet[] {
  if (questions === undefined) throw new Error('No sheet')
  const answers = ['0', '3', 'B', null, null, '4']
  return [
    { ...questions, rows: questions.rows.map((row, at) => row.with(-1, answers[at] ?? null)) },
    ...others.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => (row[3] === 'specialists' ? row.with(1, 'x') : row)),
    })),
  ]
}

describe('a workbook', () => {
  it('is read with every cell at its place', async () => {
    const bytes = await workbookOf(
      '<row r="2"><c r="B2" t="inlineStr"><is><t>a</t></is></c><c r="D2"><v>3</v></c></row>' +
        '<row r="4"><c r="A4" t="b"><v>1</v></c></row>',
    )
    expect(await read(bytes)).toEqual({
      ok: true,
      value: [
        {
          name: 'Bogen',
          rows: [
            [null, null, null, null],
            [null, 'a', null, 3],
            [null, null, null, null],
            [true, null, null, null],
          ],
        },
      ],
    })
  })

  it('gives a formula’s stored value and runs nothing', async () => {
    const bytes = await workbookOf(
      '<row r="1"><c r="A1"><f>1+1</f><v>4</v></c><c r="B1" t="str"><f>HYPERLINK("http://example.org")</f><v>B</v></c></row>',
    )
    expect(await read(bytes)).toMatchObject({ ok: true, value: [{ rows: [[4, 'B']] }] })
  })

  it('with more digits than a number can hold gives no level', async () => {
    const bytes = await workbookOf('<row r="1"><c r="A1"><v>1e400</v></c></row>')
    expect(await read(bytes)).toMatchObject({ ok: true, value: [{ rows: [[Infinity]] }] })
  })

  it('whose sheet unpacks to two megabytes is read whole', async () => {
    const random = randomNumbers(4)
    const rows = Array.from({ length: 2_000 }, () => [
      Array.from({ length: 50 }, () => random().toString(36)).join(' '),
    ])
    const result = await read(await packWorkbook([{ ...oneSheet, rows }]))
    expect(result).toMatchObject({ ok: true })
    expect(result.ok && result.value[0]?.rows.slice(1)).toEqual(rows)
  })
})

describe('refused as what it is', () => {
  const container = Buffer.from('d0cf11e0a1b11ae1', 'hex')

  it.each([
    ['an old .xls', Buffer.concat([container, Buffer.alloc(600)]), 'workbook.old_format'],
    [
      'a workbook with a password',
      Buffer.concat([container, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
      'workbook.password_protected',
    ],
    ['a text file', Buffer.from('Kriterium-ID;Antwort\n'), 'workbook.not_a_workbook'],
    ['an empty file', Buffer.alloc(0), 'workbook.not_a_workbook'],
    [
      'a zip of something else',
      storedZip([{ name: 'a.txt', contents: 'a', mode: 0o100644 }]),
      'workbook.damaged',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })

  it('a file that is not there, naming it without its folder', async () => {
    expect(await readWorkbook('/nowhere/bogen.xlsx')).toEqual({
      ok: false,
      error: { code: 'workbook.unreadable', params: { file: 'bogen.xlsx', reason: 'ENOENT' } },
    })
  })

  it('a file that is too large, before it is read', async () => {
    expect(await read(Buffer.alloc(5_000_001))).toEqual({
      ok: false,
      error: { code: 'workbook.file_too_large', params: { file: 'bogen.xlsx', megabytes: 5 } },
    })
  })
})

/** Unlike `storedZip`, packs, and lets the headers lie about it. */
function packedZip(
  name: string,
  contents: Buffer,
  change: (bytes: Buffer) => void = () => {},
): Buffer {
  const packed = deflateRawSync(contents)
  const empty = storedZip([{ name, contents: '', mode: 0o100644 }])
  const directoryAt = 30 + Buffer.byteLength(name)
  const bytes = Buffer.concat([empty.subarray(0, directoryAt), packed, empty.subarray(directoryAt)])
  const directory = directoryAt + packed.length
  const end = bytes.length - 22
  for (const [at, method, sizes] of [
    [0, 8, 18],
    [directory, 10, 20],
  ] as const) {
    bytes.writeUInt16LE(8, at + method)
    bytes.writeUInt32LE(packed.length, at + sizes)
    bytes.writeUInt32LE(contents.length, at + sizes + 4)
  }
  bytes.writeUInt32LE(directory, end + 16)
  change(bytes)
  return bytes
}

describe('a hostile zip', () => {
  it('that unpacks to more than it may is left before it has', async () => {
    expect(await codeOf(packedZip('xl/big.xml', Buffer.alloc(4_000_000)))).toBe(
      'workbook.unpacks_too_large',
    )
  })

  it('that unpacks to more than 25 megabytes is refused whatever its ratio', async () => {
    const random = randomNumbers(25)
    const block = Buffer.from(Array.from({ length: 40_000 }, () => Math.floor(random() * 256)))
    const contents = Buffer.concat(
      Array.from({ length: 26 }, () => [block, Buffer.alloc(960_000)]).flat(),
    )
    const bytes = packedZip('xl/big.xml', contents)
    expect(contents.length).toBeGreaterThan(25_000_000)
    expect(contents.length / bytes.length).toBeLessThan(100)
    expect(await codeOf(bytes)).toBe('workbook.unpacks_too_large')
    const less = packedZip('xl/big.xml', contents.subarray(0, 25_000_000))
    expect(await codeOf(less)).toBe('workbook.damaged')
  })

  it('with a wrong checksum is damaged', async () => {
    const whole = await workbookWith(() => {})
    expect(await codeOf(whole)).toBe('read')
    // the first entry's contents begin after its 30 bytes of header and its name
    const at = 30 + whole.readUInt16LE(26) + 60
    whole.writeUInt8(whole.readUInt8(at) ^ 1, at)
    expect(await codeOf(whole)).toBe('workbook.damaged')
  })

  it.each([
    ['twice the same name', sheetPart],
    ['names that differ only in case', sheetPart.toUpperCase()],
  ])('with %s is not believed', async (_, second) => {
    const files = new Map(await readZip(await packWorkbook([oneSheet])))
    const entries = entriesOf(files)
    expect(await codeOf(storedZip(entries))).toBe('read')
    const more = { name: second, contents: '<x/>', mode: 0o100644 }
    expect(await codeOf(storedZip([...entries, more]))).toBe('workbook.not_safe')
  })

  it('with more than 1,000 entries is refused', async () => {
    const withEntries = (count: number) =>
      workbookWith((files) => {
        for (let number = files.size; number < count; number += 1) files.set(`x/${number}.xml`, '')
      })
    expect(await codeOf(await withEntries(1_000))).toBe('read')
    expect(await codeOf(await withEntries(1_001))).toBe('workbook.unpacks_too_large')
  })

  it('with an encrypted entry is taken for protected', async () => {
    const bytes = packedZip('xl/a.xml', Buffer.from('<a/>'), (zip) => {
      zip.writeUInt16LE(1, 6)
      zip.writeUInt16LE(1, zip.readUInt32LE(zip.length - 6) + 8)
    })
    expect(await codeOf(bytes)).toBe('workbook.password_protected')
  })

  it.each(['../../evil.xml', '/evil.xml', 'C:\\evil.xml'])(
    'with the name %s is damaged',
    async (name) => {
      expect(await codeOf(await workbookWith((files) => files.set(name, '')))).toBe(
        'workbook.damaged',
      )
    },
  )

  it('that ends early is damaged', async () => {
    const whole = await workbookWith(() => {})
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('workbook.damaged')
  })
})

describe('a hostile sheet', () => {
  it('that defines entities is not safe, in whatever part', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    for (const part of [sheetPart, 'xl/workbook.xml']) {
      const bytes = await workbookWith((files) => {
        files.set(
          part,
          (files.get(part) ?? '').replace(/(<\?xml.*?\?>)/, (head) => head + bomb),
        )
        expect(files.get(part)).toContain('DOCTYPE')
      })
      expect(await codeOf(bytes)).toBe('workbook.not_safe')
    }
  })

  it('with a million empty rows is refused', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => `<row r="${index + 1}"/>`).join('')
    expect(await codeOf(await workbookOf(rows(5_000)))).toBe('read')
    expect(await codeOf(await workbookOf(rows(5_001)))).toBe('workbook.sheet_too_large')
    expect(await codeOf(await workbookOf('<row/>'.repeat(600_000)))).toBe(
      'workbook.sheet_too_large',
    )
  })

  it.each([
    ['row', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'workbook.sheet_too_large'],
    [
      'row, by its cell alone',
      '<row><c r="A1048576"><v>1</v></c></row>',
      'workbook.sheet_too_large',
    ],
    ['column', '<row r="1"><c r="XFD1"><v>1</v></c></row>', 'workbook.sheet_too_large'],
    ['row beyond every sheet', '<row r="99999999999"/>', 'workbook.damaged'],
    [
      'column beyond every sheet',
      "<row r='1'><c r = 'ZZZZZZ1'><v>1</v></c></row>",
      'workbook.damaged',
    ],
    ['column in an address', '<row r="1"><c r="http:1"><v>1</v></c></row>', 'workbook.damaged'],
    ['row behind an entity', '<row r="&#57;99999999"/>', 'workbook.damaged'],
    ['row with a prefix', '<x:row x:r="9999999"/>', 'workbook.sheet_too_large'],
    ['row without a blank before it', '<row a="1"r="9999999"/>', 'workbook.sheet_too_large'],
  ])('with a far-off %s is refused before its gap is filled', async (_, rows, code) => {
    expect(await codeOf(await workbookOf(rows))).toBe(code)
  })

  it('names the cell that lies too far out', async () => {
    const result = await read(await workbookOf('<row r="1"><c r="XFD1"><v>1</v></c></row>'))
    expect(result).toMatchObject({ error: { params: { file: 'bogen.xlsx', cell: 'XFD1' } } })
  })

  it('that says it is larger than it is, is read', async () => {
    const bytes = await workbookWith((files) => {
      const xml = files.get(sheetPart) ?? ''
      files.set(
        sheetPart,
        xml.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
      )
    })
    expect(await codeOf(bytes)).toBe('read')
  })
})

import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { examineTemplate } from '../../../../../assessments/files/word/templates/examine-template.ts'
import { packSampleTemplate } from '../../../../../assessments/files/word/templates/pack-sample-template.ts'
import { english, german } from '../../../../support/build-report.ts'
import { accepted, refusalOf } from '../../../../support/build-store.ts'
import { aTemplate, withParts } from '../../../../support/build-template.ts'

const plain = await aTemplate({ body: ['{{organisation}} {{datum}} {{fassung}}', '{{bericht}}'] })

async function kindsIn(file: Uint8Array): Promise<string[]> {
  const { findings } = accepted(await examineTemplate(Buffer.from(file)))
  return findings.map(({ kind }) => kind)
}

const relationship = (type: string, target: string, mode = '') =>
  `<Relationship Id="rX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`
const relationships = (inside: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
const added = (inside: string) => (text: string) =>
  text.replace('</Relationships>', `${inside}</Relationships>`)
const documentRelationships = 'word/_rels/document.xml.rels'
const external = ' TargetMode="External"'

describe('a file that is no template', () => {
  const container = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  it.each([
    ['an old .doc', Buffer.concat([container, Buffer.alloc(5_000)]), 'template.old_format'],
    [
      'one with a password',
      Buffer.concat([container, Buffer.alloc(100), Buffer.from('EncryptedPackage', 'utf16le')]),
      'template.password_protected',
    ],
    ['50 megabytes', Buffer.concat([plain, Buffer.alloc(50_000_000)]), 'template.too_large'],
    ['a text', Buffer.from('{{bericht}}'), 'template.not_word'],
    ['nothing', Buffer.alloc(0), 'template.not_word'],
    ['another zip', Buffer.from(zipSync({ 'a.txt': Buffer.from('a') })), 'template.not_word'],
    ['a zip cut off', plain.subarray(0, plain.length - 400), 'template.damaged'],
    [
      'a .dotx',
      withParts(plain, {
        '[Content_Types].xml': (text) => text.replaceAll('document.main', 'template.main'),
      }),
      'template.not_word',
    ],
  ])('is refused: %s', async (_name, bytes, code) => {
    expect(refusalOf(await examineTemplate(bytes))).toBe(code)
  })

  it.each([
    ['no XML', 'Hallo'],
    ['XML cut off', '<w:document><w:body>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>'],
    ['another encoding', Buffer.from([0xff, 0xfe, 0x3c, 0x00])],
    ['10,000 levels', `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`],
  ])('is refused by the name of the part that cannot be read: %s', async (_name, contents) => {
    const result = await examineTemplate(withParts(plain, { 'word/document.xml': contents }))
    expect(result).toMatchObject({
      error: { code: 'template.damaged', params: { part: 'word/document.xml' } },
    })
  })
})

describe('a template that Word would run, fetch or open with another program', () => {
  it.each([
    [
      'a .docm',
      'macros',
      {
        '[Content_Types].xml': (text: string) =>
          text.replace(
            'wordprocessingml.document.main+xml',
            'ms-word.document.macroEnabled.main+xml',
          ),
      },
    ],
    ['macros that nothing refers to', 'macros', { 'word/vbaProject.bin': 'x' }],
    [
      'a document template elsewhere',
      'external_content',
      {
        'word/_rels/settings.xml.rels': relationships(
          relationship('attachedTemplate', 'file:///C:/Briefkopf.dotx', external),
        ),
      },
    ],
    [
      'a picture elsewhere',
      'external_content',
      {
        [documentRelationships]: added(relationship('image', 'https://x.example/a.png', external)),
      },
    ],
    [
      'a link to a file',
      'external_content',
      { [documentRelationships]: added(relationship('hyperlink', 'file:///C:/a.exe', external)) },
    ],
    [
      'an embedded object',
      'embedded_object',
      {
        [documentRelationships]: added(relationship('oleObject', 'embeddings/a.bin')),
        'word/embeddings/a.bin': 'x',
      },
    ],
    [
      'an imported document',
      'embedded_object',
      { [documentRelationships]: added(relationship('aFChunk', 'a.html')), 'word/a.html': 'x' },
    ],
    ['an object that nothing refers to', 'embedded_object', { 'word/embeddings/b.bin': 'x' }],
    [
      'a field that runs a program',
      'external_content',
      {
        'word/document.xml': (text: string) =>
          text.replace(
            '<w:body>',
            '<w:body><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\cmd.exe</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
          ),
      },
    ],
  ])('is found: %s', async (_name, kind, changes) => {
    expect(await kindsIn(plain)).toEqual([])
    expect(await kindsIn(withParts(plain, changes))).toContain(kind)
  })

  it('may hold a link to a page or an address, which is named', async () => {
    const file = withParts(plain, {
      [documentRelationships]: added(
        relationship('hyperlink', 'mailto:post@saalbrueck.example', external),
      ),
    })
    expect(await kindsIn(file)).toEqual(['links'])
  })

  it('may hold the workbook of a chart, unless that holds more', async () => {
    const file = await aTemplate({
      body: ['{{organisation}} {{datum}} {{fassung}}', '{{bericht}}'],
      chart: '{{diagramm.selbstbild}}',
    })
    expect(await kindsIn(file)).toEqual([])
    const { template } = accepted(await examineTemplate(file))
    const name = [...template.files.keys()].find((one) => one.endsWith('.xlsx')) ?? ''
    const linked = Buffer.from(
      zipSync({ 'xl/externalLinks/externalLink1.xml': Buffer.from('<a/>') }),
    )
    expect(await kindsIn(withParts(file, { [name]: linked }))).toEqual(['external_content'])
  })
})

describe('where placeholders stand', () => {
  it('is read through runs, tables, headers, footers, footnotes and text boxes', async () => {
    const file = withParts(
      await aTemplate({
        body: ['{{bericht}}'],
        cut: [['{', '{organisa', 'tion}', '} und ', '{{da', 'tum}}']],
        cell: '{{fassung}}',
        header: '{{traeger}}',
        footer: '{{instrument}}',
        footnote: '{{umfang}}',
      }),
      {
        'word/document.xml': (text) =>
          text.replace(
            '<w:body>',
            '<w:body><w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>{{beratung}}</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>',
          ),
      },
    )
    const { outline, findings } = accepted(await examineTemplate(file))
    expect(findings).toEqual([])
    expect(
      outline.paragraphs
        .filter(({ text }) => text.includes('{{'))
        .map(({ part, text, isInTable, isInTextBox }) =>
          [part, text, isInTable && 'table', isInTextBox && 'box'].filter(Boolean).join(' '),
        ),
    ).toEqual([
      'body {{beratung}} box',
      'body {{bericht}}',
      'body {{organisation}} und {{datum}}',
      'body {{fassung}} table',
      'header {{traeger}}',
      'footer {{instrument}}',
      'footnote {{umfang}}',
    ])
  })

  it('is read in a file that LibreOffice has saved', async () => {
    const file = readFileSync('tests/fixtures/templates/saved-by-libreoffice.docx')
    const { findings } = accepted(await examineTemplate(file))
    expect(findings.map(({ kind }) => kind)).toEqual(['headings_not_in_contents'])
  })
})

describe('the sample', () => {
  it.each([german, english])(
    'has no errors, and says that headings come later',
    async (wording) => {
      const file = Buffer.from(await packSampleTemplate(wording))
      expect(await kindsIn(file)).toEqual(['headings_not_in_contents'])
      const { outline } = accepted(await examineTemplate(file))
      expect(outline.paragraphs.map(({ text }) => text)).toContain(
        wording.translate('template.sample.contents'),
      )
    },
  )
})

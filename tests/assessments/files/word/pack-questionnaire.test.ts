import { describe, expect, it } from 'vitest'
import { composeQuestionnaire } from '../../../../assessments/core/questionnaires/compose-questionnaire.ts'
import type { QuestionnaireOptions } from '../../../../assessments/core/questionnaires/questionnaire.ts'
import { packQuestionnaire } from '../../../../assessments/files/word/pack-questionnaire.ts'
import { xmlText } from '../../../../assessments/files/xml/xml-text.ts'
import { english, german } from '../../../support/build-report.ts'
import { aDimension, anIndicator, anInstrument } from '../../../support/build-visit.ts'
import { fileOf, readZip } from '../../../support/read-zip.ts'
import { textOfWord, xmlFaults } from '../../../support/well-formed-xml.ts'

const now = new Date('2026-03-20T10:00:00Z')
const snapshot = anInstrument({
  dimensions: [
    aDimension({ id: 'd1' }),
    aDimension({
      id: 'd2',
      indicators: [anIndicator({ id: 'd2.1', core: true, notApplicableAllowed: false })],
    }),
  ],
})

function composed(options: Partial<QuestionnaireOptions> = {}, words = german, of = snapshot) {
  const standard = { scope: 'full', wording: 'standard', purpose: 'self_rating' } as const
  return composeQuestionnaire(of, { ...standard, ...options }, words)
}

async function partsOf(...args: Parameters<typeof composed>) {
  return readZip(await packQuestionnaire(composed(...args), now))
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}

/** Tables of choices: all that hold boxes. */
function choiceTables(document: string): string[] {
  return all(document, /(<w:tbl>.*?<\/w:tbl>)/gs).filter((one) => one.includes('w14:checkbox>'))
}

const boxPattern = /(<w14:checked w14:val="0"\/>)/g

describe('the Word file of a questionnaire', () => {
  it('is well-formed in every part and declares its language', async () => {
    for (const [words, tag] of [
      [german, 'de-DE'],
      [english, 'en-GB'],
    ] as const) {
      const parts = await partsOf({ purpose: 'interview' }, words)
      for (const [name, contents] of parts)
        if (/\.(xml|rels)$/.test(name)) expect([name, ...xmlFaults(contents)]).toEqual([name])
      expect(fileOf(parts, 'word/styles.xml')).toContain(`<w:lang w:val="${tag}"/>`)
    }
  })

  it('has real headings: a first level for dimensions, a second for indicators', async () => {
    const document = fileOf(await partsOf(), 'word/document.xml')
    const headings = (level: number) =>
      document
        .split('</w:p>')
        .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="Heading${level}"/>`))
        .map((paragraph) => textOfWord(paragraph).trim())
    expect(headings(1)).toEqual(['D1 Dimension D1 auf Deutsch', 'D2 Dimension D2 auf Deutsch'])
    expect(headings(2)).toContain('D1.6 Title D1.6')
    expect(headings(2).filter((text) => text.includes('Title'))).toHaveLength(7)
  })

  it('has a box for every choice, and one for every group in a self-rating', async () => {
    // 6 × (5 + cannot judge + does not apply) + 1 × (5 + cannot judge) = 48; four groups
    const boxesIn = async (options: Partial<QuestionnaireOptions>) =>
      all(fileOf(await partsOf(options), 'word/document.xml'), boxPattern).length
    expect(await boxesIn({ purpose: 'interview' })).toBe(48)
    expect(await boxesIn({ purpose: 'self_rating' })).toBe(52)
    // 3 × 7 + 6 + 4
    expect(await boxesIn({ scope: 'short' })).toBe(31)
  })

  it('repeats the header row of every table of choices and splits no row', async () => {
    const tables = choiceTables(fileOf(await partsOf(), 'word/document.xml'))
    expect(tables).toHaveLength(7)
    for (const table of tables) {
      expect(all(table, /(<w:tblHeader\/>)/g)).toHaveLength(1)
      expect(table.indexOf('<w:tblHeader/>')).toBeLessThan(table.indexOf('</w:tr>'))
      expect(all(table, /(<w:cantSplit\/>)/g)).toHaveLength(all(table, /(<w:tr>)/g).length)
    }
  })

  it('is A4, numbers every page and names no person as its author', async () => {
    const parts = await partsOf()
    expect(fileOf(parts, 'word/document.xml')).toContain('w:w="11906" w:h="16838"')
    const footers = [...parts].filter(([name]) => name.startsWith('word/footer'))
    expect(footers).toHaveLength(1)
    expect(footers[0]?.[1]).toMatch(/Seite.*PAGE.*von.*NUMPAGES/s)
    const properties = fileOf(parts, 'docProps/core.xml')
    expect(properties).toContain('<dc:title>Fragebogen zur Selbsteinschätzung · Neutral')
    expect(properties).toContain('<dc:creator>Öffnungskompass<')
    expect(properties).toContain('<cp:lastModifiedBy>Öffnungskompass<')
  })

  it('says everything that was composed', async () => {
    const questionnaire = composed({ purpose: 'interview' })
    const parts = await readZip(await packQuestionnaire(questionnaire, now))
    const text = textOfWord(fileOf(parts, 'word/document.xml'))
    const said = questionnaire.sections.flatMap(({ items }) =>
      items.flatMap(({ question, choices, guide, marks }) => [
        question,
        ...marks,
        ...choices.flatMap(({ text: choice, hint }) => [choice, hint ?? '']),
        ...(guide?.questions.flatMap((one) => [one.role, one.question]) ?? []),
        guide?.lookAtTitle ?? '',
        ...(guide?.lookAt ?? []),
        ...(guide?.evidence.map(({ example }) => example) ?? []),
      ]),
    )
    const opening = [...questionnaire.instructions.steps, ...questionnaire.details.fields]
    expect([...said, ...opening].filter((one) => !text.includes(one))).toEqual([])
  })

  it('holds no standard anchor in Einfache Sprache', async () => {
    const text = textOfWord(fileOf(await partsOf({ wording: 'plain' }), 'word/document.xml'))
    expect(text).toContain('D1.1 a')
    expect(text).not.toMatch(/ level \d|Anchor \d/)
  })

  it('has lines for notes in an interview only', async () => {
    const notes = 'Notizen und Belege'
    const textIn = async (purpose: QuestionnaireOptions['purpose']) =>
      textOfWord(fileOf(await partsOf({ purpose }), 'word/document.xml'))
    expect((await textIn('interview')).split(notes)).toHaveLength(7 + 1)
    expect(await textIn('self_rating')).not.toContain('Notiz')
  })

  it('gives the same bytes for the same questionnaire and time', async () => {
    const once = await packQuestionnaire(composed(), now)
    await packQuestionnaire(composed({ purpose: 'interview' }), now)
    expect(Buffer.compare(once, await packQuestionnaire(composed(), now))).toBe(0)
  })

  it.each([
    ['markup', '</w:t></w:r></w:p> & "<b>"'],
    ['what XML cannot hold', 'a\u0000b\uFFFEc\uD800d'],
    ['emoji and other scripts', '👨‍👩‍👧 مرحبا Iğdır ẞ'],
  ])('neither breaks at nor loses a nasty text: %s', async (_, text) => {
    const indicator = anIndicator({ id: 'd1.1', core: true })
    const texts = { ...indicator.texts.de, title: text, question: text, notApplicableWhen: text }
    const nasty = anInstrument({
      name: { de: text, en: text },
      dimensions: [
        aDimension({
          id: 'd1',
          name: { de: text, en: text },
          indicators: [{ ...indicator, texts: { de: texts, en: texts } }],
        }),
      ],
    })
    const parts = await partsOf({}, german, nasty)
    for (const [name, contents] of parts)
      if (/\.(xml|rels)$/.test(name)) expect([name, ...xmlFaults(contents)]).toEqual([name])
    const found = textOfWord(fileOf(parts, 'word/document.xml')).split(xmlText(text)).length - 1
    // instrument, dimension, title, question, reason
    expect(found).toBe(5)
  })
})

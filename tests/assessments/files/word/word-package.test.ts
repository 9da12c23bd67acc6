import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { composeReport } from '../../../../assessments/core/reports/compose-report.ts'
import type { ReportEdition } from '../../../../assessments/core/reports/report-edition.ts'
import {
  emptyEngagement,
  engagementId,
} from '../../../../assessments/core/visits/entries/engagement.ts'
import { packReport } from '../../../../assessments/files/word/pack-report.ts'
import { aFinding, aMeasure, anEvidence } from '../../../support/build-entries.ts'
import { aReportInput, german } from '../../../support/build-report.ts'
import { aDimension, anInstrument, aVisit } from '../../../support/build-visit.ts'
import { fileOf, readZip } from '../../../support/read-zip.ts'
import { xmlFaults } from '../../../support/well-formed-xml.ts'
import { packageFaults } from '../../../support/word-package.ts'

const picture = readFileSync('resources/icons/icon.png')
const hash = 'a'.repeat(64)
const snapshot = anInstrument({
  dimensions: [aDimension({ id: 'd1' }), aDimension({ id: 'd2' })],
})
const visits = [
  aVisit({ number: 1, date: '2024-03-04', snapshot, answers: { d1: [1, 1, 1, 1], d2: [2, 2, 2] } }),
  aVisit({ number: 2, date: '2025-03-03', snapshot, answers: { d1: [2, 2, 3, 1], d2: [2, 3, 2] } }),
  aVisit({ number: 3, date: '2026-03-02', snapshot, answers: { d1: [3, 3, 3, 1], d2: [3, 3, 3] } }),
]

/** Everything at once: logo, photos, measures, findings, a self-image, words of one's own. */
async function partsOf(edition: Partial<ReportEdition>) {
  const logo = picture.toString('base64')
  const input = aReportInput({
    visits,
    edition,
    record: { selfAnswers: { ...visits[2]?.answers } },
    measures: [{ ...aMeasure, comparisonKeys: [] }],
    settings: {
      logos: [
        { name: 'Stadt', type: 'png', content: logo, widthPixels: 512, heightPixels: 512 },
        { name: 'Land', type: 'png', content: logo, widthPixels: 512, heightPixels: 512 },
      ],
      accent: '#8c1d4f',
    },
    entries: {
      engagement: { [engagementId]: { ...emptyEngagement, photosAllowed: 'yes' } },
      finding: { f: aFinding({ recommendation: 'Aushang ergänzen.' }) },
      evidence: {
        p: { ...anEvidence, type: 'photo', confidentiality: 'open', title: 'Der Eingang' },
      },
      evidence_file: {
        f: {
          evidenceId: 'p',
          hash,
          name: 'eingang.png',
          kind: 'png',
          byteLength: picture.length,
          isBlackened: false,
          position: 0,
        },
      },
    },
  })
  const report = composeReport(input, german)
  return readZip(await packReport(report, new Map([[hash, picture]]), '2026-03-20'))
}

const editions: readonly Partial<ReportEdition>[] = [
  { audience: 'internal', version: 'draft' },
  { audience: 'client', version: 'fact_check' },
  { audience: 'client', version: 'final' },
  { audience: 'public', version: 'final' },
  { audience: 'client', version: 'final', form: 'plain' },
  { audience: 'client', version: 'final', form: 'handout' },
]

describe('the Word file as a package', () => {
  it.each(editions)('is sound: $audience $version $form', async (edition) => {
    const parts = await partsOf(edition)
    expect(packageFaults(parts)).toEqual([])
    for (const [name, contents] of parts)
      if (/\.(xml|rels)$/.test(name)) expect([name, ...xmlFaults(contents)]).toEqual([name])
  })

  it('shows photos and logos, each with words for those who do not see it', async () => {
    const document = fileOf(await partsOf({ version: 'final' }), 'word/document.xml')
    const described = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, it]) => it)
    expect(described).toEqual(expect.arrayContaining(['Stadt', 'Land']))
    expect(described.some((words) => words?.startsWith('Der Eingang'))).toBe(true)
    expect(described.every((words) => words !== '')).toBe(true)
  })

  it('has the watermark in every header of a draft, and in none of a final report', async () => {
    const watermarks = async (edition: Partial<ReportEdition>) =>
      [...(await partsOf(edition))].filter(
        ([name, contents]) => name.startsWith('word/header') && contents.includes('v:textpath'),
      ).length
    expect(await watermarks({ version: 'draft' })).toBe(2)
    expect(await watermarks({ version: 'final' })).toBe(0)
  })

  it('takes on the colour of the service point', async () => {
    const styles = fileOf(await partsOf({ version: 'final' }), 'word/styles.xml')
    expect(styles).toContain('8C1D4F')
    expect(styles).not.toContain('0F6973')
  })

  it.each([
    ['a part without a type', 'word/extra.bin', () => '', 'no content type'],
    ['a bookmark twice', 'word/document.xml', doubledBookmark, 'is there twice'],
    ['a relationship to nothing', 'word/_rels/document.xml.rels', brokenTarget, 'not there'],
    ['an unknown relationship', 'word/document.xml', unknownRelationship, 'unknown'],
    ['a wrong order', 'word/document.xml', wrongOrder, 'w:pPr holds'],
    ['a reference to nothing', 'word/document.xml', brokenReference, 'a reference to'],
    ['a drawing twice', 'word/document.xml', doubledDrawing, 'drawing'],
  ])('is found to be broken by %s', async (_what, name, broken, fault) => {
    const parts = new Map(await partsOf({ version: 'final' }))
    parts.set(name, broken(parts.get(name) ?? ''))
    expect(packageFaults(parts).join('\n')).toContain(fault)
  })
})

function doubledBookmark(xml: string): string {
  const bookmark = /<w:bookmarkStart [^>]*\/>/.exec(xml)?.[0] ?? ''
  return xml.replace(bookmark, bookmark + bookmark)
}
function brokenTarget(xml: string): string {
  return xml.replace('Target="styles.xml"', 'Target="gone.xml"')
}
function unknownRelationship(xml: string): string {
  return xml.replace(/r:id="[^"]+"/, 'r:id="rIdNowhere"')
}
function wrongOrder(xml: string): string {
  return xml.replace(
    '<w:pPr><w:pStyle w:val="Heading1"/>',
    '<w:pPr><w:jc w:val="end"/><w:pStyle w:val="Heading1"/>',
  )
}
function brokenReference(xml: string): string {
  return xml.replace(/REF _Ref\d+ /, 'REF _Gone ')
}
function doubledDrawing(xml: string): string {
  const drawing = /<wp:docPr [^>]*>/.exec(xml)?.[0] ?? ''
  return xml.replace(drawing, drawing + drawing)
}

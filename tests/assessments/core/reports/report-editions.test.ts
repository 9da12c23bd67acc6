import { describe, expect, it } from 'vitest'
import { composeReport } from '../../../../assessments/core/reports/compose-report.ts'
import type { Report } from '../../../../assessments/core/reports/report.ts'
import {
  audienceSchema,
  reportFormSchema,
  reportVersionSchema,
} from '../../../../assessments/core/reports/report-edition.ts'
import type { standardReportSettings } from '../../../../assessments/core/reports/report-settings.ts'
import { aMeasure } from '../../../support/build-entries.ts'
import { aReportInput, english, german } from '../../../support/build-report.ts'
import { chapter, coverOf, rowTexts, tablesOf, textOf } from '../../../support/report-parts.ts'
import { first, second, third } from '../../../support/report-series.ts'

function reportOf(visits: readonly (typeof first)[]): Report {
  return composeReport(aReportInput({ visits }), german)
}

describe('the numbers of tables and figures', () => {
  const captionsOf = (report: Report) =>
    report.chapters
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' || block.kind === 'chart' ? [block] : []))

  it('count through the report, tables and figures each by themselves', () => {
    const captioned = captionsOf(reportOf([first, second, third]))
    for (const [kind, name] of [
      ['table', 'Tabelle'],
      ['chart', 'Abbildung'],
    ]) {
      const labels = captioned
        .filter((one) => one.kind === kind)
        .map(({ caption }) => caption.label)
      expect(labels).toEqual(labels.map((_, index) => `${name} ${index + 1}`))
      expect(labels.length).toBeGreaterThan(2)
    }
  })

  it('say what is not there when its chapter is left out', () => {
    const input = aReportInput({
      visits: [third],
      entries: { report_chapter: { annex: { isShown: false, position: null, text: '' } } },
    })
    const report = composeReport(input, german)
    expect(report.chapters.map(({ id }) => id)).not.toContain('annex')
    expect(textOf(chapter(report, 'results').blocks[0])).toContain('der Anhang')
  })
})

describe('the chapters as the consultants arrange them', () => {
  it('stand in their order, with their own words first', () => {
    const shown = { isShown: true, position: null, text: '' }
    const input = aReportInput({
      visits: [third],
      entries: {
        report_chapter: {
          outlook: { ...shown, position: 0, text: 'Eigener Absatz.\n\nNoch einer.' },
          summary: { ...shown, position: 1 },
          offers: { ...shown, isShown: false },
        },
      },
    })
    const { chapters } = composeReport(input, german)
    const ids = chapters.map(({ id }) => id)
    expect(ids.slice(0, 2)).toEqual(['outlook', 'summary'])
    expect(ids).not.toContain('offers')
    expect(chapters[0]?.blocks.slice(0, 2).map(textOf).join()).toMatch(
      /Eigener Absatz.*Noch einer/s,
    )
  })
})

describe('versions', () => {
  const textIn = (version: 'draft' | 'fact_check' | 'final') =>
    composeReport(aReportInput({ visits: [third], edition: { version } }), german)

  it('are told from each other on every page, and only the final one has no watermark', () => {
    expect(textIn('draft').watermark).toBe('ENTWURF')
    expect(textIn('fact_check').watermark).toBe('FAKTENCHECK')
    expect(textIn('final').watermark).toBeNull()
    expect(textIn('draft').header).toMatch(/· Entwurf$/)
    expect(textIn('final').header).toMatch(/02\.03\.2026$/)
  })

  it('of a visit that is still open are never final', () => {
    const input = aReportInput({
      visits: [third],
      record: { closedAt: null },
      edition: { version: 'final' },
    })
    expect(() => composeReport(input, german)).toThrow('An open visit has no final report.')
  })

  it('leave room for remarks in the factual check, after every dimension and chapter', () => {
    const report = textIn('fact_check')
    const rooms = (id: string) =>
      chapter(report, id).blocks.filter(({ kind }) => kind === 'writing_space').length
    expect(report.chapters[0]?.id).toBe('fact-check')
    expect([rooms('summary'), rooms('results')]).toEqual([1, 3])
    expect(textIn('draft').chapters.flatMap(({ blocks }) => blocks)).not.toContainEqual(
      expect.objectContaining({ kind: 'writing_space' }),
    )
  })
})

describe('the settings of the service point', () => {
  const settings = {
    servicePoint: 'Servicestelle Saalbrück',
    contact: 'Markt 1\n06108 Saalbrück',
    fundingNotice: { de: 'Gefördert vom Land.', en: 'Funded by the state.' },
    confidentiality: { de: 'Nur für die Leitung.', en: 'For the management only.' },
    introduction: { de: 'Wir arbeiten unabhängig.', en: 'We work independently.' },
    outlook: { de: 'Wir bleiben in Kontakt.', en: 'We stay in touch.' },
  }

  it('stand on the cover and in their chapters, in the language of the report', () => {
    for (const [wording, language] of [
      [german, 'de'],
      [english, 'en'],
    ] as const) {
      const report = composeReport(aReportInput({ visits: [third], settings }), wording)
      const cover = coverOf(report)
      expect(cover.issuer).toEqual(['Servicestelle Saalbrück', 'Markt 1', '06108 Saalbrück'])
      expect(cover.fundingNotice).toBe(settings.fundingNotice[language])
      expect(cover.confidentiality).toBe(settings.confidentiality[language])
      expect(textOf(chapter(report, 'approach'))).toContain(settings.introduction[language])
      expect(textOf(chapter(report, 'outlook'))).toContain(settings.outlook[language])
    }
  })

  it('say who is spoken to: the readers, or nobody in particular', () => {
    const title = (fields: Partial<typeof standardReportSettings>) =>
      textOf(composeReport(aReportInput({ visits: [third], settings: fields }), german))
    expect(title({ formOfAddress: 'formal' })).toContain('So lesen Sie diesen Bericht')
    const impersonal = title({ formOfAddress: 'impersonal' })
    expect(impersonal).toContain('Wie dieser Bericht zu lesen ist')
    expect(impersonal).not.toMatch(/\bSie (unterstützen|weitergehen)/)
  })
})

describe('the short version in plain words', () => {
  const report = composeReport(
    aReportInput({
      visits: [third],
      edition: { form: 'plain' },
      settings: { contact: 'Markt 1' },
      measures: [
        { ...aMeasure, title: 'Aushang am Eingang', state: 'under_way', dueOn: '2026-09-01' },
        { ...aMeasure, title: 'Nur vorgeschlagen', state: 'proposed' },
      ],
    }),
    german,
  )

  it('is one short chapter without cover and contents', () => {
    expect(report.chapters.map(({ id }) => id)).toEqual(['plain'])
    expect([report.cover, report.contentsTitle]).toEqual([null, null])
  })

  it('says where the house stands, what works, what comes next and who can be asked', () => {
    const { blocks } = chapter(report, 'plain')
    const text = textOf(blocks)
    const rows = rowTexts(tablesOf(blocks)[0])
    expect(rows).toHaveLength(3)
    expect(rows[0]?.[1]).toMatch(/^2 · /)
    expect(text).toContain('Die Fachleute haben 3 Themen geprüft.')
    expect(text).toContain('Aushang am Eingang')
    expect(text).toContain('Bis zum 01.09.2026:')
    expect(text).not.toContain('Nur vorgeschlagen')
    expect(text).toContain('Markt 1')
  })
})

describe('other forms of the report', () => {
  const formOf = (form: 'plan' | 'comparison' | 'functions', visits = [first, second, third]) =>
    composeReport(
      aReportInput({
        visits,
        edition: { form },
        measures: [
          { ...aMeasure, comparisonKeys: [], title: 'Offen', responsibleFunction: 'Leitung' },
          { ...aMeasure, comparisonKeys: [], title: 'Anderes', responsibleFunction: 'Empfang' },
          { ...aMeasure, comparisonKeys: [], title: 'Niemand', responsibleFunction: '' },
          { ...aMeasure, comparisonKeys: [], title: 'Erledigt', state: 'confirmed' },
        ],
      }),
      german,
    )

  it('is the action plan alone', () => {
    const report = formOf('plan')
    expect(report.chapters.map(({ id, isRunOn }) => [id, isRunOn])).toEqual([['plan', true]])
    expect(report.cover).toBeNull()
    expect(textOf(report.chapters)).toContain('Offen')
  })

  it('is the comparison of the visits alone, and of one visit its overview', () => {
    const ids = (visits: (typeof first)[]) =>
      formOf('comparison', visits).chapters.map(({ id }) => id)
    expect(ids([first, second, third])).toEqual(['overview', 'development'])
    expect(ids([first])).toEqual(['overview'])
  })

  it('is a sheet for each function with what is still to be done, those without a function last', () => {
    const { chapters } = formOf('functions')
    expect(chapters.map(({ title }) => title)).toEqual([
      'Empfang',
      'Leitung',
      'Noch ohne verantwortliche Funktion',
    ])
    expect(
      chapters.map(({ blocks }) => rowTexts(tablesOf(blocks)[0])[0]?.[0]?.split('\n')[0]),
    ).toEqual(['Anderes', 'Offen', 'Niemand'])
    expect(textOf(chapters)).not.toContain('Erledigt')
  })

  it('is a hand-out with what comes first, who does what by when, and room for the own next step', () => {
    const input = aReportInput({
      visits: [first],
      edition: { form: 'handout' },
      measures: [
        { ...aMeasure, title: 'Neu', visitId: first.id, responsibleFunction: 'Leitung' },
        { ...aMeasure, title: 'Gedacht', visitId: first.id, state: 'proposed' },
        { ...aMeasure, title: 'Erledigt', visitId: first.id, state: 'confirmed' },
        { ...aMeasure, title: 'Von früher', visitId: second.id },
      ],
    })
    const report = composeReport(input, german)
    const handout = chapter(report, 'handout')
    expect(report.chapters).toHaveLength(1)
    const [agreed, earlier] = tablesOf(handout.blocks)
    expect(rowTexts(agreed).map(([what]) => what)).toEqual(['Gedacht (Vorschlag)', 'Neu'])
    expect(rowTexts(agreed)[1]?.[1]).toBe('Leitung')
    expect(rowTexts(earlier).map(([what]) => what)).toEqual(['Von früher'])
    expect(textOf(handout)).toContain('Das hat Vorrang')
    expect(textOf(handout)).not.toContain('Erledigt')
    expect(handout.blocks).toContainEqual({ kind: 'writing_space', lines: 3 })
  })

  it('is a hand-out without tables while nothing is agreed', () => {
    const input = aReportInput({ visits: [first], edition: { form: 'handout' } })
    const handout = chapter(composeReport(input, german), 'handout')
    expect(tablesOf(handout.blocks)).toEqual([])
    expect(textOf(handout)).toContain('Es sind noch keine Maßnahmen vereinbart.')
  })

  it('says so where there is nothing to do', () => {
    const input = aReportInput({ visits: [first], edition: { form: 'functions' } })
    const { chapters } = composeReport(input, german)
    expect(textOf(chapters)).toContain('Es sind noch keine Maßnahmen vereinbart.')
  })
})

describe('every edition', () => {
  const editions = audienceSchema.options.flatMap((audience) =>
    reportVersionSchema.options.flatMap((version) =>
      reportFormSchema.options.map((form) => ({ audience, version, form })),
    ),
  )
  const composed = (edition: (typeof editions)[number], wording = english) =>
    composeReport(
      aReportInput({
        visits: [first, second, third],
        edition,
        measures: [{ ...aMeasure, title: 'X', responsibleFunction: 'Y', successCriterion: 'Z' }],
      }),
      wording,
    )

  it.each(editions)('has no German word in English: $audience $version $form', (edition) => {
    const foreign =
      /Stufe|Erhebung|Kriteri|Punkte|Maßnahme|Bericht|Anmerkung|Faktencheck|Notiz|Entwurf/
    // Its German twin has some: the finder finds.
    expect(textOf(composed(edition, german))).toMatch(foreign)
    expect(textOf(composed(edition))).not.toMatch(foreign)
  })

  it.each(reportFormSchema.options)('has room for remarks in the factual check: %s', (form) => {
    const kinds = (version: 'draft' | 'fact_check') =>
      composed({ audience: 'client', version, form }).chapters.map(
        ({ blocks }) => blocks.filter(({ kind }) => kind === 'writing_space').length,
      )
    const before = kinds('draft')
    const [opening, ...others] = kinds('fact_check')
    expect(opening).toBe(0)
    expect(others).toHaveLength(before.length)
    for (const [index, count] of before.entries()) expect(others[index]).toBeGreaterThan(count)
  })
})

import { describe, expect, it } from 'vitest'
import { composeReport } from '../../../../assessments/core/reports/compose-report.ts'
import type { Report } from '../../../../assessments/core/reports/report.ts'
import { type Answer, openAnswer } from '../../../../assessments/core/visits/answer.ts'
import { aFinding, aMeasure, anEvidence } from '../../../support/build-entries.ts'
import { aReportInput, english, german } from '../../../support/build-report.ts'
import { aVisit } from '../../../support/build-visit.ts'
import { chapter, coverOf, rowTexts, tablesOf, textOf } from '../../../support/report-parts.ts'
import { first, second, snapshot, third } from '../../../support/report-series.ts'

function reportOf(visits: readonly (typeof first)[], wording = german): Report {
  return composeReport(aReportInput({ visits }), wording)
}

describe('the chapters', () => {
  it('leave the development out at the first visit', () => {
    expect(reportOf([first]).chapters.map(({ id }) => id)).toEqual([
      'summary',
      'approach',
      'overview',
      'results',
      'plan',
      'offers',
      'outlook',
      'annex',
    ])
  })

  it('bring the development in from the second visit on, the trend from the third', () => {
    const headings = (visits: readonly (typeof first)[]) =>
      chapter(reportOf(visits), 'development').blocks.flatMap((block) =>
        block.kind === 'heading' && block.level === 2 ? [block.id] : [],
      )
    expect(headings([first, second])).toEqual(['since-previous'])
    expect(headings([first, second, third])).toEqual(['since-previous', 'since-first', 'trend'])
  })

  it('ignore later visits and visits in which nothing was rated', () => {
    const input = aReportInput({
      visits: [third, aVisit({ number: 9, date: '2023-01-01' }), second],
    })
    const report = composeReport(input, german)
    expect(report.chapters.map(({ id }) => id)).not.toContain('development')
  })

  it('give every heading an id of its own', () => {
    const ids = reportOf([first, second, third]).chapters.flatMap(({ id, blocks }) => [
      id,
      ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])),
    ])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('have tables whose column widths fill the page', () => {
    const tables = reportOf([first, second, third]).chapters.flatMap(({ blocks }) =>
      tablesOf(blocks),
    )
    expect(tables.length).toBeGreaterThan(10)
    for (const { caption, columns, rows } of tables) {
      const width = columns.reduce((sum, { widthPercent }) => sum + widthPercent, 0)
      expect([caption, width]).toEqual([caption, 100])
      for (const row of rows) expect(row).toHaveLength(columns.length)
    }
  })
})

describe('the cover', () => {
  it('names organisation, day, consultants and version', () => {
    const report = reportOf([third])
    const { properties, header } = report
    const cover = coverOf(report)
    expect(cover.title).toBe('Jobcenter Saalbrück')
    expect(textOf(cover.facts)).toContain('02.03.2026')
    expect(textOf(cover.facts)).toContain('Kim')
    expect(textOf(cover.facts)).toContain('abgeschlossen, Revision 1')
    expect(properties.author).toBe('Marie Sommer')
    expect(header).not.toContain('Entwurf')
  })

  it('says on cover and pages that an open visit is a draft', () => {
    const input = aReportInput({ visits: [third], record: { closedAt: null } })
    const report = composeReport(input, german)
    const { header } = report
    expect(textOf(coverOf(report).facts)).toContain('"Entwurf"')
    expect(header).toContain('Entwurf')
    expect(composeReport(input, english).header).toContain('Draft')
  })

  it('takes the consultants for authors while nobody has given a name', () => {
    const input = { ...aReportInput({ visits: [third] }), author: '' }
    expect(composeReport(input, german).properties.author).toBe('Kim')
  })

  it('leaves out what was not entered', () => {
    const input = aReportInput({ visits: [third], organisation: { supportingBody: '' } })
    expect(textOf(coverOf(composeReport(input, german)).facts)).not.toContain('Träger')
  })
})

describe('the summary', () => {
  it('gives the overall value with its status and the value at equal weight', () => {
    // d1: 8+… weights 2,2,2,1,1,1: (2·1+2·4+2·4+4+4+4)/36 = 30/36 = 83.3; d2: 62.5; d3: (2+2+6+9)/36 = 19/36 = 52.8
    // G = (3·83.33 + 2·62.5 + 52.78)/6 = 71.3; equal: 66.2
    const text = textOf(chapter(reportOf([third]), 'summary'))
    expect(text).toContain('Jobcenter Saalbrück erreicht 71,3 von 100 Punkten')
    expect(text).toContain('66,2')
    expect(text).toContain('belastbar')
  })

  it('says why there is no overall value', () => {
    const visit = aVisit({ snapshot, answers: { d3: [2, 2, 2, 2, 2, 2] } })
    // d3 holds 1/6 = 16.7 % of the weight
    const text = textOf(chapter(reportOf([visit]), 'summary'))
    expect(text).toContain('lässt sich aus dieser Erhebung nicht bilden')
    expect(text).toContain('16,7')
    expect(text).toContain('60')
  })

  it('names three strengths and three priorities, each with its sentence', () => {
    const lists = chapter(reportOf([third]), 'summary').blocks.filter(({ kind }) => kind === 'list')
    expect(lists.map((list) => list.kind === 'list' && list.items.length)).toEqual([3, 3])
    expect(textOf(lists[0])).toContain('Strength D1.2')
    expect(textOf(lists[1])).toContain('Need D1.1 Start D1.1')
  })

  it('follows what the consultants have decided, and says so without their reason', () => {
    const choice = { place: 'first', reason: 'nur im Team' } as const
    const input = aReportInput({
      visits: [third],
      entries: { priority_choice: { 'd1.3': choice } },
    })
    const summary = textOf(chapter(composeReport(input, german), 'summary'))
    expect(summary).toContain('an einzelnen Stellen begründet geändert')
    expect(summary).not.toContain(choice.reason)
    expect(textOf(chapter(reportOf([third]), 'summary'))).not.toContain('begründet geändert')
  })

  it('says honestly that there are none', () => {
    const low = aVisit({ snapshot, answers: { d1: [1, 1, 1, 1, 1, 1] } })
    expect(textOf(chapter(reportOf([low]), 'summary'))).toContain('Noch kein bewertetes Kriterium')
    const high = aVisit({ snapshot, answers: { d1: [3, 3, 3, 3, 3, 3] } })
    expect(textOf(chapter(reportOf([high]), 'summary'))).toContain('erreichen mindestens Stufe 3')
  })

  it('names all dimensions that share the highest points', () => {
    const text = textOf(chapter(reportOf([first]), 'summary'))
    expect(text).toContain('Am höchsten liegt D3 Dimension D3 auf Deutsch mit 75,0 Punkten')
    const tied = aVisit({
      snapshot,
      answers: { d1: [3, 3, 3, 3, 3, 3], d2: [3, 3, 3, 3, 3, 3], d3: [1, 1, 1, 1, 1, 1] },
    })
    expect(textOf(chapter(reportOf([tied]), 'summary'))).toContain(
      'D1 Dimension D1 auf Deutsch und D2 Dimension D2 auf Deutsch mit 75,0',
    )
  })
})

describe('the overview', () => {
  it('shows level, points with span, coverage, status and change of every dimension', () => {
    const [table] = tablesOf(chapter(reportOf([second, third]), 'overview').blocks)
    const rows = rowTexts(table)
    expect(rows[1]?.slice(1, 5)).toEqual([
      '3 · Level 3',
      '62,5 (53,6–67,9)',
      '85,7\u00a0%',
      'belastbar',
    ])
    // d1: 83.3 − 50.0, five rose, one fell
    expect(rows[0]?.[5]).toBe('▲ +33,3')
    expect(rows.at(-1)?.[0]).toBe('Gesamtwert')
  })

  it('has no column for change at the first visit', () => {
    const [table] = tablesOf(chapter(reportOf([third]), 'overview').blocks)
    expect(table?.columns).toHaveLength(5)
  })

  it('names every level that a minimum requirement holds down', () => {
    const text = textOf(chapter(reportOf([third]), 'overview'))
    expect(text).toContain('D1.1 Title D1.1 liegt auf Stufe 1')
    expect(text).toContain('nach Punkten wäre es Stufe 3')
  })
})

describe('the results', () => {
  const { blocks } = chapter(reportOf([third]), 'results')

  it('give for each item the level reached', () => {
    const rows = rowTexts(tablesOf(blocks)[1])
    expect(rows[0]).toEqual([
      'D2.1 Title D2.1\nKernkriterium, Mindestanforderung',
      '3 · Level 3',
      'D2.1 level 3',
    ])
    expect(rows[2]?.slice(1)).toEqual(['nicht anwendbar', 'Cannot occur here'])
  })

  it('shade levels, and only levels', () => {
    const levels = tablesOf(blocks)[1]?.rows.map((row) => row.map(({ badge }) => badge?.level))
    expect(levels?.[0]).toEqual([undefined, 3, undefined])
    expect(levels?.[2]).toEqual([undefined, undefined, undefined])
  })

  it('leave out what is outside a Kurzcheck', () => {
    const short = aVisit({ snapshot, scope: 'short', answers: { d1: [1, 2, 3] } })
    const report = composeReport(aReportInput({ visits: [short] }), german)
    expect(tablesOf(chapter(report, 'results').blocks)[0]?.rows).toHaveLength(3)
    expect(textOf(chapter(report, 'overview'))).toContain('orientierend')
  })
})

describe('the development', () => {
  const report = reportOf([first, second, third])
  const text = textOf(chapter(report, 'development'))

  it('counts the items that rose and fell before it names the class', () => {
    expect(text).toContain('5 Kriterien höher, 1 niedriger:')
    expect(text).toContain('▲ verbessert')
  })

  it('names every core item that fell', () => {
    expect(text).toContain('Rückgang bei Kernkriterium')
    expect(text).toContain('D3.1 Title D3.1: von Stufe 3 – Level 3 auf Stufe 1 – Level 1.')
  })

  it('shows the matched points beside the published ones where they differ', () => {
    const tables = tablesOf(chapter(report, 'development').blocks)
    const changes = rowTexts(tables.find(({ columns }) => columns.length === 5))
    // d2: published 50.0 → 62.5, matched items 1, 2, 4, 6 give the same points
    expect(changes[1]?.slice(1, 4)).toEqual(['50,0', '62,5', '+12,5'])
  })

  it('says that a change has no known cause', () => {
    expect(text).toContain('Wodurch es sich verändert hat')
  })

  it('names an earlier visit that is not closed', () => {
    const input = aReportInput({ visits: [first, second], record: { closedAt: null } })
    expect(textOf(composeReport(input, german))).toContain('Noch nicht abgeschlossen')
    expect(text).not.toContain('Noch nicht abgeschlossen')
  })

  it('lists reassessed items apart', () => {
    const again: Answer = {
      ...openAnswer,
      rating: { status: 'rated', level: 4 },
      changeReason: 'new_information',
    }
    const later = aVisit({ ...third, number: 5, snapshot, answers: { d1: [again, 2, 2, 2, 2, 2] } })
    const reassessed = textOf(chapter(reportOf([first, later]), 'development'))
    expect(reassessed).toContain('Neueinschätzung: neue Information')
  })
})

describe('the annex', () => {
  it('lists what has no level, with the reason', () => {
    const rows = tablesOf(chapter(reportOf([third]), 'annex').blocks).map(rowTexts)
    expect(rows[2]).toEqual([
      ['D2.3 Title D2.3', 'nicht anwendbar', 'Cannot occur here'],
      ['D2.5 Title D2.5', 'nicht beurteilt', 'keine Zeit'],
    ])
  })
})

describe('what the next level takes', () => {
  it('stands in the annex, and the results say where', () => {
    const report = reportOf([third])
    const next = tablesOf(chapter(report, 'annex').blocks)[1]
    const rows = rowTexts(next)
    expect(rows[6]).toEqual(['D2.1 Title D2.1', 'D2.1 level 4'])
    expect(rows[11]).toEqual(['D2.6 Title D2.6', 'Die höchste Stufe ist erreicht.'])
    expect(next?.caption.label).toMatch(/^Tabelle \d+$/)
    expect(textOf(chapter(report, 'results').blocks[0])).toContain(next?.caption.label)
  })
})

describe('what a client must not read', () => {
  it('is not in the report: the notes of the team', () => {
    const sentinel = 'GEHEIM-4711'
    const noted: Answer = {
      ...openAnswer,
      rating: { status: 'rated', level: 2 },
      note: sentinel,
      changeReason: null,
    }
    const visit = aVisit({ snapshot, answers: { d1: [noted, noted, noted, noted, noted, noted] } })
    const input = aReportInput({ visits: [visit] })
    expect(JSON.stringify(input)).toContain(sentinel)
    expect(JSON.stringify(composeReport(input, german), bigintAsText)).not.toContain(sentinel)
  })
})

function bigintAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}

describe('both languages', () => {
  it('have the same chapters and blocks, and no word of the other language', () => {
    const [de, en] = [reportOf([first, second, third]), reportOf([first, second, third], english)]
    expect(en.chapters.map(({ id }) => id)).toEqual(de.chapters.map(({ id }) => id))
    expect(en.chapters.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual(
      de.chapters.map(({ blocks }) => blocks.map(({ kind }) => kind)),
    )
    expect(textOf(en)).not.toMatch(/Stufe|Erhebung|Kriteri|Punkte/)
  })
})

describe('what was found and agreed on', () => {
  const d1 = ['d1.1', 'd1.2']
  const finding = aFinding({
    kind: 'need',
    indicatorIds: d1,
    clientWording: 'Absprachen zum Dolmetschen gibt es mündlich.',
    recommendation: 'Halten Sie die Absprachen schriftlich fest.',
    note: 'GEHEIM: Frau M. sieht das anders',
    influence: 'own',
    state: 'persisting',
  })
  const entries = {
    finding: {
      need: finding,
      overall: aFinding({ indicatorIds: [], clientWording: 'Der Ton im Haus ist freundlich.' }),
      legal: aFinding({ influence: 'legal', recommendation: 'Nur der Gesetzgeber' }),
      unworded: aFinding({ clientWording: ' ', note: 'GEHEIM: nur für uns' }),
    },
    evidence: {
      a: {
        ...anEvidence,
        type: 'document' as const,
        title: 'GEHEIM: Dienstanweisung',
        indicatorIds: ['d1.1'],
      },
      b: { ...anEvidence, type: 'document' as const, indicatorIds: [], dimensionIds: ['d1'] },
      c: { ...anEvidence, type: 'observation' as const, indicatorIds: ['d2.1'], dimensionIds: [] },
    },
  }
  const measures = [
    {
      ...aMeasure,
      title: 'Später',
      dueOn: '2026-12-01',
      visitId: first.id,
      comparisonKeys: ['d1.1'],
    },
    {
      ...aMeasure,
      title: 'Früher',
      dueOn: '2026-06-01',
      visitId: first.id,
      state: 'under_way' as const,
    },
    { ...aMeasure, title: 'Verworfenes', state: 'rejected' as const, visitId: first.id },
  ]
  const report = composeReport(
    aReportInput({ visits: [first, second, third], entries, measures }),
    german,
  )

  it('stands with its dimension in the words for the client, with its state and the kinds of sources', () => {
    const results = textOf(chapter(report, 'results').blocks)
    expect(results).toContain('Absprachen zum Dolmetschen gibt es mündlich.')
    expect(results).toContain('(fortbestehend)')
    expect(results).toContain('Gestützt auf: 2 × Dokument.')
    expect(results).toContain('Gestützt auf: 1 × Beobachtung.')
    expect(results).not.toContain('Der Ton im Haus')
  })

  it('recommends what is within reach, and plans what was not rejected, the next first', () => {
    const plan = chapter(report, 'plan')
    expect(textOf(plan.blocks)).toContain('Halten Sie die Absprachen schriftlich fest.')
    expect(textOf(plan.blocks)).toContain('Der Ton im Haus ist freundlich.')
    expect(textOf(plan.blocks)).not.toContain('Nur der Gesetzgeber')
    const rows = rowTexts(tablesOf(plan.blocks)[0])
    expect(rows.map(([number, title = '']) => [number, title.split('\n')[0]])).toEqual([
      ['1', 'Früher'],
      ['2', 'Später'],
    ])
    expect(rows[1]?.[2]).toBe('D1.1')
  })

  it('puts agreed measures beside what their items have done', () => {
    const table = tablesOf(chapter(report, 'development').blocks).find(
      ({ caption }) => caption.text === 'Vereinbarte Maßnahmen',
    )
    const rows = rowTexts(table)
    expect(rows.map(([title]) => title).toSorted()).toEqual(['Früher', 'Später'])
    expect(rows.find(([title]) => title === 'Später')?.[2]).toBe('D1.1: Stufe 1 → 1')
  })

  it('says nothing of what is for the team alone, nor names a source', () => {
    expect(JSON.stringify(entries)).toContain('GEHEIM')
    expect(JSON.stringify(report)).not.toContain('GEHEIM')
  })

  it('offers what the results call for, and names the next days', () => {
    const offers = rowTexts(tablesOf(chapter(report, 'offers').blocks)[0])
    expect(offers.length).toBeGreaterThan(0)
    const outlook = textOf(chapter(report, 'outlook').blocks)
    expect(outlook.indexOf('Früher')).toBeLessThan(outlook.indexOf('Später'))
    expect(outlook).toContain('01.06.2026')
  })
})

describe("the organisation's own view", () => {
  const selfAnswers = aVisit({ snapshot, answers: { d1: [4, 4, 4, 4, 4, 4], d2: [1, 1] } }).answers
  const withSelf = composeReport(
    aReportInput({ visits: [second], record: { selfAnswers: { ...selfAnswers } } }),
    german,
  )

  it('has a chapter, and a column beside the results, as far as both sides have rated', () => {
    const self = chapter(withSelf, 'self')
    expect(rowTexts(tablesOf(self.blocks)[0])[0]?.slice(1, 4)).toEqual(['100,0', '50,0', '+50,0'])
    expect(textOf(self.blocks)).toContain('Kriterien mit deutlich verschiedenen Einschätzungen')
    const [overview] = tablesOf(chapter(withSelf, 'overview').blocks)
    expect(overview?.columns.map(({ header }) => header)).toContain('Selbstbild')
    expect(overview?.columns.reduce((sum, { widthPercent }) => sum + widthPercent, 0)).toBe(100)
    expect(rowTexts(overview).map((row) => row[4])).toEqual(['100,0', '–', '–', '–'])
  })

  it('has neither where nobody was asked', () => {
    const report = reportOf([second])
    expect(report.chapters.map(({ id }) => id)).not.toContain('self')
    expect(JSON.stringify(report)).not.toContain('Selbstbild')
  })
})

it('tells of peers what was said once, and nothing where nothing was', () => {
  const made = {
    group: 'same_type' as const,
    statement: 'clearly_above' as const,
    members: { secretOrganisation: 'secretVisit' },
    ownLevels: [2, 2, 2] as const,
    madeOn: '2026-03-15',
  }
  const peers = { d2: { ...made, ownLevels: [...made.ownLevels] } }
  const report = composeReport(aReportInput({ visits: [second], peers }), german)
  expect(rowTexts(tablesOf(chapter(report, 'peers').blocks)[0])).toEqual([
    [
      'D2 Dimension D2 auf Deutsch',
      '▲ deutlich über den anderen',
      'Einrichtungen derselben Art',
      '15.03.2026',
    ],
  ])
  expect(JSON.stringify(report)).not.toContain('secret')
  expect(reportOf([second]).chapters.map(({ id }) => id)).not.toContain('peers')
})

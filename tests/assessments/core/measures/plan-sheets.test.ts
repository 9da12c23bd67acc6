import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { planSheets } from '../../../../assessments/core/measures/plan-sheets.ts'
import {
  type SupportTable,
  standardSupportTable,
} from '../../../../assessments/core/measures/support-table.ts'
import { packWorkbook } from '../../../../assessments/files/excel/pack-workbook.ts'
import { aFinding, aMeasure } from '../../../support/build-entries.ts'
import { english, german } from '../../../support/build-report.ts'
import { anInstrument } from '../../../support/build-visit.ts'
import { fileOf, readZip } from '../../../support/read-zip.ts'
import { xmlFaults } from '../../../support/well-formed-xml.ts'

const snapshot = anInstrument()
const key = snapshot.dimensions[0]?.indicators[0]?.comparisonKey ?? ''
const support: SupportTable = {
  ...standardSupportTable,
  ownTopics: [{ id: 'own', name: { de: 'Ehrenamt', en: 'Volunteers' } }],
}
const plan = {
  findings: {
    a: aFinding({ note: 'GEHEIM', recommendation: '=1+1', weight: 'high' }),
    b: aFinding({ kind: 'strength', state: null }),
  },
  measures: {
    late: {
      ...aMeasure,
      title: '+49 anrufen',
      comparisonKeys: [key],
      dueOn: '2027-09-30',
      topics: ['own'],
    },
    early: {
      ...aMeasure,
      title: '@Team',
      comparisonKeys: [],
      dueOn: '2027-01-15',
      effort: null,
      targetLevel: null,
    },
  },
  snapshot,
  support,
}

describe('the plan as a workbook', () => {
  it('keeps days and levels as what they are, and texts as texts whatever they begin with', async () => {
    const bytes = await packWorkbook(planSheets(plan, german))
    const [findings, measures] = await readExcelFile(Buffer.from(bytes))
    expect(findings?.sheet).toBe('Feststellungen')
    expect(findings?.data[0]?.slice(0, 4)).toEqual(['Nr.', 'Art', 'Gewicht', 'Stand'])
    expect(findings?.data[1]?.slice(0, 4)).toEqual([1, 'Stärke', 'mittel', null])
    expect(findings?.data[2]?.[7]).toBe('=1+1')
    expect(measures?.sheet).toBe('Maßnahmen')
    const [early, late] = measures?.data.slice(1) ?? []
    expect(early?.slice(0, 4)).toEqual([1, '@Team', null, null])
    expect(late?.[1]).toBe('+49 anrufen')
    expect(late?.[2]).toContain('D1.1')
    expect(late?.[3]).toBe(3)
    expect(late?.[5]).toEqual(new Date('2027-09-30T00:00:00Z'))
    expect(late?.[6]).toBe('mittel')
    expect(late).toContain('Ehrenamt')
  })

  it('has a filter over all rows and a header that stays, and no formula', async () => {
    const parts = await readZip(await packWorkbook(planSheets(plan, english)))
    for (const [sheet, last] of [
      ['xl/worksheets/sheet1.xml', 'I3'],
      ['xl/worksheets/sheet2.xml', 'K3'],
    ] as const) {
      const xml = fileOf(parts, sheet)
      expect(xmlFaults(xml)).toEqual([])
      expect(xml).toContain(`<autoFilter ref="A1:${last}"/>`)
      expect(xml.indexOf('</sheetData>')).toBeLessThan(xml.indexOf('<autoFilter'))
      expect(xml).toContain('state="frozen"')
      expect(xml).not.toContain('<f>')
    }
  })

  it('leaves internal notes out, and is a sheet of headings where there is nothing', async () => {
    expect(JSON.stringify(plan)).toContain('GEHEIM')
    const parts = await readZip(await packWorkbook(planSheets(plan, german)))
    for (const [name, contents] of parts) expect(contents, name).not.toContain('GEHEIM')
    const nothing = planSheets({ findings: {}, measures: {}, snapshot, support }, german)
    expect(nothing.map(({ rows }) => rows)).toEqual([[], []])
    await packWorkbook(nothing)
  })
})

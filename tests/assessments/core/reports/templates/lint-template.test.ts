import { expect, test } from 'vitest'
import {
  isTemplateError,
  lintTemplate,
} from '../../../../../assessments/core/reports/templates/lint-template.ts'
import type { TemplateOutline } from '../../../../../assessments/core/reports/templates/template-outline.ts'
import {
  wordFinding,
  wordPlace,
} from '../../../../../assessments/core/reports/templates/word-finding.ts'
import { german } from '../../../../support/build-report.ts'
import { anOutline } from '../../../../support/build-template.ts'

const enough = ['{{organisation}}, {{datum}}, {{fassung}}', '{{bericht}}']

/** Kind and name of every finding. */
function found(outline: TemplateOutline) {
  return lintTemplate(outline, []).map(({ kind, name }) => [kind, name])
}

test('a template with all that a reader needs has no findings', () => {
  expect(found(anOutline(enough))).toEqual([])
})

test('an unknown placeholder is named with its paragraph and what was probably meant', () => {
  const [first, second] = lintTemplate(
    anOutline([...enough, 'Sehr geehrte {{anrede}}, {{Organistion}}'], {}),
    [],
  )
  expect(first).toEqual({
    kind: 'unknown_placeholder',
    part: 'body',
    place: 'Sehr geehrte {{anrede}}, {{Organistion}}',
    name: 'anrede',
    suggestion: '',
  })
  expect(second?.suggestion).toBe('organisation')
  if (second === undefined) throw new Error('nothing found')
  expect(wordPlace(second, german.translate)).toBe(
    'Text: „Sehr geehrte {{anrede}}, {{Organistion}}“',
  )
  expect(wordFinding(second, german.translate)).toBe(
    'Den Platzhalter {{Organistion}} gibt es nicht. Gemeint ist vermutlich {{organisation}}.',
  )
})

test.each(['{{organisation', 'organisation}}', 'a {{ b', '{{{{organisation}}'])(
  'brackets without their counterpart are found: %s',
  (text) => {
    expect(found(anOutline([...enough, text]))[0]?.[0]).toBe('unclosed_placeholder')
  },
)

test('what brings paragraphs along wants a paragraph of its own in running text', () => {
  expect(found(anOutline([enough[0] ?? '', 'Hier: {{bericht}}']))).toEqual([
    ['placeholder_not_alone', 'bericht'],
  ])
  const at = (place: Partial<TemplateOutline['paragraphs'][number]>, text: string) =>
    found(
      anOutline([], {
        paragraphs: [
          ...anOutline(enough).paragraphs,
          { part: 'body', isInTable: false, isInTextBox: false, text, ...place },
        ],
      }),
    )
  const notHere = [['placeholder_not_here', 'tabelle.massnahmen']]
  expect(at({ part: 'header' }, '{{tabelle.massnahmen}}')).toEqual(notHere)
  expect(at({ part: 'footnote' }, '{{tabelle.massnahmen}}')).toEqual(notHere)
  expect(at({ isInTextBox: true }, '{{tabelle.massnahmen}}')).toEqual(notHere)
  expect(at({ isInTable: true }, '{{tabelle.massnahmen}}')).toEqual([])
  expect(at({ isInTable: true }, '{{diagramm.dimensionen}}')).toEqual([
    ['placeholder_not_here', 'diagramm.dimensionen'],
  ])
})

test('nothing is said twice, but single words may stand anywhere', () => {
  expect(found(anOutline([...enough, '{{Bericht}}']))).toEqual([['placeholder_twice', 'Bericht']])
  expect(found(anOutline([...enough, '{{kapitel.ausblick}}']))).toEqual([
    ['placeholder_twice', 'kapitel.ausblick'],
  ])
  expect(found(anOutline(['{{chapter.outlook}}', ...enough]))).toEqual([
    ['placeholder_twice', 'bericht'],
  ])
  expect(found(anOutline([...enough, '{{organisation}} {{organisation}}']))).toEqual([])
})

test('an alt text fills a bar or line chart and nothing else', () => {
  const with_ = (altText: string, content: TemplateOutline['drawings'][number]['content']) =>
    found(anOutline(enough, { drawings: [{ part: 'body', altText, content }] }))
  expect(with_('{{diagramm.dimensionen}}', 'bar_chart')).toEqual([])
  expect(with_('{{diagramm.dimensionen}}', 'line_chart')).toEqual([])
  expect(with_('Unser Logo', 'picture')).toEqual([])
  expect(with_('{{diagramm.dimensionen}}', 'picture')[0]?.[0]).toBe('alt_text_not_a_chart')
  expect(with_('{{organisation}}', 'bar_chart')[0]?.[0]).toBe('alt_text_not_a_chart')
  expect(with_('{{diagramm.dimensionen}}', 'other_chart')[0]?.[0]).toBe('chart_of_other_kind')
  expect(with_('{{diagram.dimensionen}}', 'bar_chart')[0]?.[0]).toBe('unknown_placeholder')
})

test('what is missing and what is worth knowing does not stop anybody', () => {
  const findings = lintTemplate(
    anOutline(['{{kapitel.ausblick}}'], {
      hasContentsList: true,
      hasTrackedChanges: true,
      links: ['https://saalbrueck.example'],
    }),
    [],
  )
  expect(findings.map(({ kind, name }) => [kind, name])).toEqual([
    ['placeholder_missing', 'organisation'],
    ['placeholder_missing', 'datum'],
    ['placeholder_missing', 'fassung'],
    ['headings_not_in_contents', ''],
    ['tracked_changes', ''],
    ['links', 'https://saalbrueck.example'],
  ])
  expect(findings.some(isTemplateError)).toBe(false)
})

test('what Word would run or fetch stops everybody, with its part', () => {
  const [finding] = lintTemplate(anOutline(enough), [
    { kind: 'macros', part: 'word/_rels/document.xml.rels', target: 'word/vbaProject.bin' },
  ])
  if (finding === undefined) throw new Error('nothing found')
  expect(isTemplateError(finding)).toBe(true)
  expect(wordPlace(finding, german.translate)).toBe('Datei: „word/_rels/document.xml.rels“')
})

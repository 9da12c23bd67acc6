import type { INumberingOptions, IParagraphStyleOptions, IStylesOptions } from 'docx'
import type { Language } from '../../core/texts/localized.ts'
import { type Palette, usualPalette } from './word-palette.ts'
import { colors, fontName, sizes } from './word-theme.ts'

const languageTags: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' }

/** Ids of the paragraph styles that the writer uses beside Word's own headings. */
export const styleIds = {
  lead: 'Lead',
  small: 'SmallPrint',
  caption: 'Caption',
  tableText: 'TableText',
  tableHeader: 'TableHeader',
  contentsTitle: 'ContentsTitle',
  coverKicker: 'CoverKicker',
  coverTitle: 'Title',
  coverSubtitle: 'Subtitle',
  calloutTitle: 'CalloutTitle',
  calloutText: 'CalloutText',
  chart: 'Chart',
  checkBox: 'CheckBox',
  question: 'Question',
  listTitle: 'ListTitle',
  guide: 'Guide',
  choice: 'Choice',
} as const

export const listReferences = { bullets: 'report-bullets', numbers: 'report-numbers' } as const

const lineSpacing = 269

function style(
  id: string,
  name: string,
  paragraph: IParagraphStyleOptions['paragraph'],
  run: IParagraphStyleOptions['run'] = {},
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...(paragraph === undefined ? {} : { paragraph }),
    run,
  }
}

function paragraphStyles({ accent, accentDark }: Palette): readonly IParagraphStyleOptions[] {
  return [
    style(
      styleIds.lead,
      'Lead',
      { spacing: { after: 160, line: 288, lineRule: 'auto' } },
      {
        size: sizes.lead,
        color: accentDark,
      },
    ),
    style(
      styleIds.small,
      'Small Print',
      { spacing: { before: 80, after: 120, line: 240, lineRule: 'auto' } },
      {
        size: sizes.small,
      },
    ),
    style(
      styleIds.tableText,
      'Table Text',
      { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
      {
        size: sizes.table,
      },
    ),
    style(
      styleIds.tableHeader,
      'Table Header',
      { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' }, keepNext: true },
      { size: sizes.tableHeader, bold: true, color: accentDark },
    ),
    style(
      styleIds.contentsTitle,
      'Contents Title',
      { spacing: { after: 0 }, keepNext: true },
      { size: 36, bold: true, color: accentDark },
    ),
    style(
      'TOC1',
      'toc 1',
      { spacing: { before: 100, after: 20 } },
      {
        bold: true,
      },
    ),
    style('TOC2', 'toc 2', {
      spacing: { before: 0, after: 0 },
      indent: { left: 284 },
    }),
    style(
      styleIds.coverKicker,
      'Cover Kicker',
      { spacing: { before: 2_600, after: 200 } },
      {
        size: 26,
        color: accent,
        bold: true,
      },
    ),
    style(
      styleIds.coverSubtitle,
      'Subtitle',
      { spacing: { after: 900 } },
      {
        size: 30,
        color: colors.muted,
      },
    ),
    style(
      styleIds.calloutTitle,
      'Callout Title',
      { spacing: { before: 200, after: 0 }, indent: { left: 170, right: 170 }, keepNext: true },
      { bold: true, color: accentDark },
    ),
    style(styleIds.calloutText, 'Callout Text', {
      spacing: { before: 0, after: 0 },
      indent: { left: 170, right: 170 },
      keepLines: true,
    }),
    style(styleIds.chart, 'Chart', {
      spacing: { before: 60, after: 60, line: 240, lineRule: 'auto' },
    }),
    style(
      styleIds.checkBox,
      'Check Box',
      { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
      { size: sizes.checkBox },
    ),
    style(
      styleIds.question,
      'Question',
      { spacing: { before: 0, after: 100 }, keepNext: true, keepLines: true },
      { size: sizes.question },
    ),
    style(
      styleIds.listTitle,
      'List Title',
      { spacing: { before: 120, after: 40 }, keepNext: true },
      { bold: true, color: accentDark },
    ),
    style(
      styleIds.guide,
      'Guide',
      { spacing: { before: 0, after: 30, line: 240, lineRule: 'auto' } },
      { size: sizes.guide },
    ),
    style(
      styleIds.choice,
      'Choice',
      { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
      { size: sizes.choice },
    ),
  ]
}

/** Everything about the look that is not a single text's own. */
export function wordStyles(language: Language, palette: Palette = usualPalette): IStylesOptions {
  const { accent, accentDark } = palette
  const heading = { color: accentDark, bold: true, font: fontName }
  return {
    default: {
      document: {
        run: {
          font: fontName,
          size: sizes.body,
          color: colors.text,
          language: { value: languageTags[language] },
        },
        paragraph: { spacing: { after: 120, line: lineSpacing, lineRule: 'auto' } },
      },
      title: {
        run: { size: 60, bold: true, color: accentDark, font: fontName },
        paragraph: { spacing: { before: 300, after: 160, line: 240, lineRule: 'auto' } },
      },
      heading1: {
        run: { ...heading, size: 36 },
        paragraph: { spacing: { before: 0, after: 200 }, keepNext: true, keepLines: true },
      },
      heading2: {
        run: { ...heading, size: 27, color: accent },
        paragraph: { spacing: { before: 320, after: 100 }, keepNext: true, keepLines: true },
      },
      heading3: {
        run: { ...heading, size: 23 },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true, keepLines: true },
      },
      caption: {
        run: { size: sizes.caption, bold: true, color: colors.muted },
        paragraph: {
          spacing: { before: 200, after: 80, line: 240, lineRule: 'auto' },
          keepNext: true,
        },
      },
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
    paragraphStyles: paragraphStyles(palette),
  }
}

export function wordNumbering({ accent }: Palette = usualPalette): INumberingOptions {
  return {
    config: [
      {
        reference: listReferences.bullets,
        levels: [
          {
            level: 0,
            format: 'bullet',
            text: '•',
            style: { paragraph: { indent: { left: 340, hanging: 227 } } },
          },
        ],
      },
      {
        reference: listReferences.numbers,
        levels: [
          {
            level: 0,
            format: 'decimal',
            text: '%1.',
            style: {
              paragraph: { indent: { left: 397, hanging: 397 } },
              run: { bold: true, color: accent },
            },
          },
        ],
      },
    ],
  }
}

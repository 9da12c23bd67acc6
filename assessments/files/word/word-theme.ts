import type { Level } from '../../core/visits/answer.ts'

/** Calibri is on every Word; where it is missing, Carlito has the same widths. */
export const fontName = 'Calibri'

export const colors = {
  text: '1F2A2E',
  muted: '56646A',
  accent: '0F6973',
  accentDark: '053F46',
  accentMiddle: '37919A',
  accentPale: 'EAF5F6',
  line: 'C9D6D8',
  attention: '9A4A00',
  attentionPale: 'FBF1E6',
  white: 'FFFFFF',
} as const

/** Lightness falls with every level, so that a grey print keeps the order. */
export const levelColors: Readonly<Record<Level, { fill: string; text: string }>> = {
  0: { fill: 'F1F3F4', text: colors.text },
  1: { fill: 'D5E9EB', text: colors.text },
  2: { fill: 'AAD3D7', text: colors.text },
  3: { fill: '57A6AE', text: '06181B' },
  4: { fill: colors.accent, text: colors.white },
}

/** Twips: twentieths of a point. A4 upright. */
const page = {
  width: 11_906,
  height: 16_838,
  marginTop: 1_300,
  marginBottom: 1_200,
  marginStart: 1_304,
  marginEnd: 1_191,
  headerDistance: 560,
  footerDistance: 520,
} as const

/** The page as a section of a document wants it told. */
export const pageLayout = {
  size: { width: page.width, height: page.height },
  margin: {
    top: page.marginTop,
    bottom: page.marginBottom,
    left: page.marginStart,
    right: page.marginEnd,
    header: page.headerDistance,
    footer: page.footerDistance,
  },
}

export const textWidthTwips = page.width - page.marginStart - page.marginEnd

/** Half points, as Word counts sizes. */
export const sizes = {
  body: 21,
  lead: 24,
  small: 17,
  table: 18,
  tableHeader: 17,
  caption: 18,
  guide: 19,
  choice: 20,
  question: 22,
  /** Wide enough for a cross made by hand. */
  checkBox: 34,
} as const

/** What charts are measured in: 96 to the inch, 1,440 twips to the inch. */
export function pixels(twips: number): number {
  return Math.round((twips * 96) / 1_440)
}

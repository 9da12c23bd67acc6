import { SimpleField, TextRun } from 'docx'
import type { Run } from '../../core/reports/report.ts'
import { xmlText } from '../xml/xml-text.ts'
import type { CaptionAnchor } from './word-caption.ts'
import { colors } from './word-theme.ts'

interface RunLook {
  readonly color?: string
}

type WordRun = TextRun | SimpleField
type Captions = ReadonlyMap<string, CaptionAnchor>
const noCaptions: Captions = new Map()

/**
 * Runs for Word; a line end in a text becomes a line break, what names a table or chart a reference to it.
 * @param captions what references point to
 */
export function wordRuns(
  runs: readonly Run[],
  { look = {}, captions = noCaptions }: { look?: RunLook; captions?: Captions } = {},
): WordRun[] {
  return runs.flatMap(({ text, bold = false, muted = false, reference }): WordRun[] => {
    const anchor = reference === undefined ? undefined : captions.get(reference)
    if (anchor !== undefined) return [new SimpleField(`REF ${anchor.bookmark} \\h`, xmlText(text))]
    const color = muted ? { color: colors.muted } : look
    const weight = bold ? { bold } : {}
    return xmlText(text)
      .split('\n')
      .map(
        (line, index) =>
          new TextRun({ text: line, ...weight, ...color, break: index === 0 ? 0 : 1 }),
      )
  })
}

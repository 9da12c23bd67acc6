import { TextRun } from 'docx'
import type { Run } from '../../core/reports/report.ts'
import { xmlText } from '../xml/xml-text.ts'
import { colors } from './word-theme.ts'

interface RunLook {
  readonly color?: string
}

/** Runs for Word; a line end in a text becomes a line break. */
export function wordRuns(runs: readonly Run[], look: RunLook = {}): TextRun[] {
  return runs.flatMap(({ text, bold = false, muted = false }) => {
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

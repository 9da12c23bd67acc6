import { TextRun } from 'docx'
import type { Run } from '../../core/reports/report.ts'
import { wordText } from './word-text.ts'
import { colors } from './word-theme.ts'

interface RunLook {
  readonly color?: string
}

/** Runs for Word; a line end in a text becomes a line break. */
export function wordRuns(runs: readonly Run[], look: RunLook = {}): TextRun[] {
  return runs.flatMap(({ text, bold = false, muted = false }) => {
    const color = muted ? { color: colors.muted } : look
    const weight = bold ? { bold } : {}
    return wordText(text)
      .split('\n')
      .map(
        (line, index) =>
          new TextRun({ text: line, ...weight, ...color, break: index === 0 ? 0 : 1 }),
      )
  })
}

import { textsOfEntry } from '../visits/personal-data-in-visit.ts'
import type { EntriesOf, EntryKind } from '../visits/visit-entry.ts'
import type { Report } from './report.ts'
import { reportTexts } from './report-texts.ts'

/** A text that was entered and that this report does not show. */
export interface LeftOutText {
  readonly entryKind: EntryKind
  readonly entryId: string
  readonly text: string
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/**
 * What was entered in a visit and is not in its report: looked for in the composed report itself, so that
 * nothing is lost without being said. Line by line, because a report may set lines apart. In the order of
 * the kinds; empty where everything is shown.
 */
export function leftOutTexts(
  report: Report,
  content: EntriesOf<EntryKind>,
): readonly LeftOutText[] {
  const shown = reportTexts(report).join('\n')
  const shownLines = new Set(linesOf(shown))
  const isShown = (line: string) => shownLines.has(line) || shown.includes(line)
  const kinds = Object.keys(content) as EntryKind[]
  return kinds.flatMap((entryKind) =>
    Object.entries(content[entryKind]).flatMap(([entryId, value]) =>
      textsOfEntry(entryKind, value)
        .filter((text) => !linesOf(text).every(isShown))
        .map((text) => ({ entryKind, entryId, text })),
    ),
  )
}

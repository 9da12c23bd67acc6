import type { ReportChapter } from '../visits/entries/report-chapter.ts'
import { untouchedChapter } from '../visits/entries/report-chapter.ts'
import { type ChapterId, chapterIds } from './report-chapter-ids.ts'

type Chosen = Readonly<Record<string, ReportChapter>>

export interface ArrangedChapter {
  readonly id: ChapterId
  readonly chosen: ReportChapter
}

/**
 * All chapters in the order that was chosen, those that are left out included. A chapter that nobody has
 * placed stands where it usually does.
 */
export function arrangeChapters(chosen: Chosen): readonly ArrangedChapter[] {
  const place = (id: ChapterId) => chosen[id]?.position ?? chapterIds.indexOf(id)
  return chapterIds
    .map((id) => ({ id, chosen: chosen[id] ?? untouchedChapter }))
    .toSorted((a, b) => place(a.id) - place(b.id))
}

/** The chapters after one of them has moved up (-1) or down (1), each with its place. */
export function movedChapters(
  chosen: Chosen,
  id: ChapterId,
  by: -1 | 1,
): readonly ArrangedChapter[] {
  const ids = arrangeChapters(chosen).map((chapter) => chapter.id)
  const at = ids.indexOf(id)
  const to = Math.min(Math.max(at + by, 0), ids.length - 1)
  const moved = ids.toSpliced(at, 1).toSpliced(to, 0, id)
  return moved.map((each, position) => ({
    id: each,
    chosen: { ...(chosen[each] ?? untouchedChapter), position },
  }))
}

import { ActionIcon, Checkbox, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import {
  type ArrangedChapter,
  arrangeChapters,
  movedChapters,
} from '../../assessments/core/reports/arrange-chapters.ts'
import type { Report } from '../../assessments/core/reports/report.ts'
import type { ChapterId } from '../../assessments/core/reports/report-chapter-ids.ts'
import type { ReportChapter } from '../../assessments/core/visits/entries/report-chapter.ts'
import type { EntryChange } from '../../assessments/core/visits/visit-entry.ts'
import { GuardedTextarea } from '../shared/guarded-fields.tsx'
import { useWords } from '../texts/use-words.ts'
import boards from '../visits/board/board.module.css'
import type { Board } from '../visits/board/use-board.ts'
import { chapterKeys } from './report-keys.ts'
import classes from './reports.module.css'

const changeOf = (id: ChapterId, value: ReportChapter): EntryChange => ({
  kind: 'report_chapter',
  id,
  value,
})

/** Which chapters the report has, in which order, and what the consultants say in them themselves. */
export function ChaptersPanel({ board, report }: { board: Board; report: Report | null }) {
  const words = useWords()
  const [opened, setOpened] = useState<ChapterId | null>(null)
  const { store, content, isLocked } = board
  const chapters = arrangeChapters(content.report_chapter)
  const isEmpty = ({ id, chosen }: ArrangedChapter) =>
    report !== null && chosen.isShown && report.chapters.every((chapter) => chapter.id !== id)

  function move(id: ChapterId, by: -1 | 1) {
    const moved = movedChapters(content.report_chapter, id, by)
    store.change(...moved.map(({ id: each, chosen }) => changeOf(each, chosen)))
    board.announce(
      words('reports.moved', {
        chapter: words(chapterKeys[id]),
        place: moved.findIndex((chapter) => chapter.id === id) + 1,
      }),
    )
  }

  return (
    <section className={boards.panel} aria-labelledby="report-chapters">
      <h2 id="report-chapters" className={classes.panelTitle}>
        {words('reports.chapters')}
      </h2>
      <ul className={classes.list}>
        {chapters.map((chapter, index) => {
          const { id, chosen } = chapter
          const name = words(chapterKeys[id])
          const arrow = (by: -1 | 1, label: string) => (
            <ActionIcon
              size={32}
              variant="subtle"
              color="gray"
              c="var(--ink)"
              aria-label={label}
              // Not "disabled": the focus would be lost when a chapter reaches the end.
              aria-disabled={by === -1 ? index === 0 : index === chapters.length - 1}
              onClick={() => move(id, by)}
            >
              {by === -1 ? (
                <IconArrowUp size={16} aria-hidden />
              ) : (
                <IconArrowDown size={16} aria-hidden />
              )}
            </ActionIcon>
          )
          return (
            <li key={id} className={classes.chapter}>
              <div className={classes.chapterLine}>
                <Checkbox
                  label={name}
                  description={isEmpty(chapter) ? words('reports.chapter_empty') : undefined}
                  checked={chosen.isShown}
                  disabled={isLocked}
                  onChange={(event) =>
                    store.change(changeOf(id, { ...chosen, isShown: event.currentTarget.checked }))
                  }
                />
                {!isLocked && (
                  <>
                    {arrow(-1, words('reports.move_up', { chapter: name }))}
                    {arrow(1, words('reports.move_down', { chapter: name }))}
                    <ActionIcon
                      size={32}
                      variant={chosen.text.trim() === '' ? 'subtle' : 'light'}
                      color="gray"
                      c="var(--ink)"
                      aria-expanded={opened === id}
                      aria-label={words('reports.edit_text', { chapter: name })}
                      onClick={() => setOpened(opened === id ? null : id)}
                    >
                      <IconPencil size={16} aria-hidden />
                    </ActionIcon>
                  </>
                )}
              </div>
              {opened === id && !isLocked && (
                <GuardedTextarea
                  autosize
                  minRows={3}
                  maxRows={14}
                  maxLength={20_000}
                  label={words('reports.own_text', { chapter: name })}
                  description={words('reports.own_text_help')}
                  value={chosen.text}
                  onChange={(event) =>
                    store.type('text', changeOf(id, { ...chosen, text: event.currentTarget.value }))
                  }
                  onBlur={() => void store.endTyping()}
                />
              )}
            </li>
          )
        })}
      </ul>
      <Text size="xs" c="dimmed">
        {words('reports.chapters_help')}
      </Text>
    </section>
  )
}

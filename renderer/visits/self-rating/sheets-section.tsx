import { Alert, Button, Text } from '@mantine/core'
import { openConfirmModal } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import { IconFileImport, IconLock, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDate } from '../../../assessments/core/texts/format-date.ts'
import { selfCollectionId } from '../../../assessments/core/visits/entries/self-collection.ts'
import type { SelfRater } from '../../../assessments/core/visits/entries/self-rater.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { RowActions } from '../board/row-actions.tsx'
import { Section } from '../board/section.tsx'
import type { Board } from '../board/use-board.ts'
import { useEditing } from '../board/use-editing.ts'
import { useRemoveWithUndo } from '../board/use-remove-with-undo.tsx'
import { raterGroupKeys } from './rater-group-keys.ts'
import { SheetFields } from './sheet-fields.tsx'
import { SheetImportDialog } from './sheet-import-dialog.tsx'

/** The sheets of single raters, without names: typed in from paper, or read from Excel files. */
export function SheetsSection({ board }: { board: Board }) {
  const words = useWords()
  const { store, content, isLocked, today } = board
  const editing = useEditing<SelfRater>()
  const [isImporting, setIsImporting] = useState(false)
  const sheets = content.self_rater
  const isComplete = content.self_collection[selfCollectionId] !== undefined
  const isReadOnly = isLocked || isComplete
  const order = orderOf(editing.settled(sheets))

  function add() {
    const id = crypto.randomUUID()
    const value: SelfRater = {
      group: 'not_said',
      origin: 'entered',
      receivedOn: today,
      ratings: {},
    }
    store.change({ kind: 'self_rater', id, value })
    editing.begin(id, value)
  }

  return (
    <Section
      name="sheets"
      title={words('raters.sheets')}
      aside={
        <span className={classes.dimmed}>{words('raters.count', { count: order.length })}</span>
      }
    >
      <Text c="dimmed">{words('raters.sheets_lead')}</Text>
      <CollectionState board={board} />
      {!isReadOnly && (
        <div className={classes.actions}>
          <Button
            leftSection={<IconFileImport size={17} aria-hidden />}
            onClick={() => setIsImporting(true)}
          >
            {words('raters.import')}
          </Button>
          <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={add}>
            {words('raters.add')}
          </Button>
        </div>
      )}
      {order.length > 0 && (
        <ul className={classes.rows}>
          {order.map(([id]) => {
            const sheet = sheets[id]
            if (sheet === undefined) return null
            const isEdited = editing.id === id && !isReadOnly
            return (
              <li key={id} className={classes.row} data-open={isEdited}>
                {isEdited ? (
                  <SheetFields id={id} sheet={sheet} board={board} onDone={editing.end} />
                ) : (
                  <SheetRow
                    id={id}
                    sheet={sheet}
                    board={board}
                    isReadOnly={isReadOnly}
                    onEdit={() => editing.begin(id, sheet)}
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
      <SheetImportDialog opened={isImporting} board={board} onClose={() => setIsImporting(false)} />
    </Section>
  )
}

/** By the day they came in; within a day by their random id, so that the order tells nobody apart. */
function orderOf(sheets: Readonly<Record<string, SelfRater>>) {
  return Object.entries(sheets).toSorted(
    ([a, one], [b, other]) => one.receivedOn.localeCompare(other.receivedOn) || a.localeCompare(b),
  )
}

function SheetRow({
  id,
  sheet,
  board: { store },
  isReadOnly,
  onEdit,
}: {
  id: string
  sheet: SelfRater
  board: Board
  isReadOnly: boolean
  onEdit: () => void
}) {
  const words = useWords()
  const language = useLanguage()
  const remove = useRemoveWithUndo(store, 'sheets')
  const date = formatDate(sheet.receivedOn, language)
  const name = `${words(raterGroupKeys[sheet.group])}, ${date}`
  const answers = Object.values(sheet.ratings).filter(({ status }) => status !== 'open').length
  return (
    <div className={classes.rowLine}>
      <span className={classes.when}>{date}</span>
      <span className={classes.what}>
        <strong>{words(raterGroupKeys[sheet.group])}</strong>
        <span className={classes.dimmed}>
          {[
            words('raters.answers', { count: answers }),
            words(sheet.origin === 'imported' ? 'raters.imported' : 'raters.entered'),
          ].join(' · ')}
        </span>
      </span>
      {!isReadOnly && (
        <RowActions
          id={id}
          name={name}
          onEdit={onEdit}
          onRemove={() => remove(name, { kind: 'self_rater', id, value: sheet })}
        />
      )}
    </div>
  )
}

/** Whether sheets are still awaited, and the step to the other state. */
function CollectionState({ board: { store, content, isLocked, today } }: { board: Board }) {
  const words = useWords()
  const language = useLanguage()
  const collection = content.self_collection[selfCollectionId]
  const set = (value: typeof collection | null) =>
    store.change({ kind: 'self_collection', id: selfCollectionId, value: value ?? null })

  const ask = (how: 'complete' | 'open_again', onConfirm: () => void) =>
    openConfirmModal({
      title: words(how === 'complete' ? 'raters.complete' : 'raters.open_again'),
      children: (
        <Text size="sm">
          {words(how === 'complete' ? 'raters.complete_text' : 'raters.open_again_text')}
        </Text>
      ),
      labels: {
        confirm: words(how === 'complete' ? 'raters.complete' : 'raters.open_again'),
        cancel: words('app.cancel'),
      },
      closeButtonProps: { 'aria-label': words('app.close') },
      onConfirm,
    })

  if (collection !== undefined)
    return (
      <Alert color="gray" icon={<IconLock aria-hidden />}>
        <div className={classes.rowLine}>
          <span className={classes.what}>
            {words('raters.completed_on', { date: formatDate(collection.closedOn, language) })}
          </span>
          {!isLocked && (
            <Button variant="default" onClick={() => ask('open_again', () => set(null))}>
              {words('raters.open_again')}
            </Button>
          )}
        </div>
      </Alert>
    )
  if (isLocked || Object.keys(content.self_rater).length === 0) return null
  return (
    <div className={classes.rowLine}>
      <Text size="sm" c="dimmed" className={classes.what}>
        {words('raters.awaiting')}
      </Text>
      <Button
        variant="light"
        onClick={() =>
          ask('complete', () => {
            // The way back for a sheet that was removed ends here: it would be refused.
            notifications.clean()
            set({ closedOn: today })
          })
        }
      >
        {words('raters.complete')}
      </Button>
    </div>
  )
}

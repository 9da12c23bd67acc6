import { Select, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { searchEvidence } from '../../../assessments/core/evidence/search-evidence.ts'
import {
  type EvidenceType,
  evidenceTypeSchema,
} from '../../../assessments/core/visits/entries/evidence.ts'
import {
  type EvidenceEntry,
  filesOf,
  type StoredFile,
} from '../../../assessments/core/visits/linked-evidence.ts'
import { useSearchShortcut } from '../../shared/use-search-shortcut.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { IndicatorLinks } from '../board/indicator-links.tsx'
import { RowActions } from '../board/row-actions.tsx'
import type { Board } from '../board/use-board.ts'
import own from './evidence.module.css'
import { evidenceTypeKeys } from './evidence-keys.ts'
import { evidenceFacts } from './evidence-words.ts'
import { FileButtons } from './files/file-buttons.tsx'

interface EvidenceRowsProps {
  all: readonly EvidenceEntry[]
  board: Board
  onEdit: (id: string) => void
  onRemove: (id: string) => void
}

/** All evidence of the visit, found by words and type. */
export function EvidenceRows({ all, board, onEdit, onRemove }: EvidenceRowsProps) {
  const words = useWords()
  const { content, snapshot, isLocked } = board
  const files = content.evidence_file
  const field = useSearchShortcut()
  const [typed, setTyped] = useState('')
  const [type, setType] = useState<EvidenceType | null>(null)
  const found = useMemo(
    () =>
      searchEvidence(all, typed, files, snapshot).filter(
        ({ evidence }) => type === null || evidence.type === type,
      ),
    [all, typed, files, snapshot, type],
  )
  return (
    <>
      <div className={own.filters}>
        <TextInput
          ref={field}
          type="search"
          aria-label={words('evidence.search')}
          placeholder={words('evidence.search')}
          leftSection={<IconSearch size={17} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Select
          clearable
          clearButtonProps={{ 'aria-label': words('evidence.every_type') }}
          aria-label={words('evidence.field.type')}
          placeholder={words('evidence.every_type')}
          value={type}
          data={evidenceTypeSchema.options.map((value) => ({
            value,
            label: words(evidenceTypeKeys[value]),
          }))}
          onChange={(value) => setType(evidenceTypeSchema.nullable().parse(value))}
        />
        <Text size="sm" c="dimmed" role="status">
          {words('evidence.count', { count: found.length })}
        </Text>
      </div>
      {found.length > 0 && (
        <ul className={classes.rows}>
          {found.map((entry) => (
            <li key={entry.id} className={classes.row}>
              <EvidenceRow
                entry={entry}
                files={filesOf(entry.id, files)}
                board={board}
                actions={
                  !isLocked && (
                    <RowActions
                      id={entry.id}
                      name={entry.evidence.title}
                      onEdit={() => onEdit(entry.id)}
                      onRemove={() => onRemove(entry.id)}
                    />
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function EvidenceRow({
  entry: { evidence },
  files,
  board: { snapshot, visit },
  actions,
}: {
  entry: EvidenceEntry
  files: readonly StoredFile[]
  board: Board
  actions: React.ReactNode
}) {
  const words = useWords()
  const language = useLanguage()
  const { indicatorIds, dimensionIds, note } = evidence
  const whole = snapshot.dimensions.filter(({ id }) => dimensionIds.includes(id))
  return (
    <>
      <div className={classes.rowLine}>
        <span className={classes.what}>
          <strong>{evidence.title}</strong>
          <span className={classes.dimmed}>
            {evidenceFacts(evidence, snapshot.roles, language, words)}
          </span>
          {note !== '' && <span className={own.noteLine}>{note}</span>}
        </span>
        <FileButtons files={files} hasThumbnails />
        {actions}
      </div>
      <div className={classes.links}>
        <IndicatorLinks snapshot={snapshot} visitId={visit.id} indicatorIds={indicatorIds} />
        {whole.map(({ id, code, name }) => (
          <span key={id} className={classes.mark}>
            {words('evidence.whole_dimension', { code, name: name[language] })}
          </span>
        ))}
        {indicatorIds.length === 0 && whole.length === 0 && (
          <span className={classes.warning}>
            <IconAlertTriangle size={15} aria-hidden /> {words('evidence.without_link')}
          </span>
        )}
      </div>
    </>
  )
}

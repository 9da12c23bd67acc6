import { Button, Kbd, Title } from '@mantine/core'
import { IconAlertTriangle, IconPaperclip } from '@tabler/icons-react'
import type { EvidenceProblem } from '../../../assessments/core/evidence/evidence-problems.ts'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import type { EvidenceFile } from '../../../assessments/core/visits/entries/evidence-file.ts'
import { type EvidenceEntry, filesOf } from '../../../assessments/core/visits/linked-evidence.ts'
import type { TextKey } from '../../texts/text-key.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from './evidence.module.css'
import { evidenceFacts } from './evidence-words.ts'
import { FileButtons } from './files/file-buttons.tsx'

const problemKeys = {
  reason_missing: 'evidence.problem.reason_missing',
  evidence_missing: 'evidence.problem.evidence_missing',
  second_type_missing: 'evidence.problem.second_type_missing',
  users_voice_missing: 'evidence.problem.users_voice_missing',
} as const satisfies Record<EvidenceProblem, TextKey>

interface EvidenceListProps {
  linked: readonly EvidenceEntry[]
  /** What the rating lacks to be sufficiently supported. */
  problems: readonly EvidenceProblem[]
  /** All files of the visit's evidence. */
  files: Readonly<Record<string, EvidenceFile>>
  roles: InstrumentSnapshot['roles']
  isLocked: boolean
  onAdd: () => void
  onEdit: (evidenceId: string) => void
  onUnlink: (entry: EvidenceEntry) => void
}

/** The evidence behind one criterion, and the way to more. */
export function EvidenceList({
  linked,
  problems,
  files,
  roles,
  isLocked,
  onAdd,
  onEdit,
  onUnlink,
}: EvidenceListProps) {
  const words = useWords()
  return (
    <section className={classes.evidence} aria-label={words('evidence.title')}>
      <div className={classes.top}>
        <Title order={4}>{words('evidence.title')}</Title>
        {linked.length === 0 && <span className={classes.facts}>{words('evidence.none')}</span>}
        {!isLocked && (
          <Button
            h={44}
            variant="default"
            leftSection={<IconPaperclip size={17} aria-hidden />}
            rightSection={<Kbd aria-hidden>E</Kbd>}
            onClick={onAdd}
          >
            {words('evidence.add')}
          </Button>
        )}
      </div>
      {problems.length > 0 && (
        <ul className={classes.problems} aria-label={words('evidence.insufficient')}>
          {problems.map((problem) => (
            <li key={problem}>
              <IconAlertTriangle size={15} aria-hidden /> {words(problemKeys[problem])}
            </li>
          ))}
        </ul>
      )}
      {linked.length > 0 && (
        <ul className={classes.list}>
          {linked.map((entry) => (
            <li key={entry.id} className={classes.entry}>
              <EvidenceEntryWords entry={entry} roles={roles} isLocked={isLocked} onEdit={onEdit} />
              <FileButtons files={filesOf(entry.id, files)} />
              {!isLocked && (
                <Button
                  h={44}
                  px="xs"
                  variant="subtle"
                  aria-label={words('evidence.unlink_named', { title: entry.evidence.title })}
                  onClick={() => onUnlink(entry)}
                >
                  {words('evidence.unlink')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface EvidenceEntryWordsProps {
  entry: EvidenceEntry
  roles: InstrumentSnapshot['roles']
  isLocked: boolean
  onEdit: (evidenceId: string) => void
}

function EvidenceEntryWords({
  entry: { id, evidence },
  roles,
  isLocked,
  onEdit,
}: EvidenceEntryWordsProps) {
  const words = useWords()
  const language = useLanguage()
  const shown = (
    <>
      <span className={classes.title}>{evidence.title}</span>
      <span className={classes.facts}>{evidenceFacts(evidence, roles, language, words)}</span>
      {isLocked && evidence.note !== '' && <span>{evidence.note}</span>}
    </>
  )
  if (isLocked) return <div className={classes.open}>{shown}</div>
  return (
    <button type="button" className={classes.open} onClick={() => onEdit(id)}>
      {shown}
    </button>
  )
}

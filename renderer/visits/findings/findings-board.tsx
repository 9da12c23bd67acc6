import { Button, Title } from '@mantine/core'
import { IconBulb, IconFileSpreadsheet, IconListSearch, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import {
  findingProblems,
  findingsInOrder,
  nextPosition,
} from '../../../assessments/core/findings/findings-in-order.ts'
import { suggestFindings } from '../../../assessments/core/findings/suggest-findings.ts'
import { supportFor } from '../../../assessments/core/measures/suggest-support.ts'
import { scoreVisit } from '../../../assessments/core/scoring/score-visit.ts'
import type { Finding } from '../../../assessments/core/visits/entries/finding.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { useSupportTable } from '../../api/use-support.ts'
import type { WholeVisit } from '../../api/use-visits.ts'
import { type MeasureDraft, newMeasure } from '../../measures/measure-draft.ts'
import { MeasureDrawer } from '../../measures/measure-drawer.tsx'
import { PlanDialog } from '../../measures/plan-dialog.tsx'
import { EmptyState } from '../../shared/empty-state.tsx'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { BoardFrame } from '../board/board-frame.tsx'
import { Section } from '../board/section.tsx'
import { useBoard } from '../board/use-board.ts'
import { useEditing } from '../board/use-editing.ts'
import { FindingFields } from './finding-fields.tsx'
import { findingKindPluralKeys, findingProblemKeys } from './finding-keys.ts'
import { FindingRow } from './finding-row.tsx'
import { SuggestDialog } from './suggest-dialog.tsx'

const emptyFinding: Omit<Finding, 'position'> = {
  kind: 'need',
  weight: 'medium',
  influence: 'own',
  state: 'new',
  indicatorIds: [],
  evidenceIds: [],
  clientWording: '',
  note: '',
  assumedCause: '',
  recommendation: '',
  fromVisitId: null,
}

/** Feststellungen: what comes out of the visit, in the client's words, and what is advised. */
export function FindingsBoard({
  loaded,
  startAt,
}: {
  loaded: WholeVisit
  /** The finding that a link leads to. */
  startAt: string | null
}) {
  const words = useWords()
  const language = useLanguage()
  const board = useBoard(loaded)
  const { store, content, snapshot, visit, isLocked } = board
  const findings = content.finding
  const atStart = startAt === null ? undefined : findings[startAt]
  const editing = useEditing<Finding>(
    startAt !== null && atStart !== undefined && !isLocked ? { id: startAt, atStart } : null,
  )
  const [isSuggesting, setIsSuggesting] = useState(false)
  const [isExporting, setIsExporting] = useState(false)
  const table = useSupportTable()
  const [draft, setDraft] = useState<MeasureDraft | null>(null)

  const score = scoreVisit({
    id: visit.id,
    date: visit.date,
    scope: visit.scope,
    snapshot,
    answers: content.answer,
    consultants: [],
  })
  function add() {
    const id = crypto.randomUUID()
    const value = { ...emptyFinding, position: nextPosition(findings) }
    store.change({ kind: 'finding', id, value })
    editing.begin(id, value)
  }

  function addAll(chosen: readonly Omit<Finding, 'position'>[]) {
    const first = nextPosition(findings)
    store.change(
      ...chosen.map(
        (finding, index): EntryChange => ({
          kind: 'finding',
          id: crypto.randomUUID(),
          value: { ...finding, position: first + index },
        }),
      ),
    )
  }

  /** What the finding advises, as a measure to be agreed on. */
  function takeUp(findingId: string, { indicatorIds, recommendation }: Finding) {
    const indicators = snapshot.dimensions
      .flatMap((dimension) => dimension.indicators)
      .filter(({ id }) => indicatorIds.includes(id))
    const { offers, topics } = supportFor(score.dimensions, indicatorIds, table)
    setDraft(
      newMeasure(visit.id, {
        findingId,
        title: firstSentence(recommendation),
        comparisonKeys: indicators.map(({ comparisonKey }) => comparisonKey),
        offers: [...offers],
        topics: [...topics],
        targetLevel: 3,
      }),
    )
  }

  const actions = !isLocked && (
    <>
      <Button
        variant="default"
        leftSection={<IconListSearch size={17} aria-hidden />}
        onClick={() => setIsSuggesting(true)}
      >
        {words('findings.suggest')}
      </Button>
      <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={add}>
        {words('findings.add')}
      </Button>
    </>
  )
  const groups = findingsInOrder(editing.settled(findings))
  return (
    <BoardFrame
      board={board}
      lockedText={words('findings.locked')}
      aside={groups.length > 0 && <ProblemsPanel findings={findings} evidence={content.evidence} />}
    >
      <Section
        name="findings"
        title={words('findings.title')}
        actions={
          groups.length > 0 && (
            <>
              <Button
                variant="default"
                leftSection={<IconFileSpreadsheet size={17} aria-hidden />}
                onClick={() => setIsExporting(true)}
              >
                {words('findings.export')}
              </Button>
              {actions}
            </>
          )
        }
      >
        {groups.length === 0 && (
          <EmptyState
            icon={<IconBulb size={32} />}
            title={words('findings.empty_title')}
            text={words('findings.empty_text')}
            actions={actions}
          />
        )}
        {groups.map(({ kind, findings: ofKind }) => (
          <div key={kind}>
            <Title order={3} mb={8}>
              {words(findingKindPluralKeys[kind])}
            </Title>
            <ul className={classes.rows}>
              {ofKind.map(({ id }) => {
                const finding = findings[id]
                if (finding === undefined) return null
                return (
                  <li key={id} className={classes.row} data-open={editing.id === id}>
                    {editing.id === id ? (
                      <FindingFields id={id} finding={finding} board={board} onDone={editing.end} />
                    ) : (
                      <FindingRow
                        id={id}
                        finding={finding}
                        board={board}
                        onEdit={() => editing.begin(id, finding)}
                        onMeasure={() => takeUp(id, finding)}
                      />
                    )}
                  </li>
                )
              })}
            </ul>
          </div>
        ))}
      </Section>
      <SuggestDialog
        opened={isSuggesting}
        suggestions={suggestFindings({ score, findings, evidence: content.evidence, language })}
        onClose={() => setIsSuggesting(false)}
        onChoose={addAll}
      />
      <PlanDialog opened={isExporting} visit={visit} onClose={() => setIsExporting(false)} />
      <MeasureDrawer
        draft={draft}
        loaded={loaded}
        onClose={() => setDraft(null)}
        onSave={(id, value) => {
          store.change({ kind: 'measure', id, value })
          setDraft(null)
        }}
      />
    </BoardFrame>
  )
}

const longestTitle = 300

/** Up to the first full stop; a recommendation says more than a title holds. */
function firstSentence(text: string): string {
  const sentence = /^[^.!?\n]*/.exec(text.trim())?.[0] ?? ''
  return [...sentence].slice(0, longestTitle).join('').trim()
}

/** What is still to be done before the findings can be reported. */
function ProblemsPanel({
  findings,
  evidence,
}: {
  findings: Readonly<Record<string, Finding>>
  evidence: Readonly<Record<string, unknown>>
}) {
  const words = useWords()
  const problems = Object.values(findings).flatMap((finding) => findingProblems(finding, evidence))
  const kinds = [...new Set(problems)]
  return (
    <aside className={classes.panel} aria-labelledby="findings-problems-title">
      <Title order={2} id="findings-problems-title">
        {words('findings.panel')}
      </Title>
      {kinds.length === 0 ? (
        <p>{words('findings.panel_none')}</p>
      ) : (
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              {problems.filter((problem) => problem === kind).length} ×{' '}
              {words(findingProblemKeys[kind])}
            </li>
          ))}
        </ul>
      )}
      <p className={classes.dimmed}>{words('findings.panel_help')}</p>
    </aside>
  )
}

import { Alert, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type {
  ClosingCheck,
  ClosingCheckKind,
} from '../../assessments/core/visits/closing-checks.ts'
import type { WholeVisit } from '../api/use-visits.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './visits.module.css'

const blockingTexts = [
  {
    kind: 'change_reason_missing',
    title: 'closing.change_reason_missing',
    help: 'closing.change_reason_missing_help',
  },
  {
    kind: 'consensus_reason_missing',
    title: 'closing.consensus_reason_missing',
    help: 'closing.consensus_reason_missing_help',
  },
] as const

const hintKeys = {
  double_rating_unfinished: 'closing.double_rating_unfinished',
  follow_up: 'closing.follow_up',
  question: 'closing.question',
  insufficient_evidence: 'closing.insufficient_evidence',
  contradiction: 'closing.contradiction',
  finding_incomplete: 'closing.finding_incomplete',
  wording_missing: 'closing.wording_missing',
  other_language: 'closing.other_language',
} as const satisfies Partial<Record<ClosingCheckKind, string>>

const hintKinds = [
  'double_rating_unfinished',
  'follow_up',
  'question',
  'insufficient_evidence',
  'contradiction',
  'finding_incomplete',
  'wording_missing',
  'other_language',
] as const

interface ChecklistProps {
  checks: readonly ClosingCheck[]
  loaded: WholeVisit
  onJump: () => void
}

/** What holds the closing up, and what is only worth another look. Open items stand elsewhere. */
export function ClosingChecklist({ checks, ...places }: ChecklistProps) {
  const words = useWords()
  const of = (kind: ClosingCheckKind) => checks.filter((check) => check.kind === kind)
  const hints = hintKinds.filter((kind) => of(kind).length > 0)
  return (
    <>
      {blockingTexts.map(
        ({ kind, title, help }) =>
          of(kind).length > 0 && (
            <Alert key={kind} color="red" title={words(title, { count: of(kind).length })}>
              <Text size="sm">{words(help)}</Text>
              <CheckPlaces checks={of(kind)} {...places} />
            </Alert>
          ),
      )}
      {hints.length > 0 && (
        <Alert color="gray" title={words('closing.hints')}>
          <Text size="sm">{words('closing.hints_help')}</Text>
          <Stack gap="sm" mt="xs">
            {hints.map((kind) => (
              <div key={kind}>
                <Text size="sm" fw={600} c="var(--ink)">
                  {words(hintKeys[kind], { count: of(kind).length })}
                </Text>
                <CheckPlaces checks={of(kind)} {...places} />
              </div>
            ))}
          </Stack>
        </Alert>
      )}
    </>
  )
}

/** The criteria that checks are about, each a way to get there; a free question is told in full, a finding leads to its own place. */
export function CheckPlaces({ checks, loaded: { visit, snapshot }, onJump }: ChecklistProps) {
  const words = useWords()
  const language = useLanguage()
  const indicators = snapshot.dimensions.flatMap((dimension) => dimension.indicators)
  const places = checks.filter(
    ({ entryKind, indicatorId, text }) =>
      entryKind === 'finding' || indicatorId !== null || text !== '',
  )
  if (places.length === 0) return null
  return (
    <ul className={classes.places}>
      {places.map(({ entryKind, entryId, indicatorId, text }) => {
        if (entryKind === 'finding')
          return (
            <li key={entryId}>
              <Link
                className={classes.place}
                to="/visits/$visitId/findings"
                params={{ visitId: visit.id }}
                search={{ finding: entryId }}
                onClick={onJump}
              >
                {text || words('findings.no_wording')}
              </Link>
            </li>
          )
        const indicator = indicators.find(({ id }) => id === indicatorId)
        if (indicator === undefined) return <li key={entryId}>{text}</li>
        const { code, texts } = indicator
        return (
          <li key={entryId}>
            {text}{' '}
            <Link
              className={classes.place}
              to="/visits/$visitId"
              params={{ visitId: visit.id }}
              search={{ indicator: indicator.id }}
              aria-label={words('closing.go_to', { code, title: texts[language].title })}
              onClick={onJump}
            >
              {code}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

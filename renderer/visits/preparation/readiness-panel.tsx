import { Title } from '@mantine/core'
import { IconAlertCircle, IconCircleCheckFilled, IconInfoCircle } from '@tabler/icons-react'
import {
  type ReadinessFinding,
  visitReadiness,
} from '../../../assessments/core/visits/readiness.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import board from '../board/board.module.css'
import { goToPlace } from '../board/go-to-place.ts'
import classes from './preparation.module.css'
import type { Preparation } from './use-preparation.ts'
import { wordReadiness } from './word-readiness.ts'

/** Bereitschaftsprüfung: what is still missing, each leading to its place. It never holds anything up. */
export function ReadinessPanel({
  preparation,
  onDetails,
}: {
  preparation: Preparation
  onDetails: () => void
}) {
  const words = useWords()
  const findings = visitReadiness(preparation)
  const of = (severity: ReadinessFinding['severity']) =>
    findings.filter((finding) => finding.severity === severity)
  return (
    <aside className={`${board.panel} ${classes.readiness}`} aria-labelledby="readiness-title">
      <Title order={2} id="readiness-title">
        {words('preparation.readiness.title')}
      </Title>
      {findings.length === 0 ? (
        <div className={classes.ready} role="status">
          <IconCircleCheckFilled size={22} aria-hidden />
          <span>
            <strong>{words('preparation.readiness.ready')}</strong>
            <br />
            {words('preparation.readiness.ready_text')}
          </span>
        </div>
      ) : (
        <>
          <p className={board.dimmed}>{words('preparation.readiness.text')}</p>
          <Findings
            severity="missing"
            findings={of('missing')}
            preparation={preparation}
            onDetails={onDetails}
          />
          <Findings
            severity="hint"
            findings={of('hint')}
            preparation={preparation}
            onDetails={onDetails}
          />
        </>
      )}
    </aside>
  )
}

const severities = {
  missing: { title: 'preparation.readiness.missing', sign: IconAlertCircle },
  hint: { title: 'preparation.readiness.hint', sign: IconInfoCircle },
} as const

function Findings({
  severity,
  findings,
  preparation,
  onDetails,
}: {
  severity: ReadinessFinding['severity']
  findings: readonly ReadinessFinding[]
  preparation: Preparation
  onDetails: () => void
}) {
  const words = useWords()
  const language = useLanguage()
  const { title, sign: Sign } = severities[severity]
  if (findings.length === 0) return null
  return (
    <div data-severity={severity}>
      <Title order={3}>{`${words(title)} (${findings.length})`}</Title>
      <ul className={classes.findings}>
        {findings.map((finding) => (
          <li key={finding.code}>
            <button
              type="button"
              className={classes.finding}
              onClick={() =>
                finding.target === 'details' ? onDetails() : goToPlace(finding.target)
              }
            >
              <Sign size={17} aria-hidden />
              <span>{wordReadiness(finding, preparation.snapshot, language, words)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

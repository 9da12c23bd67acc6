import type {
  InstrumentSnapshot,
  SnapshotIndicator,
} from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from './scoring.module.css'

/** What helps to rate: why it matters, what to look at, whom to ask what, typical evidence. */
export function IndicatorHelp({
  indicator,
  roles,
}: {
  indicator: SnapshotIndicator
  roles: InstrumentSnapshot['roles']
}) {
  const words = useWords()
  const language = useLanguage()
  const texts = indicator.texts[language]
  const roleName = (id: string) => roles.find((role) => role.id === id)?.name[language] ?? id
  return (
    <div className={classes.helpText}>
      <h4>{words('scoring.item.why')}</h4>
      <p>{texts.why}</p>
      <h4>{words('scoring.item.look_at')}</h4>
      <ul>
        {texts.lookAt.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      <h4>{words('scoring.item.ask')}</h4>
      <ul>
        {texts.ask.map(({ role, question }) => (
          <li key={question}>
            <strong>{roleName(role)}:</strong> {question}
          </li>
        ))}
      </ul>
      <h4>{words('scoring.item.evidence')}</h4>
      <ul>
        {texts.evidence.map(({ type, example }) => (
          <li key={example}>
            <strong>{words(`domain.evidence_type.${type}`)}:</strong> {example}
          </li>
        ))}
      </ul>
    </div>
  )
}

import { Link } from '@tanstack/react-router'
import { type Contradiction, isClear } from '../../../assessments/core/evidence/contradictions.ts'
import { openAnswer } from '../../../assessments/core/visits/answer.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { Section } from '../board/section.tsx'
import type { Board } from '../board/use-board.ts'
import { wordRating } from '../history/word-change.ts'
import own from './evidence.module.css'
import { evidenceTypeKeys } from './evidence-keys.ts'

/** Where sources say different levels, the widest apart first, each beside what was rated. */
export function ContradictionsSection({
  contradictions,
  board: { content, snapshot, visit },
}: {
  contradictions: readonly Contradiction[]
  board: Board
}) {
  const words = useWords()
  const language = useLanguage()
  const indicators = snapshot.dimensions.flatMap((dimension) => dimension.indicators)
  return (
    <Section name="contradictions" title={words('evidence.contradictions')}>
      <p className={own.explanation}>{words('evidence.contradictions_help')}</p>
      <ul className={classes.rows}>
        {contradictions.map((contradiction) => {
          const { indicatorId, sources } = contradiction
          const indicator = indicators.find(({ id }) => id === indicatorId)
          if (indicator === undefined) return null
          const { code, texts } = indicator
          const rating = (content.answer[indicatorId] ?? openAnswer).rating
          return (
            <li key={indicatorId} className={classes.row}>
              <div className={classes.rowLine}>
                <span className={classes.what}>
                  <Link
                    className={own.indicator}
                    to="/visits/$visitId"
                    params={{ visitId: visit.id }}
                    search={{ indicator: indicatorId }}
                  >
                    {code} {texts[language].title}
                  </Link>
                  <span className={classes.dimmed}>
                    {words('evidence.rated_as', { rating: wordRating(rating, words) })}
                  </span>
                </span>
                <span className={isClear(contradiction) ? classes.warning : classes.mark}>
                  {words(isClear(contradiction) ? 'evidence.apart_far' : 'evidence.apart_near')}
                </span>
              </div>
              <ol className={own.sources}>
                {sources.map(({ kind, id, type, level, text }) => (
                  <li key={`${kind} ${id}`}>
                    <span className={own.level}>{words('scoring.item.level', { level })}</span>
                    <span className={own.source}>
                      {words(evidenceTypeKeys[type])}: {text}
                    </span>
                  </li>
                ))}
              </ol>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

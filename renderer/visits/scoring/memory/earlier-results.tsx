import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatDate } from '../../../../assessments/core/texts/format-date.ts'
import { type Level, levels, type Rating } from '../../../../assessments/core/visits/answer.ts'
import type { EarlierResult } from '../../../../assessments/core/visits/earlier-results.ts'
import { useLanguage, useWords } from '../../../texts/use-words.ts'
import { wordRating } from '../../history/word-change.ts'
import scoringClasses from '../scoring.module.css'
import classes from './memory.module.css'
import { PromisedMeasure } from './promised-measure.tsx'

/** What the last visits say about a criterion, oldest first; long texts in short until asked for. */
export function EarlierResults({ results }: { results: readonly EarlierResult[] }) {
  const words = useWords()
  const [isWhole, setIsWhole] = useState(false)
  return (
    <section className={classes.strip} aria-label={words('memory.title')}>
      <div className={classes.stripHead}>
        <span>{words('memory.title')}</span>
        {results.some(hasText) && (
          <Button
            h={44}
            px="xs"
            size="compact-sm"
            variant="subtle"
            aria-expanded={isWhole}
            onClick={() => setIsWhole(!isWhole)}
          >
            {words(isWhole ? 'memory.less' : 'memory.more')}
          </Button>
        )}
      </div>
      <ol className={classes.visits} data-whole={isWhole}>
        {results.map((result) => (
          <li key={result.visitId}>
            <EarlierVisitResult result={result} isWhole={isWhole} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function hasText({ note, clientWording, measures }: EarlierResult): boolean {
  return note !== '' || clientWording !== '' || measures.length > 0
}

function EarlierVisitResult({ result, isWhole }: { result: EarlierResult; isWhole: boolean }) {
  const words = useWords()
  const language = useLanguage()
  const { date, rating, note, clientWording, measures } = result
  return (
    <>
      <p className={classes.visitHead}>
        <span className={classes.date}>{formatDate(date, language)}</span>
        <EarlierRating rating={rating} />
      </p>
      {note !== '' && (
        <p className={classes.text}>
          {isWhole && <b>{words('memory.note')}: </b>}
          {note}
        </p>
      )}
      {isWhole && clientWording !== '' && (
        <p className={classes.text}>
          <b>{words('memory.client_wording')}: </b>
          {clientWording}
        </p>
      )}
      {measures.map((measure) => (
        <PromisedMeasure key={`${measure.title} ${measure.dueOn}`} measure={measure} />
      ))}
    </>
  )
}

function EarlierRating({ rating }: { rating: Rating }) {
  const words = useWords()
  return (
    <span className={classes.rating}>
      {rating.status === 'rated' && <Steps level={rating.level} />}
      {rating.status === 'open' ? words('memory.not_rated') : wordRating(rating, words)}
    </span>
  )
}

function Steps({ level }: { level: Level }) {
  return (
    <span className={scoringClasses.steps} aria-hidden>
      {levels.map((step) => (
        <span key={step} data-reached={step <= level} />
      ))}
    </span>
  )
}

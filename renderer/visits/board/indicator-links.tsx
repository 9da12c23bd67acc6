import { Link } from '@tanstack/react-router'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import type { VisitId } from '../../../assessments/core/visits/visit.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from './board.module.css'

/** The codes of indicators; each leads to its place in scoring. */
export function IndicatorLinks({
  snapshot,
  visitId,
  indicatorIds,
}: {
  snapshot: InstrumentSnapshot
  visitId: VisitId
  indicatorIds: readonly string[]
}) {
  const words = useWords()
  const language = useLanguage()
  const indicators = snapshot.dimensions
    .flatMap((dimension) => dimension.indicators)
    .filter(({ id }) => indicatorIds.includes(id))
  return indicators.map(({ id, code, texts }) => (
    <Link
      key={id}
      className={classes.indicatorLink}
      to="/visits/$visitId"
      params={{ visitId }}
      search={{ indicator: id }}
      title={texts[language].title}
      aria-label={words('board.indicator_jump', { code, title: texts[language].title })}
    >
      {code}
    </Link>
  ))
}

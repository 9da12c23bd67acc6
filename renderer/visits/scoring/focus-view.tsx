import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ScopedItem } from '../../../assessments/core/scoring/items-in-scope.ts'
import type { VisitScore } from '../../../assessments/core/scoring/visit-score.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from './focus-view.module.css'
import { neighbourOf, positionOf } from './scoring-items.ts'

interface FocusViewProps {
  score: VisitScore
  indicatorId: string
  card: ReactNode
  onGo: (indicatorId: string) => void
}

/** One criterion alone and large, with the way to its neighbours always in reach of a thumb. */
export function FocusView({ score, indicatorId, card, onGo }: FocusViewProps) {
  const words = useWords()
  const { at, of } = positionOf(score, indicatorId)
  return (
    <div className={classes.focus}>
      {card}
      <nav className={classes.moves} aria-label={words('scoring.focus.moves')}>
        <Move item={neighbourOf(score, indicatorId, -1)} step={-1} onGo={onGo} />
        <span className={classes.position}>
          {words('scoring.focus.position', { at, total: of })}
        </span>
        <Move item={neighbourOf(score, indicatorId, 1)} step={1} onGo={onGo} />
      </nav>
    </div>
  )
}

interface MoveProps {
  item: ScopedItem | null
  step: 1 | -1
  onGo: (indicatorId: string) => void
}

function Move({ item, step, onGo }: MoveProps) {
  const words = useWords()
  const language = useLanguage()
  if (item === null) return <span />
  const { id, code, texts } = item.indicator
  const Arrow = step === 1 ? IconArrowRight : IconArrowLeft
  return (
    <button type="button" className={classes.move} data-step={step} onClick={() => onGo(id)}>
      <Arrow size={22} aria-hidden />
      <span className={classes.moveWords}>
        <strong>{words(step === 1 ? 'scoring.focus.next' : 'scoring.focus.previous')}</strong>{' '}
        <span className={classes.neighbour}>
          {code} {texts[language].title}
        </span>
      </span>
    </button>
  )
}

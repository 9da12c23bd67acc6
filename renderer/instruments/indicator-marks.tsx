import { VisuallyHidden } from '@mantine/core'
import { IconCircleFilled, IconCirclePlus, IconStarFilled } from '@tabler/icons-react'
import type { SnapshotIndicator } from '../../assessments/core/instruments/instrument-snapshot.ts'
import { useWords } from '../texts/use-words.ts'
import classes from './indicator-marks.module.css'

const kinds = {
  minimum: { Sign: IconStarFilled, size: 11, key: 'domain.word.minimum_requirement' },
  core: { Sign: IconCircleFilled, size: 8, key: 'domain.word.core_item' },
  extra: { Sign: IconCirclePlus, size: 12, key: 'domain.word.extra_item' },
} as const
type Kind = keyof typeof kinds

type Marked = Pick<SnapshotIndicator, 'core' | 'minimum' | 'extra'>

/** A minimum requirement is a core item too, so only the stronger of both is said. */
function kindsOf({ core, minimum, extra }: Marked): readonly Kind[] {
  return [
    ...(minimum ? (['minimum'] as const) : []),
    ...(core && !minimum ? (['core'] as const) : []),
    ...(extra ? (['extra'] as const) : []),
  ]
}

/** What kind of item it is, with symbol and word. */
export function IndicatorMarks({ indicator }: { indicator: Marked }) {
  return kindsOf(indicator).map((kind) => <KindMark key={kind} kind={kind} />)
}

/** The same where there is little room: the symbol is seen, the word is heard. */
export function IndicatorSigns({ indicator }: { indicator: Marked }) {
  const words = useWords()
  return kindsOf(indicator).map((kind) => {
    const { Sign, size, key } = kinds[kind]
    return (
      <span key={kind} className={classes.sign} data-kind={kind}>
        <Sign size={size} aria-hidden />
        <VisuallyHidden>{words(key)}</VisuallyHidden>
      </span>
    )
  })
}

/** Says what the symbols mean that occur among these indicators. */
export function SignsLegend({ indicators }: { indicators: readonly Marked[] }) {
  const occurring = new Set(indicators.flatMap(kindsOf))
  return (
    <p className={classes.legend}>
      {[...occurring].map((kind) => (
        <KindMark key={kind} kind={kind} />
      ))}
    </p>
  )
}

function KindMark({ kind }: { kind: Kind }) {
  const words = useWords()
  const { Sign, size, key } = kinds[kind]
  return (
    <span className={classes.mark} data-kind={kind}>
      <Sign size={size} aria-hidden /> {words(key)}
    </span>
  )
}

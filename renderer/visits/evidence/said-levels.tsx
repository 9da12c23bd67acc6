import { NativeSelect } from '@mantine/core'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { levelSchema, levels } from '../../../assessments/core/visits/answer.ts'
import type { Evidence } from '../../../assessments/core/visits/entries/evidence.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from './evidence.module.css'

/** Stands in the list for "says nothing of a level". */
const saysNothing = ''

/** Which level a source speaks for, criterion by criterion; without links there is nothing to ask. */
export function SaidLevels({
  snapshot,
  indicatorIds,
  value,
  onChange,
}: {
  snapshot: InstrumentSnapshot
  indicatorIds: readonly string[]
  value: Evidence['saidLevels']
  onChange: (value: Evidence['saidLevels']) => void
}) {
  const words = useWords()
  const language = useLanguage()
  const indicators = snapshot.dimensions
    .flatMap((dimension) => dimension.indicators)
    .filter(({ id }) => indicatorIds.includes(id))
  if (indicators.length === 0) return null

  function say(indicatorId: string, written: string) {
    const { [indicatorId]: _, ...others } = value
    onChange(
      written === saysNothing
        ? others
        : { ...others, [indicatorId]: levelSchema.parse(Number(written)) },
    )
  }

  return (
    <fieldset className={classes.saidLevels}>
      <legend>{words('evidence.said_levels')}</legend>
      <p className={classes.facts}>{words('evidence.said_levels_help')}</p>
      {indicators.map(({ id, code, texts }) => (
        <NativeSelect
          key={id}
          label={`${code} ${texts[language].title}`}
          value={value[id] === undefined ? saysNothing : `${value[id]}`}
          data={[
            { value: saysNothing, label: words('evidence.says_no_level') },
            ...levels.map((level) => ({
              value: `${level}`,
              label: `${level} · ${snapshot.scale[level]?.name[language] ?? ''}`,
            })),
          ]}
          onChange={(event) => say(id, event.currentTarget.value)}
        />
      ))}
    </fieldset>
  )
}

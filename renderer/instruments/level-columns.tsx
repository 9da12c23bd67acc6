import { Title } from '@mantine/core'
import type { Language } from '../../assessments/core/texts/localized.ts'
import classes from './instruments.module.css'

/** The five levels side by side, one below the other where there is little room. */
export function LevelColumns({
  names,
  texts,
  language,
}: {
  names: readonly string[]
  texts: readonly string[]
  language: Language
}) {
  return (
    <ol className={classes.levels} lang={language}>
      {names.map((name, level) => (
        <li key={name} className={classes.level} data-level={level}>
          <Title order={4} className={classes.levelName}>
            <span className={classes.levelNumber}>{level}</span> {name}
          </Title>
          <p>{texts[level]}</p>
        </li>
      ))}
    </ol>
  )
}

import { Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import { useWords } from '../texts/use-words.ts'
import classes from './instruments.module.css'
import { LevelColumns } from './level-columns.tsx'
import type { Browsing } from './use-browsing.ts'

/** What the profile holds as a whole: whom it addresses, the scale, the dimensions. */
export function CatalogueOverview({
  snapshot,
  browsing: { language },
}: {
  snapshot: InstrumentSnapshot
  browsing: Browsing
}) {
  const words = useWords()
  const { scale, blocks, dimensions } = snapshot
  const indicators = dimensions.flatMap((dimension) => dimension.indicators)
  return (
    <article className={classes.page} aria-labelledby="overview-title">
      <header>
        <Title order={2} id="overview-title" className={classes.pageTitle} lang={language}>
          {snapshot.profileName[language]}
        </Title>
        <Text c="dimmed" size="sm" mt={4}>
          {words('instruments.overview.counts', {
            dimensions: dimensions.length,
            indicators: indicators.length,
            core: indicators.filter(({ core }) => core).length,
          })}{' '}
          {words('instruments.overview.addressees')}{' '}
          <span lang={language}>{snapshot.addressees[language]}</span>
        </Text>
      </header>
      <section>
        <Title order={3}>{words('instruments.overview.scale')}</Title>
        <LevelColumns
          names={scale.map(({ name }) => name[language])}
          texts={scale.map(({ anchor }) => anchor[language])}
          language={language}
        />
      </section>
      {blocks.map((block) => (
        <section key={block.id}>
          <Title order={3} lang={language}>
            {block.name[language]}
          </Title>
          <ul className={classes.dimensionCards}>
            {dimensions
              .filter(({ blockId }) => blockId === block.id)
              .map(({ id, code, name, scope, indicators: own }) => (
                <li key={id} className={classes.dimensionCard}>
                  <Link
                    to="/instruments/{-$indicatorId}"
                    params={{ indicatorId: own[0]?.id }}
                    search={(now) => now}
                    className={classes.dimensionLink}
                    lang={language}
                  >
                    <span className={classes.code}>{code}</span> {name[language]}
                  </Link>
                  <Text size="sm" c="dimmed" lang={language}>
                    {scope[language]}
                  </Text>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </article>
  )
}

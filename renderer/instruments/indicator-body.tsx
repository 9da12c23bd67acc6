import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type {
  InstrumentSnapshot,
  SnapshotIndicator,
} from '../../assessments/core/instruments/instrument-snapshot.ts'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import type { Language } from '../../assessments/core/texts/localized.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { InquirySections } from './inquiry-sections.tsx'
import classes from './instruments.module.css'
import { LevelColumns } from './level-columns.tsx'
import type { TextWording } from './use-browsing.ts'

interface IndicatorBodyProps {
  snapshot: InstrumentSnapshot
  indicator: SnapshotIndicator
  /** Of the catalogue's texts; headings speak the window's language. */
  language: Language
  wording: TextWording
}

/** Everything below an indicator's name. */
export function IndicatorBody({ snapshot, indicator, language, wording }: IndicatorBodyProps) {
  const words = useWords()
  const texts = indicator.texts[language]
  const { question, anchors } = wording === 'plain' ? texts.plain : texts
  return (
    <div className={classes.body}>
      <p className={classes.question} lang={language}>
        {question}
      </p>
      <section aria-label={words('instruments.levels')}>
        <Title order={3}>
          {words(wording === 'plain' ? 'instruments.levels_plain' : 'instruments.levels')}
        </Title>
        <LevelColumns
          names={snapshot.scale.map(({ name }) => name[language])}
          texts={anchors}
          language={language}
        />
      </section>
      <div className={classes.sections}>
        <Reasons snapshot={snapshot} indicator={indicator} language={language} />
        <InquirySections indicator={indicator} snapshot={snapshot} language={language} order={3} />
        <Outcome snapshot={snapshot} indicator={indicator} language={language} />
      </div>
    </div>
  )
}

type PartProps = Omit<IndicatorBodyProps, 'wording'>

/** Why it matters, when it may be left out, and the law behind it. */
function Reasons({ snapshot, indicator, language }: PartProps) {
  const words = useWords()
  const windowLanguage = useLanguage()
  const { why, notApplicableWhen } = indicator.texts[language]
  const legalBases = snapshot.legalBases.filter(({ id }) => indicator.legalBases.includes(id))
  return (
    <>
      <Section title={words('instruments.why')}>
        <p lang={language}>{why}</p>
      </Section>
      <Section title={words('instruments.not_applicable')}>
        {notApplicableWhen === undefined ? (
          <p>{words('instruments.always_applicable')}</p>
        ) : (
          <p lang={language}>{notApplicableWhen}</p>
        )}
      </Section>
      {legalBases.length > 0 && (
        <Section title={words('instruments.legal_basis')}>
          {legalBases.map(({ id, name, asOf }) => (
            <p key={id}>
              <span lang={language}>{name[language]}</span>{' '}
              <span className={classes.faint}>
                {words('instruments.as_of', { date: formatDate(asOf, windowLanguage) })}
              </span>
            </p>
          ))}
        </Section>
      )}
    </>
  )
}

/** What the report says, what is recommended, which offers help. */
function Outcome({ snapshot, indicator, language }: PartProps) {
  const words = useWords()
  const { strength, need, recommendations } = indicator.texts[language]
  const topics = snapshot.topics
    .filter(({ id }) => indicator.topics.includes(id))
    .map(({ name }) => name[language])
  return (
    <>
      <Section title={words('instruments.strength')}>
        <p lang={language}>{strength}</p>
      </Section>
      <Section title={words('instruments.need')}>
        <p lang={language}>{need}</p>
      </Section>
      <Section title={words('instruments.recommendations')}>
        <dl className={classes.recommendations}>
          <dt>{words('instruments.recommendation.start')}</dt>
          <dd lang={language}>{recommendations.start}</dd>
          <dt>{words('instruments.recommendation.extend')}</dt>
          <dd lang={language}>{recommendations.extend}</dd>
          <dt>{words('instruments.recommendation.deepen')}</dt>
          <dd lang={language}>{recommendations.deepen}</dd>
        </dl>
      </Section>
      <Section title={words('instruments.offers')}>
        <ul>
          {indicator.offers.map((offer) => (
            <li key={offer}>{words(`domain.offer.${offer}`)}</li>
          ))}
        </ul>
        <p className={classes.topics}>
          <span className={classes.faint}>{words('instruments.topics')}</span>{' '}
          <span lang={language}>{topics.join(' · ')}</span>
        </p>
      </Section>
    </>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={3}>{title}</Title>
      {children}
    </section>
  )
}

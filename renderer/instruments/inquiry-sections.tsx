import { Title, type TitleOrder } from '@mantine/core'
import type { ReactNode } from 'react'
import type {
  InstrumentSnapshot,
  SnapshotIndicator,
} from '../../assessments/core/instruments/instrument-snapshot.ts'
import type { Language } from '../../assessments/core/texts/localized.ts'
import { useWords } from '../texts/use-words.ts'

interface InquirySectionsProps {
  indicator: SnapshotIndicator
  snapshot: Pick<InstrumentSnapshot, 'roles' | 'places'>
  /** Of the catalogue's texts. */
  language: Language
  order: TitleOrder
}

/** How to find out: what to look at, whom to ask what, typical evidence. */
export function InquirySections({ indicator, snapshot, language, order }: InquirySectionsProps) {
  const words = useWords()
  const { lookAt, ask, evidence } = indicator.texts[language]
  const roleName = (id: string) =>
    snapshot.roles.find((role) => role.id === id)?.name[language] ?? id
  const places = snapshot.places
    .filter(({ id }) => indicator.places.includes(id))
    .map(({ name }) => name[language])
  return (
    <>
      <Part title={words('instruments.look_at')} order={order}>
        {lookAt.map((thing) => (
          <li key={thing} lang={language}>
            {thing}
          </li>
        ))}
        <li key="places">
          <strong>{words('instruments.places')}</strong>{' '}
          <span lang={language}>{places.join(', ')}</span>
        </li>
      </Part>
      <Part title={words('instruments.ask')} order={order}>
        {ask.map(({ role, question }) => (
          <li key={question} lang={language}>
            <strong>{roleName(role)}:</strong> {question}
          </li>
        ))}
      </Part>
      <Part title={words('instruments.evidence')} order={order}>
        {evidence.map(({ type, example }) => (
          <li key={example}>
            <strong>{words(`domain.evidence_type.${type}`)}:</strong>{' '}
            <span lang={language}>{example}</span>
          </li>
        ))}
      </Part>
    </>
  )
}

function Part(props: { title: string; order: TitleOrder; children: ReactNode }) {
  return (
    <section>
      <Title order={props.order}>{props.title}</Title>
      <ul>{props.children}</ul>
    </section>
  )
}

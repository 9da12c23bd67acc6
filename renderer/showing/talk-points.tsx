import { Checkbox, Text, Title } from '@mantine/core'
import type {
  ClosingTalk,
  TalkPoint,
  TalkPointKind,
} from '../../assessments/core/visits/closing-talk.ts'
import { useWords } from '../texts/use-words.ts'
import type { useHiddenPoints } from './hidden-points.ts'
import classes from './showing.module.css'

const kindKeys = {
  strength: null,
  follow_up: 'showing.talk.kind.follow_up',
  not_assessed: 'showing.talk.kind.not_assessed',
  question: 'showing.talk.kind.question',
} as const satisfies Record<TalkPointKind, string | null>

interface ChoiceProps {
  hidden: ReturnType<typeof useHiddenPoints>
  /** While the client looks on, what is hidden is not there at all. */
  isShowing: boolean
}

export function TalkPoints({ talk, ...choice }: { talk: ClosingTalk } & ChoiceProps) {
  const words = useWords()
  const isThere = ({ id }: TalkPoint) => !choice.isShowing || !choice.hidden.isHidden(id)
  const strengths = talk.strengths
    .map((dimension) => ({ ...dimension, points: dimension.points.filter(isThere) }))
    .filter(({ points }) => points.length > 0)
  const questions = talk.openQuestions.filter(isThere)
  return (
    <div className={classes.talk}>
      <section aria-labelledby="strengths-title" className={classes.column}>
        <Title order={2} id="strengths-title">
          {words('showing.talk.strengths')}
        </Title>
        {strengths.length === 0 && <Text c="dimmed">{words('showing.talk.no_strengths')}</Text>}
        {strengths.map(({ dimensionId, name, points }) => (
          <section key={dimensionId} aria-labelledby={`strengths-${dimensionId}`}>
            <Title order={3} id={`strengths-${dimensionId}`} className={classes.dimension}>
              {name}
            </Title>
            <PointList points={points} {...choice} />
          </section>
        ))}
      </section>
      <section aria-labelledby="questions-title" className={classes.column}>
        <Title order={2} id="questions-title">
          {words('showing.talk.questions')}
        </Title>
        {questions.length === 0 && <Text c="dimmed">{words('showing.talk.no_questions')}</Text>}
        <PointList points={questions} {...choice} />
      </section>
    </div>
  )
}

function PointList({ points, hidden, isShowing }: { points: readonly TalkPoint[] } & ChoiceProps) {
  return (
    <ul className={classes.points}>
      {points.map((point) => (
        <li key={point.id} className={classes.point} data-kind={point.kind}>
          {isShowing ? (
            <PointWords point={point} />
          ) : (
            <Checkbox
              className={classes.choice}
              label={<PointWords point={point} />}
              checked={!hidden.isHidden(point.id)}
              onChange={(event) => hidden.show(point.id, event.currentTarget.checked)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function PointWords({ point: { kind, title, text } }: { point: TalkPoint }) {
  const words = useWords()
  const kindKey = kindKeys[kind]
  return (
    <span className={classes.pointWords}>
      {kindKey !== null && <span className={classes.kind}>{words(kindKey)}</span>}
      {title !== '' && <strong>{title}</strong>}
      <span>{text}</span>
    </span>
  )
}

import { Button } from '@mantine/core'
import { IconMaximize } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { closingTalk } from '../../assessments/core/visits/closing-talk.ts'
import { useOrganisation } from '../api/use-organisations.ts'
import { useVisit, type WholeVisit } from '../api/use-visits.ts'
import { Loaded } from '../shared/loaded.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { useVisitEntries } from '../visits/entries/use-visit-entries.ts'
import { useHiddenPoints } from './hidden-points.ts'
import { ShowingFrame } from './showing-frame.tsx'
import { TalkPoints } from './talk-points.tsx'
import { useFullScreen } from './use-full-screen.ts'

/** Abschlussgespräch: first the choice of points, then nothing but them, over the whole screen. */
export function ClosingTalkScreen() {
  const { visitId } = useParams({ from: '/visits/$visitId/closing-talk' })
  const visit = useVisit(visitId)
  return <Loaded query={visit}>{(loaded) => <Talk loaded={loaded} />}</Loaded>
}

function Talk({ loaded }: { loaded: WholeVisit }) {
  const words = useWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const { visit, snapshot } = loaded
  const organisation = useOrganisation(visit.organisationId)
  const { content } = useVisitEntries(loaded)
  const hidden = useHiddenPoints(visit.id)
  const [isShowing, setIsShowing] = useState(false)
  useFullScreen(isShowing)
  const talk = closingTalk({
    snapshot,
    scope: visit.scope,
    answers: content.answer,
    questions: content.question,
    language,
  })
  const leave = useCallback(() => {
    if (isShowing) setIsShowing(false)
    else void navigate({ to: '/visits/$visitId', params: { visitId: visit.id } })
  }, [isShowing, navigate, visit.id])

  return (
    <ShowingFrame
      title={words(isShowing ? 'showing.talk.heading' : 'showing.closing_talk')}
      organisationName={organisation.data?.name ?? ''}
      below={isShowing ? undefined : words('showing.talk.prepare')}
      actions={
        !isShowing && (
          <Button
            mih={44}
            leftSection={<IconMaximize size={18} aria-hidden />}
            onClick={() => setIsShowing(true)}
          >
            {words('showing.talk.start')}
          </Button>
        )
      }
      onLeave={leave}
    >
      <TalkPoints talk={talk} hidden={hidden} isShowing={isShowing} />
    </ShowingFrame>
  )
}

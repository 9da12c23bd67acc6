import { Alert, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { entryKindKeys } from '../../assessments/core/texts/domain-keys.ts'
import {
  type PersonalDataPlace,
  personalDataInVisit,
} from '../../assessments/core/visits/personal-data-in-visit.ts'
import type { WholeVisit } from '../api/use-visits.ts'
import { personalDataKeys } from '../shared/personal-data-hint.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import type { VisitContent } from './entries/visit-content.ts'
import classes from './visits.module.css'

/** Everything that looks like personal data in the visit, each with its place and the way there. */
export function PersonalDataList({
  content,
  loaded,
  onJump,
}: {
  content: VisitContent
  loaded: WholeVisit
  onJump: () => void
}) {
  const words = useWords()
  const places = personalDataInVisit(content)
  if (places.length === 0) return null
  return (
    <Alert color="yellow" title={words('closing.personal_data', { count: places.length })}>
      <Text size="sm">{words('closing.personal_data_help')}</Text>
      <ul className={classes.personalData}>
        {places.map((place) => (
          <li key={`${place.entryKind}/${place.entryId}/${place.kind}/${place.found}`}>
            {words(personalDataKeys[place.kind], { found: place.found })}{' '}
            <PlaceLink place={place} loaded={loaded} onJump={onJump} />
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function PlaceLink({
  place: { entryKind, indicatorId },
  loaded: { visit, snapshot },
  onJump,
}: {
  place: PersonalDataPlace
  loaded: WholeVisit
  onJump: () => void
}) {
  const words = useWords()
  const language = useLanguage()
  const indicator = snapshot.dimensions
    .flatMap(({ indicators }) => indicators)
    .find(({ id }) => id === indicatorId)
  const params = { visitId: visit.id }
  if (indicator !== undefined)
    return (
      <Link
        className={classes.place}
        to="/visits/$visitId"
        params={params}
        search={{ indicator: indicator.id }}
        aria-label={words('closing.go_to', {
          code: indicator.code,
          title: indicator.texts[language].title,
        })}
        onClick={onJump}
      >
        {indicator.code}
      </Link>
    )
  const kind = words(entryKindKeys[entryKind])
  if (entryKind !== 'measure') return <span>({kind})</span>
  return (
    <Link className={classes.place} to="/visits/$visitId/results" params={params} onClick={onJump}>
      {kind}
    </Link>
  )
}

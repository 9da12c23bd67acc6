import { Button, Kbd, Title } from '@mantine/core'
import type { ScopedItem } from '../../../assessments/core/scoring/items-in-scope.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import cardClasses from './card-fields.module.css'
import { ItemMarks } from './item-marks.tsx'
import { MissingReasonMark } from './memory/missing-reason-mark.tsx'
import classes from './scoring.module.css'

interface CardHeadProps {
  item: ScopedItem
  lacksReason: boolean
  titleId: string
  onCatalogue: () => void
}

/** The criterion's code, marks and name, and the way to the catalogue. */
export function CardHead({
  item: { indicator, place },
  lacksReason,
  titleId,
  onCatalogue,
}: CardHeadProps) {
  const words = useWords()
  const language = useLanguage()
  return (
    <div className={cardClasses.head}>
      <div>
        <div className={classes.cardMarks}>
          <span className={classes.code}>{indicator.code}</span>
          <ItemMarks indicator={indicator} place={place} />
          {lacksReason && <MissingReasonMark />}
        </div>
        <Title order={3} id={titleId} className={classes.cardTitle}>
          {indicator.texts[language].title}
        </Title>
      </div>
      <Button
        h={44}
        px="xs"
        variant="subtle"
        rightSection={<Kbd aria-hidden>I</Kbd>}
        onClick={onCatalogue}
      >
        {words('scoring.item.catalogue')}
      </Button>
    </div>
  )
}

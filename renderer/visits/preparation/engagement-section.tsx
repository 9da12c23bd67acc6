import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { visitScopeKeys } from '../../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../../assessments/core/texts/format-date.ts'
import { formatList } from '../../../assessments/core/texts/format-list.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import { Facts } from '../board/facts.tsx'
import { Section } from '../board/section.tsx'
import { EngagementFacts } from './engagement-facts.tsx'
import { EngagementFields } from './engagement-fields.tsx'
import type { Preparation } from './use-preparation.ts'

/** Vereinbarung: what was agreed with the organisation, below what the visit itself says. */
export function EngagementSection({
  preparation,
  onDetails,
}: {
  preparation: Preparation
  onDetails: () => void
}) {
  const words = useWords()
  const language = useLanguage()
  const { visit, snapshot, isLocked } = preparation
  return (
    <Section
      name="engagement"
      title={words('preparation.engagement.title')}
      actions={
        !isLocked && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPencil size={17} aria-hidden />}
            onClick={onDetails}
          >
            {words('preparation.facts.edit')}
          </Button>
        )
      }
    >
      <Facts
        facts={[
          { name: words('preparation.facts.date'), value: formatDate(visit.date, language) },
          {
            name: words('preparation.facts.unit'),
            value: visit.unit || words('preparation.facts.whole'),
          },
          {
            name: words('preparation.facts.team'),
            value: formatList(visit.consultants, language),
          },
          { name: words('preparation.facts.profile'), value: snapshot.profileName[language] },
          { name: words('preparation.facts.scope'), value: words(visitScopeKeys[visit.scope]) },
        ]}
      />
      {isLocked ? (
        <EngagementFacts preparation={preparation} />
      ) : (
        <EngagementFields preparation={preparation} />
      )}
    </Section>
  )
}

import { Title } from '@mantine/core'
import { agreementOf } from '../../../assessments/core/agreement/double-rating.ts'
import { formatDecimal, formatShare } from '../../../assessments/core/texts/format-points.ts'
import type { EntriesOf } from '../../../assessments/core/visits/visit-entry.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import board from '../board/board.module.css'
import { Facts } from '../board/facts.tsx'

/** How far the two agree over the whole visit; nothing about one of them. */
export function AgreementPanel({
  entries,
}: {
  entries: EntriesOf<'double_rating' | 'independent_rating'>
}) {
  const words = useWords()
  const language = useLanguage()
  const agreement = agreementOf(entries)
  if (agreement === null) return null
  const { items, equalShare, weightedKappa } = agreement
  return (
    <aside className={board.panel} aria-labelledby="agreement-title">
      <Title order={2} id="agreement-title">
        {words('pair.agreement')}
      </Title>
      <Facts
        facts={[
          { name: words('pair.agreement_items'), value: items },
          {
            name: words('pair.agreement_equal'),
            value: equalShare === null ? '–' : formatShare(equalShare, language),
          },
          {
            name: words('pair.kappa'),
            value:
              weightedKappa === null
                ? words('pair.kappa_undefined')
                : formatDecimal(weightedKappa, 2, language),
          },
        ]}
      />
      <p className={board.dimmed}>{words('pair.agreement_help')}</p>
    </aside>
  )
}

import { MultiSelect } from '@mantine/core'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { foldForSearch, searchedWords } from '../../../assessments/core/search/fold-for-search.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'

/** Any number of the instrument's indicators, found by their code or name. */
export function IndicatorChoice({
  snapshot,
  value,
  onChange,
}: {
  snapshot: InstrumentSnapshot
  value: readonly string[]
  onChange: (indicatorIds: string[]) => void
}) {
  const words = useWords()
  const language = useLanguage()
  const data = snapshot.dimensions.map((dimension) => ({
    group: `${dimension.code} ${dimension.name[language]}`,
    items: dimension.indicators.map(({ id, code, texts }) => ({
      value: id,
      label: `${code} ${texts[language].title}`,
    })),
  }))
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      // Escape closes the list, not what is around it.
      data-mantine-stop-propagation="true"
      label={words('board.indicators')}
      placeholder={value.length === 0 ? words('board.indicators_choose') : undefined}
      nothingFoundMessage={words('board.indicators_none')}
      data={data}
      value={[...value]}
      maxValues={100}
      filter={({ options, search }) => {
        const wanted = searchedWords(search)
        const matches = ({ label }: { label: string }) =>
          wanted.every((word) => foldForSearch(label).includes(word))
        return options
          .map((option) =>
            'group' in option ? { ...option, items: option.items.filter(matches) } : option,
          )
          .filter((option) => ('group' in option ? option.items.length > 0 : matches(option)))
      }}
      onChange={onChange}
    />
  )
}

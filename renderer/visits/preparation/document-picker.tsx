import { Button, Checkbox, Group, Modal, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { foldForSearch, searchedWords } from '../../../assessments/core/search/fold-for-search.ts'
import type { SuggestedDocument } from '../../../assessments/core/visits/preparation/document-requests.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from './preparation.module.css'

interface PickerProps {
  opened: boolean
  suggestions: readonly SuggestedDocument[]
  snapshot: InstrumentSnapshot
  onClose: () => void
  onChoose: (chosen: readonly SuggestedDocument[]) => void
}

/** The papers that usually support the indicators: searched, several chosen at once. */
export function DocumentPicker(props: PickerProps) {
  const words = useWords()
  return (
    <Modal
      size="lg"
      opened={props.opened}
      onClose={props.onClose}
      title={words('preparation.picker.title')}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      <PickerForm {...props} />
    </Modal>
  )
}

function PickerForm({ suggestions, snapshot, onClose, onChoose }: PickerProps) {
  const words = useWords()
  const language = useLanguage()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const indicators = snapshot.dimensions.flatMap((dimension) => dimension.indicators)
  const captionOf = ({ indicatorIds }: SuggestedDocument) =>
    indicators
      .filter(({ id }) => indicatorIds.includes(id))
      .map(({ code, texts }) => `${code} ${texts[language].title}`)
      .join(' · ')
  const wanted = searchedWords(search)
  const found = suggestions.filter((one) => {
    const folded = foldForSearch(`${one.title} ${captionOf(one)}`)
    return wanted.every((word) => folded.includes(word))
  })
  const toggle = (title: string, isChosen: boolean) =>
    setChosen((now) => (isChosen ? [...now, title] : now.filter((one) => one !== title)))

  function accept() {
    onChoose(suggestions.filter(({ title }) => chosen.includes(title)))
    onClose()
  }

  return (
    <div className={classes.picker}>
      <TextInput
        data-autofocus
        label={words('preparation.picker.search')}
        leftSection={<IconSearch size={17} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <Text size="sm" c="dimmed" role="status">
        {words('preparation.picker.found', { count: found.length })}
      </Text>
      <ul className={classes.pickerList} aria-label={words('preparation.picker.list')}>
        {found.map((one) => (
          <li key={one.title}>
            <Checkbox
              label={one.title}
              description={captionOf(one)}
              checked={chosen.includes(one.title)}
              onChange={(event) => toggle(one.title, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {words('app.cancel')}
        </Button>
        <Button disabled={chosen.length === 0} onClick={accept}>
          {words('preparation.picker.accept', { count: chosen.length })}
        </Button>
      </Group>
    </div>
  )
}

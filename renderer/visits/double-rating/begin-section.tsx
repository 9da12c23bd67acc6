import { Button, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { foldForSearch } from '../../../assessments/core/search/fold-for-search.ts'
import { doubleRatingId } from '../../../assessments/core/visits/entries/independent-rating.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { Section } from '../board/section.tsx'
import type { Board } from '../board/use-board.ts'

/** What rating in two is good for, and who does it. */
export function BeginSection({ board: { store, visit, isLocked } }: { board: Board }) {
  const words = useWords()
  const [firstName, setFirstName] = useState(visit.consultants[0] ?? '')
  const [secondName, setSecondName] = useState(visit.consultants[1] ?? '')
  const [isChecked, setIsChecked] = useState(false)
  const missing = (name: string) => isChecked && name.trim() === '' && words('pair.name_missing')

  const isSame = foldForSearch(firstName.trim()) === foldForSearch(secondName.trim())

  function begin(event: FormEvent) {
    event.preventDefault()
    setIsChecked(true)
    const names = { firstName: firstName.trim(), secondName: secondName.trim() }
    if (names.firstName === '' || names.secondName === '' || isSame) return
    store.changeApart({
      kind: 'double_rating',
      id: doubleRatingId,
      value: { ...names, isFirstFinished: false, isSecondFinished: false },
    })
  }

  return (
    <Section name="begin" title={words('pair.title')}>
      <Text c="dimmed" maw={640}>
        {words('pair.lead')}
      </Text>
      {isLocked ? (
        <Text c="dimmed">{words('pair.none')}</Text>
      ) : (
        <form className={classes.fields} onSubmit={begin} noValidate>
          <TextInput
            required
            label={words('pair.first_name')}
            maxLength={300}
            value={firstName}
            error={missing(firstName)}
            onChange={(event) => setFirstName(event.currentTarget.value)}
          />
          <TextInput
            required
            label={words('pair.second_name')}
            maxLength={300}
            value={secondName}
            error={missing(secondName) || (isChecked && isSame && words('pair.names_equal'))}
            onChange={(event) => setSecondName(event.currentTarget.value)}
          />
          <div className={classes.wide}>
            <Button type="submit">{words('pair.begin')}</Button>
          </div>
        </form>
      )}
    </Section>
  )
}

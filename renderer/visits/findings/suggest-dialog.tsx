import { Button, Checkbox, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import type { SuggestedFinding } from '../../../assessments/core/findings/suggest-findings.ts'
import { findingKindKeys } from '../../../assessments/core/texts/domain-keys.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import own from './findings.module.css'

interface SuggestProps {
  opened: boolean
  suggestions: readonly SuggestedFinding[]
  onClose: () => void
  onChoose: (chosen: readonly SuggestedFinding['finding'][]) => void
}

/** Drafts in the instrument's words, for what was rated; several chosen at once, and edited afterwards. */
export function SuggestDialog(props: SuggestProps) {
  const words = useWords()
  return (
    <Modal
      size="lg"
      opened={props.opened}
      onClose={props.onClose}
      title={words('findings.suggest')}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      <SuggestForm {...props} />
    </Modal>
  )
}

function SuggestForm({ suggestions, onClose, onChoose }: SuggestProps) {
  const words = useWords()
  const language = useLanguage()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const idOf = ({ indicator, finding }: SuggestedFinding) => `${finding.kind} ${indicator.id}`

  function toggle(id: string, isChosen: boolean) {
    const others = [...chosen].filter((other) => other !== id)
    setChosen(new Set(isChosen ? [...others, id] : others))
  }

  function accept() {
    onChoose(suggestions.filter((one) => chosen.has(idOf(one))).map(({ finding }) => finding))
    onClose()
  }

  return (
    <div className={own.dialog}>
      <Text size="sm">
        {words(suggestions.length === 0 ? 'findings.suggest_none' : 'findings.suggest_text')}
      </Text>
      <ul className={own.suggestions} aria-label={words('findings.suggest')}>
        {suggestions.map((one) => {
          const { indicator, level, finding } = one
          return (
            <li key={idOf(one)}>
              <Checkbox
                label={words('findings.suggestion', {
                  kind: words(findingKindKeys[finding.kind]),
                  code: indicator.code,
                  title: indicator.texts[language].title,
                  level,
                })}
                description={finding.clientWording}
                checked={chosen.has(idOf(one))}
                onChange={(event) => toggle(idOf(one), event.currentTarget.checked)}
              />
            </li>
          )
        })}
      </ul>
      <Group justify="flex-end">
        <Button data-autofocus variant="default" onClick={onClose}>
          {words('app.cancel')}
        </Button>
        <Button disabled={chosen.size === 0} onClick={accept}>
          {words('findings.suggest_take', { count: chosen.size })}
        </Button>
      </Group>
    </div>
  )
}

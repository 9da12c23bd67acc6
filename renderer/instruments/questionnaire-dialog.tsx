import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { OperationInput } from '../../assessments/contract/contract-types.ts'
import { visitScopeKeys } from '../../assessments/core/texts/domain-keys.ts'
import type { Language } from '../../assessments/core/texts/localized.ts'
import { visitScopeSchema } from '../../assessments/core/visits/visit.ts'
import { requestOperation } from '../api/call-operation.ts'
import { useJob } from '../api/use-job.ts'
import { ExportedFile, ExportProgress } from '../shared/export-state.tsx'
import { fileName } from '../shared/file-name.ts'
import { LanguageChoice } from '../shared/language-choice.tsx'
import { RadioChoice } from '../shared/radio-choice.tsx'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import type { ProfileChoice } from './profile-choices.ts'
import type { TextWording } from './use-browsing.ts'

type Questionnaire = Pick<
  OperationInput<'questionnaires.export'>,
  'scope' | 'wording' | 'purpose' | 'format' | 'language'
>

interface QuestionnaireDialogProps {
  opened: boolean
  choice: ProfileChoice
  /** Chosen at first: what is being read. */
  language: Language
  wording: TextWording
  onClose: () => void
}

/** Hands the empty questionnaire of a profile out as a file. */
export function QuestionnaireDialog(props: QuestionnaireDialogProps) {
  const words = useWords()
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={words('instruments.questionnaire.title')}
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      <QuestionnaireForm {...props} />
    </Modal>
  )
}

function QuestionnaireForm({ choice, language, wording, onClose }: QuestionnaireDialogProps) {
  const words = useWords()
  const windowLanguage = useLanguage()
  const { state, start, cancel } = useJob('questionnaires.export')
  const [wanted, setWanted] = useState<Questionnaire>({
    scope: choice.profile.defaultScope,
    wording,
    purpose: wording === 'plain' ? 'self_rating' : 'interview',
    format: 'word',
    language,
  })

  async function askAndStart() {
    const title = words('instruments.questionnaire.file_name', {
      profile: choice.name[windowLanguage],
      scope: words(visitScopeKeys[wanted.scope]),
    })
    const { path } = await requestOperation('dialogs.saveFile', {
      suggestedName: fileName(title, wanted.format),
      kind: wanted.format,
    })
    const { instrumentId, version, profile } = choice
    if (path !== null)
      await start({ ...wanted, instrumentId, version, profileId: profile.id, path })
  }

  if (state.kind === 'running')
    return (
      <ExportProgress
        message={words('instruments.questionnaire.running')}
        fraction={state.fraction}
        onCancel={cancel}
      />
    )
  if (state.kind === 'done')
    return (
      <ExportedFile
        message={words('instruments.questionnaire.done')}
        path={state.value.path}
        onClose={onClose}
      />
    )
  return (
    <Stack>
      <QuestionnaireFields choice={choice} wanted={wanted} onChange={setWanted} />
      {state.kind === 'refused' && <RefusalNotice refusal={state.refusal} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {words('app.cancel')}
        </Button>
        <Button data-autofocus onClick={askAndStart}>
          {words('instruments.questionnaire.export')}
        </Button>
      </Group>
    </Stack>
  )
}

function QuestionnaireFields({
  choice,
  wanted,
  onChange,
}: {
  choice: ProfileChoice
  wanted: Questionnaire
  onChange: (wanted: Questionnaire) => void
}) {
  const words = useWords()
  const windowLanguage = useLanguage()
  return (
    <>
      <Text size="sm">
        {words('instruments.questionnaire.text', { profile: choice.name[windowLanguage] })}
      </Text>
      <RadioChoice
        label={words('instruments.questionnaire.scope')}
        value={wanted.scope}
        options={visitScopeSchema.options.map((value) => ({
          value,
          label: words(visitScopeKeys[value]),
        }))}
        onChange={(scope) => onChange({ ...wanted, scope })}
      />
      <RadioChoice
        label={words('instruments.questionnaire.purpose')}
        value={wanted.purpose}
        options={[
          { value: 'interview', label: words('instruments.questionnaire.interview') },
          { value: 'self_rating', label: words('instruments.questionnaire.self_rating') },
        ]}
        onChange={(purpose) => onChange({ ...wanted, purpose })}
      />
      <RadioChoice
        label={words('instruments.questionnaire.wording')}
        value={wanted.wording}
        options={[
          { value: 'standard', label: words('instruments.questionnaire.standard') },
          { value: 'plain', label: words('instruments.plain') },
        ]}
        onChange={(wording) => onChange({ ...wanted, wording })}
      />
      <RadioChoice
        label={words('instruments.questionnaire.format')}
        value={wanted.format}
        options={[
          { value: 'word', label: words('instruments.questionnaire.word') },
          { value: 'excel', label: words('instruments.questionnaire.excel') },
        ]}
        onChange={(format) => onChange({ ...wanted, format })}
      />
      <LanguageChoice
        label={words('instruments.questionnaire.language')}
        language={wanted.language}
        onChange={(language) => onChange({ ...wanted, language })}
      />
    </>
  )
}

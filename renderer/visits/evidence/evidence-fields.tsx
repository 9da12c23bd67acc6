import {
  Autocomplete,
  Checkbox,
  MultiSelect,
  NativeSelect,
  Textarea,
  TextInput,
} from '@mantine/core'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import {
  type Evidence,
  evidenceSchema,
  evidenceTypeSchema,
} from '../../../assessments/core/visits/entries/evidence.ts'
import { linkedTo } from '../../../assessments/core/visits/linked-evidence.ts'
import { DayInput } from '../../shared/day-input.tsx'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import { IndicatorChoice } from '../board/indicator-choice.tsx'
import { confidentialityKeys, evidenceTypeKeys } from './evidence-keys.ts'
import { SaidLevels } from './said-levels.tsx'

/** Evidence while it is written; no day while nothing valid is entered. */
export type DraftEvidence = Omit<Evidence, 'capturedOn'> & { readonly capturedOn: string | null }

export interface EvidenceFieldsProps {
  draft: DraftEvidence
  snapshot: InstrumentSnapshot
  /** Whether missing entries are named. */
  checked: boolean
  /** Whether it has a title of its own. */
  isTitled: boolean
  onChange: (part: Partial<DraftEvidence>) => void
}

const confidentiality = evidenceSchema.shape.confidentiality

export function EvidenceFields(props: EvidenceFieldsProps) {
  const words = useWords()
  const { draft, checked, isTitled, onChange } = props
  const { snapshot } = props
  const isTitleMissing = checked && draft.title.trim() === ''
  const isDayMissing = checked && draft.capturedOn === null
  return (
    <>
      <NativeSelect
        label={words('evidence.field.type')}
        value={draft.type}
        data={evidenceTypeSchema.options.map((value) => ({
          value,
          label: words(evidenceTypeKeys[value]),
        }))}
        onChange={(event) =>
          onChange({ type: evidenceTypeSchema.parse(event.currentTarget.value) })
        }
      />
      {isTitled && (
        <TextInput
          required
          data-autofocus
          label={words('evidence.field.title')}
          maxLength={300}
          value={draft.title}
          error={isTitleMissing && words('evidence.field.title_missing')}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
      )}
      <DayInput
        label={words('evidence.field.captured_on')}
        day={draft.capturedOn}
        error={isDayMissing && words('evidence.field.captured_on_missing')}
        onChange={(capturedOn) => onChange({ capturedOn })}
      />
      <SourceFields {...props} />
      <NativeSelect
        label={words('evidence.field.confidentiality')}
        value={draft.confidentiality}
        data={confidentiality.options.map((value) => ({
          value,
          label: words(confidentialityKeys[value]),
        }))}
        onChange={(event) =>
          onChange({ confidentiality: confidentiality.parse(event.currentTarget.value) })
        }
      />
      <TextInput
        label={words('evidence.field.passage')}
        maxLength={300}
        value={draft.passage}
        onChange={(event) => onChange({ passage: event.currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={2}
        maxRows={8}
        label={words('evidence.field.note')}
        maxLength={20_000}
        value={draft.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
      <IndicatorChoice
        snapshot={snapshot}
        value={draft.indicatorIds}
        onChange={(indicatorIds) => onChange(linkedTo(draft, indicatorIds))}
      />
      <LinkedDimensions {...props} />
      <SaidLevels
        snapshot={snapshot}
        indicatorIds={draft.indicatorIds}
        value={draft.saidLevels}
        onChange={(saidLevels) => onChange({ saidLevels })}
      />
    </>
  )
}

/** Where it was, and which role it came from. */
function SourceFields({ draft, snapshot, onChange }: EvidenceFieldsProps) {
  const words = useWords()
  const language = useLanguage()
  return (
    <>
      <Autocomplete
        label={words('evidence.field.place')}
        maxLength={300}
        data={[...new Set(snapshot.places.map(({ name }) => name[language]))]}
        value={draft.place}
        onChange={(place) => onChange({ place })}
      />
      <NativeSelect
        label={words('evidence.field.source_role')}
        description={words('evidence.field.source_role_help')}
        value={draft.sourceRoleId ?? ''}
        data={[
          { value: '', label: words('evidence.field.source_role_none') },
          ...snapshot.roles.map(({ id, name }) => ({ value: id, label: name[language] })),
        ]}
        onChange={(event) => onChange({ sourceRoleId: event.currentTarget.value || null })}
      />
      <Checkbox
        label={words('evidence.field.held_by_three')}
        description={words('evidence.field.held_by_three_help')}
        checked={draft.isRoleHeldByThree}
        onChange={(event) => onChange({ isRoleHeldByThree: event.currentTarget.checked })}
      />
    </>
  )
}

function LinkedDimensions({ draft, snapshot, onChange }: EvidenceFieldsProps) {
  const words = useWords()
  const language = useLanguage()
  return (
    <MultiSelect
      hidePickedOptions
      // Escape closes the choice, not the drawer around it.
      data-mantine-stop-propagation="true"
      label={words('evidence.field.dimensions')}
      data={snapshot.dimensions.map(({ id, code, name }) => ({
        value: id,
        label: `${code} ${name[language]}`,
      }))}
      value={draft.dimensionIds}
      onChange={(dimensionIds) => onChange({ dimensionIds })}
    />
  )
}

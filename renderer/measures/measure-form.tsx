import { Button, Group, MultiSelect, Select, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { offerSchema } from '../../assessments/core/instruments/instrument-source.ts'
import { allowedStates } from '../../assessments/core/measures/allowed-states.ts'
import {
  type Measure,
  type MeasureState,
  measureStateSchema,
} from '../../assessments/core/measures/measure.ts'
import { speaksForEffect } from '../../assessments/core/measures/since-agreed.ts'
import { allTopics } from '../../assessments/core/measures/support-table.ts'
import { effortKeys, measureStateKeys } from '../../assessments/core/texts/domain-keys.ts'
import { levels } from '../../assessments/core/visits/answer.ts'
import { useSupportTable } from '../api/use-support.ts'
import { useVisitSeries, type WholeVisit } from '../api/use-visits.ts'
import { DayInput } from '../shared/day-input.tsx'
import { GuardedTextarea, GuardedTextInput } from '../shared/guarded-fields.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import type { MeasureDraft } from './measure-draft.ts'
import { criterionChoices } from './measure-words.ts'
import { SinceAgreedList } from './since-agreed-list.tsx'
import { useSinceAgreed } from './use-since-agreed.ts'

const firstStates: readonly MeasureState[] = ['proposed', 'agreed']
const efforts = ['low', 'medium', 'high'] as const

/** The states a measure may have, once this form is saved. */
function useStates({ measure, isNew }: MeasureDraft, { visit }: WholeVisit) {
  const series = useVisitSeries(visit.organisationId)
  if (isNew) return firstStates
  const takenUpIn = series.data?.visits.find(({ id }) => id === measure.visitId)
  return allowedStates(measure, {
    id: visit.id,
    date: visit.date,
    measureTakenUpOn: takenUpIn?.date ?? null,
  })
}

export function MeasureForm({
  draft,
  loaded,
  onCancel,
  onSave,
}: {
  draft: MeasureDraft
  loaded: WholeVisit
  onCancel: () => void
  onSave: (measure: Measure) => void
}) {
  const words = useWords()
  const language = useLanguage()
  const table = useSupportTable()
  const states = useStates(draft, loaded)
  const [measure, setMeasure] = useState(draft.measure)
  const [checked, setChecked] = useState(false)
  const set = (fields: Partial<Measure>) => setMeasure((now) => ({ ...now, ...fields }))
  const isTitleMissing = measure.title.trim() === ''
  const since = useSinceAgreed(measure, loaded)
  const isConfirmed = measure.state === 'confirmed'
  const note = measure.confirmation?.note ?? ''
  const needsNote = isConfirmed && (since === null || !speaksForEffect(since, measure))
  const isNoteMissing = needsNote && note.trim() === ''
  const { snapshot } = loaded

  function submit(event: FormEvent) {
    event.preventDefault()
    setChecked(true)
    if (isTitleMissing || isNoteMissing) return
    const confirmation = isConfirmed
      ? { visitId: measure.confirmation?.visitId ?? loaded.visit.id, note: note.trim() }
      : null
    onSave({ ...measure, title: measure.title.trim(), confirmation })
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <GuardedTextInput
          required
          data-autofocus
          maxLength={300}
          label={words('measures.form.title')}
          value={measure.title}
          error={checked && isTitleMissing && words('measures.form.title_missing')}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <MultiSelect
          searchable
          hidePickedOptions
          maxValues={54}
          label={words('measures.form.criteria')}
          value={measure.comparisonKeys}
          data={criterionChoices(snapshot, language)}
          onChange={(comparisonKeys) => set({ comparisonKeys })}
        />
        <GuardedTextInput
          maxLength={300}
          label={words('measures.form.responsible')}
          description={words('measures.form.responsible_help')}
          value={measure.responsibleFunction}
          onChange={(event) => set({ responsibleFunction: event.currentTarget.value })}
        />
        <Group grow align="flex-start">
          <DayInput
            isOptional
            label={words('measures.form.due')}
            day={measure.dueOn}
            onChange={(dueOn) => set({ dueOn })}
          />
          <Select
            label={words('measures.form.state')}
            allowDeselect={false}
            value={measure.state}
            data={states.map((value) => ({ value, label: words(measureStateKeys[value]) }))}
            onChange={(value) => set({ state: measureStateSchema.parse(value) })}
          />
        </Group>
        {since !== null && <SinceAgreedList since={since} />}
        {isConfirmed && (
          <GuardedTextarea
            required={needsNote}
            autosize
            minRows={2}
            maxLength={2_000}
            label={words('measures.form.confirmation')}
            description={words(
              needsNote ? 'measures.form.confirmation_needed' : 'measures.form.confirmation_help',
            )}
            value={note}
            error={checked && isNoteMissing && words('measures.form.confirmation_missing')}
            onChange={(event) =>
              set({
                confirmation: {
                  visitId: measure.confirmation?.visitId ?? loaded.visit.id,
                  note: event.currentTarget.value,
                },
              })
            }
          />
        )}
        <Group grow align="flex-start">
          <Select
            label={words('measures.form.effort')}
            placeholder={words('measures.form.none')}
            value={measure.effort}
            data={efforts.map((value) => ({ value, label: words(effortKeys[value]) }))}
            onChange={(value) =>
              set({ effort: efforts.find((effort) => effort === value) ?? null })
            }
          />
          <Select
            label={words('measures.form.target')}
            placeholder={words('measures.form.none')}
            value={measure.targetLevel === null ? null : String(measure.targetLevel)}
            data={levels.map((level) => ({
              value: String(level),
              label: `${level} ${snapshot.scale[level]?.name[language] ?? ''}`,
            }))}
            onChange={(value) =>
              set({ targetLevel: levels.find((level) => String(level) === value) ?? null })
            }
          />
        </Group>
        <GuardedTextarea
          autosize
          minRows={2}
          maxLength={2_000}
          label={words('measures.form.success')}
          value={measure.successCriterion}
          onChange={(event) => set({ successCriterion: event.currentTarget.value })}
        />
        <MultiSelect
          label={words('measures.form.offers')}
          value={measure.offers}
          data={offerSchema.options.map((value) => ({
            value,
            label: words(`domain.offer.${value}`),
          }))}
          onChange={(offers) => set({ offers: offerSchema.array().parse(offers) })}
        />
        <MultiSelect
          searchable
          hidePickedOptions
          maxValues={20}
          label={words('measures.form.topics')}
          value={measure.topics}
          data={allTopics(snapshot, table).map(({ id, name }) => ({
            value: id,
            label: name[language],
          }))}
          onChange={(topics) => set({ topics })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {words('app.cancel')}
          </Button>
          <Button type="submit">{words('app.save')}</Button>
        </Group>
      </Stack>
    </form>
  )
}

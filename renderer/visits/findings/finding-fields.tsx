import { Button, MultiSelect, Select } from '@mantine/core'
import { IconFileText, IconLock } from '@tabler/icons-react'
import {
  findingKindKeys,
  findingStateKeys,
  findingWeightKeys,
  influenceKeys,
} from '../../../assessments/core/texts/domain-keys.ts'
import {
  type Finding,
  findingKindSchema,
  findingStateSchema,
  findingWeightSchema,
  influenceSchema,
} from '../../../assessments/core/visits/entries/finding.ts'
import { evidenceInOrder } from '../../../assessments/core/visits/linked-evidence.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { GuardedTextarea } from '../../shared/guarded-fields.tsx'
import { useFocusOnArrival } from '../../shared/use-focus-on-arrival.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { IndicatorChoice } from '../board/indicator-choice.tsx'
import type { Board } from '../board/use-board.ts'
import own from './findings.module.css'

/** Stands in the list for a state that nobody has given yet. */
const noState = ''

/** A finding, open for writing: what the client reads is set apart from what is the team's. */
export function FindingFields({
  id,
  finding,
  board: { store, content, snapshot },
  onDone,
}: {
  id: string
  finding: Finding
  board: Board
  onDone: () => void
}) {
  const words = useWords()
  const first = useFocusOnArrival<HTMLTextAreaElement>()
  const changeOf = (fields: Partial<Finding>): EntryChange => ({
    kind: 'finding',
    id,
    value: { ...finding, ...fields },
  })
  const set = (fields: Partial<Finding>) => store.change(changeOf(fields))
  const text = (field: 'clientWording' | 'note' | 'assumedCause' | 'recommendation') => ({
    autosize: true,
    minRows: 2,
    maxRows: 12,
    maxLength: 20_000,
    value: finding[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      store.type(field, changeOf({ [field]: event.currentTarget.value })),
    onBlur: () => void store.endTyping(),
  })
  return (
    <div className={classes.fields}>
      <div className={`${classes.wide} ${own.paper}`}>
        <GuardedTextarea
          ref={first}
          {...text('clientWording')}
          label={
            <>
              <IconFileText size={15} aria-hidden /> {words('findings.field_client_wording')}
            </>
          }
        />
      </div>
      <Select
        label={words('findings.field_kind')}
        allowDeselect={false}
        value={finding.kind}
        data={findingKindSchema.options.map((value) => ({
          value,
          label: words(findingKindKeys[value]),
        }))}
        onChange={(kind) => set({ kind: findingKindSchema.parse(kind) })}
      />
      <Select
        label={words('findings.field_weight')}
        allowDeselect={false}
        value={finding.weight}
        data={findingWeightSchema.options.map((value) => ({
          value,
          label: words(findingWeightKeys[value]),
        }))}
        onChange={(weight) => set({ weight: findingWeightSchema.parse(weight) })}
      />
      <Select
        label={words('findings.field_influence')}
        allowDeselect={false}
        value={finding.influence}
        data={influenceSchema.options.map((value) => ({
          value,
          label: words(influenceKeys[value]),
        }))}
        onChange={(influence) => set({ influence: influenceSchema.parse(influence) })}
      />
      <Select
        label={words('findings.field_state')}
        allowDeselect={false}
        value={finding.state ?? noState}
        data={[
          ...(finding.state === null
            ? [{ value: noState, label: words('findings.state.open') }]
            : []),
          ...findingStateSchema.options.map((value) => ({
            value,
            label: words(findingStateKeys[value]),
          })),
        ]}
        onChange={(state) => state !== noState && set({ state: findingStateSchema.parse(state) })}
      />
      <div className={classes.wide}>
        <IndicatorChoice
          snapshot={snapshot}
          value={finding.indicatorIds}
          onChange={(indicatorIds) => set({ indicatorIds })}
        />
      </div>
      <MultiSelect
        className={classes.wide}
        searchable
        hidePickedOptions
        // Escape closes the list, not what is around it.
        data-mantine-stop-propagation="true"
        label={words('findings.field_evidence')}
        nothingFoundMessage={words('findings.no_evidence')}
        data={evidenceInOrder(content.evidence).map(({ id: value, evidence }) => ({
          value,
          label: evidence.title,
        }))}
        value={finding.evidenceIds.filter((evidenceId) => evidenceId in content.evidence)}
        onChange={(evidenceIds) => set({ evidenceIds })}
      />
      <GuardedTextarea
        className={classes.wide}
        {...text('assumedCause')}
        label={words('findings.field_cause')}
      />
      <GuardedTextarea
        className={classes.wide}
        {...text('recommendation')}
        label={words('findings.field_recommendation')}
      />
      <div className={`${classes.wide} ${own.note}`}>
        <GuardedTextarea
          {...text('note')}
          label={
            <>
              <IconLock size={15} aria-hidden /> {words('findings.field_note')}
            </>
          }
        />
      </div>
      <div className={classes.wide}>
        <Button variant="light" onClick={onDone}>
          {words('board.done')}
        </Button>
      </div>
    </div>
  )
}

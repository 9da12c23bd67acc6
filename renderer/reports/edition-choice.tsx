import { Select } from '@mantine/core'
import {
  audienceSchema,
  isVersionAllowed,
  type ReportEdition,
  reportFormSchema,
  reportVersionSchema,
} from '../../assessments/core/reports/report-edition.ts'
import {
  audienceKeys,
  reportFormKeys,
  reportVersionKeys,
} from '../../assessments/core/texts/domain-keys.ts'
import { useWords } from '../texts/use-words.ts'

/** For whom a report is, and how far it is; a visit that is still open has no final one. */
export function EditionChoice({
  edition,
  isClosed,
  onChange,
}: {
  edition: ReportEdition
  isClosed: boolean
  onChange: (edition: ReportEdition) => void
}) {
  const words = useWords()
  return (
    <>
      <Select
        label={words('reports.audience')}
        description={words(`reports.audience_help.${edition.audience}`)}
        allowDeselect={false}
        value={edition.audience}
        data={audienceSchema.options.map((value) => ({ value, label: words(audienceKeys[value]) }))}
        onChange={(value) => onChange({ ...edition, audience: audienceSchema.parse(value) })}
      />
      <Select
        label={words('reports.form')}
        allowDeselect={false}
        value={edition.form}
        data={reportFormSchema.options.map((value) => ({
          value,
          label: words(reportFormKeys[value]),
        }))}
        onChange={(value) => onChange({ ...edition, form: reportFormSchema.parse(value) })}
      />
      <Select
        label={words('reports.version')}
        description={isClosed ? undefined : words('reports.version_help')}
        allowDeselect={false}
        value={edition.version}
        data={reportVersionSchema.options.map((value) => ({
          value,
          label: words(reportVersionKeys[value]),
          disabled: !isVersionAllowed(value, isClosed),
        }))}
        onChange={(value) => onChange({ ...edition, version: reportVersionSchema.parse(value) })}
      />
    </>
  )
}

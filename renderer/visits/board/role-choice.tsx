import { Select } from '@mantine/core'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'

/** Stands in the list for a role that nobody has named yet. */
const noRole = ''

/** A role group of the instrument, never a name. */
export function RoleChoice({
  roles,
  roleId,
  onChange,
}: {
  roles: InstrumentSnapshot['roles']
  roleId: string | null
  onChange: (roleId: string | null) => void
}) {
  const words = useWords()
  const language = useLanguage()
  return (
    <Select
      searchable
      allowDeselect={false}
      label={words('board.role')}
      value={roleId ?? noRole}
      data={[
        { value: noRole, label: words('board.role_open') },
        ...roles.map(({ id, name }) => ({ value: id, label: name[language] })),
      ]}
      onChange={(chosen) => onChange(chosen === noRole ? null : chosen)}
    />
  )
}

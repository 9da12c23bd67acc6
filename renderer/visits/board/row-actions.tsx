import { ActionIcon } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useWords } from '../../texts/use-words.ts'
import classes from './board.module.css'
import { editButtonIdOf } from './use-editing.ts'

/** Edit and remove, at the end of a row. */
export function RowActions({
  id,
  name,
  onEdit,
  onRemove,
}: {
  id: string
  name: string
  onEdit: () => void
  onRemove: () => void
}) {
  const words = useWords()
  return (
    <span className={classes.rowActions}>
      <ActionIcon
        id={editButtonIdOf(id)}
        size={36}
        variant="subtle"
        color="gray"
        c="var(--ink)"
        aria-label={words('board.edit', { name })}
        onClick={onEdit}
      >
        <IconPencil size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size={36}
        variant="subtle"
        color="gray"
        c="var(--ink)"
        aria-label={words('board.delete', { name })}
        onClick={onRemove}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </span>
  )
}

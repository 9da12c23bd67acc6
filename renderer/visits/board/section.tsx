import { Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './board.module.css'
import { placeIdOf } from './go-to-place.ts'

/** A part of a view of a visit: its name, its actions, its content. */
export function Section({
  name,
  title,
  aside,
  actions,
  children,
}: {
  /** Names its heading as a place to go to. */
  name: string
  title: string
  aside?: ReactNode
  actions?: ReactNode
  children: ReactNode
}) {
  const id = placeIdOf(name)
  return (
    <section className={classes.section} aria-labelledby={id}>
      <Group justify="space-between" gap="xs" mih={44}>
        <Group gap="md">
          <Title order={2} id={id} tabIndex={-1}>
            {title}
          </Title>
          {aside}
        </Group>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </section>
  )
}

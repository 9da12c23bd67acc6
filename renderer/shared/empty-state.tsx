import { Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

/** Nothing here yet: says what would be here and offers the first step. */
export function EmptyState({
  icon,
  title,
  text,
  actions,
}: {
  icon: ReactNode
  title: string
  text: string
  actions?: ReactNode
}) {
  return (
    <Stack className={classes.empty} align="center" gap="sm">
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
      <Title order={2}>{title}</Title>
      <Text c="dimmed" maw={460} ta="center">
        {text}
      </Text>
      {actions && (
        <Group mt="xs" justify="center">
          {actions}
        </Group>
      )}
    </Stack>
  )
}

import { Group, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import classes from './page-header.module.css'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'

/** The screen's name: as heading (which gets the focus on arrival) and in the window's title. */
export function PageHeader({
  title,
  windowTitle = title,
  above,
  below,
  actions,
}: {
  title: string
  windowTitle?: string
  above?: ReactNode
  below?: ReactNode
  actions?: ReactNode
}) {
  const heading = useFocusOnArrival<HTMLHeadingElement>()
  useEffect(() => {
    document.title = `${windowTitle} – Öffnungskompass`
  }, [windowTitle])
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        {above}
        <Title order={1} tabIndex={-1} ref={heading}>
          {title}
        </Title>
      </div>
      {actions && <Group gap="xs">{actions}</Group>}
      {below && (
        <Text component="div" c="dimmed" size="sm" className={classes.below}>
          {below}
        </Text>
      )}
    </header>
  )
}

import { Button, Group } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { PageHeader } from '../shared/page-header.tsx'
import { useEscape } from '../shared/use-escape.ts'
import { useWords } from '../texts/use-words.ts'
import classes from './showing.module.css'

/** What stands around something that is shown to the client: its name, and the way out. */
export function ShowingFrame({
  title,
  organisationName,
  below,
  actions,
  onLeave,
  children,
}: {
  title: string
  organisationName: string
  below?: ReactNode
  actions?: ReactNode
  onLeave: () => void
  children: ReactNode
}) {
  const words = useWords()
  useEscape(onLeave)
  return (
    <div className={classes.frame}>
      <PageHeader
        title={title}
        above={<span className={classes.organisation}>{organisationName}</span>}
        below={below}
        actions={
          <Group gap="xs">
            {actions}
            <Button
              variant="default"
              mih={44}
              title={words('showing.leave_hint')}
              leftSection={<IconX size={18} aria-hidden />}
              onClick={onLeave}
            >
              {words('showing.leave')}
            </Button>
          </Group>
        }
      />
      {children}
    </div>
  )
}

import { Button } from '@mantine/core'
import { IconMoodConfuzed } from '@tabler/icons-react'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useWords } from '../texts/use-words.ts'
import { EmptyState } from './empty-state.tsx'
import { Page } from './page.tsx'

/** A screen that crashed takes nothing else with it. */
export function BrokenScreen({ reset }: ErrorComponentProps) {
  const words = useWords()
  const router = useRouter()
  return (
    <Page>
      <EmptyState
        icon={<IconMoodConfuzed />}
        title={words('app.broken.title')}
        text={words('app.broken.text')}
        actions={
          <Button
            onClick={() => {
              reset()
              router.invalidate()
            }}
          >
            {words('app.broken.again')}
          </Button>
        }
      />
    </Page>
  )
}

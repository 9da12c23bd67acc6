import { IconMapOff } from '@tabler/icons-react'
import { useWords } from '../texts/use-words.ts'
import { ButtonLink } from './button-link.tsx'
import { EmptyState } from './empty-state.tsx'
import { Page } from './page.tsx'

export function NotFoundScreen() {
  const words = useWords()
  return (
    <Page>
      <EmptyState
        icon={<IconMapOff />}
        title={words('app.not_found.title')}
        text={words('app.not_found.text')}
        actions={<ButtonLink to="/organisations">{words('app.not_found.home')}</ButtonLink>}
      />
    </Page>
  )
}

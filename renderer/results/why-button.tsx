import { Button } from '@mantine/core'
import { useWords } from '../texts/use-words.ts'

/** Leads from a number to its arithmetic. @param label names the number for those who hear it alone */
export function WhyButton({ label, onClick }: { label: string; onClick: () => void }) {
  const words = useWords()
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={`${words('why.button')} ${label}`}
      onClick={onClick}
    >
      {words('why.button')}
    </Button>
  )
}

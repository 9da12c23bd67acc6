import { useMediaQuery } from '@mantine/hooks'

/** Room for dimension names beside a chart, in pixels. */
export function useNameWidth(): number {
  return useMediaQuery('(max-width: 639px)') ? 112 : 232
}

import type { SeriesLook } from './series-look.ts'

const reach = 5

const outlines = {
  square: 'M-4.5 -4.5H4.5V4.5H-4.5Z',
  triangle: 'M0 -5.5 5.2 4.2H-5.2Z',
  diamond: 'M0 -6 5.4 0 0 6 -5.4 0Z',
  wye: 'M-5 -5 5 5M5 -5-5 5',
  star: 'M0 -6V6M-6 0H6M-4 -4 4 4M4 -4-4 4',
  cross: 'M0 -6V6M-6 0H6',
  circle: `M${-reach} 0a${reach} ${reach} 0 1 0 ${2 * reach} 0a${reach} ${reach} 0 1 0 ${-2 * reach} 0Z`,
} as const satisfies Record<SeriesLook['symbol'], string>

/** The symbol of a series at a place, filled or hollow. */
export function SeriesSymbol({
  look,
  x,
  y,
  isHollow,
}: {
  look: SeriesLook
  x: number
  y: number
  isHollow: boolean
}) {
  return (
    <path
      d={outlines[look.symbol]}
      transform={`translate(${x} ${y})`}
      fill={isHollow ? 'var(--page)' : look.color}
      stroke={look.color}
      strokeWidth={2}
    />
  )
}

import { Text } from 'recharts'

/** A dimension's name beside its bar, wrapped instead of cut. */
export function CategoryTick({
  x,
  y,
  payload,
  width,
}: {
  x?: number | string
  y?: number | string
  payload?: { value?: unknown }
  width?: number | string
}) {
  return (
    <Text
      x={Number(x)}
      y={Number(y)}
      width={Number(width) - 12}
      textAnchor="end"
      verticalAnchor="middle"
      fontSize={13}
      fill="var(--ink)"
    >
      {String(payload?.value ?? '')}
    </Text>
  )
}

/** What stands beside a point or bar, kept legible where it crosses a level line. */
export function PointLabel({ x, y, text }: { x: number; y: number; text: string }) {
  return (
    <text
      x={x}
      y={y}
      dy="0.35em"
      fontSize={12.5}
      fontWeight={600}
      fill="var(--ink)"
      stroke="var(--page)"
      strokeWidth={4}
      paintOrder="stroke"
    >
      {text}
    </text>
  )
}

/** One channel, 0 to 255, as light. */
function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(color.slice(at, at + 2), 16)),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of a colour ("#0f6973") with white, 1 to 21. Source: WCAG 2.2, contrast ratio */
export function contrastToWhite(color: string): number {
  return 1.05 / (luminance(color) + 0.05)
}

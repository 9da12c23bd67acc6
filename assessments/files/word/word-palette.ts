/** What takes on the service point's colour; the scale and the charts keep theirs, as in the app. Hexadecimal, "0F6973". */
export interface Palette {
  readonly accent: string
  /** For headings: the same hue, darker. */
  readonly accentDark: string
  /** Behind the heads of tables. */
  readonly accentPale: string
}

/** @param share of the second colour */
function mixed(color: string, other: number, share: number): string {
  const channel = (at: number) => {
    const own = Number.parseInt(color.slice(at, at + 2), 16)
    const value = Math.round(own + (other - own) * share)
    return value.toString(16).padStart(2, '0')
  }
  return `${channel(1)}${channel(3)}${channel(5)}`.toUpperCase()
}

const black = 0
const white = 255

/** @param accent "#0f6973" */
export function paletteOf(accent: string): Palette {
  return {
    accent: accent.slice(1).toUpperCase(),
    accentDark: mixed(accent, black, 0.42),
    accentPale: mixed(accent, white, 0.91),
  }
}

export const usualPalette: Palette = {
  accent: '0F6973',
  accentDark: '053F46',
  accentPale: 'EAF5F6',
}

import {
  Alert,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  type MantineColorsTuple,
  Modal,
  Tooltip,
} from '@mantine/core'

const petrol: MantineColorsTuple = [
  '#eaf5f6',
  '#d5e9eb',
  '#aad3d7',
  '#7dbcc2',
  '#57a6ae',
  '#37919a',
  '#1f7c86',
  '#0f6973',
  '#09555e',
  '#053f46',
]

/** Cool greys for dark mode; index 7 is the page, 6 a field, 4 a line. */
const night: MantineColorsTuple = [
  '#d3dadd',
  '#bcc5c9',
  '#9aa6ab',
  '#76848a',
  '#3d484d',
  '#323c40',
  '#283134',
  '#1c2325',
  '#161c1e',
  '#101517',
]

/** Colours of notices that keep their contrast on their own tint, light and dark. */
const noticeTones: Readonly<Record<string, string>> = {
  red: 'var(--bad)',
  yellow: 'var(--warn)',
  gray: 'var(--mantine-color-dimmed)',
}

const dialogStyles = {
  title: { fontSize: '1.125rem', fontWeight: 650, letterSpacing: '-0.011em' },
}

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 7 },
  colors: { petrol, dark: night },
  fontFamily: "'Inter Variable', 'Segoe UI', sans-serif",
  fontFamilyMonospace: 'ui-monospace, Consolas, monospace',
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.35' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Alert: Alert.extend({
      vars: (_theme, { color }) => {
        const tone = noticeTones[color ?? ''] ?? 'var(--accent)'
        return {
          root: {
            '--alert-color': tone,
            '--alert-bg': `color-mix(in srgb, ${tone} 8%, var(--page))`,
            '--alert-bd': `1px solid color-mix(in srgb, ${tone} 35%, var(--page))`,
          },
        }
      },
    }),
    Modal: Modal.extend({
      defaultProps: { centered: true, overlayProps: { blur: 2 } },
      styles: dialogStyles,
    }),
    Drawer: Drawer.extend({ styles: dialogStyles }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, withArrow: true } }),
  },
})

/** Mantine's own grey for secondary words and its red for errors miss a contrast of 4.5 : 1. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#56646b',
    '--mantine-color-placeholder': '#647178',
    '--mantine-color-error': '#b42318',
    '--mantine-color-text': '#172023',
    '--ink': '#172023',
    '--page': '#ffffff',
    '--side': '#f4f7f7',
    '--raised': '#ffffff',
    '--hover': '#eef3f3',
    '--paper': '#fffefa',
    '--line': '#dde5e6',
    '--line-strong': '#8a989d',
    '--accent': '#0f6973',
    '--accent-soft': '#e3f1f2',
    '--accent-ink': '#0b525a',
    '--good': '#1a6b3c',
    '--warn': '#8a5300',
    '--bad': '#b42318',
  },
  dark: {
    '--mantine-color-dimmed': '#a5b1b6',
    '--mantine-color-placeholder': '#98a5aa',
    '--mantine-color-error': '#ff9a90',
    '--mantine-color-text': '#e3e9eb',
    '--ink': '#e3e9eb',
    '--page': '#1c2325',
    '--side': '#161c1e',
    '--raised': '#222a2d',
    '--hover': '#2a3337',
    '--paper': '#2c3538',
    '--line': '#364145',
    '--line-strong': '#7c8b91',
    '--accent': '#6fc0c8',
    '--accent-soft': '#153b40',
    '--accent-ink': '#a5dde2',
    '--good': '#7fd0a0',
    '--warn': '#edbb6b',
    '--bad': '#ff9a90',
  },
})

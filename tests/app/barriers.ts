import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds in light and in dark, as sentences that name the place. */
export async function findings(page: Page, screen: string): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await transitionsEnd(page)
    const { violations } = await axeFor(page, colorScheme).analyze()
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${screen}, ${colorScheme}: ${id} at ${html.slice(0, 160)}`),
      ),
    )
  }
  return found
}

/** Every rule in light; in dark what can be another there: the contrasts. */
function axeFor(page: Page, colorScheme: 'light' | 'dark'): AxeBuilder {
  // Opening a second page for axe's own frames is not possible in Electron.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  return colorScheme === 'dark'
    ? axe.withRules('color-contrast')
    : axe.withTags(rules).options({ rules: { 'target-size': { enabled: true } } })
}

/** Colours on their way from one scheme to the other have the contrast of neither. */
async function transitionsEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const running = document
      .getAnimations()
      .filter((animation) => animation instanceof CSSTransition)
    await Promise.allSettled(running.map(({ finished }) => finished))
  })
}

export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const root = document.scrollingElement
    return root !== null && root.scrollWidth > root.clientWidth
  })
}

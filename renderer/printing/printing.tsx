import '../style-nonce.ts'
import '@fontsource-variable/inter/index.css'
import '@mantine/core/styles.css'
import '../global.css'
import { MantineProvider } from '@mantine/core'
import i18next from 'i18next'
import { createRoot } from 'react-dom/client'
import type { Report } from '../../assessments/core/reports/report.ts'
import { styleNonce } from '../style-nonce.ts'
import '../texts/i18n.ts'
import { cssVariablesResolver, theme } from '../theme.ts'
import { PrintedReport } from './printed-report.tsx'
import { untilDrawn } from './until-drawn.ts'

/** As the main process hands it over. */
interface HandedReport {
  readonly report: Report
  /** In base64, by hash. */
  readonly pictures: Readonly<Record<string, string>>
}

declare global {
  interface Window {
    /** Draws a report, and says when all of it can be printed. */
    drawReport: (handed: HandedReport) => Promise<void>
  }
}

window.drawReport = async ({ report, pictures }) => {
  const root = document.getElementById('root')
  if (root === null) throw new Error('printing.html has no element #root')
  await i18next.changeLanguage(report.language)
  document.title = report.properties.title
  createRoot(root).render(
    // Paper is light, whatever the person has chosen for the window.
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme="light"
      getStyleNonce={() => styleNonce}
    >
      <PrintedReport report={report} pictures={pictures} />
    </MantineProvider>,
  )
  await untilDrawn(root)
}

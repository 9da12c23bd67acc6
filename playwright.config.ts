import { defineConfig } from '@playwright/test'
import { REPORT_FILES } from './scripts/testing/report-files.ts'
import { rounds } from './tests/support/rounds.ts'

const MINUTE_MILLISECONDS = 60_000

export default defineConfig({
  testDir: 'tests',
  testMatch: ['app/**/*.spec.ts', 'electron/**/*.spec.ts'],
  outputDir: 'test-results/app',
  globalSetup: './tests/support/set-the-stage.ts',
  workers: 2,
  forbidOnly: true,
  timeout: rounds({ normal: 4, endurance: 60 }) * MINUTE_MILLISECONDS,
  // A slow machine may take its time; only what never comes fails.
  expect: { timeout: MINUTE_MILLISECONDS / 2 },
  reporter: [['list'], ['json', { outputFile: REPORT_FILES.playwright }]],
})

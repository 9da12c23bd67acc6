import { expect, it } from 'vitest'
import { contrastToWhite } from '../../../../assessments/core/reports/contrast.ts'
import {
  reportSettingsSchema,
  standardReportSettings,
} from '../../../../assessments/core/reports/report-settings.ts'

const isAllowed = (accent: string) =>
  reportSettingsSchema.safeParse({ ...standardReportSettings, accent }).success

it('measures contrast as WCAG does', () => {
  expect(contrastToWhite('#000000')).toBeCloseTo(21)
  expect(contrastToWhite('#ffffff')).toBeCloseTo(1)
  // The grey that just passes, and the next one that does not.
  expect(contrastToWhite('#767676')).toBeCloseTo(4.54, 2)
  expect(contrastToWhite('#777777')).toBeCloseTo(4.48, 2)
})

it('takes a colour that can be read on white, and no other', () => {
  expect(isAllowed(standardReportSettings.accent)).toBe(true)
  expect(isAllowed('#767676')).toBe(true)
  expect(isAllowed('#777777')).toBe(false)
  expect(isAllowed('red')).toBe(false)
})

it('begins with settings that it would take', () => {
  expect(reportSettingsSchema.parse(standardReportSettings)).toEqual(standardReportSettings)
})

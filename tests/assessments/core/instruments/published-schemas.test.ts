import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishedSchemas } from '../../../../assessments/core/instruments/published-schemas.ts'

const folder = join(import.meta.dirname, '../../../../resources/instruments/schema')

test('the published JSON Schemas are those that the app reads with (scripts/write-instrument-schema.ts)', () => {
  const published = readdirSync(folder).map(
    (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
  )
  expect(new Map(published)).toEqual(publishedSchemas())
})

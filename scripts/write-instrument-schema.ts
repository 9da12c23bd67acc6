import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedSchemas } from '../assessments/core/instruments/published-schemas.ts'

/** Writes resources/instruments/schema from the schemas that the app itself reads instruments with. */
const folder = join(import.meta.dirname, '..', 'resources', 'instruments', 'schema')
mkdirSync(folder, { recursive: true })
for (const [name, content] of publishedSchemas()) writeFileSync(join(folder, name), content)

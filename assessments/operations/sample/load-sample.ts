import { join } from 'node:path'
import { ok, refuse } from '../../core/result.ts'
import { readSample } from '../../files/sample/read-sample.ts'
import { selectSetting, upsertSetting } from '../../storage/settings.ts'
import type { WriteHandler } from '../handler-types.ts'
import { createSample } from './create-sample.ts'

export const loadSample: WriteHandler<'sample.load'> = (db, _input, context) => {
  if (selectSetting(db, 'sample_organisation_id') !== null) return refuse('sample.already_loaded')
  const sample = readSample(join(context.sampleFolder, 'sample.yaml'))
  if (!sample.ok) return sample
  const created = createSample(db, sample.value, context)
  if (!created.ok) return created
  upsertSetting(db, 'sample_organisation_id', created.value)
  return ok({ organisationId: created.value })
}

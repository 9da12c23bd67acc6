import { expect, it } from 'vitest'
import { ok, refuse } from '../../../assessments/core/result.ts'
import type { JobHandlers } from '../../../assessments/operations/job-handler.ts'
import { runJob } from '../../../assessments/operations/run-job.ts'
import { aJobContext } from '../../support/build-job.ts'
import { accepted, aStore, refusalOf } from '../../support/build-store.ts'

const input = {
  visitId: '3f0c8b1e-0000-4000-8000-000000000001',
  edition: { audience: 'client', version: 'draft', form: 'full' },
  language: 'de',
  path: '/somewhere/bericht.docx',
}

const handlers: JobHandlers = {
  'questionnaires.export': async () => refuse('instrument.not_installed'),
  'reports.export': async (_db, { path }) => ok({ path, byteLength: 1, sha256: '0', emptied: [] }),
  'reports.preview': async () => refuse('visit.not_found'),
  'plans.export': async () => refuse('visit.not_found'),
  'ratings.export': async () => refuse('export.disk_full'),
  'years.export': async () => refuse('export.disk_full'),
  'selfRatings.read': async () => ok([]),
  'templates.check': async () => ok([]),
  'templates.sample': async () => refuse('export.disk_full'),
}

function handledBy(handle: JobHandlers['reports.export']): JobHandlers {
  return { ...handlers, 'reports.export': handle }
}

it('runs a job with its parsed input', async () => {
  const { reader } = aStore().store
  const result = await runJob(handlers, reader, aJobContext(), 'reports.export', input)
  expect(accepted(result)).toEqual({
    path: input.path,
    byteLength: 1,
    sha256: '0',
    emptied: [],
  })
})

it.each(['constructor', '__proto__', 'organisations.list', 'reports.print'])(
  'refuses "%s", which is no job',
  async (name) => {
    const { reader } = aStore().store
    const result = await runJob(handlers, reader, aJobContext(), name, input)
    expect(refusalOf(result)).toBe('app.unknown_operation')
  },
)

it('refuses an input that does not fit', async () => {
  const { reader } = aStore().store
  const result = await runJob(handlers, reader, aJobContext(), 'reports.export', {
    ...input,
    path: '',
  })
  expect(result).toMatchObject({ error: { code: 'app.invalid_input', params: { path: 'path' } } })
})

it('does not begin when it is cancelled before, and says so when it is cancelled on the way', async () => {
  const { reader } = aStore().store
  const abort = new AbortController()
  const untilAborted = handledBy(async (_db, _input, { signal }) => {
    abort.abort()
    signal.throwIfAborted()
    return ok({ path: '', byteLength: 1, sha256: '0', emptied: [] })
  })
  const context = aJobContext({ signal: abort.signal })
  expect(refusalOf(await runJob(untilAborted, reader, context, 'reports.export', input))).toBe(
    'app.cancelled',
  )
  expect(refusalOf(await runJob(handlers, reader, context, 'reports.export', input))).toBe(
    'app.cancelled',
  )
})

it('logs a surprise once and returns the id of its entry', async () => {
  const { reader } = aStore().store
  const logged: unknown[] = []
  const failing = new Error('no paper')
  const context = aJobContext({ logUnexpected: (error) => `log-${logged.push(error)}` })
  const broken = handledBy(async () => {
    throw failing
  })
  const result = await runJob(broken, reader, context, 'reports.export', input)
  expect(result).toEqual({
    ok: false,
    error: { code: 'app.unexpected', params: { logId: 'log-1' } },
  })
  expect(logged).toEqual([failing])
})

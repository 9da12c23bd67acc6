import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { ok, type Result, refuse } from '../../core/result.ts'
import { type Sample, sampleSchema } from './sample.ts'

/** Reads resources/sample/sample.yaml. Refuses with the file and the first reason when it is not whole. */
export function readSample(file: string): Result<Sample, 'sample.unreadable'> {
  const unreadable = (reason: string) => refuse('sample.unreadable', { file, reason })
  try {
    const parsed = sampleSchema.safeParse(parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 }))
    if (parsed.success) return ok(parsed.data)
    const issue = parsed.error.issues[0]
    return unreadable(`${issue?.path.join('.')}: ${issue?.message}`)
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error))
  }
}

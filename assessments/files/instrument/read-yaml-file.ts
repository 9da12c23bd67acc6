import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type {
  InstrumentFinding,
  PathStep,
  UnlocatedFinding,
} from '../../core/instruments/instrument-finding.ts'
import { schemaFindings } from '../../core/instruments/schema-findings.ts'
import { decodeText } from './decode-text.ts'
import { byPlace, fileFinding, systemCode } from './file-finding.ts'
import type { FileProblem } from './file-problem.ts'
import { parseYaml } from './parse-yaml.ts'
import { type Position, startOfFile, textPositions } from './text-positions.ts'

const maximumFileBytes = 1_000_000
const maximumFindingsPerFile = 100

export interface ReadFile<Data> {
  readonly file: string
  /** Null when anything is wrong with the file by itself. */
  readonly data: Data | null
  readonly findings: readonly InstrumentFinding[]
  /** Where a path of this file stands; the start of the file when there is no data. */
  readonly locate: (path: readonly PathStep[]) => Position
}

/** Reads one file of an instrument and holds it against its schema. */
export async function readYamlFile<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): Promise<ReadFile<z.output<Schema>>> {
  const read = await readBytes(folder, file)
  if (!read.ok) return unreadable(file, read.finding)
  const decoded = decodeText(read.bytes)
  if (decoded.ok) return checkText(file, decoded.text, schema)
  const end = textPositions(decoded.textBefore)(decoded.textBefore.length)
  return unreadable(file, fileFinding(file, decoded.code, {}, end))
}

type ReadBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly finding: InstrumentFinding }

async function readBytes(folder: string, file: string): Promise<ReadBytes> {
  const path = join(folder, file)
  try {
    const { size } = await lstat(path)
    if (size <= maximumFileBytes) return { ok: true, bytes: await readFile(path) }
    const params = { size, maximum: maximumFileBytes }
    return { ok: false, finding: fileFinding(file, 'file_too_large', params) }
  } catch (error) {
    const params = { reason: systemCode(error) }
    return { ok: false, finding: fileFinding(file, 'file_unreadable', params) }
  }
}

function unreadable(file: string, finding: InstrumentFinding): ReadFile<never> {
  return { file, data: null, findings: [finding], locate: () => startOfFile }
}

function checkText<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): ReadFile<z.output<Schema>> {
  const yaml = parseYaml(text)
  const place = textPositions(text)
  const locate = (path: readonly PathStep[]) => place(yaml.locate(path))
  const checked = yaml.data === null ? null : schema.safeParse(yaml.data)
  const shapeFindings = checked?.error ? schemaFindings(file, yaml.data, checked.error.issues) : []
  const findings = [
    ...yaml.problems.map((problem) => problemFinding(file, problem, place(problem.offset))),
    ...shapeFindings.slice(0, maximumFindingsPerFile).map((finding) => located(finding, locate)),
  ]
  if (checked?.success && findings.length === 0) {
    return { file, data: checked.data, findings, locate }
  }
  // Without `locate`, which would keep a broken file's whole tree in memory.
  return { file, data: null, findings: limited(file, findings), locate: () => startOfFile }
}

function problemFinding(file: string, problem: FileProblem, place: Position): InstrumentFinding {
  const { path, code, params } = problem
  return { file, ...place, path: path.join('/'), code, params }
}

/** A finding with the place where its path leads to. */
export function located(
  { file, path, code, params }: UnlocatedFinding,
  locate: ReadFile<unknown>['locate'],
): InstrumentFinding {
  return { file, ...locate(path), path: path.join('/'), code, params }
}

/** In the order of the text; a file that is wrong throughout is not reported line by line. */
function limited(file: string, findings: readonly InstrumentFinding[]): InstrumentFinding[] {
  const ordered = findings.toSorted(byPlace)
  if (ordered.length <= maximumFindingsPerFile) return ordered
  const params = { shown: maximumFindingsPerFile }
  return [
    ...ordered.slice(0, maximumFindingsPerFile),
    fileFinding(file, 'too_many_findings', params),
  ]
}

import { parseDocument, type YAMLParseError } from 'yaml'
import type { InstrumentFindingCode, PathStep } from '../../core/instruments/instrument-finding.ts'
import { findControlCharacter } from './control-characters.ts'
import type { FileProblem } from './file-problem.ts'
import { locatePath } from './locate-path.ts'
import { findRefusedToken } from './scan-tokens.ts'
import { yamlData } from './yaml-data.ts'

export interface ParsedYaml {
  /** Null when the text cannot be read as YAML, or says nothing. */
  readonly data: unknown
  readonly problems: readonly FileProblem[]
  /** The offset of a path in the text. */
  readonly locate: (path: readonly PathStep[]) => number
}

/** Reads YAML 1.2 (core schema: "no" and "on" stay text) as plain data, and trusts nothing in it. */
export function parseYaml(text: string): ParsedYaml {
  const unreadable = findControlCharacterProblem(text) ?? findRefusedToken(text)
  if (unreadable !== null) return { data: null, problems: [unreadable], locate: () => 0 }
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    // Found in yaml-data.ts in linear time; the library compares every key with every other.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  if (document.errors.length > 0) {
    return { data: null, problems: syntaxProblems(document.errors), locate: () => 0 }
  }
  if (document.contents === null) {
    const problem: FileProblem = { offset: 0, path: [], code: 'empty_file', params: {} }
    return { data: null, problems: [problem], locate: () => 0 }
  }
  return {
    ...yamlData(document.contents),
    locate: (path) => locatePath(document.contents, path),
  }
}

function findControlCharacterProblem(text: string): FileProblem | null {
  const found = findControlCharacter(text)
  if (found === null) return null
  const params = { character: found.name }
  return { offset: found.offset, path: [], code: 'control_character', params }
}

const syntaxCodes: Partial<Record<YAMLParseError['code'], InstrumentFindingCode>> = {
  TAB_AS_INDENT: 'tab_indent',
  BAD_INDENT: 'indentation',
  MULTIPLE_DOCS: 'multiple_documents',
}

/** A mistake often breaks several rules at once; the first at each place says enough. */
function syntaxProblems(errors: readonly YAMLParseError[]): FileProblem[] {
  return errors.filter(({ pos }, index) => errors[index - 1]?.pos[0] !== pos[0]).map(syntaxProblem)
}

function syntaxProblem({ code, pos }: YAMLParseError): FileProblem {
  const ownCode = syntaxCodes[code] ?? 'yaml_syntax'
  return { offset: pos[0], path: [], code: ownCode, params: { detail: code } }
}

import type { PathStep, UnlocatedFinding } from './instrument-finding.ts'

/** Compares the ids that have texts at this place with the ids that need them. */
export function checkTextIds(
  file: string,
  path: readonly PathStep[],
  texts: Readonly<Record<string, unknown>>,
  neededIds: readonly string[],
): UnlocatedFinding[] {
  const needed = new Set(neededIds)
  const missing = [...needed].filter((id) => !Object.hasOwn(texts, id))
  return [
    ...missing.map(
      (id): UnlocatedFinding => ({ file, path, code: 'missing_text', params: { id } }),
    ),
    ...superfluousTexts(file, path, texts, needed),
  ]
}

/** Texts at this place whose ids are not among these. */
export function superfluousTexts(
  file: string,
  path: readonly PathStep[],
  texts: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): UnlocatedFinding[] {
  return Object.keys(texts)
    .filter((id) => !known.has(id))
    .map((id) => ({ file, path: [...path, id], code: 'text_for_unknown_id', params: { id } }))
}

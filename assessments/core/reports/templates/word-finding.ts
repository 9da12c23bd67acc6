import type { Translate } from '../../texts/localized.ts'
import type { TemplateFinding } from './lint-template.ts'

const braces = { open: '{{', close: '}}' } as const

/** What is wrong, and what was probably meant, in one sentence or two. */
export function wordFinding(
  { kind, name, suggestion }: TemplateFinding,
  translate: Translate,
): string {
  const sentence = translate(`template.finding.${kind}`, { name, ...braces })
  return suggestion === ''
    ? sentence
    : `${sentence} ${translate('template.suggestion', { name: suggestion, ...braces })}`
}

/** Where it is: "Kopfzeile: „An {{oganisation}}“"; empty for what concerns the whole file. */
export function wordPlace({ part, place }: TemplateFinding, translate: Translate): string {
  if (place === '') return ''
  return translate('template.place', { part: translate(`template.part.${part ?? 'file'}`), place })
}

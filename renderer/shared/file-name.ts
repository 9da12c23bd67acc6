const longestNameCharacters = 120

const endings = { word: 'docx', pdf: 'pdf', excel: 'xlsx', png: 'png', svg: 'svg' } as const
export type FileKind = keyof typeof endings

/**
 * A name that every file system takes: no reserved characters, no dot or space at the end.
 * @param title what the file is called, in words
 */
export function fileName(title: string, kind: FileKind): string {
  const name = title
    .replace(/[<>:"/\\|?*\p{Control}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestNameCharacters)
    .replace(/[. ]+$/, '')
  return `${name}.${endings[kind]}`
}

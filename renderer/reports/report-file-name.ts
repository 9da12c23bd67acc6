const longestNameCharacters = 120

/**
 * A name that every file system takes: no reserved characters, no dot or space at the end.
 * @param title what the file is called, in words
 */
export function reportFileName(title: string): string {
  const name = title
    .replace(/[<>:"/\\|?*\p{Control}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestNameCharacters)
    .replace(/[. ]+$/, '')
  return `${name}.docx`
}

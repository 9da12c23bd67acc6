/** A letter as the search sees it, and the stretch of the text that it stands for. */
interface FoldedLetter {
  readonly letter: string
  readonly from: number
  readonly to: number
}

/**
 * Folds a text so that spellings of the same German word meet: "Köln", "Koeln" and "koln" find each
 * other, and so do "Straße" and "Strasse".
 */
export function foldForSearch(text: string): string {
  return foldedText(foldLetters(text)).trim()
}

/** The folded words of what somebody typed; empty when there are none. */
export function searchedWords(search: string): readonly string[] {
  return foldForSearch(search).split(/\s+/).filter(Boolean)
}

export interface TextStretch {
  readonly from: number
  readonly to: number
}

/**
 * Where folded words stand in a text as it is written, in order and without overlaps.
 * @param words as `searchedWords` gives them
 */
export function findStretches(text: string, words: readonly string[]): readonly TextStretch[] {
  const letters = foldLetters(text)
  const folded = foldedText(letters)
  const found = words
    .flatMap((word) => occurrences(folded, word).map((at) => ({ at, end: at + word.length })))
    .map(({ at, end }) => ({ from: letters[at]?.from ?? 0, to: letters[end - 1]?.to ?? 0 }))
  return joinStretches(found)
}

/** A word of a text, folded, and where it stands. */
export interface FoldedWord extends TextStretch {
  readonly word: string
}

/** The words of a text in their order: letters and digits without the signs between them. */
export function findWords(text: string): readonly FoldedWord[] {
  const letters = foldLetters(text)
  return [...foldedText(letters).matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index: at }) => ({
    word,
    from: letters[at]?.from ?? 0,
    to: letters[at + word.length - 1]?.to ?? 0,
  }))
}

function foldLetters(text: string): readonly FoldedLetter[] {
  const letters: FoldedLetter[] = []
  let at = 0
  /** Whether an "e" may still belong to the vowel before it. */
  let takesE = false
  for (const character of text) {
    const from = at
    at += character.length
    const bare = bareLetters(character)
    const last = letters.at(-1)
    if (last !== undefined && (bare === '' || (bare === 'e' && takesE))) {
      letters[letters.length - 1] = { ...last, to: at }
      takesE = takesE && bare === ''
      continue
    }
    // By code units, as the places in the folded text are counted.
    for (const letter of bare.split('')) letters.push({ letter, from, to: at })
    takesE = /[aou]$/.test(bare)
  }
  return letters
}

function bareLetters(character: string): string {
  if (character <= '\u007f') return character.toLowerCase()
  return character
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
}

function foldedText(letters: readonly FoldedLetter[]): string {
  return letters.map(({ letter }) => letter).join('')
}

function occurrences(text: string, word: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    places.push(at)
  return places
}

/** In order and without overlaps. */
export function joinStretches(stretches: readonly TextStretch[]): readonly TextStretch[] {
  const apart: TextStretch[] = []
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1)
    if (last === undefined || stretch.from > last.to) apart.push(stretch)
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) }
  }
  return apart
}

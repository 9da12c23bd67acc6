/** Fewer letters than these say nothing about the family a word belongs to. */
const shortestStem = 3

/** "interpreter" belongs to "interpreting"; "leader" would already lose too much. */
const shortestBeforeEr = 5

/** Frequent words that would otherwise join a family they only look like: "others" and "other", "does" and "doe". */
const functionWords = new Set(
  [
    'about after again also and any are because been before being both but can does doing during each',
    'either ever every for from had has have having here how into its more most nothing not now only',
    'other others our over should some something such than that the their them then there these they',
    'this those thing things under until very was were what when where whether which who whose why will',
    'with without would you your',
  ].flatMap((line) => line.split(' ')),
)

/** Where one more ending would lead into another word: "meeting" a person is not "to meet" a need. */
const wholeStems = new Set('building meeting number letter matter paper wording'.split(' '))

/**
 * The stem that the forms of an English word share: "support", "supports", "supported" and "supporting". It takes the
 * ending of a plural and of a verb away, and -er behind a long word ("interpreter"); other endings make other words
 * ("person", "personal") and stay, which is why it stops long before Porter's algorithm does.
 * @param word as `foldForSearch` gives it
 * @returns letters that need not be a word; null for words that have no family: short and frequent ones
 */
export function englishWordStem(word: string): string | null {
  if (functionWords.has(word)) return null
  const stem = withoutSilentLetter(withoutVerbEnding(withoutPlural(word)))
  return stem.length < shortestStem ? null : stem
}

function withoutPlural(word: string): string {
  if (word.length <= shortestStem) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2)
  return word.replace(/(?<=[^isu])s$/, '')
}

function withoutVerbEnding(word: string): string {
  if (wholeStems.has(word)) return word
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
  const verb = /^(.*[aeiouy].*?)(?:ed|ing)$/.exec(word)?.[1]
  if (verb !== undefined && verb.length >= shortestStem) return withoutEr(withoutDouble(verb))
  return withoutEr(word)
}

function withoutEr(word: string): string {
  const shorter = word.replace(/er$/, '')
  return shorter.length < shortestBeforeEr || wholeStems.has(word) ? word : shorter
}

/** "planned" and "plan", but "assess" and "called" as they are. */
function withoutDouble(word: string): string {
  return word.replace(/([bdgmnprt])\1$/, '$1')
}

/** "rate" and "rating", "changed" and "change". */
function withoutSilentLetter(word: string): string {
  return word.length > shortestStem ? word.replace(/e$/, '') : word
}

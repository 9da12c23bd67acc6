/** Fewer letters than these say nothing about the family a word belongs to. */
const shortestStem = 4

/** Frequent words that would otherwise join a family they only look like: "andere" and "Änderung". */
const functionWords = new Set(
  [
    'aber alle allem allen aller alles ander andere anderem anderen anderer anderes anders bereits',
    'besser dabei dafur damit danach daran darauf daraus darin daruber davon dazu denen deren dessen',
    'diese diesem diesen dieser dieses durch eine einem einen einer eines einige einigen einiger',
    'etwas gegen haben hatte hatten hier hinter ihnen ihre ihrem ihren ihrer ihres immer jede jedem',
    'jeden jeder jedes jemand kann kein keine keinem keinen keiner konnen konnte manche mehr mehrere',
    'meist mindestens nach nicht nichts niemand noch nun oder ohne schon sehr seine seinem seinen',
    'seiner aussen ausser bessere besseren besseres mein meine seit sich sind sondern sonst uber',
    'unser unsere unserem unseren unter viele vielen vor waren',
    'weder welche welchem welchen welcher wenn werden wieder wird wissen worden wurde wurden zwischen',
  ].flatMap((line) => line.split(' ')),
)

/** Where one more ending would lead into another family: "Fehler" and "fehlt", "sicher" and "Sicht". */
const wholeStems = new Set(
  'fehler halft interess internet sicher sicht trager verlanger zeitung'.split(' '),
)

const separablePrefix = '(?:ab|an|auf|aus|bei|durch|ein|fest|mit|nach|um|vor|weiter|zu|zusammen)'
/** What follows ge- where it is no participle: "Gericht" is not "gerichtet". */
const notParticiples = [
  'recht|schlecht|stalt|samt|biet|schaft|richt(?:e[ns]?)?$|sicht(?:s|ern?)?$|halts?$',
  'sundheit|wohnheit|legenheit|meinschaft|sellschaft',
].join('|')
const participle = new RegExp(`^(${separablePrefix}?)ge(?!${notParticiples})(.{3,}t)(?:e[mnrs]?)?$`)

/** Folding takes the "e" of "ue" away; behind "au" and "eu" it belongs to an ending: "betreuen", "Frauen". */
const lostVowel = /(?<=[ae]u)(?=(?:r|n|rn|rin|rinnen)$)|(?<=.{3}eu)(?=nd(?:e[nrs]?)?$)/

/** Tried in this order; what is left of a word must keep `shortestStem` letters each time. */
const endings = [
  /(?<=[elr])n$/,
  /e[mnrs]?$/,
  /(?<=ni)ss?$/,
  /(?<!s)s$/,
  /(?:erin|erinn)$/,
  /(?:heit|keit)$/,
  /(?:ung|end|er|et)$/,
  /(?<!s)st$/,
  /t$/,
] as const

/**
 * The stem that the forms of a German word share: "fördern", "gefördert" and "Förderung" meet, and so do
 * "Dolmetscherin", "dolmetschend" and "gedolmetscht". It follows the idea of Porter's stemmers
 * (https://snowballstem.org/algorithms/german/stemmer.html): take endings away while enough of the word remains. It
 * goes on where that one stops: at verbs in -ern and -eln, and at participles with ge-, also behind a separable prefix
 * ("eingeführt", "Einführung"). Vowels that change ("sprechen", "gesprochen") are left alone.
 * @param word as `foldForSearch` gives it
 * @returns letters that need not be a word; null for words that have no family: short and frequent ones
 */
export function germanWordStem(word: string): string | null {
  if (functionWords.has(word)) return null
  let stem = withParticipleUndone(withFoldedVowel(word))
  for (let shorter = shortened(stem); shorter !== stem; shorter = shortened(stem)) stem = shorter
  // "entwickeln" and "Entwicklung", "regeln" and "Regelung"
  stem = stem.replace(/(?<=[^aeiou])el$/, 'l')
  return stem.length < shortestStem ? null : stem
}

function withFoldedVowel(word: string): string {
  return word.replace(lostVowel, 'e')
}

function withParticipleUndone(word: string): string {
  return word.replace(participle, '$1$2')
}

function shortened(word: string): string {
  if (wholeStems.has(word)) return word
  for (const ending of endings) {
    const shorter = word.replace(ending, '')
    if (shorter !== word && shorter.length >= shortestStem) return shorter
  }
  return word
}

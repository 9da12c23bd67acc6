/** Neither a letter nor a digit before and after: a number inside a longer one is another number. */
const before = '(?<![\\p{L}\\p{N}])'
const after = '(?![\\p{L}\\p{N}])'
const oneOf = (...alternatives: readonly string[]) => `(?:${alternatives.join('|')})`
const patternOf = (...parts: readonly string[]) => new RegExp(parts.join(''), 'giu')

export const emailPattern = patternOf(
  '(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@',
  '(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}\\p{L}{2,24}',
)

const abroad = '(?:\\+|00)[1-9]\\d{0,2}(?:[ /().–-]{0,3}\\d){6,12}'
const areaCode = oneOf('\\(0[1-9]\\d{1,4}\\)', '0[1-9]\\d{1,4}')
const notInNumber = '(?<![\\p{L}\\p{N}.,:/–-])'

/** "+49 345 123456", "0345 123456", "0171/1234567", "(0345) 12 34 56", and any number behind "Tel." */
export const phonePatterns = [
  patternOf(notInNumber, abroad, after),
  patternOf(notInNumber, areaCode, '(?: ?[/–-]? ?\\d){4,10}', after),
  patternOf(
    before,
    oneOf('Tel\\.', 'Tel', 'Telefon', 'Telefonnummer', 'Handy', 'Handynummer', 'Mobil', 'phone'),
    '[.:]? {0,2}\\d(?:[ /–-]?\\d){4,12}',
    after,
  ),
]

const month = oneOf(
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September'],
  ...['Oktober', 'November', 'Dezember', 'January', 'February', 'March', 'May', 'June', 'July'],
  ...['October', 'December'],
)
const year = '(?:19|20)\\d\\d'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const date = oneOf(
  `${day}\\. ?(?:0?[1-9]|1[0-2])\\. ?(?:${year}|\\d\\d)`,
  `${day}\\.? ${month} ${year}`,
  `${month} ${day},? ${year}`,
  `${year}-\\d\\d-\\d\\d`,
)
const sameSentence = '[^.;!?\\d\\n]{0,30}'
const born = oneOf('geboren', 'geborene', 'geborener', 'born')
const birth = oneOf('geb\\.?', born, 'Geburtsdatum', 'Geburtstag', 'birthday', 'birth', 'DOB')

/**
 * A full date beside a word or sign that makes it a birth date; any other date may be that of a visit. A star that
 * begins a line begins a list.
 */
export const birthDatePatterns = [
  patternOf(before, birth, '(?!\\p{L})', sameSentence, before, date, after),
  patternOf('(?<=[^\\s*] ?)\\* ?', date, after),
  patternOf(before, date, '(?!\\p{N})', sameSentence, before, born, '(?!\\p{L})'),
]

const numberWord = oneOf(
  'BG[- ]?(?:Nr\\.?|Nummer)',
  'Bedarfsgemeinschaftsnummer',
  '(?:Kunden|Kd)[- ]?(?:Nr\\.?|Nummer)',
  'Aktenzeichen',
  'Geschäftszeichen',
  'Az\\.?',
  '(?:Sozialversicherungs|Rentenversicherungs|Steuer|SV)[- ]?(?:Nr\\.?|Nummer)',
  '(?:customer|client|case|file|reference) (?:number|no\\.?)',
)

/**
 * Customer numbers (123A456789) and numbers of a benefit community (12345//0012345, 12345BG0012345) of the
 * Bundesagentur, insurance numbers (12 150885 M 012), and any number of at least three digits behind a word such as
 * "Aktenzeichen".
 */
export const customerNumberPatterns = [
  patternOf(before, '\\d{3} ?[A-Z] ?\\d{6}', after),
  patternOf(before, '\\d{5}(?://| ?BG ?)\\d{4,7}', after),
  patternOf(before, '\\d{2} ?\\d{6} ?[A-Z] ?\\d{3}', after),
  patternOf(
    before,
    numberWord,
    '(?: (?:ist|lautet|is))?[.:]? {0,2}(?:[A-Z]{1,4}[ ./-]?)?',
    '\\d[A-Z./-]{0,3}\\d[A-Z./-]{0,3}\\d[A-Z\\d./-]{0,20}',
  ),
]

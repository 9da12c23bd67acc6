const particle = "(?:(?:von|van)(?: (?:der|dem|den|de))?|zu|de|da|di|al|el)[ -]|d'"
/** No form of address again: "Herr Direktor, Herr Ay" may lack its comma. */
const word = "(?!(?:Herrn?|Frau|Familie)(?!\\p{L}))\\p{Lu}(?:\\.|[\\p{L}'’-]{1,40})"

/** "Fr." is a Friday behind another day: "Mo.–Fr. Beratung". */
const friday = '(?<!(?:bis|und|[–,/-]) ?)'

/** A form of address and the one or two words after it that begin like names. */
export const namedPersonPattern = new RegExp(
  [
    '(?<![\\p{L}\\p{N}-])',
    `(?:Herrn?|Frau|Familie|Fam\\.|Hr\\.?|${friday}Fr\\.|Mr\\.?|Mrs\\.?|Ms\\.?)[ \\u00a0]`,
    '(?:(?:Dr|Prof)\\. ?){0,2}',
    `(?:${particle})?`,
    `(?<first>${word})(?: (?<second>${word}))?`,
  ].join(''),
  'gu',
)

/** Offices that people are addressed by, as endings: "Oberbürgermeisterin", "Ausländerbeauftragter". */
const officeEndings = [
  'beauftragter? vorsitzender? vorstand führer führerin leiter leiterin beraterin vermittlerin lehrerin',
  'meisterin bürgermeister kollege kollegin präsident präsidentin direktor direktorin minister',
  'ministerin sekretär sekretärin kanzlerin senator senatorin dezernent dezernentin referent referentin',
  'rätin landrat stadtrat doktor professor professorin anwalt anwältin richterin ärztin pfarrerin chefin',
  'director president chair manager',
].flatMap((line) => line.split(' '))
const offices = new RegExp(`(?:${officeEndings.join('|')})$`, 'iu')

/** Words that follow "Frau" or "Familie" and name nobody. */
const nobody = new Set(
  'Anfang Mitte Ende Beruf Freunde Freundeskreis Kinder Sie Ihr Und Oder Mustermann Musterfrau Muster'.split(
    ' ',
  ),
)

/** Whether somebody is named: "Frau Yılmaz" and "Frau Direktorin Yılmaz", but not "Frau Direktorin". */
export function isNamedPerson({ groups }: RegExpExecArray): boolean {
  const { first, second } = groups ?? {}
  return isName(first) || (offices.test(first ?? '') && isName(second))
}

function isName(word: string | undefined): boolean {
  return word !== undefined && !offices.test(word) && !nobody.has(word)
}

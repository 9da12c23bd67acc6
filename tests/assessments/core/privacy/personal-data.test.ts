import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findPersonalData,
  type PersonalDataKind,
  personalDataPatterns,
} from '../../../../assessments/core/privacy/personal-data.ts'
import {
  instrumentSentences,
  theInstrument,
} from '../../../resources/instruments/instrument-sentences.ts'

const found = (text: string) =>
  findPersonalData(text).map(({ kind, from, to }) => [kind, text.slice(from, to)])

/** One example of each pattern and more; what is written between | and | is what should be found. */
const examples: readonly (readonly [PersonalDataKind, string])[] = [
  ['email', 'Bitte an |a.yilmaz@jobcenter-halle.de| schreiben.'],
  ['email', 'Write to |jürgen+amt@post.example.org|.'],
  ['iban', 'Konto |DE89 3704 0044 0532 0130 00| genannt'],
  ['iban', '|DE89370400440532013000|'],
  ['phone', 'Rückruf unter |0345 123456| erbeten'],
  ['phone', 'Erreichbar: |+49 345 123456|.'],
  ['phone', '|+49 (0) 345 / 12 34-56|'],
  ['phone', '|0049 345 123456|'],
  ['phone', '|mobil 0171/1234567|'],
  ['phone', 'Rückruf: |0171/1234567|'],
  ['phone', 'Zentrale |(0345) 12 34 56|'],
  ['phone', '|Tel. 12 34 56|'],
  ['phone', 'Her |phone: 555123|'],
  ['birth_date', 'Kundin, |geb. 03.05.1985|, war da.'],
  ['birth_date', 'Er ist |geboren am 3.5.1985|.'],
  ['birth_date', '|geboren in Aleppo am 3. Mai 1985|'],
  ['birth_date', '|Geburtsdatum: 03.05.85|'],
  ['birth_date', 'Ein Kind (|*3.5.2015|) wartet.'],
  ['birth_date', 'Sie ist am |3.5.1985 in Halle geboren|.'],
  ['birth_date', 'She was |born on 3 May 1985|.'],
  ['birth_date', 'date of |birth: 1985-05-03|'],
  ['customer_number', 'Bescheid zu |123A456789| gesehen'],
  ['customer_number', '|Kundennummer 4711|'],
  ['customer_number', 'Akte |12345//0012345|'],
  ['customer_number', 'Akte |12345BG0012345|'],
  ['customer_number', '|BG-Nr. 0012345|'],
  ['customer_number', '|Aktenzeichen: II-123/25|'],
  ['customer_number', 'Nummer |12 150885 M 012|'],
  ['customer_number', '|Case number 20417|'],
  ['named_person', '|Frau Yılmaz| wartet lange.'],
  ['named_person', 'Mit |Herrn Müller-Lüdenscheidt| gesprochen'],
  ['named_person', '|Hr. K.| fragt'],
  ['named_person', '|Fr. Dr. Öztürk| ist da.'],
  ['named_person', 'Gespräch mit |Frau von der Heide|.'],
  ['named_person', '|Familie Al-Hassan| kam zu fünft.'],
  ['named_person', '|Frau Geschäftsführerin Schulze| sagt'],
  ['named_person', 'Herr Direktor |Frau Ay| kommt.'],
  ['named_person', 'We met |Mrs Smith| and noted it.'],
  ['named_person', '|Ms. Okafor| asked.'],
]

describe('findPersonalData', () => {
  it.each(examples)('finds %s in "%s"', (kind, example) => {
    const [, expected] = example.split('|')
    expect(found(example.replaceAll('|', ''))).toEqual([[kind, expected]])
  })

  it.each([
    'Die Frau des Hauses begrüßt.',
    'Die Frauen warten getrennt.',
    'Der Beratende bleibt Herr der Lage.',
    'Frau Geschäftsführerin, Herr Oberbürgermeister und Frau Gleichstellungsbeauftragte waren da.',
    'Eine Frau Mitte dreißig fragt nach.',
    'Vereinbarkeit von Familie und Beruf',
    'Frau Mustermann steht im Musterbrief.',
    'Geöffnet Mo.–Fr. Vormittag, Do. und Fr. Nachmittag.',
    'Der Vor-Ort-Termin war am 12.03.2025.',
    '* 12.03.2025 Gespräch mit der Leitung',
    'Das Gebäude: 1998 eröffnet, am 3.5.2024 gebundene Mappen ausgelegt.',
    'Geboren sind viele im Ausland. Am 12.03.2025 war der Termin.',
    '06108 Halle, Raum 012, 3. Etage',
    'Von 0 bis 4, im Zeitraum 01/2024–12/2024, 1 000 000 Euro, 2024-03-12',
    'n = 120, N = 450, 27 % (2023: 24 %)',
    'Az.: ohne; Kundennummern und Aktenzeichen sind geschwärzt.',
    'BSG, Urteil vom 12.03.2020, Az. B 4 AS 12/20 R',
    'AGG § 12 Abs. 1, SGB II § 14, DIN SPEC 33429:2025',
    'AB12 3456 7890 1234 ist keine gültige Kontonummer.',
    'Fragen @ Rückfragen, 3 @ 5',
  ])('warns of nothing in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })

  it('names everything in the order of the text, each stretch once', () => {
    const text = 'Frau Ay, geb. 1.2.1990, Tel. 0345 123456, ay@example.org'
    expect(found(text).map(([kind]) => kind)).toEqual([
      'named_person',
      'birth_date',
      'phone',
      'email',
    ])
    expect(findPersonalData('')).toEqual([])
  })

  it('warns of nothing in any text of the instrument', async () => {
    const texts = instrumentSentences(await theInstrument()).map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.flatMap(found)).toEqual([])
    expect(texts.flatMap((text) => found(`${text} Frau Ay`))).toHaveLength(texts.length)
  })
})

describe('the patterns', () => {
  /** Quantifiers outside of a class that may repeat without end. */
  const unbounded = (pattern: RegExp) =>
    pattern.source
      .replaceAll(/\\./g, 'x')
      .replaceAll(/\[[^\]]*\]/g, 'x')
      .match(/[*+]|\{\d+,\}/g)

  it('repeat nothing without a bound, so that every letter costs a bounded number of steps', () => {
    expect(unbounded(/[a*]\+a+b*c{2,}/)).toEqual(['+', '*', '{2,}'])
    for (const { pattern } of personalDataPatterns) expect(unbounded(pattern)).toBeNull()
  })

  it.each(['a', '0', '1 ', 'a.', '0345', '* ', 'geb. ', 'Frau ', 'DE12 ', 'a@a.', '12345//'])(
    'find what stands behind 100,000 letters of "%s"',
    (piece) => {
      const text = `${piece.repeat(Math.ceil(100_000 / piece.length))}\n; Frau Ay`
      expect(found(text).at(-1)).toEqual(['named_person', 'Frau Ay'])
    },
  )

  it('find a stretch wherever it stands between other words', () => {
    const words = fc.array(fc.constantFrom('Termin', 'am', 'Flur', '–', '3', 'Der', '12.03.2025'))
    fc.assert(
      fc.property(words, words, fc.constantFrom(...examples), (left, right, [kind, example]) => {
        const text = [...left, ';', example.replaceAll('|', ''), ';', ...right].join(' ')
        expect(found(text)).toContainEqual([kind, example.split('|')[1]])
      }),
    )
  })
})

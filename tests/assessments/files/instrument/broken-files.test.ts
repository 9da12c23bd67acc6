import { describe, expect, test } from 'vitest'
import { findingsOf, places } from '../../../support/instrument-findings.ts'
import { anInstrumentFolder, replaceOnce } from '../../../support/instrument-folder.ts'

interface BrokenFile {
  readonly trouble: string
  readonly file: string
  readonly before: string
  readonly after: string
  readonly expected: readonly string[]
}

const broken: BrokenFile[] = [
  {
    trouble: 'a missing anchor',
    file: 'texts/de/d1.yaml',
    before: '    - Anchor 4 d1.b de\n',
    after: '',
    expected: ['texts/de/d1.yaml:37:3 d1.b/anchors: list_too_short'],
  },
  {
    trouble: 'a sixth anchor',
    file: 'texts/de/d1.yaml',
    before: '    - Anchor 4 d1.b de\n',
    after: '    - Anchor 4 d1.b de\n    - Anchor 5\n',
    expected: ['texts/de/d1.yaml:37:3 d1.b/anchors: list_too_long'],
  },
  {
    trouble: 'a missing field',
    file: 'texts/de/d1.yaml',
    before: '  why: Why d1.b de\n',
    after: '',
    expected: ['texts/de/d1.yaml:33:1 d1.b/why: missing_field'],
  },
  {
    trouble: 'an empty translation',
    file: 'texts/en/d1.yaml',
    before: 'Why d1.b en',
    after: '"  "',
    expected: ['texts/en/d1.yaml:36:8 d1.b/why: empty_text'],
  },
  {
    trouble: 'a translation that was left out',
    file: 'texts/en/d1.yaml',
    before: 'Why d1.b en',
    after: '',
    expected: ['texts/en/d1.yaml:36:8 d1.b/why: missing_field'],
  },
  {
    trouble: 'an unknown field',
    file: 'texts/de/d1.yaml',
    before: '  why: Why d1.b de\n',
    after: '  why: Why d1.b de\n  wy: Why\n',
    expected: ['texts/de/d1.yaml:37:7 d1.b/wy: unknown_field'],
  },
  {
    trouble: 'a list where a text belongs',
    file: 'texts/de/d1.yaml',
    before: 'Why d1.b de',
    after: '[Why]',
    expected: ['texts/de/d1.yaml:36:3 d1.b/why: expected_text'],
  },
  {
    trouble: 'a text where a list belongs',
    file: 'instrument.yaml',
    before: 'topics: [language, diversity]',
    after: 'topics: language',
    expected: ['instrument.yaml:28:9 topics: expected_list'],
  },
  {
    trouble: 'a text where fields belong',
    file: 'instrument.yaml',
    before: 'weights: { core: 2, additional: 1 }',
    after: 'weights: two',
    expected: ['instrument.yaml:5:10 weights: expected_fields'],
  },
  {
    trouble: 'a text where true or false belongs',
    file: 'instrument.yaml',
    before: '        notApplicableAllowed: true',
    after: '        notApplicableAllowed: yes',
    expected: [
      'instrument.yaml:66:31 dimensions/0/indicators/3/notApplicableAllowed: expected_yes_no',
    ],
  },
  {
    trouble: 'the weight 0',
    file: 'profiles/firm.yaml',
    before: 'd1: 30',
    after: 'd1: 0',
    expected: ['profiles/firm.yaml:5:7 dimensionWeights/d1: number_too_small'],
  },
  {
    trouble: 'a negative weight',
    file: 'profiles/firm.yaml',
    before: 'weight: 3',
    after: 'weight: -1',
    expected: ['profiles/firm.yaml:9:31 indicators/d1.d/weight: number_too_small'],
  },
  {
    trouble: 'half a weight',
    file: 'instrument.yaml',
    before: 'core: 2,',
    after: 'core: 2.5,',
    expected: ['instrument.yaml:5:18 weights/core: expected_whole_number'],
  },
  {
    trouble: 'a weight in quotation marks',
    file: 'instrument.yaml',
    before: 'core: 2,',
    after: 'core: "2",',
    expected: ['instrument.yaml:5:18 weights/core: expected_number'],
  },
  {
    trouble: 'a weight beyond all numbers',
    file: 'instrument.yaml',
    before: 'core: 2,',
    after: 'core: 1e400,',
    expected: ['instrument.yaml:5:18 weights/core: expected_number'],
  },
  {
    trouble: 'a weight that a number cannot hold exactly',
    file: 'instrument.yaml',
    before: 'core: 2,',
    after: 'core: 9007199254740993,',
    expected: ['instrument.yaml:5:18 weights/core: number_too_large'],
  },
  {
    trouble: 'a level out of range',
    file: 'instrument.yaml',
    before: 'minimumRequirementCaps: [1, 2]',
    after: 'minimumRequirementCaps: [1, 5]',
    expected: [
      'instrument.yaml:13:33 thresholds/scoring/minimumRequirementCaps/1: value_not_allowed',
    ],
  },
  {
    trouble: 'a level below the scale',
    file: 'instrument.yaml',
    before: 'minimumRequirementCaps: [1, 2]',
    after: 'minimumRequirementCaps: [-1, 2]',
    expected: [
      'instrument.yaml:13:30 thresholds/scoring/minimumRequirementCaps/0: value_not_allowed',
    ],
  },
  {
    trouble: 'a threshold that is no number',
    file: 'instrument.yaml',
    before: 'provisionalCoverage: 1/2',
    after: 'provisionalCoverage: half',
    expected: ['instrument.yaml:11:26 thresholds/scoring/provisionalCoverage: bad_ratio'],
  },
  {
    trouble: 'a threshold that is neither text nor number',
    file: 'instrument.yaml',
    before: 'provisionalCoverage: 1/2',
    after: 'provisionalCoverage: true',
    expected: ['instrument.yaml:11:26 thresholds/scoring/provisionalCoverage: bad_ratio'],
  },
  {
    trouble: 'a threshold without end',
    file: 'instrument.yaml',
    before: 'provisionalCoverage: 1/2',
    after: `provisionalCoverage: "${'9'.repeat(100_000)}/7"`,
    expected: ['instrument.yaml:11:26 thresholds/scoring/provisionalCoverage: bad_ratio'],
  },
  {
    trouble: 'an id with capital letters',
    file: 'instrument.yaml',
    before: 'id: d1.old',
    after: 'id: D1.old',
    expected: ['instrument.yaml:72:19 dimensions/0/indicators/3/replaces/0/id: bad_id'],
  },
  {
    trouble: 'an id that is no name for a field',
    file: 'profiles/office.yaml',
    before: '{ d1: 60,',
    after: '{ D1: 60,',
    expected: ['profiles/office.yaml:4:25 dimensionWeights/D1: bad_id'],
  },
  {
    trouble: 'a version of two numbers',
    file: 'instrument.yaml',
    before: 'version: 1.2.0',
    after: 'version: "1.2"',
    expected: ['instrument.yaml:3:10 version: bad_version'],
  },
  {
    trouble: 'an offer that does not exist',
    file: 'instrument.yaml',
    before: 'offers: [S, B]',
    after: 'offers: [S, X]',
    expected: ['instrument.yaml:38:17 dimensions/0/offers/1: value_not_allowed'],
  },
  {
    trouble: 'a newer format',
    file: 'instrument.yaml',
    before: 'format: 1',
    after: 'format: 2',
    expected: ['instrument.yaml:1:9 format: unknown_format'],
  },
  {
    trouble: 'a language that the app does not speak',
    file: 'profiles/office.yaml',
    before: '  en: {',
    after: '  fr: { name: Bureau, addressees: Clients }\n  en: {',
    expected: ['profiles/office.yaml:7:3 texts/fr: unknown_field'],
  },
  {
    trouble: 'a language left out',
    file: 'profiles/office.yaml',
    before: '  en: { name: Office, addressees: Clients }\n',
    after: '',
    expected: ['profiles/office.yaml:5:1 texts/en: missing_field'],
  },
  {
    trouble: 'a field given twice',
    file: 'profiles/office.yaml',
    before: 'defaultScope: full\n',
    after: 'defaultScope: full\ndefaultScope: short\n',
    expected: ['profiles/office.yaml:4:1 defaultScope: duplicate_key'],
  },
  {
    trouble: 'a tab as indentation',
    file: 'profiles/firm.yaml',
    before: '  d2: 70',
    after: '\td2: 70',
    expected: ['profiles/firm.yaml:6:1 : tab_indent'],
  },
  {
    trouble: 'a wrong indentation',
    file: 'profiles/firm.yaml',
    before: '  d2: 70',
    after: ' d2: 70',
    expected: ['profiles/firm.yaml:6:1 : indentation'],
  },
  {
    trouble: 'an open quotation mark',
    file: 'profiles/office.yaml',
    before: 'name: Office',
    after: 'name: "Office',
    expected: ['profiles/office.yaml:8:1 : yaml_syntax'],
  },
  {
    trouble: 'a second document',
    file: 'profiles/office.yaml',
    before: 'texts:',
    after: '---\ntexts:',
    expected: ['profiles/office.yaml:5:1 : multiple_documents'],
  },
  {
    trouble: 'a number as the name of a field',
    file: 'profiles/office.yaml',
    before: 'defaultScope: full\n',
    after: 'defaultScope: full\n7: full\n',
    expected: ['profiles/office.yaml:4:1 : key_not_text'],
  },
  {
    trouble: 'an invisible character',
    file: 'texts/de/d1.yaml',
    before: 'Why d1.b de',
    after: 'Why \u202E d1.b de',
    expected: ['texts/de/d1.yaml:36:12 : control_character'],
  },
  {
    trouble: 'an invisible character that is spelt out',
    file: 'texts/de/d1.yaml',
    before: 'Why d1.b de',
    after: '"Why \\0 d1.b de"',
    expected: ['texts/de/d1.yaml:36:8 d1.b/why: control_character'],
  },
]

describe('a broken file of an instrument', () => {
  test.each(broken)('$trouble is named with its place', async (entry) => {
    const { file, before, after, expected } = entry
    const folder = anInstrumentFolder((files) => replaceOnce(files, file, before, after))
    expect(places(await findingsOf(folder))).toEqual(expected)
  })

  test('is shown with its first findings only when it is wrong throughout', async () => {
    const folder = anInstrumentFolder((files) =>
      files.set('profiles/office.yaml', 'a: ]\n'.repeat(500)),
    )
    const findings = await findingsOf(folder)
    expect(findings).toHaveLength(101)
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'too_many_findings', params: { shown: 100 } }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { findingsOf, places } from '../../../support/instrument-findings.ts'
import { anInstrumentFolder, replaceOnce } from '../../../support/instrument-folder.ts'

/** What happens to a file: the text before, the text after. */
type Change = readonly [file: string, before: string, after: string]

interface Contradiction {
  readonly trouble: string
  readonly changes: readonly Change[]
  readonly expected: readonly string[]
}

const ids: Contradiction[] = [
  {
    trouble: 'an indicator id that is used twice',
    changes: [['instrument.yaml', '- id: d2.b', '- id: d2.a']],
    expected: [
      'instrument.yaml:86:13 dimensions/1/indicators/1/id: duplicate_id',
      'texts/de/d2.yaml:33:1 d2.b: text_for_unknown_id',
      'texts/en/d2.yaml:33:1 d2.b: text_for_unknown_id',
    ],
  },
  {
    trouble: 'a topic that is listed twice',
    changes: [['instrument.yaml', '[language, diversity]', '[language, diversity, language]']],
    expected: ['instrument.yaml:28:31 topics/2: duplicate_id'],
  },
  {
    trouble: 'a code that two dimensions share',
    changes: [['instrument.yaml', 'code: D2', 'code: D1']],
    expected: ['instrument.yaml:74:11 dimensions/1/code: duplicate_code'],
  },
  {
    trouble: 'a comparison key that two indicators share',
    changes: [['instrument.yaml', 'key-d2-b', 'key-d1-a']],
    expected: [
      'instrument.yaml:88:24 dimensions/1/indicators/1/comparisonKey: duplicate_comparison_key',
    ],
  },
  {
    trouble: 'a dropped id that is still in use',
    changes: [['instrument.yaml', 'dropped: [d2.old]', 'dropped: [d2.c]']],
    expected: ['instrument.yaml:100:11 dropped/0: retired_id_in_use'],
  },
  {
    trouble: 'a replaced id that is still in use',
    changes: [['instrument.yaml', 'id: d1.old', 'id: d1.a']],
    expected: ['instrument.yaml:72:19 dimensions/0/indicators/3/replaces/0/id: retired_id_in_use'],
  },
  {
    trouble: 'a role that does not exist',
    changes: [['instrument.yaml', 'roles: [management]\n', 'roles: [manager]\n']],
    expected: ['instrument.yaml:45:17 dimensions/0/indicators/0/roles/0: unknown_id'],
  },
  {
    trouble: 'a legal basis that does not exist',
    changes: [['instrument.yaml', 'legalBases: [agg-13]', 'legalBases: [agg-14]']],
    expected: ['instrument.yaml:47:22 dimensions/0/indicators/0/legalBases/0: unknown_id'],
  },
  {
    trouble: 'a place and a topic that do not exist',
    changes: [
      ['instrument.yaml', 'places: [entrance]', 'places: [garden]'],
      [
        'instrument.yaml',
        'offers: [S, B]\n    topics: [diversity]',
        'offers: [S, B]\n    topics: [x]',
      ],
    ],
    expected: [
      'instrument.yaml:39:14 dimensions/0/topics/0: unknown_id',
      'instrument.yaml:68:18 dimensions/0/indicators/3/places/0: unknown_id',
    ],
  },
  {
    trouble: 'a block with a dimension that does not exist',
    changes: [['instrument.yaml', '[d1, d2] }', '[d1, d2, d3] }']],
    expected: ['instrument.yaml:34:46 blocks/0/dimensions/2: unknown_id'],
  },
  {
    trouble: 'a dimension that stands in two blocks',
    changes: [['instrument.yaml', '[d1, d2] }', '[d1, d2, d1] }']],
    expected: ['instrument.yaml:34:46 blocks/0/dimensions/2: dimension_in_two_blocks'],
  },
  {
    trouble: 'a dimension that stands in no block',
    changes: [['instrument.yaml', '[d1, d2] }', '[d1] }']],
    expected: ['instrument.yaml:73:9 dimensions/1/id: dimension_without_block'],
  },
]

const marks: Contradiction[] = [
  {
    trouble: 'a dimension with two core items',
    changes: [
      ['instrument.yaml', 'core: true\n        comparisonKey: key-d2-c', 'comparisonKey: key-d2-c'],
    ],
    expected: ['instrument.yaml:73:5 dimensions/1: core_item_count'],
  },
  {
    trouble: 'a dimension without a minimum requirement',
    changes: [
      [
        'instrument.yaml',
        'minimum: true\n        comparisonKey: key-d2-a',
        'comparisonKey: key-d2-a',
      ],
    ],
    expected: ['instrument.yaml:73:5 dimensions/1: minimum_requirement_count'],
  },
  {
    trouble: 'a minimum requirement that is no core item',
    changes: [
      [
        'instrument.yaml',
        'core: true\n        minimum: true\n        comparisonKey: key-d1-a',
        'minimum: true\n        comparisonKey: key-d1-a',
      ],
      ['instrument.yaml', 'comparisonKey: key-d1-d', 'core: true\n        comparisonKey: key-d1-d'],
      ['profiles/firm.yaml', 'd1.d: { core: true,', 'd1.d: {'],
    ],
    expected: ['instrument.yaml:36:5 dimensions/0: minimum_requirement_not_core'],
  },
  {
    trouble: 'a profile that leaves out a core item without naming another',
    changes: [['profiles/firm.yaml', 'd1.d: { core: true,', 'd1.d: {']],
    expected: ['profiles/firm.yaml:7:1 indicators: core_item_count'],
  },
  {
    trouble: 'a profile that leaves out the minimum requirement',
    changes: [['profiles/firm.yaml', 'd1.b: { include: false }', 'd1.a: { include: false }']],
    expected: ['profiles/firm.yaml:8:20 indicators/d1.a/include: minimum_requirement_excluded'],
  },
  {
    trouble: 'a profile with two minimum requirements',
    changes: [['profiles/firm.yaml', 'd1.b: { include: false }', 'd1.c: { minimum: true }']],
    expected: [
      'profiles/firm.yaml:7:1 indicators: core_item_count',
      'profiles/firm.yaml:7:1 indicators: minimum_requirement_count',
    ],
  },
]

const texts: Contradiction[] = [
  {
    trouble: 'an indicator without texts in one language',
    changes: [['texts/en/d2.yaml', 'd2.c:\n', 'd2.x:\n']],
    expected: [
      'texts/en/d2.yaml:1:1 : missing_text',
      'texts/en/d2.yaml:65:1 d2.x: text_for_unknown_id',
    ],
  },
  {
    trouble: 'a role without a name',
    changes: [['texts/de/instrument.yaml', '  staff: Fachkräfte de\n', '']],
    expected: ['texts/de/instrument.yaml:17:1 roles: missing_text'],
  },
  {
    trouble: 'a name for a place that does not exist',
    changes: [['texts/de/instrument.yaml', '  desk:', '  garden: Garten\n  desk:']],
    expected: ['texts/de/instrument.yaml:21:11 places/garden: text_for_unknown_id'],
  },
  {
    trouble: 'an anchor that an indicator uses twice',
    changes: [['texts/de/d1.yaml', 'Anchor 3 d1.b de', 'anchor  2 D1.B de']],
    expected: ['texts/de/d1.yaml:41:7 d1.b/anchors/3: duplicate_text'],
  },
  {
    trouble: 'a question that two indicators share',
    changes: [['texts/de/d2.yaml', ' Question d2.b de', ' Question d1.a de']],
    expected: ['texts/de/d2.yaml:35:13 d2.b/question: duplicate_text'],
  },
  {
    trouble: 'an extra that repeats the catalogue',
    changes: [['profiles/firm.yaml', 'Need firm.x de', 'Need d1.a de']],
    expected: ['profiles/firm.yaml:48:15 texts/de/extras/firm.x/need: duplicate_text'],
  },
  {
    trouble: 'a question for a role that does not exist',
    changes: [
      [
        'texts/de/d2.yaml',
        'role: staff\n      question: Ask d2.a',
        'role: boss\n      question: Ask d2.a',
      ],
    ],
    expected: ['texts/de/d2.yaml:14:13 d2.a/ask/0/role: unknown_id'],
  },
  {
    trouble: '"not applicable" without a word about when',
    changes: [['texts/de/d1.yaml', '  notApplicableWhen: Not applicable d1.d de\n', '']],
    expected: ['texts/de/d1.yaml:97:1 d1.d: not_applicable_when_missing'],
  },
  {
    trouble: 'a word about "not applicable" where it is not allowed',
    changes: [
      [
        'texts/de/d1.yaml',
        '  why: Why d1.a de\n',
        '  why: Why d1.a de\n  notApplicableWhen: Nie\n',
      ],
    ],
    expected: ['texts/de/d1.yaml:5:22 d1.a/notApplicableWhen: not_applicable_when_superfluous'],
  },
]

const profiles: Contradiction[] = [
  {
    trouble: 'a profile named otherwise than its file',
    changes: [['profiles/office.yaml', 'id: office', 'id: bureau']],
    expected: ['profiles/office.yaml:1:5 id: profile_file_name'],
  },
  {
    trouble: 'a dimension without a weight, and a weight without a dimension',
    changes: [['profiles/office.yaml', 'd2: 40', 'd3: 40']],
    expected: [
      'profiles/office.yaml:4:1 dimensionWeights: missing_dimension_weight',
      'profiles/office.yaml:4:33 dimensionWeights/d3: unknown_id',
    ],
  },
  {
    trouble: 'a change of an indicator that does not exist',
    changes: [['profiles/firm.yaml', 'd2.a: { comparisonKey', 'd2.z: { comparisonKey']],
    expected: ['profiles/firm.yaml:10:3 indicators/d2.z: unknown_id'],
  },
  {
    trouble: 'a changed place that does not exist',
    changes: [['profiles/firm.yaml', 'places: [desk] }', 'places: [yard] }']],
    expected: ['profiles/firm.yaml:9:72 indicators/d1.d/places/0: unknown_id'],
  },
  {
    trouble: 'an own comparison key that belongs to another indicator',
    changes: [['profiles/firm.yaml', 'key-d2-a-firm', 'key-d1-b']],
    expected: ['profiles/firm.yaml:10:26 indicators/d2.a/comparisonKey: duplicate_comparison_key'],
  },
  {
    trouble: "an extra with a changed indicator's comparison key",
    changes: [['profiles/firm.yaml', 'key-firm-x', 'key-d2-a-firm']],
    expected: ['profiles/firm.yaml:14:20 extras/0/comparisonKey: duplicate_comparison_key'],
  },
  {
    trouble: 'own words for a dimension that does not exist',
    changes: [['profiles/firm.yaml', 'd2: { name: Zweite', 'd4: { name: Zweite']],
    expected: ['profiles/firm.yaml:24:7 texts/de/dimensions/d4: text_for_unknown_id'],
  },
  {
    trouble: 'own words for an indicator that the profile leaves out',
    changes: [['profiles/firm.yaml', 'd2.a:\n        title: Own', 'd1.b:\n        title: Own']],
    expected: ['profiles/firm.yaml:65:7 texts/en/indicators/d1.b: text_for_unknown_id'],
  },
  {
    trouble: 'an extra without texts',
    changes: [['profiles/firm.yaml', 'id: firm.x', 'id: firm.y']],
    expected: [
      'profiles/firm.yaml:28:5 texts/de/extras: missing_text',
      'profiles/firm.yaml:29:7 texts/de/extras/firm.x: text_for_unknown_id',
      'profiles/firm.yaml:67:5 texts/en/extras: missing_text',
      'profiles/firm.yaml:68:7 texts/en/extras/firm.x: text_for_unknown_id',
    ],
  },
  {
    trouble: 'an extra of a dimension that does not exist',
    changes: [['profiles/firm.yaml', 'dimension: d2', 'dimension: d7']],
    expected: ['profiles/firm.yaml:13:16 extras/0/dimension: unknown_id'],
  },
  {
    trouble: 'an indicator that may now be "not applicable", without a word about when',
    changes: [
      [
        'profiles/firm.yaml',
        'd2.a: { comparisonKey',
        'd2.a: { notApplicableAllowed: true, comparisonKey',
      ],
    ],
    expected: [
      'profiles/firm.yaml:26:7 texts/de/indicators/d2.a: not_applicable_when_missing',
      'profiles/firm.yaml:65:7 texts/en/indicators/d2.a: not_applicable_when_missing',
    ],
  },
]

const thresholds: Contradiction[] = [
  {
    trouble: 'level bounds that do not rise',
    changes: [['instrument.yaml', '[12.5, 37.5, 62.5, 87.5]', '[12.5, 37.5, 37.5, 87.5]']],
    expected: ['instrument.yaml:12:31 thresholds/scoring/levelBounds/2: thresholds_not_ordered'],
  },
  {
    trouble: 'a level bound above 100 points',
    changes: [['instrument.yaml', '62.5, 87.5]', '62.5, 100.5]']],
    expected: ['instrument.yaml:12:37 thresholds/scoring/levelBounds/3: number_too_large'],
  },
  {
    trouble: 'caps that fall',
    changes: [['instrument.yaml', 'Caps: [1, 2]', 'Caps: [2, 1]']],
    expected: [
      'instrument.yaml:13:33 thresholds/scoring/minimumRequirementCaps/1: thresholds_not_ordered',
    ],
  },
  {
    trouble: 'a reliable coverage below the provisional one',
    changes: [['instrument.yaml', 'reliableCoverage: 3/4', 'reliableCoverage: 1/3']],
    expected: ['instrument.yaml:10:23 thresholds/scoring/reliableCoverage: thresholds_not_ordered'],
  },
  {
    trouble: 'a share of more than the whole',
    changes: [['instrument.yaml', 'minimumMatchedShare: 2/3', 'minimumMatchedShare: 3/2']],
    expected: ['instrument.yaml:18:26 thresholds/comparison/minimumMatchedShare: number_too_large'],
  },
  {
    trouble: 'a tendency above the change',
    changes: [['instrument.yaml', 'overallTendencyPoints: 2', 'overallTendencyPoints: 5.5']],
    expected: [
      'instrument.yaml:24:26 thresholds/comparison/overallChangePoints: thresholds_not_ordered',
    ],
  },
]

const contradictions = [...ids, ...marks, ...texts, ...profiles, ...thresholds]

describe('files of an instrument that do not fit together', () => {
  test.each(contradictions)('$trouble is named with its place', async ({ changes, expected }) => {
    const folder = anInstrumentFolder((files) => {
      for (const [file, before, after] of changes) replaceOnce(files, file, before, after)
    })
    expect(places(await findingsOf(folder))).toEqual(expected)
  })

  test('a third extra of a dimension is named', async () => {
    const third = ['y', 'z'].map(
      (name) => `  - id: firm.${name}
    dimension: d2
    comparisonKey: key-firm-${name}
    roles: [staff]
    places: [desk]
    offers: [H]
    topics: [language]
`,
    )
    const folder = anInstrumentFolder((files) => {
      replaceOnce(files, 'profiles/firm.yaml', 'texts:\n', `${third.join('')}texts:\n`)
    })
    const findings = await findingsOf(folder)
    expect(places(findings)).toContain('profiles/firm.yaml:26:5 extras/2: too_many_extras')
  })

  test('the minimum requirement may be moved to another core item', async () => {
    const folder = anInstrumentFolder((files) => {
      replaceOnce(
        files,
        'profiles/firm.yaml',
        'd1.b: { include: false }',
        'd1.a: { include: false }\n  d1.c: { minimum: true }',
      )
    })
    expect(places(await findingsOf(folder))).toEqual([])
  })

  test('a profile may repeat what the catalogue says about the same indicator', async () => {
    const folder = anInstrumentFolder((files) => {
      replaceOnce(files, 'profiles/firm.yaml', 'Eigener Titel', 'Title d2.a de')
    })
    expect(places(await findingsOf(folder))).toEqual([])
  })
})

import type { Language } from '../../assessments/core/texts/localized.ts'

export const structureYaml = `format: 1
id: tiny
version: 1.2.0
published: 2026-11-22
weights: { core: 2, additional: 1 }
thresholds:
  scoring:
    minimumApplicableItems: 3
    minimumRatedItems: 3
    reliableCoverage: 3/4
    provisionalCoverage: 1/2
    levelBounds: [12.5, 37.5, 62.5, 87.5]
    minimumRequirementCaps: [1, 2]
    overallShownShare: 3/5
    overallReliableShare: 4/5
  comparison:
    minimumMatchedItems: 3
    minimumMatchedShare: 2/3
    unrestrictedMatchedItems: 5
    dimensionChangePoints: 12.5
    dimensionTendencyPoints: 5
    netChangedItems: 2
    mixedItems: 2
    overallChangePoints: 5
    overallTendencyPoints: 2
    overallComparableShare: 2/3
    overallUnrestrictedShare: 4/5
topics: [language, diversity]
roles: [management, staff]
places: [desk, entrance]
legalBases:
  - { id: agg-13, asOf: 2026-01-01 }
blocks:
  - { id: organisation, dimensions: [d1, d2] }
dimensions:
  - id: d1
    code: D1
    offers: [S, B]
    topics: [diversity]
    indicators:
      - id: d1.a
        core: true
        minimum: true
        comparisonKey: key-d1-a
        roles: [management]
        places: [desk]
        legalBases: [agg-13]
        offers: [B]
        topics: [diversity]
      - id: d1.b
        core: true
        comparisonKey: key-d1-b
        roles: [staff]
        places: [desk]
        offers: [B]
        topics: [diversity]
      - id: d1.c
        core: true
        comparisonKey: key-d1-c
        roles: [staff]
        places: [desk]
        offers: [B]
        topics: [diversity]
      - id: d1.d
        comparisonKey: key-d1-d
        notApplicableAllowed: true
        roles: [staff]
        places: [entrance]
        offers: [S]
        topics: [language]
        replaces:
          - { id: d1.old, as: replaced }
  - id: d2
    code: D2
    offers: [H]
    topics: [language]
    indicators:
      - id: d2.a
        core: true
        minimum: true
        comparisonKey: key-d2-a
        roles: [staff]
        places: [desk]
        offers: [H]
        topics: [language]
      - id: d2.b
        core: true
        comparisonKey: key-d2-b
        roles: [staff]
        places: [desk]
        offers: [H]
        topics: [language]
      - id: d2.c
        core: true
        comparisonKey: key-d2-c
        roles: [staff]
        places: [desk]
        offers: [H]
        topics: [language]
dropped: [d2.old]
`

export function instrumentTextsYaml(language: Language): string {
  return `name: Tiny ${language}
description: Description ${language}
scale:
  - { name: Zero ${language}, anchor: Nothing ${language} }
  - { name: One ${language}, anchor: Single ${language} }
  - { name: Two ${language}, anchor: Partly ${language} }
  - { name: Three ${language}, anchor: Everywhere ${language} }
  - { name: Four ${language}, anchor: Learning ${language} }
blocks:
  organisation: Organisation ${language}
dimensions:
  d1: { name: First ${language}, scope: Scope of the first ${language} }
  d2: { name: Second ${language}, scope: Scope of the second ${language} }
topics:
  language: Sprache ${language}
  diversity: Vielfalt ${language}
roles:
  management: Leitung ${language}
  staff: Fachkräfte ${language}
places:
  desk: Schreibtisch ${language}
  entrance: Eingang ${language}
legalBases:
  agg-13: AGG § 13 ${language}
`
}

export function dimensionTextsYaml(language: Language, ids: readonly string[]): string {
  return ids.map((id) => indicatorYaml(language, id, id === 'd1.d')).join('')
}

function indicatorYaml(language: Language, id: string, notApplicableAllowed: boolean): string {
  const name = `${id} ${language}`
  const notApplicable = notApplicableAllowed ? `\n  notApplicableWhen: Not applicable ${name}` : ''
  return `${id}:
  title: Title ${name}
  question: Question ${name}
  why: Why ${name}
  anchors:
    - Anchor 0 ${name}
    - Anchor 1 ${name}
    - Anchor 2 ${name}
    - Anchor 3 ${name}
    - Anchor 4 ${name}${notApplicable}
  lookAt:
    - Look ${name}
  ask:
    - role: staff
      question: Ask ${name}
  evidence:
    - type: document
      example: Example ${name}
  strength: Strength ${name}
  need: Need ${name}
  recommendations:
    start: Start ${name}
    extend: Extend ${name}
    deepen: Deepen ${name}
  plain:
    question: Plain question ${name}
    anchors:
      - Plain 0 ${name}
      - Plain 1 ${name}
      - Plain 2 ${name}
      - Plain 3 ${name}
      - Plain 4 ${name}
`
}

const office = `id: office
organisationType: jobcenter
defaultScope: full
dimensionWeights: { d1: 60, d2: 40 }
texts:
  de: { name: Amt, addressees: Ratsuchende }
  en: { name: Office, addressees: Clients }
`

const firm = `id: firm
organisationType: company
defaultScope: short
dimensionWeights:
  d1: 30
  d2: 70
indicators:
  d1.b: { include: false }
  d1.d: { core: true, weight: 3, notApplicableAllowed: false, places: [desk] }
  d2.a: { comparisonKey: key-d2-a-firm }
extras:
  - id: firm.x
    dimension: d2
    comparisonKey: key-firm-x
    roles: [staff]
    places: [desk]
    offers: [H]
    topics: [language]
texts:
  de:
    name: Betrieb
    addressees: Beschäftigte
    dimensions:
      d2: { name: Zweite im Betrieb, scope: Umfang im Betrieb }
    indicators:
      d2.a:
        title: Eigener Titel
    extras:
${indented(indicatorYaml('de', 'firm.x', false))}  en:
    name: Firm
    addressees: Employees
    indicators:
      d2.a:
        title: Own title
    extras:
${indented(indicatorYaml('en', 'firm.x', false))}`

function indented(yaml: string): string {
  return yaml.replace(/^(?=.)/gm, '      ')
}

export const profileYaml = { office, firm } as const

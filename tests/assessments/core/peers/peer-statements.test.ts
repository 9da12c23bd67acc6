import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OrganisationType } from '../../../../assessments/core/instruments/instrument-source.ts'
import { organisationIdSchema } from '../../../../assessments/core/organisations/organisation.ts'
import type { PeerOrganisation } from '../../../../assessments/core/peers/peer-group.ts'
import {
  comparePeers,
  type MadeStatements,
} from '../../../../assessments/core/peers/peer-statements.ts'
import type { Level } from '../../../../assessments/core/visits/answer.ts'
import {
  type AnswerInShort,
  aDimension,
  anIndicator,
  anInstrument,
  aVisit,
} from '../../../support/build-visit.ts'

const today = '2026-11-29'

interface PeerInShort {
  readonly type?: OrganisationType
  readonly consents?: boolean
  readonly date?: string
  readonly levels?: readonly AnswerInShort[]
  readonly snapshot?: ReturnType<typeof anInstrument>
  /** Another visit of the same organisation has another number. */
  readonly visit?: number
}

/** An organisation whose three core items are all at one level, unless said otherwise. */
function aPeer(number: number, level: Level, fields: PeerInShort = {}): PeerOrganisation {
  const {
    type = 'jobcenter',
    consents = true,
    date = '2026-03-02',
    levels,
    visit = number,
  } = fields
  const snapshot = fields.snapshot ?? anInstrument()
  return {
    organisationId: organisationIdSchema.parse(
      `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`,
    ),
    type,
    consents,
    visit: aVisit({
      number: visit,
      date,
      snapshot,
      answers: { d1: levels ?? [level, level, level] },
    }),
  }
}

const others = (...levels: readonly Level[]) =>
  levels.map((level, index) => aPeer(index + 100, level))

const compared = (
  own: PeerOrganisation,
  peers: readonly PeerOrganisation[],
  made: MadeStatements = {},
) => comparePeers(own, peers, made, today)

const outcome = (...input: Parameters<typeof compared>) => compared(...input).dimensions[0]?.outcome

const said = (...input: Parameters<typeof compared>) => {
  const told = outcome(...input)
  return told?.kind === 'statement' ? `${told.group}: ${told.statement}` : told?.kind
}

describe('which group is spoken of', () => {
  it('speaks of five others of the same type, and not of four', () => {
    expect(said(aPeer(1, 2), others(2, 2, 2, 2, 2))).toBe('same_type: within')
    expect(said(aPeer(1, 2), others(2, 2, 2, 2))).toBe('too_small')
  })

  it('counts itself never, not even with another visit', () => {
    const itself = aPeer(1, 4, { visit: 77 })
    expect(said(aPeer(1, 2), [...others(2, 2, 2, 2), itself])).toBe('too_small')
  })

  it('leaves out who did not agree, and who was seen more than 36 months ago', () => {
    const four = others(2, 2, 2, 2)
    expect(said(aPeer(1, 2), [...four, aPeer(9, 2, { consents: false })])).toBe('too_small')
    expect(said(aPeer(1, 2), [...four, aPeer(9, 2, { date: '2023-11-28' })])).toBe('too_small')
    expect(said(aPeer(1, 2), [...four, aPeer(9, 2, { date: '2023-11-29' })])).toBe(
      'same_type: within',
    )
  })

  it('needs every core item rated, of the others and of its own', () => {
    const five = others(2, 2, 2, 2, 2)
    expect(said(aPeer(1, 2, { levels: [2, 2, 'n.b.'] }), five)).toBe('not_rated')
    expect(said(aPeer(1, 2, { levels: [2, 2, 'n.a.'] }), five)).toBe('not_rated')
    const four = five.slice(1)
    expect(said(aPeer(1, 2), [...four, aPeer(9, 2, { levels: [2, 'open', 2] })])).toBe('too_small')
    // The additional items need no rating, and change nothing.
    expect(said(aPeer(1, 2), [...four, aPeer(9, 2, { levels: [2, 2, 2, 4, 4, 4] })])).toBe(
      'same_type: within',
    )
  })

  it('puts beside each other only the same core items with the same weights', () => {
    const four = others(2, 2, 2, 2)
    const [first, ...rest] = aDimension({ id: 'd1' }).indicators
    const withOther = (fields: object) =>
      anInstrument({
        dimensions: [
          aDimension({
            id: 'd1',
            indicators: [...(first ? [{ ...first, ...fields }] : []), ...rest],
          }),
        ],
      })
    const meaning = aPeer(9, 2, { snapshot: withOther({ comparisonKey: 'another meaning' }) })
    const weight = aPeer(9, 2, { snapshot: withOther({ weight: 3 }) })
    expect(said(aPeer(1, 2), [...four, meaning])).toBe('too_small')
    expect(said(aPeer(1, 2), [...four, weight])).toBe('too_small')
  })

  it('takes no extra item for a core item', () => {
    const dimension = aDimension({ id: 'd1' })
    const extra = anIndicator({ id: 'd1.x', core: true, extra: true })
    const snapshot = anInstrument({
      dimensions: [{ ...dimension, indicators: [...dimension.indicators, extra] }],
    })
    expect(said(aPeer(1, 2, { snapshot }), others(2, 2, 2, 2, 2))).toBe('same_type: within')
  })

  it('hides the type where one to four others would be left of the wider group', () => {
    const five = others(2, 2, 2, 2, 2)
    const chambers = (count: number) =>
      Array.from({ length: count }, (_, index) => aPeer(index + 200, 2, { type: 'chamber' }))
    expect(said(aPeer(1, 2), [...five, ...chambers(1)])).toBe('too_small')
    expect(said(aPeer(1, 2), [...five, ...chambers(4)])).toBe('too_small')
    expect(said(aPeer(1, 2), [...five, ...chambers(5)])).toBe('same_type: within')
  })

  it('falls back to all types from eight others of three types on', () => {
    const mixed = (...types: readonly OrganisationType[]) =>
      types.map((type, index) => aPeer(index + 300, 2, { type }))
    const seven = mixed(
      'chamber',
      'chamber',
      'chamber',
      'company',
      'company',
      'jobcenter',
      'jobcenter',
    )
    expect(said(aPeer(1, 2), seven)).toBe('too_small')
    expect(said(aPeer(1, 2), [...seven, aPeer(9, 2)])).toBe('all_types: within')
    const twoTypes = seven.map((peer) => ({ ...peer, type: 'chamber' as const }))
    expect(said(aPeer(1, 2), [...twoTypes, aPeer(9, 2), aPeer(10, 2)])).toBe('too_small')
  })
})

describe('what is said', () => {
  it('says "clearly" from half a level from the median of the others on', () => {
    const five = others(0, 1, 2, 3, 4)
    expect(said(aPeer(1, 3), five)).toBe('same_type: clearly_above')
    expect(said(aPeer(1, 1), five)).toBe('same_type: clearly_below')
    // 2, 2, 3 with weights 2, 2, 2 are 58.3: 8.3 above the median of 50.
    expect(said(aPeer(1, 2, { levels: [2, 2, 3] }), five)).toBe('same_type: within')
    // 62.5 is exactly half a level above it.
    const even = others(2, 2, 2, 2, 3, 3, 3, 3)
    expect(said(aPeer(1, 3), even)).toBe('same_type: clearly_above')
    expect(said(aPeer(1, 2), even)).toBe('same_type: clearly_below')
  })

  it('never says a number, a rank or a name', () => {
    const told = JSON.stringify(outcome(aPeer(1, 3), others(0, 1, 2, 3, 4)))
    expect(JSON.parse(told)).toEqual({
      kind: 'statement',
      group: 'same_type',
      statement: 'clearly_above',
      madeOn: today,
    })
  })
})

describe('what was said stands', () => {
  const own = aPeer(1, 3)
  const five = others(2, 2, 2, 2, 2)
  const { made } = compared(own, five)

  it('until three members have changed', () => {
    const raised = (count: number) =>
      five.map((peer, index) =>
        index < count ? aPeer(index + 100, 4, { visit: 900 + index }) : peer,
      )
    expect(said(own, raised(2), made)).toBe('same_type: clearly_above')
    expect(said(own, raised(3), made)).toBe('same_type: clearly_below')
    expect(compared(own, raised(2), made).made).toEqual(made)
  })

  it('also while two join or leave, which a new statement would tell', () => {
    const joined = [...five, aPeer(201, 4), aPeer(202, 4)]
    expect(compared(own, joined, made).made).toEqual(made)
    expect(said(own, five.slice(2), made)).toBe('same_type: clearly_above')
    expect(said(own, five.slice(3), made)).toBe('too_small')
  })

  it('also when the group was too small in between and has come back with one replaced', () => {
    const shrunk = compared(own, five.slice(3), made)
    expect(shrunk.dimensions[0]?.outcome.kind).toBe('too_small')
    const back = [...five.slice(1), aPeer(201, 4)]
    expect(compared(own, back, shrunk.made).made).toEqual(made)
  })

  it('but not beside other ratings of its own: nobody may try out where the median lies', () => {
    const corrected = aPeer(1, 2)
    expect(said(corrected, five, made)).toBe('withheld')
    expect(compared(corrected, five, made).made).toEqual(made)
    const replaced = [...five.slice(3), aPeer(201, 2), aPeer(202, 2), aPeer(203, 2)]
    expect(said(corrected, replaced, made)).toBe('same_type: within')
  })
})

it('moves from one statement to the next only with three members or more, whatever comes and goes', () => {
  const level = fc.integer({ min: 0, max: 4 }) as fc.Arbitrary<Level>
  const history = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }), {
    minLength: 2,
    maxLength: 6,
  })
  fc.assert(
    fc.property(fc.array(level, { minLength: 12, maxLength: 12 }), history, (levels, groups) => {
      const own = aPeer(999, 2)
      let made: MadeStatements = {}
      for (const group of groups) {
        const peers = group.map((number) => aPeer(number, levels[number - 1] ?? 0))
        const before = made.d1
        made = compared(own, peers, made).made
        const after = made.d1
        if (before === undefined || after === undefined || before === after) continue
        const [from, to] = [Object.keys(before.members), Object.keys(after.members)]
        const changed = new Set([...from, ...to]).size - from.filter((id) => to.includes(id)).length
        expect(changed).toBeGreaterThanOrEqual(3)
      }
    }),
  )
})

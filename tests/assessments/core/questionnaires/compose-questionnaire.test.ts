import { describe, expect, it } from 'vitest'
import { composeQuestionnaire } from '../../../../assessments/core/questionnaires/compose-questionnaire.ts'
import type { QuestionnaireOptions } from '../../../../assessments/core/questionnaires/questionnaire.ts'
import { english, german } from '../../../support/build-report.ts'
import { aDimension, anIndicator, anInstrument } from '../../../support/build-visit.ts'

const extra = anIndicator({ id: 'd1.z1', code: 'D1.Z1', extra: true })
const strict = anIndicator({ id: 'd2.1', core: true, notApplicableAllowed: false })
const sixOfD1 = aDimension({ id: 'd1' })
const snapshot = anInstrument({
  dimensions: [
    { ...sixOfD1, indicators: [...sixOfD1.indicators, extra] },
    aDimension({ id: 'd2', indicators: [strict] }),
  ],
})

function composed(options: Partial<QuestionnaireOptions> = {}, words = german, of = snapshot) {
  return composeQuestionnaire(
    of,
    { scope: 'full', wording: 'standard', purpose: 'self_rating', ...options },
    words,
  )
}

function itemsOf(...args: Parameters<typeof composed>) {
  return composed(...args).sections.flatMap(({ items }) => items)
}

describe('the scope', () => {
  it('holds every indicator in full, extras included, in catalogue order', () => {
    expect(itemsOf().map(({ code }) => code)).toEqual([
      ...['D1.1', 'D1.2', 'D1.3', 'D1.4', 'D1.5', 'D1.6', 'D1.Z1'],
      'D2.1',
    ])
  })

  it('holds the core items of every dimension in a Kurzcheck', () => {
    const short = itemsOf({ scope: 'short' })
    expect(short.map(({ code }) => code)).toEqual(['D1.1', 'D1.2', 'D1.3', 'D2.1'])
  })

  it('leaves out a dimension that has nothing to ask', () => {
    const withoutCore = anInstrument({
      dimensions: [aDimension({ id: 'd1' }), aDimension({ id: 'd2', indicators: [extra] })],
    })
    const { sections } = composed({ scope: 'short' }, german, withoutCore)
    expect(sections.map(({ dimensionId }) => dimensionId)).toEqual(['d1'])
  })
})

describe('the choices of an item', () => {
  it('are the five anchors, "cannot judge" and, where allowed, "does not apply" with its reason', () => {
    const [first] = itemsOf()
    expect(first?.choices.map(({ answer }) => answer)).toEqual(['0', '1', '2', '3', '4', 'B', 'N'])
    expect(first?.choices[3]?.text).toBe('D1.1 level 3')
    expect(first?.choices.at(-1)).toEqual({
      answer: 'N',
      text: 'Trifft hier nicht zu',
      hint: 'Never occurs here: D1.1',
    })
  })

  it('offer no "does not apply" where the catalogue forbids it, nor explain it', () => {
    expect(
      itemsOf()
        .at(-1)
        ?.choices.map(({ answer }) => answer),
    ).not.toContain('N')
    const onlyStrict = anInstrument({
      dimensions: [aDimension({ id: 'd2', indicators: [strict] })],
    })
    const stepsOf = (of: typeof snapshot) => composed({}, german, of).instructions.steps.join(' ')
    expect(stepsOf(onlyStrict)).not.toContain('Trifft hier nicht zu')
    expect(stepsOf(snapshot)).toContain('Trifft hier nicht zu')
  })
})

describe('Einfache Sprache', () => {
  const plain = composed({ wording: 'plain' })

  it('asks in the plain words and holds no anchor or level of the standard wording', () => {
    const [first] = itemsOf({ wording: 'plain' })
    expect(first?.question).toBe('Plain D1.1?')
    expect(first?.choices.map(({ text }) => text).slice(0, 5)).toEqual([
      'D1.1 a',
      'D1.1 b',
      'D1.1 c',
      'D1.1 d',
      'D1.1 e',
    ])
    expect(JSON.stringify(plain)).not.toMatch(/ level \d|Anchor \d|Question D|asks about|Never occ/)
  })

  it('is named so, and never Leichte Sprache', () => {
    expect(plain.subtitle).toBe('Neutral · Vollständige Erhebung · Einfache Sprache')
    expect(JSON.stringify(plain)).not.toContain('Leichte Sprache')
    expect(composed().subtitle).not.toContain('Sprache')
  })

  it.each([
    ['German', german],
    ['English', english],
  ])('instructs in short sentences: %s', (_, words) => {
    const { instructions, privacy, scale, group } = composed({ wording: 'plain' }, words)
    const texts = [
      ...instructions.steps,
      ...instructions.workbookSteps,
      privacy.text,
      group?.note ?? '',
      ...scale.levels.map(({ meaning }) => meaning),
    ]
    const long = texts
      .flatMap((text) => text.split(/[.?!:]\s|[.?!]$/))
      .filter((sentence) => sentence.split(/\s+/).length > 15 || sentence.includes(','))
    expect(long).toEqual([])
  })
})

describe('a self-rating', () => {
  it('asks for no name, leads by no mark and has no guide with room for notes', () => {
    const { privacy, details, sections } = composed()
    expect(privacy.text).toContain('keinen Namen')
    expect(details.fields).toEqual(['Einrichtung', 'Monat und Jahr'])
    const items = sections.flatMap((section) => section.items)
    expect(items.every(({ marks, guide }) => marks.length === 0 && guide === null)).toBe(true)
  })

  it('offers groups, one of them silent, and says when a group is shown', () => {
    const { group } = composed()
    expect(group?.options.map((option) => option.group)).toEqual([
      ...['leadership', 'specialists', 'staff_council', 'not_said'],
    ])
    expect(group?.options.at(-1)?.text).toBe('Möchte ich nicht angeben')
    expect(group?.note).toMatch(/mindestens fünf .*mindestens fünf /)
  })
})

describe('a guide for interviews', () => {
  const guide = composed({ purpose: 'interview' })

  it('says whom to ask what, where to look, and what may prove it', () => {
    expect(guide.sections[0]?.items[0]?.guide).toEqual({
      questions: [{ role: 'Staff', question: 'Ask about D1.1?' }],
      lookAtTitle: 'Darauf achten (Desk)',
      lookAt: ['Look at D1.1'],
      evidence: [{ type: 'Dokument', example: 'Paper on D1.1' }],
    })
    expect(guide.sections[0]?.items[0]?.marks).toEqual(['Kernkriterium', 'Mindestanforderung'])
  })

  it('asks for no group and warns of names in notes', () => {
    expect(guide.group).toBeNull()
    expect(guide.privacy.text).toMatch(/keine Namen/)
  })

  it('explains moving up in a Kurzcheck only', () => {
    const movesUp = (scope: 'full' | 'short') =>
      composed({ purpose: 'interview', scope }).instructions.steps.some((step) =>
        step.includes('rückt'),
      )
    expect([movesUp('full'), movesUp('short')]).toEqual([false, true])
  })
})

describe('what a questionnaire is', () => {
  it('is told by the codes of instrument, profile and options', () => {
    expect(composed({ scope: 'short', wording: 'plain' }, english).identity).toEqual({
      instrumentId: 'small',
      version: '1.0.0',
      profileId: 'neutral',
      scope: 'short',
      wording: 'plain',
      purpose: 'self_rating',
      language: 'en',
    })
  })

  it('has no German word in English', () => {
    const text = JSON.stringify(composed({ purpose: 'interview' }, english))
    expect(text).not.toMatch(/Frage|Stufe|Nachweis|Kriterium|Gespräch|Seite/)
  })
})

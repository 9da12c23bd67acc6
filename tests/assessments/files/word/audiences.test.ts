import { describe, expect, it } from 'vitest'
import { composeReport } from '../../../../assessments/core/reports/compose-report.ts'
import type { Audience } from '../../../../assessments/core/reports/report-edition.ts'
import { packReport } from '../../../../assessments/files/word/pack-report.ts'
import {
  aConversation,
  aConversationNote,
  aDocumentRequest,
  aFinding,
  aKeyFigure,
  aMeasure,
  anEvidence,
  aQuestion,
} from '../../../support/build-entries.ts'
import { aReportInput, german } from '../../../support/build-report.ts'
import { aDimension, anAnswer, anInstrument, aVisit } from '../../../support/build-visit.ts'
import { readZipBytes } from '../../../support/read-zip.ts'

/** Planted words, each unlike every other: who may read them is the second part of their name. */
function planter() {
  const planted: { word: string; forAudience: Audience | 'nobody' }[] = []
  const plant = (forAudience: Audience | 'nobody') => {
    const word = `Geheimwort${String(planted.length + 1).padStart(3, '0')}x`
    planted.push({ word, forAudience })
    return word
  }
  return { planted, plant }
}

const snapshot = anInstrument({ dimensions: [aDimension({ id: 'd1' })] })

/** A visit with a secret in every field that somebody can write in. */
function inputWithSecrets(audience: Audience) {
  const { planted, plant } = planter()
  const quote = (word: string) => `Jemand sagte: „${word}“.`
  const answers = [1, 2, 3, 4, 5].map((number) => ({
    ...anAnswer((number % 5) as 0),
    note: plant('internal'),
    consensusReason: plant('internal'),
    // Quoted, so not for everybody.
    clientWording: quote(plant('client')),
  }))
  const notApplicable = { status: 'not_applicable', reason: plant('client') } as const
  const conversationId = '5f0b6a10-3c1d-4a52-9a67-0d2c6a1f0001'
  const earlier = aVisit({
    number: 1,
    date: '2025-03-03',
    snapshot,
    answers: {
      d1: [1, 2, 3, 4, 5, 6].map((number) => ({
        ...anAnswer((number % 5) as 0),
        note: plant('nobody'),
        consensusReason: plant('nobody'),
        clientWording: plant('nobody'),
      })),
    },
  })
  const latest = aVisit({
    number: 2,
    date: '2026-03-02',
    snapshot,
    answers: { d1: [...answers, { ...anAnswer(1), rating: notApplicable }] },
  })
  const consultants = [plant('client')]
  const input = aReportInput({
    visits: [earlier, latest],
    edition: { audience, version: 'final' },
    record: {
      consultants,
      selfAnswers: { 'd1.1': { ...anAnswer(2), note: plant('internal') } },
    },
    organisation: {
      contacts: [
        {
          name: plant('nobody'),
          position: plant('nobody'),
          email: plant('nobody'),
          phone: plant('nobody'),
        },
      ],
    },
    measures: [
      {
        ...aMeasure,
        comparisonKeys: [],
        responsibleFunction: plant('client'),
        successCriterion: plant('client'),
        confirmation: { visitId: latest.id, note: plant('internal') },
      },
      { ...aMeasure, title: quote(plant('client')) },
    ],
    peers: {},
    entries: {
      engagement: {
        engagement: {
          mandate: plant('client'),
          agreedScope: quote(plant('client')),
          distribution: plant('client'),
          photosAllowed: 'no',
          staffCouncil: 'none',
          staffCouncilInvolvedOn: null,
          peerGroupConsent: 'no',
          privacyNoticeGivenOn: null,
          measuresReviewedOn: null,
        },
      },
      conversation: { [conversationId]: { ...aConversation, place: plant('internal') } },
      conversation_note: {
        n: { ...aConversationNote, conversationId, text: plant('internal') },
      },
      question: { q: { ...aQuestion, text: plant('internal') } },
      document_request: {
        d: { ...aDocumentRequest(), title: plant('internal'), note: plant('internal') },
      },
      evidence: {
        open: {
          ...anEvidence,
          type: 'photo',
          confidentiality: 'open',
          title: plant('internal'),
          place: plant('internal'),
          passage: plant('internal'),
          note: plant('internal'),
        },
        confidential: {
          ...anEvidence,
          confidentiality: 'confidential',
          title: plant('internal'),
          place: plant('internal'),
          passage: plant('internal'),
          note: plant('internal'),
        },
      },
      evidence_file: {
        f: {
          evidenceId: 'open',
          hash: 'a'.repeat(64),
          name: `${plant('internal')}.jpg`,
          kind: 'jpeg',
          byteLength: 1,
          isBlackened: false,
          position: 0,
        },
      },
      finding: {
        a: {
          ...aFinding(),
          clientWording: quote(plant('client')),
          note: plant('internal'),
          assumedCause: plant('client'),
          recommendation: quote(plant('client')),
        },
      },
      priority_choice: { 'd1.1': { place: 'first', reason: plant('internal') } },
      key_figure: {
        own: {
          ...aKeyFigure(),
          topic: 'own',
          name: plant('client'),
          source: plant('client'),
          count: 300,
          total: 4_000,
        },
      },
      report_chapter: {
        summary: { isShown: true, position: null, text: quote(plant('client')) },
        // What a hidden chapter would have said.
        outlook: { isShown: false, position: null, text: plant('nobody') },
      },
      report_comment: {
        c: {
          receivedOn: '2026-03-10',
          fromFunction: plant('internal'),
          place: plant('internal'),
          text: plant('internal'),
          decision: 'declined',
          answer: plant('internal'),
          position: 0,
        },
      },
    },
  })
  return { planted, input: { ...input, author: consultants[0] ?? '' } }
}

/** Every text in a file, also in the files that it holds: charts bring workbooks. */
async function everythingIn(bytes: Uint8Array, name = ''): Promise<string> {
  const parts = await readZipBytes(bytes)
  const texts = await Promise.all(
    [...parts].map(async ([part, contents]) => {
      if (!part.endsWith('.xlsx')) return `${part}\n${contents.toString('utf8')}`
      return everythingIn(contents, part)
    }),
  )
  return `${name}\n${texts.join('\n')}`
}

async function fileFor(audience: Audience) {
  const { planted, input } = inputWithSecrets(audience)
  const bytes = await packReport(composeReport(input, german), new Map(), '2026-03-20')
  return { planted, contents: await everythingIn(bytes) }
}

const readers: Readonly<Record<Audience, readonly (Audience | 'nobody')[]>> = {
  internal: ['internal', 'client', 'public'],
  client: ['client', 'public'],
  public: ['public'],
}

describe('a file holds what its audience may see, and no trace of anything else', () => {
  it.each(['internal', 'client', 'public'] as const)('%s', async (audience) => {
    const { planted, contents } = await fileFor(audience)
    expect(planted.length).toBeGreaterThanOrEqual(50)
    const allowed = planted.filter(({ forAudience }) => readers[audience].includes(forAudience))
    const forbidden = planted.filter((one) => !allowed.includes(one))
    // The finder finds: everything that is allowed is there.
    expect(allowed.filter(({ word }) => !contents.includes(word))).toEqual([])
    // Nothing is kept from the team but contacts, earlier wordings and hidden chapters.
    expect(forbidden.length).toBeGreaterThanOrEqual(audience === 'internal' ? 10 : 50)
    expect(forbidden.filter(({ word }) => contents.includes(word))).toEqual([])
  })
})

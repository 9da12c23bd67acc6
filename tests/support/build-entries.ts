import { randomUUID } from 'node:crypto'
import type { Measure } from '../../assessments/core/measures/measure.ts'
import type { AgendaItem } from '../../assessments/core/visits/entries/agenda-item.ts'
import type {
  Conversation,
  ConversationNote,
} from '../../assessments/core/visits/entries/conversation.ts'
import type { DocumentRequest } from '../../assessments/core/visits/entries/document-request.ts'
import type { Evidence } from '../../assessments/core/visits/entries/evidence.ts'
import type { Finding } from '../../assessments/core/visits/entries/finding.ts'
import type { KeyFigure } from '../../assessments/core/visits/entries/key-figure.ts'
import type { Question } from '../../assessments/core/visits/entries/question.ts'
import type { SelfRater } from '../../assessments/core/visits/entries/self-rater.ts'

export const aQuestion: Question = {
  text: 'Seit wann gilt die Regel zum Dolmetschen?',
  indicatorIds: ['d1.1'],
  fromVisitId: null,
  isAnswered: false,
}

export const aMeasure: Measure = {
  title: 'Dolmetschrahmenvertrag abschließen',
  comparisonKeys: ['d1.1'],
  targetLevel: 3,
  responsibleFunction: 'Teamleitung',
  dueOn: '2027-03-31',
  effort: 'medium',
  successCriterion: 'Alle Teams buchen über denselben Weg.',
  offers: ['B'],
  topics: ['diversity'],
  state: 'agreed',
  findingId: null,
  confirmation: null,
  visitId: randomUUID(),
}

export const aConversation: Conversation = {
  date: '2026-03-02',
  startTime: '09:30',
  roleId: 'staff',
  isRoleHeldByThree: true,
  peopleCount: 4,
  method: 'group_interview',
  place: 'Beratungsraum',
}

export const aConversationNote: ConversationNote = {
  conversationId: randomUUID(),
  position: 0,
  text: 'Am Empfang wird ohne Absprache gedolmetscht.',
  indicatorIds: ['d1.1'],
  saidLevels: {},
}

export const aSelfRater: SelfRater = {
  group: 'specialists',
  origin: 'entered',
  receivedOn: '2026-02-20',
  ratings: { 'd1.1': { status: 'rated', level: 2 } },
}

export const anEvidence: Evidence = {
  type: 'document',
  title: 'Dienstanweisung Dolmetschen',
  capturedOn: '2026-03-02',
  place: '',
  sourceRoleId: null,
  isRoleHeldByThree: false,
  confidentiality: 'internal',
  passage: '',
  note: '',
  indicatorIds: ['d1.1'],
  dimensionIds: [],
  saidLevels: {},
}

/** A need of medium weight, found in this visit, unless said otherwise. */
export function aFinding(fields: Partial<Finding> = {}): Finding {
  return {
    kind: 'need',
    weight: 'medium',
    influence: 'own',
    state: 'new',
    indicatorIds: ['d1.1'],
    evidenceIds: [],
    clientWording: 'Das Verfahren wird noch nicht überall genutzt.',
    note: '',
    assumedCause: '',
    recommendation: '',
    fromVisitId: null,
    position: 0,
    ...fields,
  }
}

/** A talk of an hour with the staff on 2026-03-02 at ten, unless said otherwise. */
export function anAgendaItem(fields: Partial<AgendaItem> = {}): AgendaItem {
  return {
    date: '2026-03-02',
    startTime: '10:00',
    durationMinutes: 60,
    method: 'interview',
    roleId: 'staff',
    place: '',
    subject: '',
    ...fields,
  }
}

/** A document requested on 2026-02-01, unless said otherwise. */
export function aDocumentRequest(fields: Partial<DocumentRequest> = {}): DocumentRequest {
  return {
    title: 'Leitbild',
    status: 'requested',
    requestedOn: '2026-02-01',
    receivedOn: null,
    note: '',
    indicatorIds: [],
    ...fields,
  }
}

/** 30 of 120 people, without a period, unless said otherwise. */
export function aKeyFigure(fields: Partial<KeyFigure> = {}): KeyFigure {
  return {
    topic: 'staff_trained',
    name: '',
    count: 30,
    total: 120,
    periodFrom: null,
    periodTo: null,
    source: 'Fortbildungsstatistik',
    position: 0,
    ...fields,
  }
}

import { randomUUID } from 'node:crypto'
import type { Measure } from '../../assessments/core/measures/measure.ts'
import type { Conversation } from '../../assessments/core/visits/entries/conversation.ts'
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

export const aSelfRater: SelfRater = {
  group: 'specialists',
  origin: 'entered',
  receivedOn: '2026-02-20',
  ratings: { 'd1.1': { status: 'rated', level: 2 } },
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

import { join } from 'node:path'
import type { Measure } from '../../assessments/core/measures/measure.ts'
import { standardSupportTable } from '../../assessments/core/measures/support-table.ts'
import {
  type Organisation,
  organisationIdSchema,
} from '../../assessments/core/organisations/organisation.ts'
import { type ReportEdition, usualEdition } from '../../assessments/core/reports/report-edition.ts'
import type {
  ReportEntries,
  ReportInput,
  ReportVisit,
} from '../../assessments/core/reports/report-input.ts'
import {
  type ReportSettings,
  standardReportSettings,
} from '../../assessments/core/reports/report-settings.ts'
import type { Language } from '../../assessments/core/texts/localized.ts'
import type { Wording } from '../../assessments/core/texts/wording.ts'
import type { VisitRecord } from '../../assessments/core/visits/visit.ts'
import { noStoredEntries } from '../../assessments/core/visits/visit-entry.ts'
import { loadTranslate } from '../../assessments/files/texts/load-texts.ts'
import type { aVisit } from './build-visit.ts'

export const textsFolder = join(import.meta.dirname, '../../resources/texts')

/** The real texts. */
function wordingIn(language: Language): Wording {
  return { language, translate: loadTranslate(textsFolder, language) }
}

export const german = wordingIn('de')
export const english = wordingIn('en')

const organisation: Organisation = {
  id: organisationIdSchema.parse('00000000-0000-4000-8000-0000000000aa'),
  name: 'Jobcenter Saalbrück',
  type: 'jobcenter',
  supportingBody: 'Landkreis Saalbrück',
  place: 'Saalbrück',
  peerGroupConsent: false,
  contacts: [],
  createdAt: '2024-01-08T09:00:00.000Z',
  archivedAt: null,
}

/** With all that was written, not only what is scored. */
type RatedVisit = ReturnType<typeof aVisit>

function aReportVisit(visit: RatedVisit, fields: Partial<VisitRecord>): ReportVisit {
  const { id, date, scope, consultants, answers, snapshot } = visit
  return {
    snapshot,
    record: {
      id,
      date,
      scope,
      consultants: [...consultants],
      selfAnswers: {},
      answers: { ...answers },
      organisationId: organisation.id,
      unit: '',
      snapshotHash: 'hash',
      createdAt: '2024-01-08T09:00:00.000Z',
      closedAt: '2026-03-10T09:00:00.000Z',
      revision: 1,
      ...fields,
    },
  }
}

interface ReportInShort {
  /** Oldest first; the last one is reported. */
  readonly visits: readonly RatedVisit[]
  readonly record?: Partial<VisitRecord>
  readonly organisation?: Partial<Organisation>
  readonly entries?: Partial<ReportEntries>
  readonly measures?: readonly Measure[]
  readonly edition?: Partial<ReportEdition>
  readonly settings?: Partial<ReportSettings>
  readonly peers?: ReportInput['peers']
}

/** A report's input: visits closed, author "Marie Sommer", prepared on 2026-03-20, unless said otherwise. */
export function aReportInput(short: ReportInShort): ReportInput {
  const visits = short.visits.map((visit) => aReportVisit(visit, short.record ?? {}))
  const visit = visits.at(-1)
  if (visit === undefined) throw new Error('A report needs a visit.')
  return {
    edition: {
      ...usualEdition(visit.record.closedAt !== null),
      ...short.edition,
    },
    settings: { ...standardReportSettings, ...short.settings },
    organisation: { ...organisation, ...short.organisation },
    visit,
    entries: { ...noStoredEntries, ...short.entries },
    measures: short.measures ?? [],
    support: standardSupportTable,
    peers: short.peers ?? {},
    otherVisits: visits.slice(0, -1),
    author: 'Marie Sommer',
    preparedOn: '2026-03-20',
  }
}

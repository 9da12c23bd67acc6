import { z } from 'zod'
import { attachmentKindSchema } from '../core/attachments/attachment-kind.ts'
import { instrumentSnapshotSchema } from '../core/instruments/instrument-snapshot.ts'
import { organisationTypeSchema } from '../core/instruments/instrument-source.ts'
import { measureSchema } from '../core/measures/measure.ts'
import { supportTableSchema } from '../core/measures/support-table.ts'
import {
  organisationDetailsSchema,
  organisationIdSchema,
  organisationSchema,
} from '../core/organisations/organisation.ts'
import { peerGroupKinds, peerStatements } from '../core/peers/peer-group.ts'
import { nextDueSchema, portfolioPointSchema } from '../core/portfolio/portfolio.ts'
import { selfRatingSheetSchema } from '../core/self-assessment/read-self-rating-sheet.ts'
import { languageSchema, localizedSchema } from '../core/texts/localized.ts'
import { attachmentHashSchema } from '../core/visits/entries/evidence-file.ts'
import {
  visitDetailsSchema,
  visitIdSchema,
  visitRecordSchema,
  visitScopeSchema,
} from '../core/visits/visit.ts'
import {
  entryChangeSchema,
  entryKindSchema,
  entryRevisionSchema,
  storedEntriesSchema,
} from '../core/visits/visit-entry.ts'
import { visitEventSchema } from '../core/visits/visit-event.ts'
import { workbookTroubleSchema } from '../core/workbooks/workbook-trouble.ts'
import { fileContent } from './file-content.ts'
import { operation } from './operation.ts'
import { placeSchema } from './place.ts'
import { preferencesSchema } from './preferences.ts'
import { reportOperations } from './report-operations.ts'
import { templateOperations } from './template-operations.ts'
import { vaultStateSchema } from './vault-state.ts'

const nothing = z.strictObject({})
const passphrase = z.string().min(1).max(1_000)

/** A visit with the instrument it is rated by and everything that was entered in it. */
const wholeVisit = z.strictObject({
  visit: visitRecordSchema,
  snapshot: instrumentSnapshotSchema,
  entries: storedEntriesSchema,
  /** All measures of the organisation, by id. */
  measures: z.record(z.string(), measureSchema),
  /** Where somebody worked last; null while nothing was answered. */
  lastIndicatorId: z.string().nullable(),
})

const peerOutcome = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('statement'),
    group: z.enum(peerGroupKinds),
    statement: z.enum(peerStatements),
    madeOn: z.iso.date(),
  }),
  z.strictObject({ kind: z.literal('too_small') }),
  z.strictObject({ kind: z.literal('not_rated') }),
  z.strictObject({ kind: z.literal('withheld') }),
])

/** The one table of everything the window can ask for. */
export const operations = {
  'organisations.list': operation('read', {
    input: z.strictObject({ includeArchived: z.boolean() }),
    output: z.array(
      organisationSchema.extend({
        visitCount: z.int().nonnegative(),
        lastVisitDate: z.iso.date().nullable(),
        openVisitCount: z.int().nonnegative(),
      }),
    ),
  }),
  'organisations.get': operation('read', {
    input: z.strictObject({ id: organisationIdSchema }),
    output: organisationSchema,
    refusals: ['organisation.not_found'],
  }),
  'organisations.create': operation('write', {
    input: organisationDetailsSchema,
    output: organisationSchema,
  }),
  'organisations.update': operation('write', {
    input: z.strictObject({ id: organisationIdSchema, details: organisationDetailsSchema }),
    output: organisationSchema,
    refusals: ['organisation.not_found'],
  }),
  'organisations.archive': operation('write', {
    input: z.strictObject({ id: organisationIdSchema }),
    output: organisationSchema,
    refusals: ['organisation.not_found'],
  }),
  'organisations.restore': operation('write', {
    input: z.strictObject({ id: organisationIdSchema }),
    output: organisationSchema,
    refusals: ['organisation.not_found'],
  }),

  'instruments.list': operation('read', {
    input: nothing,
    output: z.array(
      z.strictObject({
        instrumentId: z.string(),
        version: z.string(),
        name: localizedSchema(z.string()),
        profiles: z.array(
          z.strictObject({
            id: z.string(),
            name: localizedSchema(z.string()),
            organisationType: organisationTypeSchema,
            defaultScope: visitScopeSchema,
          }),
        ),
      }),
    ),
    refusals: ['instrument.damaged'],
  }),

  /** One instrument with a profile applied, to read in the browser. */
  'instruments.get': operation('read', {
    input: z.strictObject({
      instrumentId: z.string(),
      version: z.string(),
      profileId: z.string(),
    }),
    output: instrumentSnapshotSchema,
    refusals: ['instrument.not_installed', 'instrument.damaged', 'instrument.unknown_profile'],
  }),

  /** All visits of one organisation, oldest first; each snapshot once, by its hash. */
  'visits.series': operation('read', {
    input: z.strictObject({ organisationId: organisationIdSchema }),
    output: z.strictObject({
      snapshots: z.record(z.string(), instrumentSnapshotSchema),
      visits: z.array(visitRecordSchema),
    }),
    refusals: ['organisation.not_found'],
  }),
  'visits.get': operation('read', {
    input: z.strictObject({ id: visitIdSchema }),
    output: wholeVisit,
    refusals: ['visit.not_found'],
  }),
  'visits.create': operation('write', {
    input: z.strictObject({
      organisationId: organisationIdSchema,
      instrumentId: z.string(),
      version: z.string(),
      profileId: z.string(),
      scope: visitScopeSchema,
      details: visitDetailsSchema,
      /** The organisation's visit that structure and suggestions are taken over from. */
      carryOverFrom: visitIdSchema.nullable(),
    }),
    output: wholeVisit,
    refusals: [
      'organisation.not_found',
      'visit.not_found',
      'instrument.not_installed',
      'instrument.damaged',
      'instrument.unknown_profile',
    ],
  }),
  'visits.update': operation('write', {
    input: z.strictObject({ id: visitIdSchema, details: visitDetailsSchema }),
    output: visitRecordSchema,
    refusals: ['visit.not_found', 'visit.closed'],
  }),
  /** Refused while an indicator in scope is open, or a change or consensus lacks its reason. */
  'visits.close': operation('write', {
    input: z.strictObject({ id: visitIdSchema }),
    output: visitRecordSchema,
    refusals: [
      'visit.not_found',
      'visit.closed',
      'visit.open_items',
      'visit.change_reasons_missing',
      'visit.consensus_reasons_missing',
    ],
  }),
  /** A new revision of a closed visit, with the reason kept. */
  'visits.reopen': operation('write', {
    input: z.strictObject({ id: visitIdSchema, reason: z.string().trim().min(1).max(2_000) }),
    output: visitRecordSchema,
    refusals: ['visit.not_found', 'visit.not_closed'],
  }),
  /** Moves an open visit to a newer version of its instrument, with the same profile. */
  'visits.move': operation('write', {
    input: z.strictObject({ id: visitIdSchema, version: z.string() }),
    output: wholeVisit,
    refusals: [
      'visit.not_found',
      'visit.closed',
      'visit.version_not_newer',
      'instrument.not_installed',
      'instrument.damaged',
      'instrument.unknown_profile',
    ],
  }),
  /** When it was closed, reopened and moved, by whom and why. */
  'visits.events': operation('read', {
    input: z.strictObject({ id: visitIdSchema }),
    output: z.array(visitEventSchema),
    refusals: ['visit.not_found'],
  }),
  /** Only a visit that is prepared at most, and that nobody has answered yet, can be discarded. */
  'visits.discard': operation('write', {
    input: z.strictObject({ id: visitIdSchema }),
    output: nothing,
    refusals: ['visit.not_found', 'visit.has_answers'],
  }),

  /** All of the changes or none. */
  'entries.save': operation('write', {
    input: z.strictObject({
      visitId: visitIdSchema,
      changes: z.array(entryChangeSchema).min(1).max(2_000),
    }),
    /** Given only after everything is durable. */
    output: z.strictObject({ savedAt: z.iso.datetime() }),
    refusals: [
      'visit.not_found',
      'visit.closed',
      'entry.unknown_indicator',
      'entry.not_applicable_forbidden',
      'entry.sheets_complete',
      'entry.ratings_revealed',
    ],
  }),
  /** A page of the history, newest first. */
  'entries.history': operation('read', {
    input: z.strictObject({
      visitId: visitIdSchema,
      /** Only of this kind; null for all. */
      kind: entryKindSchema.nullable(),
      /** The last sequence of the page before; null for the newest page. */
      before: z.int().positive().nullable(),
      limit: z.int().min(1).max(1_000),
    }),
    output: z.array(entryRevisionSchema),
    refusals: ['visit.not_found'],
  }),

  /** Keeps the content of a file before an entry refers to it; durable when this answers. */
  'attachments.add': operation('attachment', {
    input: z.strictObject({ name: z.string().max(10_000), content: fileContent }),
    output: z.strictObject({
      hash: attachmentHashSchema,
      kind: attachmentKindSchema,
      byteLength: z.int().positive(),
    }),
    refusals: ['attachment.not_allowed'],
  }),
  'attachments.read': operation('attachment', {
    input: z.strictObject({ hash: attachmentHashSchema }),
    output: z.strictObject({ content: fileContent }),
    refusals: ['attachment.not_found', 'attachment.damaged'],
  }),
  /** Deletes for good those of the contents that no entry refers to. */
  'attachments.discard': operation('attachment', {
    input: z.strictObject({ hashes: z.array(attachmentHashSchema).max(1_000) }),
    output: nothing,
  }),

  /** The measures of all organisations that are not archived, and the names of the topics they can have. */
  'measures.list': operation('read', {
    input: nothing,
    output: z.strictObject({
      measures: z.array(
        z.strictObject({
          id: z.string(),
          organisationId: organisationIdSchema,
          organisationName: z.string(),
          measure: measureSchema,
        }),
      ),
      topics: z.array(z.strictObject({ id: z.string(), name: localizedSchema(z.string()) })),
    }),
  }),

  /** What the list says of each organisation that has a visit or a measure, archived or not. */
  'portfolio.read': operation('read', {
    input: z.strictObject({ today: z.iso.date() }),
    output: z.array(
      z.strictObject({
        organisationId: organisationIdSchema,
        points: z.array(portfolioPointSchema),
        openMeasures: z.int().nonnegative(),
        overdueMeasures: z.int().nonnegative(),
        nextDue: nextDueSchema.nullable(),
      }),
    ),
  }),
  /** Everything that the service point's own figures are counted from: all visits and measures, archived or not. */
  'portfolio.counted': operation('read', {
    input: nothing,
    output: z.strictObject({
      visits: z.array(
        visitRecordSchema.pick({ id: true, organisationId: true, date: true, scope: true }).extend({
          organisationName: z.string(),
          type: organisationTypeSchema,
          isClosed: z.boolean(),
        }),
      ),
      measures: z.array(z.strictObject({ organisationName: z.string(), measure: measureSchema })),
    }),
  }),
  /** Where a closed visit stands beside others. What is said once is kept, and stands for a while. */
  'peers.compare': operation('write', {
    input: z.strictObject({ visitId: visitIdSchema, today: z.iso.date() }),
    output: z.strictObject({
      dimensions: z.array(z.strictObject({ dimensionId: z.string(), outcome: peerOutcome })),
    }),
    refusals: ['visit.not_found', 'visit.not_closed'],
  }),
  /** Which dimensions are weak in which type of organisation; none for a group that is too small. */
  'peers.types': operation('write', {
    input: z.strictObject({ today: z.iso.date() }),
    output: z.array(
      z.strictObject({
        type: organisationTypeSchema,
        dimensions: z.array(
          z.strictObject({
            dimensionId: z.string(),
            code: z.string(),
            name: localizedSchema(z.string()),
            statement: z.enum(peerStatements),
          }),
        ),
      }),
    ),
  }),

  'settings.get': operation('read', {
    input: nothing,
    output: z.strictObject({ consultantName: z.string() }),
  }),
  'settings.save': operation('write', {
    input: z.strictObject({ consultantName: z.string().trim().min(1).max(300) }),
    output: nothing,
  }),

  /** The service point's table of offers and topics; the standard one until it is changed. */
  'support.get': operation('read', { input: nothing, output: supportTableSchema }),
  'support.save': operation('write', { input: supportTableSchema, output: nothing }),

  /** Adds the sample organisation with its three visits. */
  'sample.load': operation('write', {
    input: nothing,
    output: z.strictObject({ organisationId: organisationIdSchema }),
    refusals: ['sample.already_loaded', 'sample.unreadable', 'instrument.damaged'],
  }),

  ...reportOperations,
  ...templateOperations,

  /** Writes findings and measures as an Excel file to a path that the save dialog has returned. */
  'plans.export': operation('job', {
    input: z.strictObject({
      visitId: visitIdSchema,
      language: languageSchema,
      path: z.string().min(1),
    }),
    output: z.strictObject({ path: z.string(), byteLength: z.int().positive() }),
    refusals: [
      'visit.not_found',
      'export.folder_not_writable',
      'export.file_in_use',
      'export.disk_full',
    ],
  }),

  /** Writes the figures of a year as an Excel file to a path that the save dialog has returned. */
  'years.export': operation('job', {
    input: z.strictObject({
      year: z.int().min(1_900).max(9_999),
      language: languageSchema,
      path: z.string().min(1),
    }),
    output: z.strictObject({ path: z.string(), byteLength: z.int().positive() }),
    refusals: ['export.folder_not_writable', 'export.file_in_use', 'export.disk_full'],
  }),

  /** Writes all ratings of all organisations as an Excel file to a path that the save dialog has returned. */
  'ratings.export': operation('job', {
    input: z.strictObject({ language: languageSchema, path: z.string().min(1) }),
    output: z.strictObject({ path: z.string(), byteLength: z.int().positive() }),
    refusals: ['export.folder_not_writable', 'export.file_in_use', 'export.disk_full'],
  }),

  /** Writes the empty questionnaire, for interviews or for self-rating, to a path from the save dialog. */
  'questionnaires.export': operation('job', {
    input: z.strictObject({
      instrumentId: z.string(),
      version: z.string(),
      profileId: z.string(),
      scope: visitScopeSchema,
      language: languageSchema,
      /** The indicators' own words, or Einfache Sprache. */
      wording: z.enum(['standard', 'plain']),
      purpose: z.enum(['interview', 'self_rating']),
      format: z.enum(['word', 'excel']),
      path: z.string().min(1),
    }),
    output: z.strictObject({ path: z.string(), byteLength: z.int().positive() }),
    refusals: [
      'instrument.not_installed',
      'instrument.damaged',
      'instrument.unknown_profile',
      'export.folder_not_writable',
      'export.file_in_use',
      'export.disk_full',
    ],
  }),

  /** Reads filled-in sheets from files that the open dialog has returned, and keeps nothing of them. */
  'selfRatings.read': operation('job', {
    input: z.strictObject({
      visitId: visitIdSchema,
      paths: z.array(z.string().min(1)).min(1).max(500),
    }),
    /** In the order of the paths; what cannot be read at all has a trouble instead of a sheet. */
    output: z.array(
      z.strictObject({
        file: z.string(),
        trouble: workbookTroubleSchema.nullable(),
        sheet: selfRatingSheetSchema.nullable(),
      }),
    ),
    refusals: ['visit.not_found'],
  }),

  'app.info': operation('host', {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      electronVersion: z.string(),
      dataFolder: z.string(),
      systemLanguage: languageSchema,
    }),
  }),
  /** For the modes that are shown to the client; the page itself may not ask for full screen. */
  'window.setFullScreen': operation('host', {
    input: z.strictObject({ fullScreen: z.boolean() }),
    output: nothing,
  }),
  'preferences.get': operation('host', { input: nothing, output: preferencesSchema }),
  'preferences.save': operation('host', { input: preferencesSchema, output: nothing }),
  /** Where the window was last; null when nobody has been anywhere yet. */
  'place.get': operation('host', { input: nothing, output: placeSchema }),
  'place.save': operation('host', { input: placeSchema, output: nothing }),
  'vault.state': operation('host', { input: nothing, output: vaultStateSchema }),
  'vault.create': operation('host', {
    input: z.strictObject({ passphrase, rememberOnDevice: z.boolean() }),
    output: vaultStateSchema,
    refusals: ['vault.exists', 'vault.passphrase_too_short', 'vault.folder_not_writable'],
  }),
  'vault.unlock': operation('host', {
    input: z.strictObject({ passphrase, rememberOnDevice: z.boolean() }),
    output: vaultStateSchema,
    refusals: ['vault.absent', 'vault.wrong_passphrase', 'vault.key_file_damaged'],
  }),
  'vault.lock': operation('host', { input: nothing, output: vaultStateSchema }),
  /** Looks again at what could not be opened, after somebody has mended it. */
  'vault.retry': operation('host', { input: nothing, output: vaultStateSchema }),
  /** Asks where to save an exported file; null when the person cancels. */
  'dialogs.saveFile': operation('host', {
    input: z.strictObject({
      suggestedName: z.string().min(1).max(200),
      kind: z.enum(['word', 'pdf', 'excel', 'png', 'svg']),
    }),
    output: z.strictObject({ path: z.string().nullable() }),
  }),
  /** Asks for workbooks to read; none when the person cancels. */
  'dialogs.openWorkbooks': operation('host', {
    input: nothing,
    output: z.strictObject({ paths: z.array(z.string()) }),
  }),
  /** Opens, or shows in its folder, a file that this window has exported in this session. */
  'files.open': operation('host', {
    input: z.strictObject({ path: z.string(), how: z.enum(['open', 'show_in_folder']) }),
    output: nothing,
    refusals: ['file.not_exported_here', 'file.not_opened'],
  }),
  /** Writes a picture to a path that the save dialog has returned. */
  'files.write': operation('host', {
    input: z.strictObject({ path: z.string().min(1), content: fileContent }),
    output: nothing,
    refusals: [
      'file.not_chosen',
      'export.folder_not_writable',
      'export.file_in_use',
      'export.disk_full',
    ],
  }),
  /** Shows a file in the program that the system has for its kind, from a copy that is deleted later. */
  'files.openCopy': operation('host', {
    input: z.strictObject({ name: z.string().max(10_000), content: fileContent }),
    output: nothing,
    refusals: ['attachment.not_allowed', 'file.copy_not_opened'],
  }),
} as const

export type Operations = typeof operations

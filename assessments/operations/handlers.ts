import {
  addAttachment,
  discardAttachments,
  getAttachment,
} from './attachments/attachment-handlers.ts'
import { getEntryHistory, handleSaveEntries } from './entries/entry-handlers.ts'
import type { AttachmentHandlers, ReadHandlers, WriteHandlers } from './handler-types.ts'
import { getInstrument, listInstruments } from './instruments/instrument-handlers.ts'
import { listMeasures } from './measures/list-measures.ts'
import {
  archiveOrganisation,
  changeOrganisation,
  createOrganisation,
  getOrganisation,
  listOrganisations,
  restoreOrganisation,
} from './organisations/organisation-handlers.ts'
import { compareWithPeers, profileTypes } from './peers/peer-handlers.ts'
import { getCounted } from './portfolio/read-counted.ts'
import { readPortfolio } from './portfolio/read-portfolio.ts'
import { listReportExports, recordReportExport } from './reports/report-export-handlers.ts'
import { loadSample } from './sample/load-sample.ts'
import {
  getReportSettings,
  getSettings,
  getSupport,
  saveReportSettings,
  saveSettings,
  saveSupport,
} from './settings/settings-handlers.ts'
import { listTemplates, removeTemplate, saveTemplate } from './templates/template-handlers.ts'
import { moveVisit } from './visits/move-visit.ts'
import {
  changeVisit,
  createVisit,
  discardVisit,
  getVisit,
  getVisitEvents,
  getVisitSeries,
  handleCloseVisit,
  handleReopenVisit,
} from './visits/visit-handlers.ts'

export const readHandlers: ReadHandlers = {
  'entries.history': getEntryHistory,
  'instruments.get': getInstrument,
  'instruments.list': listInstruments,
  'measures.list': listMeasures,
  'organisations.get': getOrganisation,
  'organisations.list': listOrganisations,
  'portfolio.counted': getCounted,
  'portfolio.read': readPortfolio,
  'reports.exports': listReportExports,
  'reports.settings': getReportSettings,
  'templates.list': listTemplates,
  'settings.get': getSettings,
  'support.get': getSupport,
  'visits.events': getVisitEvents,
  'visits.get': getVisit,
  'visits.series': getVisitSeries,
}

export const writeHandlers: WriteHandlers = {
  'entries.save': handleSaveEntries,
  'organisations.archive': archiveOrganisation,
  'organisations.create': createOrganisation,
  'organisations.restore': restoreOrganisation,
  'organisations.update': changeOrganisation,
  'peers.compare': compareWithPeers,
  'peers.types': profileTypes,
  'reports.record': recordReportExport,
  'reports.saveSettings': saveReportSettings,
  'templates.save': saveTemplate,
  'templates.remove': removeTemplate,
  'sample.load': loadSample,
  'settings.save': saveSettings,
  'support.save': saveSupport,
  'visits.close': handleCloseVisit,
  'visits.create': createVisit,
  'visits.discard': discardVisit,
  'visits.move': moveVisit,
  'visits.reopen': handleReopenVisit,
  'visits.update': changeVisit,
}

export const attachmentHandlers: AttachmentHandlers = {
  'attachments.add': addAttachment,
  'attachments.discard': discardAttachments,
  'attachments.read': getAttachment,
}

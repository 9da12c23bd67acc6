import { ok } from '../../core/result.ts'
import {
  deleteReportTemplate,
  saveReportTemplate,
  selectReportTemplates,
} from '../../storage/report-templates.ts'
import type { ReadHandler, WriteHandler } from '../handler-types.ts'
import { readOrganisation } from '../organisations/organisation-record.ts'

export const listTemplates: ReadHandler<'templates.list'> = (db, { organisationId }) => {
  const organisation = readOrganisation(db, organisationId)
  return organisation.ok ? ok(selectReportTemplates(db, organisationId)) : organisation
}

export const saveTemplate: WriteHandler<'templates.save'> = (db, template, context) => {
  if (template.organisationId !== null) {
    const organisation = readOrganisation(db, template.organisationId)
    if (!organisation.ok) return organisation
  }
  saveReportTemplate(db, { ...template, addedAt: context.now().toISOString() })
  return ok({})
}

export const removeTemplate: WriteHandler<'templates.remove'> = (db, { id }) => {
  deleteReportTemplate(db, id)
  return ok({})
}

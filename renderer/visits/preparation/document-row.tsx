import { SegmentedControl } from '@mantine/core'
import { documentStatusKeys } from '../../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../../assessments/core/texts/format-date.ts'
import {
  type DocumentRequest,
  documentStatusSchema,
} from '../../../assessments/core/visits/entries/document-request.ts'
import { withDocumentStatus } from '../../../assessments/core/visits/preparation/document-requests.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { IndicatorLinks } from '../board/indicator-links.tsx'
import { RowActions } from '../board/row-actions.tsx'
import { useRemoveWithUndo } from '../board/use-remove-with-undo.tsx'
import type { Preparation } from './use-preparation.ts'

/** A document with its status, which can be changed here in every case. */
export function DocumentRow({
  id,
  request,
  preparation,
  isEdited,
  onEdit,
}: {
  id: string
  request: DocumentRequest
  preparation: Preparation
  isEdited: boolean
  onEdit: () => void
}) {
  const words = useWords()
  const { store, snapshot, visit, isLocked, today } = preparation
  const remove = useRemoveWithUndo(store, 'documents')
  const { title, status, note } = request
  return (
    <div className={classes.rowLine}>
      <span className={classes.what}>
        <strong>{title}</strong>
        <span className={classes.dimmed}>
          <DocumentDays request={request} />
          {note && ` · ${note}`}
        </span>
        <span className={classes.links}>
          <IndicatorLinks
            snapshot={snapshot}
            visitId={visit.id}
            indicatorIds={request.indicatorIds}
          />
        </span>
      </span>
      {isLocked ? (
        <span>{words(documentStatusKeys[status])}</span>
      ) : (
        <SegmentedControl
          size="sm"
          aria-label={words('preparation.documents.status', { title })}
          value={status}
          data={documentStatusSchema.options.map((value) => ({
            value,
            label: words(documentStatusKeys[value]),
          }))}
          onChange={(chosen) =>
            store.change({
              kind: 'document_request',
              id,
              value: withDocumentStatus(request, documentStatusSchema.parse(chosen), today),
            })
          }
        />
      )}
      {!isLocked && !isEdited && (
        <RowActions
          id={id}
          name={title}
          onEdit={onEdit}
          onRemove={() => remove(title, { kind: 'document_request', id, value: request })}
        />
      )}
    </div>
  )
}

/** "angefragt am 02.03.2026 · erhalten am 05.03.2026" */
function DocumentDays({ request }: { request: DocumentRequest }) {
  const words = useWords()
  const language = useLanguage()
  const { requestedOn, receivedOn } = request
  const days = [
    requestedOn &&
      words('preparation.documents.requested_on', { date: formatDate(requestedOn, language) }),
    receivedOn &&
      words('preparation.documents.received_on', { date: formatDate(receivedOn, language) }),
  ]
  return days.filter(Boolean).join(' · ')
}

import { Button, Text } from '@mantine/core'
import { IconListSearch, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { documentStatusKeys } from '../../../assessments/core/texts/domain-keys.ts'
import {
  type DocumentRequest,
  documentStatusSchema,
} from '../../../assessments/core/visits/entries/document-request.ts'
import {
  countDocuments,
  orderDocuments,
  suggestDocuments,
} from '../../../assessments/core/visits/preparation/document-requests.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { Section } from '../board/section.tsx'
import { useEditing } from '../board/use-editing.ts'
import { DocumentFields } from './document-fields.tsx'
import { DocumentPicker } from './document-picker.tsx'
import { DocumentRow } from './document-row.tsx'
import type { Preparation } from './use-preparation.ts'

/** What the organisation is asked for, and how far each document has come. */
export function DocumentsSection({ preparation }: { preparation: Preparation }) {
  const words = useWords()
  const language = useLanguage()
  const editing = useEditing<DocumentRequest>()
  const [isPicking, setIsPicking] = useState(false)
  const { planned, store, content, isLocked, today } = preparation
  const requests = content.document_request
  const isEmpty = Object.keys(requests).length === 0
  const counts = countDocuments(requests)

  const request = (title: string, indicatorIds: readonly string[]): DocumentRequest => ({
    title,
    status: 'requested',
    requestedOn: today,
    receivedOn: null,
    note: '',
    indicatorIds: [...indicatorIds],
  })

  function add() {
    const id = crypto.randomUUID()
    const value = request(words('preparation.documents.new'), [])
    store.change({ kind: 'document_request', id, value })
    editing.begin(id, value)
  }

  return (
    <Section
      name="documents"
      title={words('preparation.documents.title')}
      aside={
        !isEmpty && (
          <span className={classes.dimmed}>
            {documentStatusSchema.options
              .map((status) => `${counts[status]} ${words(documentStatusKeys[status])}`)
              .join(' · ')}
          </span>
        )
      }
    >
      {isEmpty ? (
        <Text c="dimmed" maw={640}>
          {words(isLocked ? 'preparation.documents.empty_locked' : 'preparation.documents.empty')}
        </Text>
      ) : (
        <ul className={classes.rows}>
          {orderDocuments(editing.settled(requests), language).map(([id]) => {
            const value = requests[id]
            if (value === undefined) return null
            return (
              <li key={id} className={classes.row} data-open={editing.id === id}>
                <DocumentRow
                  id={id}
                  request={value}
                  preparation={preparation}
                  isEdited={editing.id === id}
                  onEdit={() => editing.begin(id, value)}
                />
                {editing.id === id && (
                  <DocumentFields
                    id={id}
                    request={value}
                    preparation={preparation}
                    onDone={editing.end}
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
      {!isLocked && (
        <>
          <div className={classes.actions}>
            <Button
              variant="default"
              leftSection={<IconPlus size={17} aria-hidden />}
              onClick={add}
            >
              {words('preparation.documents.add')}
            </Button>
            <Button
              variant={isEmpty ? 'filled' : 'default'}
              leftSection={<IconListSearch size={17} aria-hidden />}
              onClick={() => setIsPicking(true)}
            >
              {words('preparation.documents.suggest')}
            </Button>
          </div>
          <Text size="sm" c="dimmed">
            {words('preparation.documents.privacy')}
          </Text>
          <DocumentPicker
            opened={isPicking}
            suggestions={suggestDocuments(planned, requests, language)}
            snapshot={preparation.snapshot}
            onClose={() => setIsPicking(false)}
            onChoose={(chosen) =>
              store.change(
                ...chosen.map(
                  ({ title, indicatorIds }) =>
                    ({
                      kind: 'document_request',
                      id: crypto.randomUUID(),
                      value: request(title, indicatorIds),
                    }) as const,
                ),
              )
            }
          />
        </>
      )}
    </Section>
  )
}

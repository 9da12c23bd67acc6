import { Button, Menu, Text, TextInput } from '@mantine/core'
import { IconCalendarEvent, IconMessages, IconPlus, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import {
  conversationLog,
  writtenTime,
} from '../../../assessments/core/visits/conversations/conversation-log.ts'
import { plannedConversations } from '../../../assessments/core/visits/conversations/planned-conversations.ts'
import { searchConversations } from '../../../assessments/core/visits/conversations/search-conversations.ts'
import type { Conversation } from '../../../assessments/core/visits/entries/conversation.ts'
import type { WholeVisit } from '../../api/use-visits.ts'
import { EmptyState } from '../../shared/empty-state.tsx'
import { useSearchShortcut } from '../../shared/use-search-shortcut.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { BoardFrame } from '../board/board-frame.tsx'
import { Section } from '../board/section.tsx'
import { type Board, useBoard } from '../board/use-board.ts'
import { useEditing } from '../board/use-editing.ts'
import { ConversationFields } from './conversation-fields.tsx'
import { ConversationRow, useConversationName } from './conversation-row.tsx'
import { CountsPanel } from './counts-panel.tsx'
import { GuidingPanel } from './guiding-panel.tsx'
import { useNotes } from './use-notes.ts'

/** Gesprächsprotokoll: who was talked to, never by name, and what was said about which criteria. */
export function ConversationsBoard({
  loaded,
  startAt,
}: {
  loaded: WholeVisit
  /** The conversation that a link leads to. */
  startAt: string | null
}) {
  const words = useWords()
  const language = useLanguage()
  const board = useBoard(loaded)
  const { store, content, snapshot, visit, today, isLocked } = board
  const editing = useEditing<Conversation>(isLocked ? null : entryAt(content.conversation, startAt))
  const [typed, setTyped] = useState('')
  const log = useMemo(
    () =>
      conversationLog({
        conversation: content.conversation,
        conversation_note: content.conversation_note,
      }),
    [content.conversation, content.conversation_note],
  )
  const inPlace = conversationLog({
    ...content,
    conversation: editing.settled(content.conversation),
  })
  const found = searchConversations(inPlace, typed, snapshot, language)
  const open = log.find(({ id }) => id === editing.id) ?? null
  const notes = useNotes(store, open)

  function begin(value: Conversation) {
    const id = crypto.randomUUID()
    store.change({ kind: 'conversation', id, value })
    setTyped('')
    editing.begin(id, value)
  }

  const beginNow = () =>
    begin({
      date: visit.date,
      startTime: visit.date === today ? writtenTime(new Date()) : null,
      roleId: null,
      isRoleHeldByThree: false,
      peopleCount: null,
      method: 'interview',
      place: '',
    })

  const actions = !isLocked && (
    <>
      <PlannedMenu board={board} onChoose={begin} />
      <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={beginNow}>
        {words('conversations.add')}
      </Button>
    </>
  )
  return (
    <BoardFrame
      board={board}
      lockedText={words('conversations.locked')}
      aside={
        open === null ? (
          log.length > 0 && (
            <CountsPanel
              conversations={log.map(({ conversation }) => conversation)}
              snapshot={snapshot}
            />
          )
        ) : (
          <GuidingPanel board={board} roleId={open.conversation.roleId} onNote={notes.beginOn} />
        )
      }
    >
      <Section
        name="conversations"
        title={words('conversations.title')}
        actions={log.length > 0 && actions}
      >
        {log.length === 0 ? (
          <EmptyState
            icon={<IconMessages size={32} />}
            title={words('conversations.empty_title')}
            text={words('conversations.empty_text')}
            actions={actions}
          />
        ) : (
          <>
            <LogSearch typed={typed} foundCount={found.length} onType={setTyped} />
            {found.length > 0 && (
              <ul className={classes.rows}>
                {found.map(({ id }) => {
                  const logged = log.find((one) => one.id === id)
                  if (logged === undefined) return null
                  return (
                    <li key={id} className={classes.row} data-open={editing.id === id}>
                      {editing.id === id ? (
                        <ConversationFields
                          logged={logged}
                          store={store}
                          snapshot={snapshot}
                          notes={notes}
                          onDone={editing.end}
                        />
                      ) : (
                        <ConversationRow
                          logged={logged}
                          board={board}
                          onEdit={() => editing.begin(id, logged.conversation)}
                        />
                      )}
                    </li>
                  )
                })}
              </ul>
            )}
          </>
        )}
      </Section>
    </BoardFrame>
  )
}

function entryAt(conversations: Readonly<Record<string, Conversation>>, id: string | null) {
  const atStart = id === null ? undefined : conversations[id]
  return id === null || atStart === undefined ? null : { id, atStart }
}

function LogSearch({
  typed,
  foundCount,
  onType,
}: {
  typed: string
  foundCount: number
  onType: (typed: string) => void
}) {
  const words = useWords()
  const field = useSearchShortcut()
  const isSearching = typed.trim() !== ''
  return (
    <search>
      <TextInput
        ref={field}
        type="search"
        aria-label={words('conversations.search')}
        placeholder={words('conversations.search')}
        leftSection={<IconSearch size={17} aria-hidden />}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onType('')}
      />
      <Text size="sm" c="dimmed" role="status" mih={22} pt={4}>
        {isSearching &&
          (foundCount === 0
            ? words('conversations.nothing_found')
            : words('conversations.found', { count: foundCount }))}
      </Text>
    </search>
  )
}

/** Begins a conversation with what the agenda says of it. */
function PlannedMenu({
  board: { content, visit, snapshot },
  onChoose,
}: {
  board: Board
  onChoose: (conversation: Conversation) => void
}) {
  const words = useWords()
  const nameOf = useConversationName(snapshot)
  const planned = plannedConversations(
    content.agenda_item,
    Object.values(content.conversation),
    visit.date,
  )
  if (planned.length === 0) return null
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" leftSection={<IconCalendarEvent size={17} aria-hidden />}>
          {words('conversations.from_agenda')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
        {planned.map(({ agendaItemId, conversation }) => (
          <Menu.Item key={agendaItemId} mih={44} onClick={() => onChoose(conversation)}>
            {[conversation.startTime, nameOf(conversation)].filter(Boolean).join(' ')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

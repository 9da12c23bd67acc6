import { Modal, VisuallyHidden } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { searchEntries, searchIndexOf } from '../../assessments/core/search/search-texts.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { type Command, commandGroupKeys, commandGroups } from './command.ts'
import classes from './commands.module.css'
import { offeredCommands } from './use-commands.ts'
import { usePlaceCommands } from './use-place-commands.ts'

/** Ctrl+K: everything that can be done or gone to from here, found by typing. */
export function CommandPalette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useWords()
  const returnTo = useRef<Element | null>(null)
  // While it opens the focus is still where it was.
  if (opened && returnTo.current === null) returnTo.current = document.activeElement

  function close(chosen: Command | null) {
    // First back to where one was, so that whatever the command opens returns there too.
    if (returnTo.current instanceof HTMLElement) returnTo.current.focus({ preventScroll: true })
    returnTo.current = null
    onClose()
    chosen?.run()
  }

  return (
    <Modal.Root
      opened={opened}
      returnFocus={false}
      // There at once, and gone at once: the next keys are for what was chosen.
      transitionProps={{ duration: 0 }}
      size="lg"
      onClose={() => close(null)}
    >
      <Modal.Overlay />
      <Modal.Content className={classes.palette} aria-label={words('commands.title')}>
        <Modal.Body p={0}>
          <CommandList onChoose={close} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function CommandList({ onChoose }: { onChoose: (command: Command) => void }) {
  const words = useWords()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const shown = useShownCommands(typed)
  const optionIdOf = (index: number) => `${listId}${index}`

  useEffect(() => {
    document.getElementById(`${listId}${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, listId])

  function pressKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const last = shown.length - 1
    const moved = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      PageDown: Math.min(active + 8, last),
      PageUp: Math.max(active - 8, 0),
    }[event.key]
    if (moved !== undefined) {
      event.preventDefault()
      setActive(Math.max(moved, 0))
    }
    const chosen = shown[active]
    if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault()
      onChoose(chosen)
    }
  }

  return (
    <>
      <div className={classes.search}>
        <IconSearch size={19} aria-hidden />
        <input
          data-autofocus
          type="text"
          role="combobox"
          aria-label={words('commands.search')}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown.length > 0 ? optionIdOf(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={words('commands.search')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setActive(0)
          }}
          onKeyDown={pressKey}
        />
      </div>
      <VisuallyHidden role="status">
        {words('commands.found', { count: shown.length })}
      </VisuallyHidden>
      {shown.length === 0 && <p className={classes.nothing}>{words('commands.nothing')}</p>}
      <div id={listId} role="listbox" aria-label={words('commands.title')} className={classes.list}>
        {commandGroups.map((group) => {
          const members = shown.filter((command) => command.group === group)
          if (members.length === 0) return null
          return (
            // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
            <div key={group} role="group" aria-labelledby={`${listId}${group}`}>
              <div id={`${listId}${group}`} className={classes.group}>
                {words(commandGroupKeys[group])}
              </div>
              {members.map((command) => {
                const index = shown.indexOf(command)
                return (
                  // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field above
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
                  <div
                    key={command.id}
                    id={optionIdOf(index)}
                    role="option"
                    aria-selected={index === active}
                    className={classes.option}
                    onMouseMove={() => setActive(index)}
                    onClick={() => onChoose(command)}
                  >
                    <span>{command.label}</span>
                    {command.detail && <span className={classes.detail}>{command.detail}</span>}
                  </div>
                )
              })}
            </div>
          )
        })}
      </div>
    </>
  )
}

/** All commands, or those that hold every typed word; in the order of their groups. */
function useShownCommands(typed: string): readonly Command[] {
  const language = useLanguage()
  const places = usePlaceCommands()
  const [offered] = useState(offeredCommands)
  const all = commandGroups.flatMap((group) =>
    [...offered, ...places].filter((command) => command.group === group),
  )
  const names = JSON.stringify(all.map(({ label, detail = '' }) => [label, detail]))
  const index = useMemo(() => {
    const texts = JSON.parse(names) as [string, string][]
    return searchIndexOf(
      texts.map((each, id) => ({ id, texts: each })),
      language,
    )
  }, [names, language])
  if (typed.trim() === '') return all
  return searchEntries(index, typed).flatMap((position) => all[position] ?? [])
}

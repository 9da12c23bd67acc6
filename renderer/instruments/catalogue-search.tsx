import { Button, Kbd, Text, TextInput } from '@mantine/core'
import { IconSearch, IconSearchOff } from '@tabler/icons-react'
import {
  type KeyboardEvent,
  type ReactNode,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import { type Search, searchFor } from '../../assessments/core/search/search-texts.ts'
import type { Language } from '../../assessments/core/texts/localized.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { languageNames } from '../texts/language-names.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './instruments.module.css'
import { type SearchResult, searchIndex, searchInstrument } from './search-instrument.ts'
import { optionIdOf, SearchResults } from './search-results.tsx'
import type { Browsing } from './use-browsing.ts'

const listId = 'catalogue-results'

/** Searches every text of the profile; what is found takes the place of the tree. */
export function CatalogueSearch({
  snapshot,
  browsing,
  children,
}: {
  snapshot: InstrumentSnapshot
  browsing: Browsing
  children: ReactNode
}) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const [activeAt, setActiveAt] = useState<number | null>(null)
  const field = useSearchShortcut()
  const search = useMemo(() => searchFor(typed, browsing.language), [typed, browsing.language])
  const isSearching = search.words.length > 0
  const results = useResults(snapshot, search)
  const active = activeAt === null ? undefined : results[activeAt]

  function change(wanted: string) {
    setTyped(wanted)
    setActiveAt(null)
  }

  function listen(event: KeyboardEvent) {
    if (event.key === 'Escape') return change('')
    if (event.key === 'Enter') return openResult(active ?? results[0])
    const moved = movedTo(event.key, activeAt, results.length)
    if (moved === null) return
    event.preventDefault()
    setActiveAt(moved)
  }

  function openResult(result: SearchResult | undefined) {
    if (result !== undefined) browsing.open(result.entry.indicatorId)
  }

  return (
    <>
      <search>
        <TextInput
          ref={field}
          type="search"
          role="combobox"
          aria-label={words('instruments.search')}
          aria-autocomplete="list"
          aria-expanded={results.length > 0}
          aria-controls={listId}
          aria-activedescendant={active && optionIdOf(active)}
          placeholder={words('instruments.search_placeholder')}
          leftSection={<IconSearch size={17} aria-hidden />}
          rightSection={typed === '' && <Kbd aria-hidden>{words('instruments.search_key')}</Kbd>}
          rightSectionWidth={typed === '' ? 76 : 12}
          value={typed}
          onChange={(event) => change(event.currentTarget.value)}
          onKeyDown={listen}
        />
      </search>
      <Text size="sm" c="dimmed" role="status" className={classes.count}>
        {isSearching && words('instruments.results', { count: results.length })}
      </Text>
      {!isSearching && children}
      {isSearching && results.length === 0 && (
        <NothingFound
          snapshot={snapshot}
          browsing={browsing}
          typed={typed}
          onClear={() => {
            change('')
            field.current?.focus()
          }}
        />
      )}
      <SearchResults
        id={listId}
        results={results}
        search={search}
        active={active}
        onOpen={openResult}
      />
    </>
  )
}

function useResults(snapshot: InstrumentSnapshot, search: Search) {
  const { language } = search
  const isSearching = search.words.length > 0
  const index = useMemo(
    () => (isSearching ? searchIndex(snapshot, language) : []),
    [snapshot, language, isSearching],
  )
  return useMemo(() => searchInstrument(index, search), [index, search])
}

/** Ctrl+F leads to the search, as everywhere else. */
function useSearchShortcut() {
  const field = useRef<HTMLInputElement>(null)
  // With the layout, not after the paint: whoever sees the field can use the shortcut.
  useLayoutEffect(() => {
    function listen(event: globalThis.KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return
      if (document.querySelector('[role="dialog"]') !== null) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return field
}

/** @returns null when the key does not move in the list. */
function movedTo(key: string, at: number | null, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return at === null ? 0 : Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return at === null ? count - 1 : Math.max(at - 1, 0)
  return null
}

function NothingFound({
  snapshot,
  browsing,
  typed,
  onClear,
}: {
  snapshot: InstrumentSnapshot
  browsing: Browsing
  typed: string
  onClear: () => void
}) {
  const words = useWords()
  const windowLanguage = useLanguage()
  const otherLanguage: Language = browsing.language === 'de' ? 'en' : 'de'
  const elsewhere = useResults(snapshot, searchFor(typed, otherLanguage)).length
  return (
    <EmptyState
      icon={<IconSearchOff />}
      title={words('instruments.nothing_found.title')}
      text={words('instruments.nothing_found.text', {
        search: typed.trim(),
        profile: snapshot.profileName[windowLanguage],
      })}
      actions={
        <>
          {elsewhere > 0 && (
            <Button onClick={() => browsing.chooseLanguage(otherLanguage)}>
              {words('instruments.nothing_found.other_language', {
                language: languageNames[otherLanguage],
                count: elsewhere,
              })}
            </Button>
          )}
          <Button variant="default" onClick={onClear}>
            {words('instruments.nothing_found.clear')}
          </Button>
        </>
      }
    />
  )
}

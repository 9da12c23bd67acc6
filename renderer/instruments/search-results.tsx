import { useEffect, useRef } from 'react'
import type { Search } from '../../assessments/core/search/search-texts.ts'
import { useWords } from '../texts/use-words.ts'
import { type ExcerptPart, excerptOf, markedParts } from './excerpt.ts'
import classes from './instruments.module.css'
import type { SearchResult } from './search-instrument.ts'

const shownMatches = 2

export const optionIdOf = ({ entry }: SearchResult) => `result-${entry.id}`

/** What was found, as the list of the search field: the focus stays there. */
export function SearchResults({
  id,
  results,
  search,
  active,
  onOpen,
}: {
  id: string
  results: readonly SearchResult[]
  search: Search
  active: SearchResult | undefined
  onOpen: (result: SearchResult) => void
}) {
  const say = useWords()
  return (
    <div
      id={id}
      role="listbox"
      aria-label={say('instruments.results_list')}
      className={classes.results}
      hidden={results.length === 0}
    >
      {results.map((result) => (
        <Option
          key={result.entry.id}
          result={result}
          search={search}
          isActive={result.entry.id === active?.entry.id}
          onOpen={onOpen}
        />
      ))}
    </div>
  )
}

function Option({
  result,
  search,
  isActive,
  onOpen,
}: {
  result: SearchResult
  search: Search
  isActive: boolean
  onOpen: (result: SearchResult) => void
}) {
  const say = useWords()
  const option = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const { entry } = result
  const texts = result.matches.filter(({ field }) => field !== 'title')
  const further = texts.length - shownMatches
  return (
    <div
      ref={option}
      id={optionIdOf(result)}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={classes.result}
      onClick={() => onOpen(result)}
      onKeyDown={(event) => event.key === 'Enter' && onOpen(result)}
    >
      <span className={classes.resultTitle} lang={search.language}>
        <span className={classes.code}>{entry.code}</span>{' '}
        <Marked parts={markedParts(entry.title, search)} />
      </span>
      {texts.slice(0, shownMatches).map(({ field, text }) => (
        <span key={`${field} ${text}`} className={classes.match}>
          <span className={classes.matchField}>{say(`instruments.field.${field}`)}</span>{' '}
          <span lang={search.language}>
            <Marked parts={excerptOf(text, search)} />
          </span>
        </span>
      ))}
      {further > 0 && (
        <span className={classes.matchField}>
          {say('instruments.further_matches', { count: further })}
        </span>
      )}
    </div>
  )
}

function Marked({ parts }: { parts: readonly ExcerptPart[] }) {
  let at = 0
  return parts.map(({ text, isMatch }) => {
    at += text.length
    return isMatch ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>
  })
}

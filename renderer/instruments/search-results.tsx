import { useEffect, useRef } from 'react'
import type { Language } from '../../assessments/core/texts/localized.ts'
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
  words,
  active,
  language,
  onOpen,
}: {
  id: string
  results: readonly SearchResult[]
  words: readonly string[]
  active: SearchResult | undefined
  language: Language
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
          words={words}
          isActive={result.entry.id === active?.entry.id}
          language={language}
          onOpen={onOpen}
        />
      ))}
    </div>
  )
}

function Option({
  result,
  words,
  isActive,
  language,
  onOpen,
}: {
  result: SearchResult
  words: readonly string[]
  isActive: boolean
  language: Language
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
      <span className={classes.resultTitle} lang={language}>
        <span className={classes.code}>{entry.code}</span>{' '}
        <Marked parts={markedParts(entry.title, words)} />
      </span>
      {texts.slice(0, shownMatches).map(({ field, text }) => (
        <span key={`${field} ${text}`} className={classes.match}>
          <span className={classes.matchField}>{say(`instruments.field.${field}`)}</span>{' '}
          <span lang={language}>
            <Marked parts={excerptOf(text, words)} />
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

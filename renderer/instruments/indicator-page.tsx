import { Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import type { Language } from '../../assessments/core/texts/localized.ts'
import type { FoundIndicator } from './find-indicator.ts'
import { IndicatorBody } from './indicator-body.tsx'
import { IndicatorMarks } from './indicator-marks.tsx'
import classes from './instruments.module.css'
import type { TextWording } from './use-browsing.ts'

/** One indicator with everything that the catalogue says about it. */
export function IndicatorPage({
  snapshot,
  found,
  language,
  wording,
}: {
  snapshot: InstrumentSnapshot
  found: FoundIndicator
  language: Language
  wording: TextWording
}) {
  const { dimension, indicator } = found
  const heading = useHeadingInSight()
  return (
    <article className={classes.page} aria-labelledby="indicator-title">
      <header>
        <p className={classes.pageMarks}>
          <span lang={language}>
            {dimension.code} {dimension.name[language]}
          </span>
          <IndicatorMarks indicator={indicator} />
        </p>
        <Title
          order={2}
          id="indicator-title"
          ref={heading}
          tabIndex={-1}
          className={classes.pageTitle}
          lang={language}
        >
          <span className={classes.code}>{indicator.code}</span> {indicator.texts[language].title}
        </Title>
      </header>
      <IndicatorBody
        snapshot={snapshot}
        indicator={indicator}
        language={language}
        wording={wording}
      />
    </article>
  )
}

/** Focuses the heading on arrival and scrolls to it only when it is out of sight. */
function useHeadingInSight() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const element = heading.current
    if (element === null) return
    element.focus({ preventScroll: true })
    const { top, bottom } = element.getBoundingClientRect()
    if (top < 0 || bottom > window.innerHeight) element.scrollIntoView({ block: 'start' })
  }, [])
  return heading
}

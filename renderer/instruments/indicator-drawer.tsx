import { Drawer } from '@mantine/core'
import { useState } from 'react'
import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import type { Language } from '../../assessments/core/texts/localized.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { findIndicator } from './find-indicator.ts'
import { IndicatorBody } from './indicator-body.tsx'
import { IndicatorMarks } from './indicator-marks.tsx'
import classes from './instruments.module.css'
import { TextSwitches } from './text-switches.tsx'
import type { TextWording } from './use-browsing.ts'

interface IndicatorDrawerProps {
  opened: boolean
  snapshot: InstrumentSnapshot
  indicatorId: string
  onClose: () => void
}

/** An indicator's page beside the work under way; Escape leads back to where the focus was. */
export function IndicatorDrawer({ opened, snapshot, indicatorId, onClose }: IndicatorDrawerProps) {
  const words = useWords()
  const windowLanguage = useLanguage()
  const [chosenLanguage, setChosenLanguage] = useState<Language | null>(null)
  const [wording, setWording] = useState<TextWording>('standard')
  const language = chosenLanguage ?? windowLanguage
  const found = findIndicator(snapshot, indicatorId)
  if (found === null) return null
  const { dimension, indicator } = found
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="min(920px, 100vw)"
      title={
        <span lang={language}>
          {indicator.code} {indicator.texts[language].title}
        </span>
      }
      closeButtonProps={{ 'aria-label': words('app.close') }}
    >
      <div className={classes.drawer}>
        <p className={classes.pageMarks}>
          <span lang={language}>
            {dimension.code} {dimension.name[language]}
          </span>
          <IndicatorMarks indicator={indicator} />
        </p>
        <div className={classes.toolbar}>
          <TextSwitches
            language={language}
            wording={wording}
            onLanguage={setChosenLanguage}
            onWording={setWording}
          />
        </div>
        <IndicatorBody
          snapshot={snapshot}
          indicator={indicator}
          language={language}
          wording={wording}
        />
      </div>
    </Drawer>
  )
}

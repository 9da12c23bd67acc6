import { Button } from '@mantine/core'
import { IconFileExport } from '@tabler/icons-react'
import { useState } from 'react'
import { useInstrument } from '../api/use-instrument.ts'
import { useInstruments } from '../api/use-visits.ts'
import { Loaded } from '../shared/loaded.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { CatalogueBoard } from './catalogue-board.tsx'
import { CatalogueToolbar } from './catalogue-toolbar.tsx'
import { findIndicator } from './find-indicator.ts'
import classes from './instruments.module.css'
import { type ProfileChoice, profileChoices } from './profile-choices.ts'
import { QuestionnaireDialog } from './questionnaire-dialog.tsx'
import { useBrowsing } from './use-browsing.ts'

/** The catalogue as installed, to read, to search and to hand out as a questionnaire. */
export function InstrumentsScreen() {
  return (
    <Loaded query={useInstruments()}>
      {(installed) => <Catalogue choices={profileChoices(installed)} />}
    </Loaded>
  )
}

function Catalogue({ choices }: { choices: readonly ProfileChoice[] }) {
  const { profileChoiceId } = useBrowsing()
  const choice = choices.find(({ id }) => id === profileChoiceId) ?? choices[0]
  if (choice === undefined)
    return <RefusalNotice refusal={{ code: 'instrument.not_installed', params: {} }} />
  return <ProfileCatalogue choices={choices} choice={choice} />
}

function ProfileCatalogue({
  choices,
  choice,
}: {
  choices: readonly ProfileChoice[]
  choice: ProfileChoice
}) {
  const words = useWords()
  const windowLanguage = useLanguage()
  const browsing = useBrowsing()
  const [exporting, setExporting] = useState(false)
  const { instrumentId, version, profile } = choice
  const instrument = useInstrument({ instrumentId, version, profileId: profile.id })
  const found = instrument.data && findIndicator(instrument.data, browsing.indicatorId)
  const title = words('app.instruments')
  return (
    <div className={classes.screen}>
      <div className={classes.top}>
        <PageHeader
          title={title}
          windowTitle={
            found
              ? `${found.indicator.code} ${found.indicator.texts[windowLanguage].title} · ${title}`
              : title
          }
          below={words('instruments.version', {
            name: instrument.data?.name[windowLanguage] ?? '…',
            version,
          })}
          actions={
            <Button
              variant="default"
              leftSection={<IconFileExport size={18} aria-hidden />}
              onClick={() => setExporting(true)}
            >
              {words('instruments.questionnaire.open')}
            </Button>
          }
        />
        <CatalogueToolbar choices={choices} choice={choice} browsing={browsing} />
      </div>
      <Loaded query={instrument}>
        {(snapshot) => <CatalogueBoard snapshot={snapshot} browsing={browsing} />}
      </Loaded>
      <QuestionnaireDialog
        opened={exporting}
        choice={choice}
        language={browsing.language}
        wording={browsing.wording}
        onClose={() => setExporting(false)}
      />
    </div>
  )
}

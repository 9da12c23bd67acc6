import { Code, SegmentedControl, Stack, Switch, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { preferencesSchema } from '../../assessments/contract/preferences.ts'
import { languageSchema, languages } from '../../assessments/core/texts/localized.ts'
import { useAppInfo, usePreferences, useSavePreferences } from '../api/use-app-state.ts'
import { Loaded } from '../shared/loaded.tsx'
import { Page } from '../shared/page.tsx'
import { PageHeader } from '../shared/page-header.tsx'
import { languageNames } from '../texts/language-names.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { BlindRatingSwitch } from './blind-rating-switch.tsx'
import { NameForm } from './name-form.tsx'
import { ReportSettingsForm } from './report-settings-form.tsx'
import classes from './settings.module.css'
import { SupportForm } from './support-form.tsx'

const themes = preferencesSchema.shape.theme

export function SettingsScreen() {
  const words = useWords()
  return (
    <Page>
      <PageHeader title={words('settings.title')} />
      <Section title={words('settings.appearance')}>
        <Appearance />
      </Section>
      <Section title={words('settings.person')}>
        <NameForm />
      </Section>
      <Section title={words('settings.keyboard')}>
        <Keyboard />
      </Section>
      <Section title={words('memory.settings')}>
        <BlindRatingSwitch />
      </Section>
      <Section title={words('settings.report')}>
        <ReportSettingsForm />
      </Section>
      <Section isWide title={words('settings.support')}>
        <SupportForm />
      </Section>
      <Section title={words('settings.about')}>
        <About />
      </Section>
    </Page>
  )
}

function Section({
  title,
  isWide = false,
  children,
}: {
  title: string
  /** With the whole width for a table. */
  isWide?: boolean
  children: ReactNode
}) {
  return (
    <section className={classes.section} data-wide={isWide}>
      <Title order={2}>{title}</Title>
      <Stack gap="lg">{children}</Stack>
    </section>
  )
}

function Appearance() {
  const words = useWords()
  const language = useLanguage()
  const preferences = usePreferences()
  const save = useSavePreferences()
  return (
    <>
      <div>
        <Text fw={550} mb={6} id="settings-language">
          {words('settings.language')}
        </Text>
        <SegmentedControl
          aria-labelledby="settings-language"
          value={language}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(value) =>
            save.mutate({ ...preferences, language: languageSchema.parse(value) })
          }
        />
      </div>
      <div>
        <Text fw={550} mb={6} id="settings-theme">
          {words('settings.theme')}
        </Text>
        <SegmentedControl
          aria-labelledby="settings-theme"
          value={preferences.theme}
          data={themes.options.map((value) => ({
            value,
            label: words(`settings.theme.${value}`),
          }))}
          onChange={(value) => save.mutate({ ...preferences, theme: themes.parse(value) })}
        />
      </div>
    </>
  )
}

function Keyboard() {
  const words = useWords()
  const preferences = usePreferences()
  const save = useSavePreferences()
  return (
    <Switch
      label={words('settings.shortcuts')}
      description={words('settings.shortcuts_help')}
      checked={preferences.singleKeyShortcuts}
      onChange={(event) =>
        save.mutate({ ...preferences, singleKeyShortcuts: event.currentTarget.checked })
      }
    />
  )
}

function About() {
  const words = useWords()
  return (
    <Loaded query={useAppInfo()}>
      {({ dataFolder, version, electronVersion }) => (
        <dl className={classes.facts}>
          <dt>{words('settings.data_folder')}</dt>
          <dd>
            <Code>{dataFolder}</Code>
            <Text size="sm" c="dimmed">
              {words('settings.data_folder_help')}
            </Text>
          </dd>
          <dt>{words('settings.version')}</dt>
          <dd>{version}</dd>
          <dt>{words('settings.electron')}</dt>
          <dd>{electronVersion}</dd>
        </dl>
      )}
    </Loaded>
  )
}

import {
  Alert,
  Button,
  ColorSwatch,
  FileButton,
  Group,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconPhotoPlus, IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { withGenderForm } from '../../assessments/core/reports/gender-form.ts'
import {
  genderFormSchema,
  type ReportSettings,
  reportSettingsSchema,
  standardReportSettings,
} from '../../assessments/core/reports/report-settings.ts'
import { languages } from '../../assessments/core/texts/localized.ts'
import { refusalOf } from '../api/call-operation.ts'
import { useReportSettings, useSaveReportSettings } from '../api/use-reports.ts'
import { Base64Image } from '../shared/base64-image.tsx'
import { Loaded } from '../shared/loaded.tsx'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { languageNames } from '../texts/language-names.ts'
import { useWords } from '../texts/use-words.ts'
import { readLogo } from './read-logo.ts'
import classes from './settings.module.css'

/** How the service point's reports look and what they say about it. */
export function ReportSettingsForm() {
  return <Loaded query={useReportSettings()}>{(stored) => <LoadedForm stored={stored} />}</Loaded>
}

const swatches = [
  { color: standardReportSettings.accent, name: 'settings.report.color_teal' },
  { color: '#1f4fa3', name: 'settings.report.color_blue' },
  { color: '#5b3fa0', name: 'settings.report.color_violet' },
  { color: '#8c1d4f', name: 'settings.report.color_red' },
  { color: '#2f6b1f', name: 'settings.report.color_green' },
  { color: '#37474f', name: 'settings.report.color_grey' },
] as const
const localizedFields = ['fundingNotice', 'confidentiality', 'introduction', 'outlook'] as const
const addressForms = reportSettingsSchema.shape.formOfAddress
/** Shows what a form of naming looks like. */
const examplePair = 'Kundinnen und Kunden'
const mostLogos = 3

function LoadedForm({ stored }: { stored: ReportSettings }) {
  const words = useWords()
  const save = useSaveReportSettings()
  const [settings, setSettings] = useState(stored)
  const [logoTrouble, setLogoTrouble] = useState<'not_an_image' | 'too_large' | null>(null)
  const parsed = reportSettingsSchema.safeParse(settings)
  const isColorBad = parsed.error?.issues.some(({ path }) => path[0] === 'accent') ?? false
  const set = (fields: Partial<ReportSettings>) => setSettings({ ...settings, ...fields })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!parsed.success) return
    save.mutate(parsed.data, {
      onSuccess: () => notifications.show({ message: words('settings.report.saved') }),
    })
  }
  async function addLogo(file: File | null) {
    if (file === null) return
    const read = await readLogo(file)
    setLogoTrouble(read.ok ? null : read.trouble)
    if (read.ok) set({ logos: [...settings.logos, read.logo].slice(0, mostLogos) })
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack maw={760}>
        <Text size="sm" c="dimmed">
          {words('settings.report.help')}
        </Text>
        <TextInput
          label={words('settings.report.service_point')}
          maxLength={300}
          value={settings.servicePoint}
          onChange={(event) => set({ servicePoint: event.currentTarget.value })}
        />
        <Textarea
          autosize
          minRows={2}
          maxLength={2_000}
          label={words('settings.report.contact')}
          description={words('settings.report.contact_help')}
          value={settings.contact}
          onChange={(event) => set({ contact: event.currentTarget.value })}
        />
        <div>
          <Title order={3}>{words('settings.report.logos')}</Title>
          <Text size="sm" c="dimmed" mb="xs">
            {words('settings.report.logos_help')}
          </Text>
          <Group>
            {settings.logos.map(({ name, type, content }, index) => (
              <Group key={content.slice(0, 200)} gap="xs">
                <Base64Image alt={name} className={classes.logo} type={type} content={content} />
                <Button
                  variant="subtle"
                  color="gray"
                  c="var(--ink)"
                  leftSection={<IconTrash size={17} aria-hidden />}
                  onClick={() => set({ logos: settings.logos.toSpliced(index, 1) })}
                >
                  {words('settings.report.logo_remove', { name })}
                </Button>
              </Group>
            ))}
            {settings.logos.length < mostLogos && (
              <FileButton accept="image/png,image/jpeg" onChange={addLogo}>
                {(props) => (
                  <Button
                    {...props}
                    variant="default"
                    leftSection={<IconPhotoPlus size={17} aria-hidden />}
                  >
                    {words('settings.report.logo_add')}
                  </Button>
                )}
              </FileButton>
            )}
          </Group>
          {logoTrouble !== null && (
            <Alert color="red" mt="xs" role="alert">
              {words(`settings.report.logo_${logoTrouble}`)}
            </Alert>
          )}
        </div>
        <TextInput
          maw={320}
          label={words('settings.report.accent')}
          description={words('settings.report.accent_help')}
          error={isColorBad && words('settings.report.accent_pale')}
          leftSection={
            <ColorSwatch color={isColorBad ? 'transparent' : settings.accent} size={20} />
          }
          maxLength={7}
          value={settings.accent}
          onChange={(event) => set({ accent: event.currentTarget.value.trim().toLowerCase() })}
        />
        <Group gap="xs">
          {swatches.map(({ color, name }) => (
            <Button
              key={color}
              variant="default"
              size="compact-md"
              leftSection={<ColorSwatch color={color} size={16} />}
              aria-pressed={settings.accent === color}
              onClick={() => set({ accent: color })}
            >
              {words(name)}
            </Button>
          ))}
        </Group>
        <Select
          maw={320}
          label={words('settings.report.gender_form')}
          description={words('settings.report.gender_form_help')}
          allowDeselect={false}
          value={settings.genderForm}
          data={genderFormSchema.options.map((value) => ({
            value,
            label: withGenderForm(examplePair, value),
          }))}
          onChange={(value) => set({ genderForm: genderFormSchema.parse(value) })}
        />
        <Select
          maw={320}
          label={words('settings.report.address')}
          allowDeselect={false}
          value={settings.formOfAddress}
          data={addressForms.options.map((value) => ({
            value,
            label: words(`settings.report.address_${value}`),
          }))}
          onChange={(value) => set({ formOfAddress: addressForms.parse(value) })}
        />
        {localizedFields.map((field) => (
          <fieldset key={field} className={classes.languages}>
            <legend>{words(`settings.report.${field}`)}</legend>
            <Text size="sm" c="dimmed">
              {words(`settings.report.${field}_help`)}
            </Text>
            {languages.map((language) => (
              <Textarea
                key={language}
                autosize
                minRows={2}
                maxRows={8}
                maxLength={5_000}
                lang={language}
                label={languageNames[language]}
                value={settings[field][language]}
                onChange={(event) =>
                  set({ [field]: { ...settings[field], [language]: event.currentTarget.value } })
                }
              />
            ))}
          </fieldset>
        ))}
        {save.error && <RefusalNotice refusal={refusalOf(save.error)} />}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {words('settings.report.save')}
          </Button>
          <Button variant="default" onClick={() => setSettings(standardReportSettings)}>
            {words('settings.report.standard')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

import { app, type BrowserWindow, dialog, shell } from 'electron'
import type {
  OperationInput,
  OperationNameWith,
  OperationResult,
} from '../assessments/contract/contract-types.ts'
import { attachmentName } from '../assessments/core/attachments/attachment-name.ts'
import { checkAttachment } from '../assessments/core/attachments/check-attachment.ts'
import { ok, refuse } from '../assessments/core/result.ts'
import type { Language } from '../assessments/core/texts/localized.ts'
import { writeExportFile } from '../assessments/files/exports/write-export-file.ts'
import type { GrantedPaths } from './granted-paths.ts'
import type { PlaceFile } from './place-file.ts'
import type { PreferencesFile } from './preferences-file.ts'
import { type ShellTextKey, shellText, systemLanguage } from './shell-texts.ts'
import type { TemporaryCopies } from './temporary-copies.ts'
import type { VaultHost } from './vault-host.ts'

/** One handler for each `host` entry of the contract; a missing one does not compile. */
export type HostHandlers = {
  readonly [Name in OperationNameWith<'host'>]: (
    input: OperationInput<Name>,
  ) => OperationResult<Name> | Promise<OperationResult<Name>>
}

interface HostContext {
  readonly window: BrowserWindow
  readonly dataFolder: string
  readonly preferences: PreferencesFile
  readonly place: PlaceFile
  readonly onPreferencesSaved: () => void
  readonly language: () => Language
  readonly vault: VaultHost
  readonly paths: GrantedPaths
  readonly copies: TemporaryCopies
}

export function hostHandlers(context: HostContext): HostHandlers {
  const { preferences, place, vault } = context
  return {
    'app.info': () =>
      ok({
        version: app.getVersion(),
        electronVersion: process.versions.electron,
        dataFolder: context.dataFolder,
        systemLanguage: systemLanguage(app.getLocale()),
      }),
    'window.setFullScreen': ({ fullScreen }) => {
      context.window.setFullScreen(fullScreen)
      return ok({})
    },
    'preferences.get': () => ok(preferences.current()),
    'preferences.save': (input) => {
      preferences.save(input)
      context.onPreferencesSaved()
      return ok({})
    },
    'place.get': () => ok(place.current()),
    'place.save': (input) => {
      place.save(input)
      return ok({})
    },
    'vault.state': async () => ok(await vault.state()),
    'vault.create': (input) => vault.create(input),
    'vault.unlock': (input) => vault.unlock(input),
    'vault.lock': () => vault.lock(),
    'vault.retry': () => vault.retry(),
    'dialogs.saveFile': (input) => askWhereToSave(context, input),
    'dialogs.openWorkbooks': () => askForWorkbooks(context),
    'files.open': (input) => openExported(context.paths, input),
    'files.write': (input) => writeChosen(context.paths, input),
    'files.openCopy': (input) => openCopy(context.copies, input),
  }
}

const fileTypes = {
  word: { textKey: 'shell.file_type.word', extension: 'docx' },
  pdf: { textKey: 'shell.file_type.pdf', extension: 'pdf' },
  excel: { textKey: 'shell.file_type.excel', extension: 'xlsx' },
  png: { textKey: 'shell.file_type.png', extension: 'png' },
  svg: { textKey: 'shell.file_type.svg', extension: 'svg' },
} as const satisfies Record<
  OperationInput<'dialogs.saveFile'>['kind'],
  { readonly textKey: ShellTextKey; readonly extension: string }
>

async function askWhereToSave(
  { window, paths, language }: HostContext,
  { suggestedName, kind }: OperationInput<'dialogs.saveFile'>,
): Promise<OperationResult<'dialogs.saveFile'>> {
  const { textKey, extension } = fileTypes[kind]
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: suggestedName,
    filters: [{ name: shellText(language(), textKey), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (canceled || !filePath) return ok({ path: null })
  paths.grantWriting(filePath)
  return ok({ path: filePath })
}

async function askForWorkbooks({
  window,
  paths,
  language,
}: HostContext): Promise<OperationResult<'dialogs.openWorkbooks'>> {
  const { textKey, extension } = fileTypes.excel
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    filters: [{ name: shellText(language(), textKey), extensions: [extension] }],
    properties: ['openFile', 'multiSelections'],
  })
  if (canceled) return ok({ paths: [] })
  for (const path of filePaths) paths.grantReading(path)
  return ok({ paths: filePaths })
}

async function openExported(
  paths: GrantedPaths,
  { path, how }: OperationInput<'files.open'>,
): Promise<OperationResult<'files.open'>> {
  if (!paths.isExported(path)) return refuse('file.not_exported_here')
  if (how === 'show_in_folder') {
    shell.showItemInFolder(path)
    return ok({})
  }
  const reason = await shell.openPath(path)
  return reason === '' ? ok({}) : refuse('file.not_opened', { path })
}

/** The ending that decides which program starts comes from what the bytes are, whatever the window says. */
async function openCopy(
  copies: TemporaryCopies,
  { name, content }: OperationInput<'files.openCopy'>,
): Promise<OperationResult<'files.openCopy'>> {
  const kind = checkAttachment(name, content)
  if (!kind.ok) return refuse('attachment.not_allowed', { trouble: kind.error.code })
  const path = await copies.make(attachmentName(name, kind.value), content)
  const reason = await shell.openPath(path)
  return reason === '' ? ok({}) : refuse('file.copy_not_opened')
}

/** The window may write only where the person has said. */
async function writeChosen(
  paths: GrantedPaths,
  { path, content }: OperationInput<'files.write'>,
): Promise<OperationResult<'files.write'>> {
  if (!paths.isWritable(path)) return refuse('file.not_chosen')
  const written = await writeExportFile(path, content)
  if (!written.ok) return written
  paths.markExported(path)
  return ok({})
}

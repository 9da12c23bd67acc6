import { app, type BrowserWindow, dialog, shell } from 'electron'
import type {
  OperationInput,
  OperationNameWith,
  OperationResult,
} from '../assessments/contract/contract-types.ts'
import { ok, refuse } from '../assessments/core/result.ts'
import type { Language } from '../assessments/core/texts/localized.ts'
import type { PreferencesFile } from './preferences-file.ts'
import type { ReportPaths } from './report-paths.ts'
import { shellText, systemLanguage } from './shell-texts.ts'
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
  readonly onPreferencesSaved: () => void
  readonly language: () => Language
  readonly vault: VaultHost
  readonly paths: ReportPaths
}

export function hostHandlers(context: HostContext): HostHandlers {
  const { preferences, vault } = context
  return {
    'app.info': () =>
      ok({
        version: app.getVersion(),
        electronVersion: process.versions.electron,
        dataFolder: context.dataFolder,
        systemLanguage: systemLanguage(app.getLocale()),
      }),
    'preferences.get': () => ok(preferences.current()),
    'preferences.save': (input) => {
      preferences.save(input)
      context.onPreferencesSaved()
      return ok({})
    },
    'vault.state': async () => ok(await vault.state()),
    'vault.create': (input) => vault.create(input),
    'vault.unlock': (input) => vault.unlock(input),
    'vault.lock': () => vault.lock(),
    'vault.retry': () => vault.retry(),
    'dialogs.saveReport': (input) => askWhereToSave(context, input.suggestedName),
    'files.open': (input) => openExported(context.paths, input),
  }
}

async function askWhereToSave(
  { window, paths, language }: HostContext,
  suggestedName: string,
): Promise<OperationResult<'dialogs.saveReport'>> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: suggestedName,
    filters: [{ name: shellText(language(), 'shell.save_report.file_type'), extensions: ['docx'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (canceled || !filePath) return ok({ path: null })
  paths.grant(filePath)
  return ok({ path: filePath })
}

async function openExported(
  paths: ReportPaths,
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

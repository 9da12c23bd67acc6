import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { dataFolderFiles } from '../storage/data-folder.ts'
import { openReadableStore, type ReadableStore } from '../storage/open-store.ts'
import { unlockWithPassphrase } from '../storage/vault/unlock-vault.ts'
import type { CommandArguments, CommandContext } from './command.ts'
import { commandRefused, operationRefused, storeTroubleRefused } from './command-refused.ts'
import { exitCodes } from './exit-codes.ts'

/** The data folder that is meant: named itself, or by its database file. */
function dataFolderOf(path: string): string {
  const absolute = resolve(path)
  const stat = statSync(absolute, { throwIfNoEntry: false })
  if (stat === undefined)
    throw commandRefused('cli.file.missing', exitCodes.file, { path: absolute })
  if (stat.isDirectory()) return absolute
  const folder = dirname(absolute)
  if (basename(dataFolderFiles(folder).database) === basename(absolute)) return folder
  throw commandRefused('cli.file.not_a_database', exitCodes.file, { path: absolute })
}

function readPassphrase(file: string | undefined): string {
  if (file === undefined) throw commandRefused('cli.passphrase.missing', exitCodes.passphrase)
  try {
    const [firstLine = ''] = readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/, 1)
    return firstLine
  } catch {
    throw commandRefused('cli.file.missing', exitCodes.file, { path: resolve(file) })
  }
}

/** Opens the data of `FILE` read-only with the passphrase from `--passphrase-file`. */
export async function openData(
  path: string,
  args: CommandArguments,
  context: CommandContext,
): Promise<ReadableStore> {
  const dataFolder = dataFolderOf(path)
  const passphrase = readPassphrase(args.option('passphrase-file'))
  const key = await unlockWithPassphrase(dataFolder, { passphrase, device: null })
  if (!key.ok) {
    const code = key.error.code === 'vault.wrong_passphrase' ? exitCodes.passphrase : exitCodes.file
    throw operationRefused(key.error, code)
  }
  const store = openReadableStore({
    dataFolder,
    key: key.value,
    nativeBinding: context.nativeBinding,
  })
  if (!store.ok) throw storeTroubleRefused(store.error)
  return store.value
}

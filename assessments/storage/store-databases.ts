import type { ConnectionOptions } from './connection.ts'
import { dataFolderFiles } from './data-folder.ts'
import { attachmentForm, mainForm } from './database-form.ts'
import type { DatabaseToOpen } from './open-database.ts'

export interface StoreOptions extends ConnectionOptions {
  readonly dataFolder: string
}

export function mainDatabase(options: StoreOptions): DatabaseToOpen {
  const { database } = dataFolderFiles(options.dataFolder)
  return { ...connectionOptions(options), file: database, form: mainForm, checkEveryPage: true }
}

/** Its pages are not read at each start, they may be many; each attachment is checked when it is read. */
export function attachmentDatabase(options: StoreOptions): DatabaseToOpen {
  const { attachments } = dataFolderFiles(options.dataFolder)
  return {
    ...connectionOptions(options),
    file: attachments,
    form: attachmentForm,
    checkEveryPage: false,
  }
}

function connectionOptions({ key, nativeBinding }: StoreOptions): ConnectionOptions {
  return { key, nativeBinding }
}

import { connectionOf, type ReadableDatabase } from './database.ts'
import { attachmentMigrations } from './migrations/attachment-migrations.ts'
import { mainMigrations } from './migrations/main-migrations.ts'
import type { Migration } from './migrations/migration.ts'

/** What kind of database a file is: whose it is, and the steps to its present form. */
export interface DatabaseForm {
  /** SQLite's application_id, so that a foreign file is never taken for ours. */
  readonly applicationId: number
  readonly migrations: readonly Migration[]
}

export const mainForm: DatabaseForm = {
  applicationId: 0x4f_46_4b_4f, // "OFKO"
  migrations: mainMigrations,
}

export const attachmentForm: DatabaseForm = {
  applicationId: 0x4f_46_4b_41, // "OFKA"
  migrations: attachmentMigrations,
}

export function versionOf(db: ReadableDatabase): number {
  return Number(connectionOf(db).pragma('user_version', { simple: true }))
}

export function applicationIdOf(db: ReadableDatabase): number {
  return Number(connectionOf(db).pragma('application_id', { simple: true }))
}

export function newestVersion({ migrations }: DatabaseForm): number {
  return Math.max(...migrations.map(({ version }) => version))
}

import type { WritableDatabase } from './database.ts'
import { executeOnOneRow, executeReturning } from './statements.ts'

/** When and where a row was changed last, without a clock: a counter per device. */
export interface Stamp {
  readonly stampCounter: number
  readonly stampDevice: string
}

export function insertDevice(db: WritableDatabase, id: string): void {
  executeOnOneRow(db, 'INSERT INTO device (only_row, id, counter) VALUES (1, :id, 0)', { id })
}

/** The next stamp of this device; no two changes get the same. */
export function nextStamp(db: WritableDatabase): Stamp {
  const row = executeReturning<{ stampCounter: number; stampDevice: string }>(
    db,
    `UPDATE device
     SET counter = counter + 1
     RETURNING counter AS stampCounter, id AS stampDevice`,
  )
  if (row === null) throw new Error('The database does not know which device it is on.')
  return { stampCounter: row.stampCounter, stampDevice: row.stampDevice }
}

import { randomUUID } from 'node:crypto'

/** Values are codes, ids, counts and places; never what somebody has typed. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>

/** Short enough to be read out on the telephone. */
export function newLogId(): string {
  return randomUUID().slice(0, 8)
}

import { createHash } from 'node:crypto'
import type { InstrumentSnapshot } from '../core/instruments/instrument-snapshot.ts'
import { canonicalJson } from './canonical-json.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { execute, selectOne } from './statements.ts'

/** A snapshot never changes, so what was read once stays true. */
const readSnapshots = new WeakMap<ReadableDatabase, Map<string, InstrumentSnapshot>>()

/**
 * Stores a snapshot once.
 * @returns the SHA-256 of its canonical JSON, by which visits name it
 */
export function insertInstrumentSnapshot(
  db: WritableDatabase,
  snapshot: InstrumentSnapshot,
): string {
  const json = canonicalJson(snapshot)
  const hash = sha256(json)
  execute(
    db,
    `INSERT INTO instrument_snapshots (hash, json)
     VALUES (:hash, :json)
     ON CONFLICT (hash) DO NOTHING`,
    { hash, json },
  )
  return hash
}

/** Throws if there is none: visits refer to snapshots by a foreign key. */
export function readInstrumentSnapshot(db: ReadableDatabase, hash: string): InstrumentSnapshot {
  const known = readSnapshots.get(db) ?? new Map<string, InstrumentSnapshot>()
  readSnapshots.set(db, known)
  const snapshot = known.get(hash) ?? selectInstrumentSnapshot(db, hash)
  known.set(hash, snapshot)
  return snapshot
}

function selectInstrumentSnapshot(db: ReadableDatabase, hash: string): InstrumentSnapshot {
  const row = selectOne<{ json: string }>(
    db,
    'SELECT json FROM instrument_snapshots WHERE hash = :hash',
    { hash },
  )
  if (row === null || sha256(row.json) !== hash) {
    throw new Error(`The instrument snapshot ${hash} is missing or has been changed.`)
  }
  return JSON.parse(row.json) as InstrumentSnapshot
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

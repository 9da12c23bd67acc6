import { openStore } from '../../../../assessments/storage/open-store.ts'
import { databaseKey } from '../../../../assessments/storage/vault/database-key.ts'

/** Opens a store for writing, says what came of it, and holds it (keeps it from being collected) until it is ended. */
const { dataFolder, key } = JSON.parse(process.argv[2] ?? '') as { dataFolder: string; key: string }
const opened = openStore({ dataFolder, key: databaseKey(Buffer.from(key, 'hex')) })
process.stdout.write(`${opened.ok ? 'open' : opened.error.code}\n`)
if (opened.ok) setInterval(() => opened.value, 1_000)

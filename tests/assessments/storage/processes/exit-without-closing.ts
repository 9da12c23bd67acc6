import { openStore } from '../../../../assessments/storage/open-store.ts'
import { upsertSetting } from '../../../../assessments/storage/settings.ts'
import { databaseKey } from '../../../../assessments/storage/vault/database-key.ts'

/** Writes something and ends in an orderly way, but forgets to close the store. */
const { dataFolder, key } = JSON.parse(process.argv[2] ?? '') as { dataFolder: string; key: string }
const opened = openStore({ dataFolder, key: databaseKey(Buffer.from(key, 'hex')) })
if (!opened.ok) throw new Error(opened.error.code)
upsertSetting(opened.value.writer, 'consultant_name', 'Marie')
process.stdout.write('written\n', () => process.exit(0))

import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { usualEdition } from '../../core/reports/report-edition.ts'
import { scoresDocument } from '../../files/json/scores-document.ts'
import { typedOperations } from '../../operations/run-operation.ts'
import { dataFolderFiles } from '../../storage/data-folder.ts'
import { createStore, type Store } from '../../storage/open-store.ts'
import { createVault } from '../../storage/vault/create-vault.ts'
import type { Command, CommandContext } from '../command.ts'
import { commandRefused, operationRefused, storeTroubleRefused } from '../command-refused.ts'
import { exitCodes } from '../exit-codes.ts'
import { operationContext } from '../operation-contexts.ts'
import { scoresTable } from '../scores-table.ts'
import { accepted, assessedVisits } from '../series.ts'
import { writeReport } from '../write-report.ts'

const [reportName, resultName, passphraseName] = ['bericht.docx', 'ergebnis.json', 'passphrase.txt']

function makeEmptyFolder(path: string): void {
  if (existsSync(path) && readdirSync(path).length > 0)
    throw commandRefused('cli.demo.folder_not_empty', exitCodes.file, { path })
  mkdirSync(path, { recursive: true })
}

/** A database with a passphrase of its own, which is left beside it: this is sample data. */
async function makeStore(dataFolder: string, context: CommandContext): Promise<Store> {
  const passphrase = randomBytes(12).toString('base64url')
  const key = await createVault(dataFolder, { passphrase, device: null })
  if (!key.ok) throw operationRefused(key.error, exitCodes.file)
  const { nativeBinding } = context
  const store = createStore({ dataFolder, key: key.value, nativeBinding })
  if (!store.ok) throw storeTroubleRefused(store.error)
  writeFileSync(join(dataFolder, passphraseName), `${passphrase}\n`, { mode: 0o600 })
  return store.value
}

/** Loads the sample organisation, scores it, compares its visits, writes the report and the result. */
async function demonstrate(store: Store, folder: string, context: CommandContext): Promise<void> {
  const call = typedOperations(store, await operationContext(context))
  accepted(call('settings.save', { consultantName: 'Marie Sommer' }))
  const { organisationId } = accepted(call('sample.load', {}))
  const organisation = accepted(call('organisations.get', { id: organisationId }))
  const visits = assessedVisits(call, organisation)
  const document = JSON.stringify(scoresDocument(organisation, visits), null, 2)
  writeFileSync(join(folder, resultName), `${document}\n`)
  const latest = visits.at(-1)
  if (latest !== undefined)
    await writeReport(
      store,
      {
        visitId: latest.id,
        path: join(folder, reportName),
        edition: usualEdition(true),
        template: null,
      },
      context,
    )
  if (context.json) context.print(document)
  else {
    context.print(`${organisation.name}\n`)
    context.print(`${scoresTable(visits, context.language, context.translate)}\n`)
    const files = [reportName, resultName, basename(dataFolderFiles(folder).database)].join(', ')
    context.print(context.translate('cli.demo.written', { folder, files, passphraseName }))
  }
}

/** Shows the whole way without a window: a fresh database, sample data, scores, comparison, report. */
export const demoCommand: Command = {
  name: 'demo',
  usage: 'demo --out DIR',
  summaryKey: 'cli.summary.demo',
  positionalCount: 0,
  options: ['out'],
  async run(args, context) {
    const out = args.option('out')
    if (out === undefined) throw commandRefused('cli.demo.missing_out', exitCodes.usage)
    const folder = resolve(out)
    makeEmptyFolder(folder)
    const store = await makeStore(folder, context)
    try {
      await demonstrate(store, folder, context)
    } finally {
      store.close()
    }
    return exitCodes.ok
  },
}

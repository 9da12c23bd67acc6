import { scoresDocument } from '../../files/json/scores-document.ts'
import { typedOperations } from '../../operations/run-operation.ts'
import type { Command } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { openData } from '../open-data.ts'
import { operationContext } from '../operation-contexts.ts'
import { scoresTable } from '../scores-table.ts'
import { assessedVisits, chosenOrganisations } from '../series.ts'

/** Prints scores and comparisons of one or all organisations. */
export const scoresCommand: Command = {
  name: 'scores',
  usage: 'scores FILE [--organisation ID]',
  summaryKey: 'cli.summary.scores',
  positionalCount: 1,
  options: ['organisation', 'passphrase-file'],
  async run(args, context) {
    const store = await openData(args.positionals[0] ?? '', args, context)
    try {
      const call = typedOperations({ reader: store.reader }, await operationContext(context))
      const series = chosenOrganisations(call, args.option('organisation')).map((organisation) => ({
        organisation,
        visits: assessedVisits(call, organisation),
      }))
      if (context.json) {
        const documents = series.map(({ organisation, visits }) =>
          scoresDocument(organisation, visits),
        )
        context.print(JSON.stringify(documents, null, 2))
        return exitCodes.ok
      }
      if (series.length === 0) context.print(context.translate('cli.scores.none'))
      for (const { organisation, visits } of series) {
        context.print(`${organisation.name}\n`)
        context.print(`${scoresTable(visits, context.language, context.translate)}\n`)
      }
      return exitCodes.ok
    } finally {
      store.close()
    }
  },
}

import { typedOperations } from '../../operations/run-operation.ts'
import type { Command } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { openData } from '../open-data.ts'
import { operationContext } from '../operation-contexts.ts'
import { assessedVisits, chosenOrganisations } from '../series.ts'

/** Opens a database, which holds every page against its seal, and reads every visit with its instrument. */
export const checkCommand: Command = {
  name: 'check',
  usage: 'check FILE',
  summaryKey: 'cli.summary.check',
  positionalCount: 1,
  options: ['passphrase-file'],
  async run(args, context) {
    const store = await openData(args.positionals[0] ?? '', args, context)
    try {
      const call = typedOperations({ reader: store.reader }, await operationContext(context), {
        checkOutput: true,
      })
      const organisations = chosenOrganisations(call, undefined)
      const visits = organisations.flatMap((organisation) => assessedVisits(call, organisation))
      const counts = {
        organisations: organisations.length,
        visits: visits.length,
        answers: visits.flatMap(({ answers }) => Object.keys(answers)).length,
      }
      if (context.json) context.print(JSON.stringify({ ok: true, ...counts }))
      else {
        context.print(context.translate('cli.check.ok'))
        context.print(context.translate('cli.check.counts', counts))
      }
      return exitCodes.ok
    } finally {
      store.close()
    }
  },
}

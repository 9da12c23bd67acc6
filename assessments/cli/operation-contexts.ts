import { join } from 'node:path'
import { readInstalledInstruments } from '../files/instrument/installed-instruments.ts'
import type { OperationContext } from '../operations/operation-context.ts'
import type { CommandContext } from './command.ts'

/** The headless command keeps no log: a surprise goes to standard error, whole. */
export function logToStandardError({ complain, newId }: CommandContext) {
  return (error: unknown): string => {
    const logId = newId()
    complain(`${logId}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return logId
  }
}

/** What operations need besides the database, with the program's own instruments and sample. */
export async function operationContext(context: CommandContext): Promise<OperationContext> {
  const { instruments, damaged } = await readInstalledInstruments(
    join(context.resourcesFolder, 'instruments'),
  )
  return {
    now: context.now,
    newId: context.newId,
    instruments,
    damagedInstruments: damaged,
    sampleFolder: join(context.resourcesFolder, 'sample'),
    logUnexpected: logToStandardError(context),
  }
}

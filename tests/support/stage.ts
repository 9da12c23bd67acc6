/** What the set-up hands to the tests: they run in processes of their own. */
export type Stage = {
  /** Open to everybody, removed after the run. */
  readonly folder: string
  readonly appFolder: string
  /** Executable that starts Electron, as the right user. */
  readonly launcher: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Value for DISPLAY, one for each worker; none where the desktop itself is used. */
  readonly displays: readonly string[]
}

const VARIABLE = 'OEFFNUNGSKOMPASS_TEST_STAGE'

export function passStageOn(stage: Stage): void {
  process.env[VARIABLE] = JSON.stringify(stage)
}

/** The stage of the worker that asks: its windows open on a display of their own. */
export function readStage(): Stage {
  const stage = process.env[VARIABLE]
  if (stage === undefined) throw new Error('Run the tests of the app with: npx playwright test')
  const read = JSON.parse(stage) as Stage
  const display = read.displays[Number(process.env.TEST_PARALLEL_INDEX ?? 0)]
  return display === undefined
    ? read
    : { ...read, environment: { ...read.environment, DISPLAY: display } }
}

/** What the set-up hands to the tests: they run in processes of their own. */
export type Stage = {
  /** Open to everybody, removed after the run. */
  readonly folder: string
  readonly appFolder: string
  /** Executable that starts Electron, as the right user. */
  readonly launcher: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

const VARIABLE = 'OEFFNUNGSKOMPASS_TEST_STAGE'

export function passStageOn(stage: Stage): void {
  process.env[VARIABLE] = JSON.stringify(stage)
}

export function readStage(): Stage {
  const stage = process.env[VARIABLE]
  if (stage === undefined) throw new Error('Run the tests of the app with: npx playwright test')
  return JSON.parse(stage) as Stage
}

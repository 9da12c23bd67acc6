import { describeElectron, type ElectronRuntime } from '../electron/electron-runtime.ts'
import { bindingEnvironment, prepareApp } from '../electron/prepare-app.ts'
import { runTool } from '../processes/run-tool.ts'

const ALREADY_BUILT = '--built'
const INSTALLERS = '--installers'
const OWN_FLAGS = [ALREADY_BUILT, INSTALLERS]

/**
 * Builds and packages the app unpacked, or with `--installers` as this system's installers; with
 * `--built` what is in out/ already. All other arguments go to electron-builder.
 * @returns exit code
 */
export async function packageApp(args: readonly string[]): Promise<number> {
  const prepared = await prepareApp()
  if (args.includes(INSTALLERS) && !isForHandingOver(prepared.runtime)) {
    console.error(
      `Installers are built with Electron's own download only, not with ${describeElectron(prepared.runtime)}.`,
    )
    return 1
  }
  console.log(`Packaging with ${describeElectron(prepared.runtime)} …`)
  const built = args.includes(ALREADY_BUILT) ? 0 : await build()
  if (built !== 0) return built
  const env = { ...process.env, ...bindingEnvironment(prepared) }
  return runTool('electron-builder', builderArguments(prepared.runtime, args), { env })
}

function build(): Promise<number> {
  return runTool('electron-vite', ['build', '--logLevel', 'warn'])
}

export function builderArguments(
  runtime: ElectronRuntime,
  args: readonly string[],
): readonly string[] {
  const forBuilder = args.filter((argument) => !OWN_FLAGS.includes(argument))
  const target = args.includes(INSTALLERS) ? [] : ['--dir']
  const binary = [
    `--config.electronDist=${runtime.folder}`,
    `--config.electronVersion=${runtime.version}`,
  ]
  const electron = isForHandingOver(runtime) ? [] : binary
  return [...target, ...forBuilder, ...electron, '--publish=never']
}

/** The stand-in and a binary of unknown origin are for trying the app here, not for other people. */
function isForHandingOver({ source }: ElectronRuntime): boolean {
  return source === 'own download'
}

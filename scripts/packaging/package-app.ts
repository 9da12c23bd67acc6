import { describeElectron, type ElectronRuntime } from '../electron/electron-runtime.ts'
import { bindingEnvironment, prepareApp } from '../electron/prepare-app.ts'
import { runTool } from '../processes/run-tool.ts'

const ALREADY_BUILT = '--built'

/**
 * Builds and packages the app: this system's installers, or with `--dir` the unpacked app; with
 * `--built` what is in out/ already. With the stand-in always unpacked, because installers are for
 * handing over and the stand-in is not.
 */
export async function packageApp(args: readonly string[]): Promise<number> {
  const prepared = await prepareApp()
  console.log(`Packaging with ${describeElectron(prepared.runtime)} …`)
  const built = args.includes(ALREADY_BUILT) ? 0 : await build()
  if (built !== 0) return built
  const forBuilder = args.filter((argument) => argument !== ALREADY_BUILT)
  const env = { ...process.env, ...bindingEnvironment(prepared) }
  return runTool('electron-builder', builderArguments(prepared.runtime, forBuilder), { env })
}

function build(): Promise<number> {
  return runTool('electron-vite', ['build', '--logLevel', 'warn'])
}

export function builderArguments(
  runtime: ElectronRuntime,
  args: readonly string[],
): readonly string[] {
  const own = runtime.source === 'own download'
  const unpacked = own || args.includes('--dir') ? [] : ['--dir']
  const binary = [
    `--config.electronDist=${runtime.folder}`,
    `--config.electronVersion=${runtime.version}`,
  ]
  return [...args, ...unpacked, ...(own ? [] : binary), '--publish=never']
}

import { describeElectron, type ElectronRuntime } from '../electron/electron-runtime.ts'
import { bindingEnvironment, prepareApp } from '../electron/prepare-app.ts'
import { runTool } from '../processes/run-tool.ts'

/**
 * Builds and packages the app: this system's installers, or with `--dir` the unpacked app. With the
 * stand-in always unpacked, because installers are for handing over and the stand-in is not.
 */
export async function packageApp(args: readonly string[]): Promise<number> {
  const prepared = await prepareApp()
  console.log(`Packaging with ${describeElectron(prepared.runtime)} …`)
  const built = await runTool('electron-vite', ['build', '--logLevel', 'warn'])
  if (built !== 0) return built
  const env = { ...process.env, ...bindingEnvironment(prepared) }
  return runTool('electron-builder', builderArguments(prepared.runtime, args), { env })
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

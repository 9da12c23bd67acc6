import { MissingPackagesError } from '../debian/require-packages.ts'
import { describeElectron } from '../electron/electron-runtime.ts'
import { bindingEnvironment, type PreparedApp, prepareApp } from '../electron/prepare-app.ts'
import { asGuest, needsGuest } from '../guest/guest-user.ts'
import { readableApp } from '../guest/readable-app.ts'
import { runCommand } from '../processes/run-command.ts'
import { runTool } from '../processes/run-tool.ts'
import { settleGuest } from './settle-guest.ts'

/** Builds the app and opens its window. Resolves with the exit code, when the window is closed. */
export async function startApp(): Promise<number> {
  try {
    const prepared = await prepareApp()
    console.log(
      `Building Öffnungskompass, then opening it in ${describeElectron(prepared.runtime)} …`,
    )
    const built = await runTool('electron-vite', ['build', '--logLevel', 'warn'])
    return built === 0 ? await open(prepared) : built
  } catch (error) {
    if (!(error instanceof MissingPackagesError)) throw error
    console.error(error.message)
    return 1
  }
}

function open(prepared: PreparedApp): Promise<number> {
  const guest = needsGuest ? settleGuest() : null
  const { appFolder, runtime } = readableApp(prepared.runtime, guest?.copyFolder ?? '')
  const { command, args } = asGuest(runtime.executable, [appFolder, ...process.argv.slice(2)])
  const env = { ...process.env, ...bindingEnvironment(prepared), ...guest?.environment }
  return runCommand(command, args, { cwd: appFolder, env })
}

import { requirePackages } from '../debian/require-packages.ts'
import { describeElectron } from '../electron/electron-runtime.ts'
import { prepareApp } from '../electron/prepare-app.ts'

/** Installs and downloads what the tests need and this machine does not have yet. */
export async function prepareTests(): Promise<void> {
  console.log('▶ set-up')
  await requirePackages(['electron', 'tests'])
  const { runtime } = await prepareApp()
  console.log(`✔ Node ${process.versions.node}, ${describeElectron(runtime)}`)
}

import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { AfterPackContext } from 'electron-builder'
import { setFuses } from './fuses.ts'

const PREBUILDS = join('app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds')

/** Last steps on the unpacked app, before it is signed: native part, leftovers, fuses. */
export default async function afterPack(context: AfterPackContext): Promise<void> {
  const resources = context.packager.getResourcesDir(context.appOutDir)
  await rm(join(resources, 'app'), { recursive: true, force: true })
  await replaceSqliteBinding(resources)
  await setFuses(executableOf(context), context.electronPlatformName)
}

/** Into an Electron that the driver's own binary does not fit goes the one built for it. */
async function replaceSqliteBinding(resources: string): Promise<void> {
  const binding = process.env.OEFFNUNGSKOMPASS_SQLITE_BINDING
  if (!binding) return
  await copyFile(binding, join(resources, PREBUILDS, `${process.platform}-${process.arch}.node`))
}

function executableOf({ appOutDir, packager, electronPlatformName }: AfterPackContext): string {
  if (electronPlatformName === 'darwin') {
    return join(appOutDir, `${packager.appInfo.productFilename}.app`)
  }
  const ending = electronPlatformName === 'win32' ? '.exe' : ''
  return join(appOutDir, `${packager.config.executableName}${ending}`)
}

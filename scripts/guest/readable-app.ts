import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isOpenToEveryone } from '../cache/cache-root.ts'
import { type ElectronRuntime, executableIn } from '../electron/electron-runtime.ts'
import { projectFolder } from '../project-folder.ts'
import { needsGuest } from './guest-user.ts'
import { runtimePackageFolders } from './runtime-packages.ts'

export type StartableApp = {
  readonly appFolder: string
  readonly runtime: ElectronRuntime
}

/**
 * The built app where the user who starts it can read it: the project itself, or, when that lies
 * in root's home, a copy of what the app needs at run time in `copyFolder`.
 */
export function readableApp(runtime: ElectronRuntime, copyFolder: string): StartableApp {
  if (!needsGuest || isOpenToEveryone(projectFolder)) return { appFolder: projectFolder, runtime }
  const appFolder = join(copyFolder, 'app')
  const lockfile = readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')
  copy(['package.json', 'out', 'resources', ...runtimePackageFolders(lockfile)], appFolder)
  return { appFolder: openUp(appFolder), runtime: readableRuntime(runtime, copyFolder) }
}

function copy(paths: readonly string[], target: string): void {
  mkdirSync(target, { recursive: true })
  for (const path of paths) {
    const source = join(projectFolder, path)
    if (existsSync(source)) cpSync(source, join(target, path), { recursive: true })
  }
}

function readableRuntime(runtime: ElectronRuntime, copyFolder: string): ElectronRuntime {
  if (relative(projectFolder, runtime.folder).startsWith('..')) return runtime
  const folder = join(copyFolder, 'electron')
  cpSync(runtime.folder, folder, { recursive: true, verbatimSymlinks: true })
  return { ...runtime, folder: openUp(folder), executable: executableIn(folder) }
}

function openUp(folder: string): string {
  execFileSync('chmod', ['-R', 'a+rX', folder])
  return folder
}

import { existsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

const ENTER_AND_READ_FOR_OTHERS = 0o005
const ENTER_FOR_OTHERS = 0o001

/** Whether every user of the machine may read this folder, as its permission bits say; parts that do not exist yet count as open. */
export function isOpenToEveryone(folder: string): boolean {
  if (!grants(folder, ENTER_AND_READ_FOR_OTHERS)) return false
  for (let path = dirname(folder); path !== dirname(path); path = dirname(path)) {
    if (!grants(path, ENTER_FOR_OTHERS)) return false
  }
  return true
}

function grants(folder: string, bits: number): boolean {
  return !existsSync(folder) || (statSync(folder).mode & bits) === bits
}

/**
 * Where prepared binaries are kept, outside the project. For root that is a place which an
 * unprivileged user can read, because root's own home usually is not and Chromium never runs as root.
 */
export function cacheRoot(environment: NodeJS.ProcessEnv = process.env): string {
  const base = environment.XDG_CACHE_HOME || join(homedir(), '.cache')
  const isRoot = process.getuid?.() === 0
  return join(isRoot && !isOpenToEveryone(base) ? '/var/cache' : base, 'oeffnungskompass')
}

import { execFileSync } from 'node:child_process'

/**
 * Chromium refuses to run sandboxed as root, and without its sandbox the app is not the app.
 * So whoever is root starts the window as a guest: the machine's "nobody".
 */
const GUEST_ID = 65534

export const needsGuest = process.platform === 'linux' && process.getuid?.() === 0

export type Command = { readonly command: string; readonly args: readonly string[] }

/** The same command, run as the guest where that is needed. */
export function asGuest(command: string, args: readonly string[]): Command {
  if (!needsGuest) return { command, args }
  const identity = [`--reuid=${GUEST_ID}`, `--regid=${GUEST_ID}`, '--clear-groups']
  return { command: 'setpriv', args: [...identity, command, ...args] }
}

/** Makes the guest the owner of a folder and everything in it; does nothing where no guest is needed. */
export function giveToGuest(folder: string): void {
  if (needsGuest) execFileSync('chown', ['-R', `${GUEST_ID}:${GUEST_ID}`, folder])
}

/** Environment with a home, configuration and cache of its own below one folder. */
export function homeEnvironment(home: string): NodeJS.ProcessEnv {
  return {
    HOME: home,
    XDG_CACHE_HOME: `${home}/.cache`,
    XDG_CONFIG_HOME: `${home}/.config`,
    XDG_DATA_HOME: `${home}/.local/share`,
    XDG_RUNTIME_DIR: `${home}/.run`,
  }
}

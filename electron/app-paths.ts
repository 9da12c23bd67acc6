import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'

export interface AppPaths {
  /** Where the database, its backups and the preferences lie. */
  readonly dataFolder: string
  /** Chromium's own files (cache, cookies); apart, so that they never mix with the data. */
  readonly windowFolder: string
  readonly logFolder: string
}

interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: NodeJS.ProcessEnv
  readonly home: string
  readonly argv: readonly string[]
}

const dataFolderSwitch = '--data-folder='

/** @returns where the data lie; `--data-folder=PATH` moves them, for tests and portable use. */
export function dataFolderPath(
  surroundings: Surroundings = {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    argv: process.argv,
  },
): string {
  return namedFolder(surroundings.argv) ?? usualFolder(surroundings)
}

export function foldersIn(dataFolder: string): AppPaths {
  return {
    dataFolder,
    windowFolder: join(dataFolder, 'window'),
    logFolder: join(dataFolder, 'logs'),
  }
}

function namedFolder(argv: readonly string[]): string | null {
  const argument = argv.findLast((each) => each.startsWith(dataFolderSwitch))
  const folder = argument?.slice(dataFolderSwitch.length)
  return folder ? resolve(folder) : null
}

function usualFolder({ platform, env, home }: Surroundings): string {
  // LOCALAPPDATA, because APPDATA may be redirected to a network share, where WAL does not work.
  if (platform === 'win32') {
    return join(absolute(env.LOCALAPPDATA) ?? join(home, 'AppData', 'Local'), 'Oeffnungskompass')
  }
  if (platform === 'darwin') {
    return join(home, 'Library', 'Application Support', 'Oeffnungskompass')
  }
  return join(absolute(env.XDG_DATA_HOME) ?? join(home, '.local', 'share'), 'oeffnungskompass')
}

/** The XDG specification wants relative paths ignored. */
function absolute(folder: string | undefined): string | null {
  return folder && isAbsolute(folder) ? folder : null
}

import { renameSync } from 'node:fs'
import { join } from 'node:path'
import {
  defaultPreferences,
  type Preferences,
  preferencesSchema,
} from '../assessments/contract/preferences.ts'
import { readJsonFile, writeJsonFile } from './json-file.ts'
import { logEvent } from './log.ts'

export interface PreferencesFile {
  current(): Preferences
  save(preferences: Preferences): void
}

/** The preferences in `preferences.json`; a damaged file is kept aside and the defaults are taken. */
export function openPreferencesFile(dataFolder: string): PreferencesFile {
  const path = join(dataFolder, 'preferences.json')
  let preferences = load(path)
  return {
    current: () => preferences,
    save(next) {
      writeJsonFile(path, next)
      preferences = next
    },
  }
}

function load(path: string): Preferences {
  const content = readJsonFile(path, preferencesSchema)
  if (content.kind === 'read') return content.value
  if (content.kind === 'damaged') keepAside(path)
  return defaultPreferences
}

function keepAside(path: string): void {
  logEvent('preferences_damaged')
  try {
    renameSync(path, path.replace(/\.json$/, '.damaged.json'))
  } catch {
    logEvent('preferences_not_kept_aside')
  }
}

import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { giveToGuest, homeEnvironment } from '../guest/guest-user.ts'

const GUEST_HOME = '/var/lib/oeffnungskompass'

export type SettledGuest = {
  readonly environment: NodeJS.ProcessEnv
  /** Place for a copy of the app, should the guest not be able to read the project. */
  readonly copyFolder: string
}

/** Gives the guest a lasting home, so that data is there again next time, and access to the display. */
export function settleGuest(): SettledGuest {
  mkdirSync(join(GUEST_HOME, '.run'), { recursive: true, mode: 0o700 })
  const authority = copyDisplayKey()
  giveToGuest(GUEST_HOME)
  console.log(`As root the window runs as an unprivileged user; its data lies in ${GUEST_HOME}`)
  return {
    environment: { ...homeEnvironment(GUEST_HOME), ...authority },
    copyFolder: openFolder(),
  }
}

function copyDisplayKey(): NodeJS.ProcessEnv {
  const key = process.env.XAUTHORITY
  if (!key || !existsSync(key)) return {}
  const copy = join(GUEST_HOME, '.Xauthority')
  cpSync(key, copy)
  return { XAUTHORITY: copy }
}

function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oeffnungskompass-app-'))
  giveToGuest(folder)
  return folder
}

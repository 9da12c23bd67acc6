import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { asGuest, needsGuest } from './guest-user.ts'

export type VirtualDisplay = {
  /** Value for DISPLAY. */
  readonly name: string
  close(): Promise<void>
}

const SCREEN = '1920x1200x24'
const SOCKET_FOLDER = '/tmp/.X11-unix'
const LAST_WORDS_CHARACTERS = 1_000
const START_MILLISECONDS = 20_000

/** Starts an Xvfb on a free display number, as the user who will open windows on it. */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  if (needsGuest) openSocketFolder()
  const options = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset']
  const { command, args } = asGuest('Xvfb', options)
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()))
  const number = await Promise.race([
    readLine(server.stdio[3]),
    failWith(server.stderr, ended),
    wait(START_MILLISECONDS, null, { ref: false }),
  ])
  if (number === null) {
    server.kill('SIGKILL')
    throw new Error('Xvfb did not start in time')
  }
  const close = () => {
    server.kill()
    return ended
  }
  return { name: `:${number}`, close }
}

/** Only root may make the folder of X's sockets the way X wants it: writable for all, and sticky. */
function openSocketFolder(): void {
  if (existsSync(SOCKET_FOLDER)) return
  mkdirSync(SOCKET_FOLDER)
  chmodSync(SOCKET_FOLDER, 0o1777)
}

/** Reads on until the line is ended: Xvfb writes number and line end apart, and dies when nobody reads the second. */
async function readLine(stream: unknown): Promise<string> {
  let written = ''
  for await (const piece of stream as AsyncIterable<Buffer>) {
    written += piece.toString('utf8')
    if (written.endsWith('\n')) return written.trim()
  }
  return new Promise(() => {})
}

async function failWith(
  stderr: AsyncIterable<Buffer> | null,
  ended: Promise<void>,
): Promise<never> {
  let words = ''
  for await (const piece of stderr ?? []) words += piece.toString('utf8')
  await ended
  throw new Error(`Xvfb ended: ${words.trim().slice(-LAST_WORDS_CHARACTERS)}`)
}

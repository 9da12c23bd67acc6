import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { asGuest, needsGuest } from './guest-user.ts'

export type VirtualDisplay = {
  /** Value for DISPLAY. */
  readonly name: string
  close(): Promise<void>
}

const SCREEN = '1920x1200x24'
const START_MILLISECONDS = 20_000

/** Starts an Xvfb on a free display number, as the user who will open windows on it. */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  if (needsGuest) mkdirSync('/tmp/.X11-unix', { recursive: true, mode: 0o1777 })
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

async function readLine(stream: unknown): Promise<string> {
  for await (const piece of stream as AsyncIterable<Buffer>) {
    const line = piece.toString('utf8').trim()
    if (line !== '') return line
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
  throw new Error(`Xvfb ended: ${words.trim()}`)
}

import { createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Progress } from './progress.ts'

const SILENCE_MILLISECONDS = 60_000
const WORTH_SHOWING_BYTES = 5_000_000

/** Downloads one address into a file; gives up when nothing arrives for a minute. */
export async function downloadFile(address: string, file: string, title: string): Promise<void> {
  const stalled = new AbortController()
  const watchdog = setTimeout(() => stalled.abort(), SILENCE_MILLISECONDS)
  try {
    const response = await fetch(address, { signal: stalled.signal })
    if (!response.ok || response.body === null) {
      throw new Error(`${address} answered ${response.status}`)
    }
    const total = Number(response.headers.get('content-length'))
    const counter = countBytes(total, new Progress(title), () => watchdog.refresh())
    await pipeline(response.body, counter, createWriteStream(file))
  } finally {
    clearTimeout(watchdog)
  }
}

function countBytes(total: number, progress: Progress, onBytes: () => void): Transform {
  let received = 0
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      received += piece.length
      onBytes()
      if (total > WORTH_SHOWING_BYTES) progress.show(received / total)
      done(null, piece)
    },
  })
}

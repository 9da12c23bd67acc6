import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Ends a process and all its descendants at once, without a chance to tidy up. */
export function killProcessTree(processId: number): void {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/pid', String(processId), '/T', '/F'])
    return
  }
  const parents = process.platform === 'linux' ? readParents() : new Map<number, number>()
  for (const id of [processId, ...descendantsOf(processId, parents)]) killOne(id)
  killOne(-processId)
}

/** Every process below `root`, given the parent of each process. */
function descendantsOf(root: number, parents: ReadonlyMap<number, number>): readonly number[] {
  const children = [...parents].filter(([, parent]) => parent === root).map(([child]) => child)
  return children.flatMap((child) => [child, ...descendantsOf(child, parents)])
}

function readParents(): ReadonlyMap<number, number> {
  const ids = readdirSync('/proc').map(Number).filter(Number.isInteger)
  return new Map(ids.flatMap((id) => parentOf(id).map((parent): [number, number] => [id, parent])))
}

/** Empty when the process ended while we looked. */
function parentOf(id: number): readonly number[] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    return [Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]
  } catch {
    return []
  }
}

function killOne(id: number): void {
  try {
    process.kill(id, 'SIGKILL')
  } catch {
    // Already gone, which is what we want.
  }
}

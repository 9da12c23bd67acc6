import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { completeLockfile, type Lockfile, missingOptional } from './lockfile/complete-lockfile.ts'
import { projectFolder } from './project-folder.ts'

const file = join(projectFolder, 'package-lock.json')
const lockfile = JSON.parse(readFileSync(file, 'utf8')) as Lockfile
console.log(`${missingOptional(lockfile).length} packages of other platforms were missing`)
writeFileSync(file, `${JSON.stringify(completeLockfile(lockfile), null, 2)}\n`)

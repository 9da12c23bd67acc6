// Does for the stand-in what Electron's default app does: starts the folder named on the command
// line. The import below is awaited at the top level, because Electron holds "ready" back until an
// ES module's main file has run; only then may the app still turn the sandbox on.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const { appFolder, required } = readCommandLine(process.argv.slice(1))
process.defaultApp = true

const require = createRequire(import.meta.url)
for (const file of required) require(resolve(file))

const manifest = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'))
app.setAppPath(appFolder)
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version)
await import(pathToFileURL(join(appFolder, manifest.main)).href)

function readCommandLine(args) {
  const required = []
  for (let index = 0; index < args.length; index += 1) {
    if (args[index] === '-r' || args[index] === '--require') {
      index += 1
      required.push(args[index])
    } else if (!args[index].startsWith('-')) {
      return { appFolder: resolve(args[index]), required }
    }
  }
  throw new Error('Name the folder of the app to start')
}

import { expect, test } from 'vitest'
import {
  describeElectron,
  type ElectronRuntime,
  executableIn,
  needsRebuiltSqlite,
} from '../../../scripts/electron/electron-runtime.ts'
import { pathInFolder } from '../../../scripts/electron/stand-in.ts'

const standIn: ElectronRuntime = {
  source: 'stand-in',
  version: '33.2.1',
  folder: '/cache',
  executable: '/cache/electron',
}

test('names the Electron that runs, and where it is from', () => {
  expect(describeElectron(standIn)).toBe('Electron 33.2.1 (stand-in)')
  expect(describeElectron({ ...standIn, source: 'own download', version: '45.4.1' })).toBe(
    "Electron 45.4.1 (Electron's own download)",
  )
})

test('rebuilds SQLite below Electron 35 only', () => {
  expect(needsRebuiltSqlite({ version: '33.2.1' })).toBe(true)
  expect(needsRebuiltSqlite({ version: '34.5.8' })).toBe(true)
  expect(needsRebuiltSqlite({ version: '35.0.0' })).toBe(false)
  expect(needsRebuiltSqlite({ version: '45.4.1' })).toBe(false)
})

test('knows the executable of every system', () => {
  expect(executableIn('dist', 'linux')).toMatch(/electron$/)
  expect(executableIn('dist', 'win32')).toMatch(/electron\.exe$/)
  expect(executableIn('dist', 'darwin')).toMatch(/Electron$/)
})

test('takes of the stand-in what Electron is, and leaves the other product', () => {
  expect(pathInFolder('Cypress/locales/de.pak')).toBe('locales/de.pak')
  expect(pathInFolder('Cypress/resources/app/package.json')).toBeNull()
  expect(pathInFolder('Cypress/browser_v8_context_snapshot.bin')).toBeNull()
})

import { expect, test } from 'vitest'
import type { ElectronRuntime } from '../../../scripts/electron/electron-runtime.ts'
import { builderArguments } from '../../../scripts/packaging/package-app.ts'

const standIn: ElectronRuntime = {
  source: 'stand-in',
  version: '33.2.1',
  folder: '/cache/stand-in',
  executable: '/cache/stand-in/electron',
}
const ownDownload: ElectronRuntime = { ...standIn, source: 'own download' }

test('packages the stand-in from its folder', () => {
  expect(builderArguments(standIn, [])).toEqual([
    '--dir',
    '--config.electronDist=/cache/stand-in',
    '--config.electronVersion=33.2.1',
    '--publish=never',
  ])
})

test('packages the app unpacked unless installers are asked for', () => {
  expect(builderArguments(ownDownload, [])).toEqual(['--dir', '--publish=never'])
  expect(builderArguments(ownDownload, ['--installers'])).toEqual(['--publish=never'])
})

test('keeps its own flags from electron-builder and passes the others on', () => {
  const args = ['--built', '--installers', '--config.directories.output=/elsewhere']
  expect(builderArguments(ownDownload, args)).toEqual([
    '--config.directories.output=/elsewhere',
    '--publish=never',
  ])
})

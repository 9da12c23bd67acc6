import { expect, test } from 'vitest'
import type { ElectronRuntime } from '../../../scripts/electron/electron-runtime.ts'
import { builderArguments } from '../../../scripts/packaging/package-app.ts'

const standIn: ElectronRuntime = {
  source: 'stand-in',
  version: '33.2.1',
  folder: '/cache/stand-in',
  executable: '/cache/stand-in/electron',
}

test('packages the stand-in unpacked only, from its folder', () => {
  expect(builderArguments(standIn, [])).toEqual([
    '--dir',
    '--config.electronDist=/cache/stand-in',
    '--config.electronVersion=33.2.1',
    '--publish=never',
  ])
})

test('builds installers with Electron’s own download', () => {
  expect(builderArguments({ ...standIn, source: 'own download' }, [])).toEqual(['--publish=never'])
  expect(builderArguments({ ...standIn, source: 'own download' }, ['--dir'])).toEqual([
    '--dir',
    '--publish=never',
  ])
})

import { expect, test } from 'vitest'
import { dataFolderPath } from '../../electron/app-paths.ts'

const linux = { platform: 'linux', env: {}, home: '/home/a', argv: [] } as const

test('keeps the data in the local folder of each system', () => {
  expect(dataFolderPath(linux)).toBe('/home/a/.local/share/oeffnungskompass')
  expect(dataFolderPath({ ...linux, env: { XDG_DATA_HOME: '/data/a' } })).toBe(
    '/data/a/oeffnungskompass',
  )
  expect(dataFolderPath({ ...linux, platform: 'darwin', home: '/Users/a' })).toBe(
    '/Users/a/Library/Application Support/Oeffnungskompass',
  )
  expect(dataFolderPath({ ...linux, platform: 'win32', env: { LOCALAPPDATA: '/local' } })).toBe(
    '/local/Oeffnungskompass',
  )
})

test('ignores a relative XDG_DATA_HOME, as its specification asks', () => {
  expect(dataFolderPath({ ...linux, env: { XDG_DATA_HOME: 'data' } })).toBe(
    '/home/a/.local/share/oeffnungskompass',
  )
})

test('takes the folder that is named on the command line, the last one if there are two', () => {
  const argv = ['electron', '.', '--data-folder=/a', '--x', '--data-folder=/b']
  expect(dataFolderPath({ ...linux, argv })).toBe('/b')
  expect(dataFolderPath({ ...linux, argv: ['--data-folder='] })).toContain('/home/a')
})

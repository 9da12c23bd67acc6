import { expect, test } from 'vitest'
import {
  installCommand,
  installedPackages,
  missingPackages,
  type NeededPackage,
  nameToInstall,
} from '../../../scripts/debian/missing-packages.ts'

const gtk: NeededPackage = {
  names: ['libgtk-3-0', 'libgtk-3-0t64'],
  for: 'electron',
  reason: 'windows',
}
const xvfb: NeededPackage = { names: ['xvfb'], for: 'tests', reason: 'a screen' }

const answer = [
  'libgtk-3-0t64\tinstalled',
  'xvfb\tconfig-files',
  'libcups2\tnot-installed',
  'dpkg-query: no packages found matching fonts-crosextra-carlito',
  '',
].join('\n')

test('reads installed packages out of dpkg’s answer, and neither removed nor unknown ones', () => {
  expect([...installedPackages(answer)]).toEqual(['libgtk-3-0t64'])
})

test('takes a package as installed under any of its names', () => {
  expect(missingPackages([gtk, xvfb], installedPackages(answer))).toEqual([xvfb])
})

test('misses everything on a machine where dpkg knows nothing', () => {
  expect(missingPackages([gtk, xvfb], installedPackages(''))).toEqual([gtk, xvfb])
})

test('installs under the name that this release knows', () => {
  expect(nameToInstall(gtk, new Set(['libgtk-3-0t64']))).toBe('libgtk-3-0t64')
  expect(nameToInstall(gtk, new Set(['libgtk-3-0']))).toBe('libgtk-3-0')
  expect(nameToInstall(gtk, new Set())).toBe('libgtk-3-0')
})

test('puts all packages into one command', () => {
  const command = installCommand(['xvfb', 'g++'])
  expect(command).not.toContain('\n')
  expect(command).toMatch(/^sudo apt-get update && sudo apt-get install .* xvfb g\+\+$/)
})

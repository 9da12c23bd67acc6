import { expect, test } from 'vitest'
import { isPermitted } from '../../electron/permissions.ts'

/** Every name that Electron's two permission handlers know. */
const names = [
  'ar',
  'automatic-fullscreen',
  'background-fetch',
  'background-sync',
  'captured-surface-control',
  'clipboard-read',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'geolocation-approximate',
  'hand-tracking',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'nfc',
  'notifications',
  'openExternal',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'pointerLock',
  'screen-wake-lock',
  'sensors',
  'serial',
  'smart-card',
  'speaker-selection',
  'storage-access',
  'system-wake-lock',
  'top-level-storage-access',
  'unknown',
  'usb',
  'vr',
  'web-app-installation',
  'web-printing',
  'window-management',
]

test.each(names)('refuses %s', (name) => {
  expect(isPermitted(name)).toBe(false)
})

test('permits the window to copy text', () => {
  expect(isPermitted('clipboard-sanitized-write')).toBe(true)
})

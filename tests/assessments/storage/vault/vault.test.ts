import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { dataFolderFiles } from '../../../../assessments/storage/data-folder.ts'
import { createStore, openStore } from '../../../../assessments/storage/open-store.ts'
import { createVault } from '../../../../assessments/storage/vault/create-vault.ts'
import {
  type DatabaseKey,
  databaseKey,
} from '../../../../assessments/storage/vault/database-key.ts'
import type { DeviceWrapper } from '../../../../assessments/storage/vault/device-wrapper.ts'
import { readVaultState } from '../../../../assessments/storage/vault/read-vault-state.ts'
import {
  unlockWithDevice,
  unlockWithPassphrase,
} from '../../../../assessments/storage/vault/unlock-vault.ts'
import { accepted, refusalOf } from '../../../support/build-store.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const passphrase = 'Straße über Brücken'

/** Keeps secrets as a device does: only the same device can read them. */
function aDevice(mask: number): DeviceWrapper {
  return {
    wrapForDevice: (secret) =>
      Buffer.from([mask, ...secret.map((byte) => byte ^ mask)]).toString('base64'),
    unwrapForDevice: (wrapped) => {
      const [first, ...rest] = Buffer.from(wrapped, 'base64')
      if (first !== mask) throw new Error('This was wrapped on another device.')
      return Buffer.from(rest.map((byte) => byte ^ mask))
    },
  }
}

/** Deriving a key from a passphrase takes long on purpose: one vault is made, each test gets a copy. */
const madeOnce = makeVault(null)

async function makeVault(
  device: DeviceWrapper | null,
): Promise<{ keyFile: Buffer; key: DatabaseKey }> {
  const folder = mkdtempSync(join(tmpdir(), 'oeffnungskompass-test-'))
  const key = accepted(await createVault(folder, { passphrase, device }))
  const keyFile = readFileSync(dataFolderFiles(folder).keys)
  rmSync(folder, { recursive: true })
  return { keyFile, key }
}

async function aVault(
  device: DeviceWrapper | null = null,
): Promise<{ folder: string; key: DatabaseKey }> {
  const { keyFile, key } = await (device === null ? madeOnce : makeVault(device))
  const folder = temporaryFolder()
  writeFileSync(dataFolderFiles(folder).keys, keyFile, { mode: 0o600 })
  return { folder, key }
}

const withoutDevice = { passphrase, device: null }

describe('a vault', () => {
  it('is made with a new random key each time and opened by its passphrase', async () => {
    const [one, other] = [await aVault(), await makeVault(null)]
    expect(one.key).not.toEqual(other.key)
    expect(accepted(await unlockWithPassphrase(one.folder, withoutDevice))).toEqual(one.key)
  })

  it('opens however the umlauts were typed, and for no other passphrase', async () => {
    const { folder, key } = await aVault()
    const decomposed = passphrase.normalize('NFD')
    expect(decomposed).not.toBe(passphrase)
    expect(
      accepted(await unlockWithPassphrase(folder, { passphrase: decomposed, device: null })),
    ).toEqual(key)
    for (const wrong of [passphrase.toLowerCase(), `${passphrase} `]) {
      const refused = await unlockWithPassphrase(folder, { passphrase: wrong, device: null })
      expect(refusalOf(refused)).toBe('vault.wrong_passphrase')
    }
  })

  it('asks for ten characters, counted as people count them', async () => {
    const folder = temporaryFolder()
    const nine = 'äöüäöüäöü'.normalize('NFD')
    const refused = await createVault(folder, { passphrase: nine, device: null })
    expect(refused).toMatchObject({
      error: { code: 'vault.passphrase_too_short', params: { minimum: 10 } },
    })
    expect(readdirSync(folder)).toEqual([])
    accepted(await createVault(folder, { passphrase: '🔑'.repeat(10), device: null }))
  })

  it('does not let the key or the passphrase be seen in its file, which is for this user alone', async () => {
    const folder = temporaryFolder()
    const key = accepted(await createVault(folder, withoutDevice))
    const { keys } = dataFolderFiles(folder)
    const text = readFileSync(keys, 'utf8')
    for (const secret of [
      passphrase,
      Buffer.from(key).toString('base64'),
      Buffer.from(key).toString('hex'),
    ]) {
      expect(text).not.toContain(secret)
    }
    if (process.platform !== 'win32') expect(statSync(keys).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['keys.json'])
  })

  it('is never made over another one', async () => {
    const { folder, key } = await aVault()
    accepted(createStore({ dataFolder: folder, key })).close()
    const before = readFileSync(dataFolderFiles(folder).keys)
    expect(refusalOf(await createVault(folder, withoutDevice))).toBe('vault.exists')
    expect(readFileSync(dataFolderFiles(folder).keys).equals(before)).toBe(true)
  })

  it('is refused where nothing can be written', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(refusalOf(await createVault(join(file, 'below'), withoutDevice))).toBe(
      'vault.folder_not_writable',
    )
  })
})

describe('a device', () => {
  it('remembers the key when it is asked to, and only then', async () => {
    const device = aDevice(7)
    const { folder, key } = await aVault()
    expect(refusalOf(unlockWithDevice(folder, device))).toBe('vault.not_remembered')
    accepted(await unlockWithPassphrase(folder, { passphrase, device }))
    expect(accepted(unlockWithDevice(folder, device))).toEqual(key)
  })

  it('that has changed does not open the vault, the passphrase still does', async () => {
    const { folder, key } = await aVault(aDevice(7))
    expect(refusalOf(unlockWithDevice(folder, aDevice(8)))).toBe('vault.not_remembered')
    expect(accepted(await unlockWithPassphrase(folder, withoutDevice))).toEqual(key)
  })

  it('that fails to keep the key does not stop anybody', async () => {
    const broken: DeviceWrapper = {
      wrapForDevice: () => {
        throw new Error('no keyring')
      },
      unwrapForDevice: () => Buffer.alloc(0),
    }
    const { folder, key } = await aVault(broken)
    expect(accepted(await unlockWithPassphrase(folder, { passphrase, device: broken }))).toEqual(
      key,
    )
    expect(refusalOf(unlockWithDevice(folder, broken))).toBe('vault.not_remembered')
  })

  it('that returns something else than a key does not open the vault', async () => {
    const { folder } = await aVault(aDevice(7))
    const lying = { ...aDevice(7), unwrapForDevice: () => Buffer.alloc(5) }
    expect(refusalOf(unlockWithDevice(folder, lying))).toBe('vault.not_remembered')
  })
})

describe('the key file', () => {
  it('is found damaged, whichever of its characters has changed', async () => {
    const { folder, key } = await aVault()
    accepted(createStore({ dataFolder: folder, key })).close()
    const { keys } = dataFolderFiles(folder)
    const whole = readFileSync(keys, 'utf8')
    for (let at = 0; at < whole.length; at += 1) {
      if (/\s/.test(whole.charAt(at))) continue
      const other = whole.charAt(at) === 'A' ? 'B' : 'A'
      writeFileSync(keys, whole.slice(0, at) + other + whole.slice(at + 1))
      expect({ at, state: readVaultState(folder) }).toMatchObject({
        at,
        state: { kind: 'trouble', trouble: 'key_file_damaged', path: keys },
      })
    }
    for (const content of ['', '{}', 'null', whole.slice(0, -20), 'x'.repeat(200_000)]) {
      writeFileSync(keys, content)
      expect(refusalOf(await unlockWithPassphrase(folder, withoutDevice))).toBe(
        'vault.key_file_damaged',
      )
    }
  })

  it.each([
    ['N', 2 ** 30],
    ['N', 2 ** 17 + 1],
    ['r', 1_000],
    ['p', 100],
    ['N', 2],
  ])('is not believed when its %s is %i', async (name, value) => {
    const { folder } = await aVault()
    const { keys } = dataFolderFiles(folder)
    const content = JSON.parse(readFileSync(keys, 'utf8'))
    content.byPassphrase.parameters[name] = value
    writeFileSync(keys, JSON.stringify(content))
    expect(refusalOf(await unlockWithPassphrase(folder, withoutDevice))).toBe(
      'vault.key_file_damaged',
    )
  })
})

describe('the state of a data folder', () => {
  async function aFolderWithStore(): Promise<{ folder: string; key: DatabaseKey }> {
    const vault = await aVault()
    const store = accepted(createStore({ dataFolder: vault.folder, key: vault.key }))
    onTestFinished(() => store.close())
    store.close()
    return vault
  }

  it('is absent in an empty folder, and where there is none', () => {
    const folder = temporaryFolder()
    expect(readVaultState(folder)).toEqual({ kind: 'absent' })
    expect(readVaultState(join(folder, 'none'))).toEqual({ kind: 'absent' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('is absent again when the first run was cut off before the database was there', async () => {
    const { folder } = await aVault()
    expect(readVaultState(folder)).toEqual({ kind: 'absent' })
    const key = accepted(await createVault(folder, withoutDevice))
    accepted(createStore({ dataFolder: folder, key })).close()
    expect(readVaultState(folder)).toEqual({ kind: 'locked', rememberedOnDevice: false })
  })

  it('is locked afterwards, and says whether the device remembers the key', async () => {
    const { folder } = await aFolderWithStore()
    expect(readVaultState(folder)).toEqual({ kind: 'locked', rememberedOnDevice: false })
    accepted(await unlockWithPassphrase(folder, { passphrase, device: aDevice(1) }))
    expect(readVaultState(folder)).toEqual({ kind: 'locked', rememberedOnDevice: true })
  })

  it('is trouble, not a new start, when the database is missing', async () => {
    const { folder, key } = await aFolderWithStore()
    const { database } = dataFolderFiles(folder)
    rmSync(database)
    expect(readVaultState(folder)).toEqual({
      kind: 'trouble',
      trouble: 'database_missing',
      path: database,
    })
    expect(refusalOf(await createVault(folder, withoutDevice))).toBe('vault.exists')
    expect(refusalOf(openStore({ dataFolder: folder, key }))).toBe('database_missing')
  })

  it('is trouble when the key file is missing beside either database', async () => {
    const { folder } = await aFolderWithStore()
    const { keys, database } = dataFolderFiles(folder)
    rmSync(keys)
    const missing = { kind: 'trouble', trouble: 'key_file_missing', path: keys }
    expect(readVaultState(folder)).toEqual(missing)
    rmSync(database)
    expect(readVaultState(folder)).toEqual(missing)
    expect(refusalOf(await unlockWithPassphrase(folder, withoutDevice))).toBe('vault.absent')
  })
})

it('takes only 32 bytes for a database key', () => {
  expect(() => databaseKey(new Uint8Array(31))).toThrow(RangeError)
})

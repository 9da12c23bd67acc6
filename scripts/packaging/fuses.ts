import {
  FuseState,
  FuseV1Options,
  FuseVersion,
  flipFuses,
  getCurrentFuseWire,
} from '@electron/fuses'

/** How the fuses of a packaged app stand. */
const EVERYWHERE = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
}

/** How the fuses of an app packaged for this platform stand; Linux has no archive integrity. */
export function wantedFuses(platform: string): Readonly<Record<FuseV1Options, boolean>> {
  const hasIntegrity = platform !== 'linux'
  return { ...EVERYWHERE, [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: hasIntegrity }
}

/** Flips every fuse this binary has; older Electrons have fewer. */
export async function setFuses(executable: string, platform: string): Promise<void> {
  const wire = await getCurrentFuseWire(executable)
  const settings = Object.entries(wantedFuses(platform))
    .map(([fuse, state]): [FuseV1Options, boolean] => [Number(fuse), state])
    .filter(([fuse]) => isPresent(wire[fuse]))
  await flipFuses(executable, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: platform === 'darwin',
    ...Object.fromEntries(settings),
  })
}

function isPresent(state: FuseState | undefined): boolean {
  return state === FuseState.ENABLE || state === FuseState.DISABLE
}

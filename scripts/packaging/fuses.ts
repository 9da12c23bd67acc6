import {
  FuseState,
  FuseV1Options,
  FuseVersion,
  flipFuses,
  getCurrentFuseWire,
} from '@electron/fuses'

/** How the fuses of a packaged app stand. */
const WANTED: Readonly<Record<FuseV1Options, boolean>> = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
}

/** Flips every fuse this binary has; older Electrons have fewer, and Linux has no archive integrity. */
export async function setFuses(executable: string, platform: string): Promise<void> {
  const wire = await getCurrentFuseWire(executable)
  const settings = Object.entries(WANTED)
    .map(([fuse, state]): [FuseV1Options, boolean] => [Number(fuse), state])
    .filter(([fuse]) => isPresent(wire[fuse]))
    .filter(
      ([fuse]) =>
        platform !== 'linux' || fuse !== FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    )
  await flipFuses(executable, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: platform === 'darwin',
    ...Object.fromEntries(settings),
  })
}

function isPresent(state: FuseState | undefined): boolean {
  return state === FuseState.ENABLE || state === FuseState.DISABLE
}

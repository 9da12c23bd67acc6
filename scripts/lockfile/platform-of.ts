const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

export type Platform = {
  readonly cpu: readonly string[]
  readonly os?: readonly string[]
  readonly libc?: readonly string[]
}

/** Reads the platform out of a binary package's name, as all of them are named: "@tool/name-linux-x64-musl". */
export function platformOf(packageName: string): Platform {
  const words = packageName.split(/[/-]/)
  const cpu = PROCESSORS.filter((processor) => words.includes(processor))
  if (cpu.length === 0) throw new Error(`${packageName} does not say which processor it is for`)
  const os = SYSTEMS.filter((system) => words.includes(system))
  const libc = words.flatMap((word) => {
    if (word.startsWith('musl')) return ['musl']
    return word.startsWith('gnu') ? ['glibc'] : []
  })
  return { cpu, ...(os.length > 0 && { os }), ...(libc.length > 0 && { libc }) }
}

import type { CommandContext } from './command.ts'

/** Says where a file was written and how large it is. */
export function printWrittenFile(
  written: { readonly path: string; readonly byteLength: number },
  { json, print, translate }: CommandContext,
): void {
  print(
    json
      ? JSON.stringify(written)
      : translate('cli.file.written', {
          path: written.path,
          kilobytes: Math.ceil(written.byteLength / 1024),
        }),
  )
}

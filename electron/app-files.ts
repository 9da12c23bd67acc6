import { join } from 'node:path'

/** The built files of the app, which lie in an archive once it is packaged. */
export interface AppFiles {
  readonly renderer: string
  readonly preload: string
  readonly dataProcess: string
  readonly jobProcess: string
  readonly resources: string
}

export function appFiles(appFolder: string): AppFiles {
  return {
    renderer: join(appFolder, 'out', 'renderer'),
    preload: join(appFolder, 'out', 'preload', 'preload.cjs'),
    dataProcess: join(appFolder, 'out', 'main', 'data-process.js'),
    jobProcess: join(appFolder, 'out', 'main', 'job-process.js'),
    resources: join(appFolder, 'resources'),
  }
}

import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { InstrumentFinding } from '../../core/instruments/instrument-finding.ts'
import { fileFinding, systemCode } from './file-finding.ts'

const maximumFiles = 100

export interface InstrumentFileList {
  /** Relative to the folder, with forward slashes, sorted. */
  readonly files: readonly string[]
  readonly findings: readonly InstrumentFinding[]
}

const knownFolders: ReadonlySet<string> = new Set(['profiles', 'texts', 'texts/de', 'texts/en'])
const knownFile = /^(instrument|profiles\/[^/]+|texts\/(de|en)\/[^/]+)\.yaml$/
/** What file managers leave behind by themselves. */
const leftBehind: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/** The files that belong to an instrument; links are not followed, and everything else is named. */
export async function listInstrumentFiles(folder: string): Promise<InstrumentFileList> {
  const { files, findings } = await listFolder(folder, '')
  if (files.length + findings.length > maximumFiles) {
    const params = { maximum: maximumFiles }
    return { files: [], findings: [fileFinding('.', 'too_many_files', params)] }
  }
  return { files: files.toSorted(), findings }
}

async function listFolder(folder: string, subfolder: string): Promise<InstrumentFileList> {
  try {
    const entries = await readdir(join(folder, subfolder), { withFileTypes: true })
    const lists = await Promise.all(entries.map((entry) => listEntry(folder, subfolder, entry)))
    return {
      files: lists.flatMap(({ files }) => files),
      findings: lists.flatMap(({ findings }) => findings),
    }
  } catch (error) {
    const params = { reason: systemCode(error) }
    return { files: [], findings: [fileFinding(subfolder || '.', 'folder_unreadable', params)] }
  }
}

async function listEntry(
  folder: string,
  subfolder: string,
  entry: Dirent,
): Promise<InstrumentFileList> {
  const path = subfolder === '' ? entry.name : `${subfolder}/${entry.name}`
  if (entry.isSymbolicLink()) {
    return { files: [], findings: [fileFinding(path, 'symbolic_link')] }
  }
  if (entry.isDirectory() && knownFolders.has(path)) return listFolder(folder, path)
  if (entry.isFile() && knownFile.test(path)) return { files: [path], findings: [] }
  if (leftBehind.has(entry.name)) return { files: [], findings: [] }
  return { files: [], findings: [fileFinding(path, 'unknown_file')] }
}

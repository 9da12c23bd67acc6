import { join } from 'node:path'
import { type Place, placeSchema } from '../assessments/contract/place.ts'
import { readJsonFile, writeJsonFile } from './json-file.ts'

export interface PlaceFile {
  current(): Place
  save(place: Place): void
}

const nowhere: Place = { path: null }

/** The window's last place in `place.json`; a damaged file is nowhere. */
export function openPlaceFile(dataFolder: string): PlaceFile {
  const file = join(dataFolder, 'place.json')
  const content = readJsonFile(file, placeSchema)
  let place = content.kind === 'read' ? content.value : nowhere
  return {
    current: () => place,
    save(next) {
      if (next.path === place.path) return
      writeJsonFile(file, next)
      place = next
    },
  }
}

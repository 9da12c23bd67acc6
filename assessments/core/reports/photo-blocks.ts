import { formatDate } from '../texts/format-date.ts'
import type { Block } from './report.ts'
import { heading } from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import { shownPhotos } from './shown-photos.ts'

/** The photos that may leave the team. Empty where there are none. */
export function photoBlocks({ input, language, translate }: ReportContext): Block[] {
  const photos = shownPhotos(input.entries)
  if (photos.length === 0) return []
  return [
    heading(2, 'photos', translate('report.annex.photos')),
    ...photos.map(({ evidence, file }): Block => {
      const about = [
        evidence.title,
        evidence.place.trim(),
        formatDate(evidence.capturedOn, language),
      ]
      return {
        kind: 'picture',
        caption: { label: '', text: about.filter(Boolean).join(', ') },
        hash: file.hash,
        type: file.kind === 'png' ? 'png' : 'jpg',
      }
    }),
  ]
}

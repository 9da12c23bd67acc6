import type { KeyFigure } from '../visits/entries/key-figure.ts'
import type { KeyFigureChange, ShownCount } from '../visits/key-figures.ts'
import { keyFigureTopicKeys } from './domain-keys.ts'
import { formatDate } from './format-date.ts'
import { formatPointsChange } from './format-points.ts'
import type { Language } from './localized.ts'
import type { Wording } from './wording.ts'

/** What a key figure counts: "Dolmetscheinsätze", or its own name. */
export function wordKeyFigure({ topic, name }: KeyFigure, { translate }: Wording): string {
  return topic === 'own' && name.trim() !== '' ? name.trim() : translate(keyFigureTopicKeys[topic])
}

/** "1.204" in German, "1,204" in English. */
export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB').format(count)
}

/** "1.204", "unter 5", "nicht ausgewiesen"; a dash for nothing. */
export function wordShownCount(shown: ShownCount, { language, translate }: Wording): string {
  switch (shown.kind) {
    case 'none':
      return '–'
    case 'small':
      return translate('domain.count.small')
    case 'withheld':
      return translate('domain.count.withheld')
    case 'exact':
      return formatCount(shown.value, language)
  }
}

/** "01.01.2025 – 31.12.2025", "seit 01.01.2025"; empty where no day is given. */
export function wordPeriod(
  { periodFrom, periodTo }: Pick<KeyFigure, 'periodFrom' | 'periodTo'>,
  { language, translate }: Wording,
): string {
  const from = periodFrom === null ? '' : formatDate(periodFrom, language)
  const to = periodTo === null ? '' : formatDate(periodTo, language)
  if (from !== '' && to !== '') return `${from} – ${to}`
  if (from !== '') return translate('domain.period.from', { from })
  return to === '' ? '' : translate('domain.period.to', { to })
}

/** "4 mehr, Anteil +3,2 Prozentpunkte; die Zeiträume sind verschieden lang" */
export function wordKeyFigureChange(change: KeyFigureChange, wording: Wording): string {
  const { language, translate } = wording
  const { direction, difference, sharePoints, periodsDiffer } = change
  const moved = {
    more: () =>
      translate('domain.key_figure_change.more', { difference: formatCount(difference, language) }),
    fewer: () =>
      translate('domain.key_figure_change.fewer', {
        difference: formatCount(difference, language),
      }),
    equal: () => translate('domain.key_figure_change.equal'),
  }[direction]()
  const share =
    sharePoints === null
      ? ''
      : translate('domain.key_figure_change.share', {
          points: formatPointsChange(sharePoints, language),
        })
  const counts = [moved, share].filter(Boolean).join(', ')
  return periodsDiffer ? `${counts}; ${translate('domain.key_figure_change.periods')}` : counts
}

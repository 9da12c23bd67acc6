import { entryKindKeys } from '../../../assessments/core/texts/domain-keys.ts'
import { useWords } from '../../texts/use-words.ts'
import type { VisitStore } from '../entries/visit-store.ts'
import { affectedIndicator } from './affected-indicator.ts'
import type { CurrentIndicator } from './use-current-indicator.ts'

/** Undoes or redoes a step of any kind, goes to the criterion it belongs to, and says what it was. */
export function useUndoOrRedo(
  store: VisitStore,
  current: CurrentIndicator,
  isLocked: boolean,
  announce: (message: string) => void,
) {
  const words = useWords()
  return (direction: 'undo' | 'redo') => {
    if (isLocked) return
    const before = store.read().content
    const [change] = direction === 'undo' ? store.undo() : store.redo()
    if (change === undefined) return
    const id = affectedIndicator(change, before, current.item?.indicator.id ?? null)
    const item = id === null ? undefined : current.itemOf(id)
    if (item !== undefined) current.focus(item.indicator.id)
    const kind = change.kind === 'answer' ? null : words(entryKindKeys[change.kind])
    const what = [kind, item?.indicator.code].filter(Boolean).join(', ')
    announce(words(direction === 'undo' ? 'scoring.undone' : 'scoring.redone', { what }))
  }
}

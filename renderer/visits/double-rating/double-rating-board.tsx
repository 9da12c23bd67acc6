import { useState } from 'react'
import { doubleRatingOf, isRevealed } from '../../../assessments/core/agreement/double-rating.ts'
import type { RaterSeat } from '../../../assessments/core/visits/entries/independent-rating.ts'
import type { WholeVisit } from '../../api/use-visits.ts'
import { useWords } from '../../texts/use-words.ts'
import { BoardFrame } from '../board/board-frame.tsx'
import { useBoard } from '../board/use-board.ts'
import { AgreementPanel } from './agreement-panel.tsx'
import { BeginSection } from './begin-section.tsx'
import { ConsensusSection } from './consensus-section.tsx'
import { SeatBoard } from './seat-board.tsx'
import { SeatsSection } from './seats-section.tsx'

/** Two consultants rate independently, one after the other or on two days, then agree. */
export function DoubleRatingBoard({ loaded }: { loaded: WholeVisit }) {
  const words = useWords()
  const board = useBoard(loaded)
  const [seat, setSeat] = useState<RaterSeat | null>(null)
  const { content, isLocked } = board
  const double = doubleRatingOf(content)
  if (double !== null && seat !== null && !isLocked && !isRevealed(content))
    return (
      <SeatBoard
        loaded={loaded}
        board={board}
        seat={seat}
        name={seat === 'first' ? double.firstName : double.secondName}
        onLeave={() => setSeat(null)}
      />
    )
  return (
    <BoardFrame
      board={board}
      lockedText={words('pair.locked')}
      aside={isRevealed(content) && <AgreementPanel entries={content} />}
    >
      {double === null && <BeginSection board={board} />}
      {double !== null && !isRevealed(content) && (
        <SeatsSection board={board} double={double} onSeat={setSeat} />
      )}
      {double !== null && isRevealed(content) && <ConsensusSection board={board} double={double} />}
    </BoardFrame>
  )
}

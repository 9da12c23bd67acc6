import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** As many rows as a catalogue has criteria, one of them open: the least that any such screen has to render. */
const rows = Array.from({ length: 54 }, (_, row) => `Criterion ${row + 1}`)
const levels = [0, 1, 2, 3, 4]

function BareList({ onReady }: { onReady: (goTo: (row: number) => void) => void }) {
  const [current, setCurrent] = useState(0)
  onReady(setCurrent)
  return (
    <ol>
      {rows.map((name, row) => (
        <li key={name}>
          {row === current ? (
            <section>
              <h3>{name}</h3>
              <p>How is it made sure that everybody can use what is offered here?</p>
              {levels.map((level) => (
                <button key={level} type="button">
                  {level} What is seen where this level is reached
                </button>
              ))}
            </section>
          ) : (
            <button type="button">{name}</button>
          )}
        </li>
      ))}
    </ol>
  )
}

/** @returns what moves to a row; it returns when React has committed. */
export function mountBareList(parent: HTMLElement): (row: number) => void {
  let goTo: (row: number) => void = () => {}
  const root = createRoot(parent)
  flushSync(() =>
    root.render(
      <BareList
        onReady={(setCurrent) => {
          goTo = setCurrent
        }}
      />,
    ),
  )
  return (row) => flushSync(() => goTo(row))
}

import type { ReactNode } from 'react'
import classes from './board.module.css'

export interface Fact {
  readonly name: string
  readonly value: ReactNode
}

/** Names and values that cannot be changed here. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

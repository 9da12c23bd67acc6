import type { ReactNode } from 'react'
import classes from './page.module.css'

/** A screen's content in the middle, at a width that can be read. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={classes.page}>{children}</div>
}

import type { ReactNode } from 'react'
import { useWords } from '../texts/use-words.ts'
import classes from './breadcrumb.module.css'

/** The way here, as links; the page's own heading is the last station. */
export function Breadcrumb({ children }: { children: ReactNode }) {
  const words = useWords()
  return (
    <nav className={classes.trail} aria-label={words('app.breadcrumb')}>
      {children}
    </nav>
  )
}

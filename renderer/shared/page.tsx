import type { ReactNode } from 'react'
import classes from './page.module.css'

/** A screen's content at a width that can be read: in the middle, or at the start below a header of full width. */
export function Page({
  align = 'center',
  children,
}: {
  align?: 'center' | 'start'
  children: ReactNode
}) {
  return (
    <div className={classes.page} data-align={align}>
      {children}
    </div>
  )
}

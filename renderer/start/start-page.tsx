import type { ReactNode } from 'react'
import { CompassMark } from '../shared/compass-mark.tsx'
import classes from './start-page.module.css'

/** The page before the app: one calm column under the app's name. */
export function StartPage({ children }: { children: ReactNode }) {
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <p className={classes.brand}>
          <CompassMark size={32} />
          Öffnungskompass
        </p>
        {children}
      </div>
    </main>
  )
}

import { Kbd } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import {
  IconBook2,
  IconBuildingCommunity,
  IconChartBar,
  IconListCheck,
  IconLock,
  IconSearch,
  IconSettings,
} from '@tabler/icons-react'
import { Link, Outlet, useMatches } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { useLockVault, usePreferences } from '../api/use-app-state.ts'
import { CommandPalette } from '../commands/command-palette.tsx'
import { useCommands } from '../commands/use-commands.ts'
import { useHelpKey } from '../commands/use-help-key.ts'
import { usePaletteKey } from '../commands/use-palette-key.ts'
import { useWords } from '../texts/use-words.ts'
import { saveEverything } from '../visits/entries/visit-stores.ts'
import { ShortcutsDialog } from '../visits/scoring/shortcuts-dialog.tsx'
import classes from './app-frame.module.css'
import { CompassMark } from './compass-mark.tsx'

/** What stands around every screen: skip link, navigation, and the one main region. */
export function AppFrame() {
  const words = useWords()
  const lock = useLockVault()
  const isShowing = useMatches({
    select: (matches) => matches.some(({ staticData }) => staticData.isShowing === true),
  })

  async function saveAndLock() {
    if (await saveEverything()) lock.mutate()
    else notifications.show({ color: 'red', message: words('app.lock_refused') })
  }

  useEffect(() => {
    const save = () => void saveEverything()
    document.addEventListener('visibilitychange', save)
    window.addEventListener('pagehide', save)
    return () => {
      document.removeEventListener('visibilitychange', save)
      window.removeEventListener('pagehide', save)
    }
  }, [])

  const [isPaletteOpen, setIsPaletteOpen] = useState(false)
  const openPalette = useCallback(() => setIsPaletteOpen(true), [])
  usePaletteKey(openPalette, !isShowing)
  const [isHelpOpen, setIsHelpOpen] = useState(false)
  const openHelp = useCallback(() => setIsHelpOpen(true), [])
  useHelpKey(openHelp, !isShowing)
  const { singleKeyShortcuts } = usePreferences()
  useCommands(() => [
    { id: 'keys', group: 'app', label: words('scoring.shortcuts.title'), run: openHelp },
    { id: 'lock', group: 'app', label: words('app.lock'), run: () => void saveAndLock() },
  ])

  // What the client looks at stands alone.
  if (isShowing)
    return (
      <main id="main" className={classes.showing} tabIndex={-1}>
        <Outlet />
      </main>
    )
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main">
        {words('app.skip')}
      </a>
      <nav className={classes.side} aria-label={words('app.navigation')}>
        <span className={classes.brand}>
          <CompassMark size={24} />
          <span className={classes.name}>Öffnungskompass</span>
        </span>
        <Link to="/organisations" className={classes.link}>
          <IconBuildingCommunity size={19} stroke={1.7} aria-hidden />
          <span className={classes.name}>{words('app.organisations')}</span>
        </Link>
        <Link to="/measures" className={classes.link}>
          <IconListCheck size={19} stroke={1.7} aria-hidden />
          <span className={classes.name}>{words('measures.board.nav')}</span>
        </Link>
        <Link to="/overview" className={classes.link}>
          <IconChartBar size={19} stroke={1.7} aria-hidden />
          <span className={classes.name}>{words('overview.nav')}</span>
        </Link>
        <Link to="/instruments/{-$indicatorId}" className={classes.link}>
          <IconBook2 size={19} stroke={1.7} aria-hidden />
          <span className={classes.name}>{words('app.instruments')}</span>
        </Link>
        <button
          type="button"
          className={classes.link}
          aria-keyshortcuts="Control+K"
          onClick={openPalette}
        >
          <IconSearch size={19} stroke={1.7} aria-hidden />
          <span className={classes.name}>
            {words('commands.open')} <Kbd className={classes.key}>{words('commands.key')}</Kbd>
          </span>
        </button>
        <div className={classes.gap} />
        <Link to="/settings" className={classes.link}>
          <IconSettings size={19} stroke={1.7} aria-hidden />
          <span className={classes.name}>{words('app.settings')}</span>
        </Link>
        <button type="button" className={classes.link} onClick={saveAndLock}>
          <IconLock size={19} stroke={1.7} aria-hidden />
          <span className={classes.name}>{words('app.lock')}</span>
        </button>
      </nav>
      <main id="main" className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
      <CommandPalette opened={isPaletteOpen} onClose={() => setIsPaletteOpen(false)} />
      <ShortcutsDialog
        opened={isHelpOpen}
        singleKeyShortcuts={singleKeyShortcuts}
        onClose={() => setIsHelpOpen(false)}
      />
    </div>
  )
}

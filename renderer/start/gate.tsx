import { useEffect, useState } from 'react'
import { refusalOf } from '../api/call-operation.ts'
import { useSettings, useVaultState } from '../api/use-app-state.ts'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { forgetVisits } from '../visits/entries/visit-stores.ts'
import { FirstRun } from './first-run.tsx'
import { RememberedPlace } from './remembered-place.tsx'
import { StartPage } from './start-page.tsx'
import { TroubleScreen } from './trouble-screen.tsx'
import { UnlockScreen } from './unlock-screen.tsx'

/** Lets nobody in before the data is open and the person has introduced themselves. */
export function Gate() {
  const vault = useVaultState()
  const isOpen = vault.data?.kind === 'open'
  const settings = useSettings({ enabled: isOpen })
  const [introducing, setIntroducing] = useState(false)
  const isLocked = vault.data?.kind === 'locked'
  useEffect(() => {
    if (isLocked) forgetVisits()
  }, [isLocked])

  const error = vault.error ?? settings.error
  if (error)
    return (
      <StartPage>
        <RefusalNotice refusal={refusalOf(error)} />
      </StartPage>
    )
  if (vault.data === undefined) return null
  if (vault.data.kind === 'trouble') return <TroubleScreen state={vault.data} />
  if (vault.data.kind === 'locked')
    return <UnlockScreen canRememberOnDevice={vault.data.canRememberOnDevice} />
  const isNew = vault.data.kind === 'absent' || settings.data?.consultantName === ''
  if (isNew || introducing)
    return (
      <FirstRun
        vault={vault.data}
        onBegin={() => setIntroducing(true)}
        onDone={() => setIntroducing(false)}
      />
    )
  if (settings.data === undefined) return null
  return <RememberedPlace />
}

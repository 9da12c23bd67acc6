import { useState } from 'react'
import type { VaultState } from '../../assessments/contract/vault-state.ts'
import { useSettings } from '../api/use-app-state.ts'
import { useWords } from '../texts/use-words.ts'
import { BeginStep } from './begin-step.tsx'
import { LanguageStep } from './language-step.tsx'
import { NameStep } from './name-step.tsx'
import { PassphraseStep } from './passphrase-step.tsx'
import classes from './start-page.module.css'
import { StartPage } from './start-page.tsx'

const steps = ['language', 'name', 'passphrase', 'begin'] as const
type Step = (typeof steps)[number]

/** A first run that was interrupted after the data was made goes on where it stopped. */
export function FirstRun({
  vault,
  onBegin,
  onDone,
}: {
  vault: VaultState
  onBegin: () => void
  onDone: () => void
}) {
  const words = useWords()
  const knownName = useSettings({ enabled: vault.kind === 'open' }).data?.consultantName ?? ''
  const [step, setStep] = useState<Step>('language')
  const [name, setName] = useState(knownName)
  return (
    <StartPage>
      <section className={classes.card}>
        <p className={classes.step}>
          {words('start.step', { step: steps.indexOf(step) + 1, steps: steps.length })}
        </p>
        {step === 'language' && (
          <LanguageStep
            onNext={() => {
              onBegin()
              setStep('name')
            }}
          />
        )}
        {step === 'name' && (
          <NameStep
            name={name}
            dataIsOpen={vault.kind === 'open'}
            onBack={() => setStep('language')}
            onNext={(entered) => {
              setName(entered)
              setStep(vault.kind === 'open' ? 'begin' : 'passphrase')
            }}
          />
        )}
        {step === 'passphrase' && (
          <PassphraseStep
            consultantName={name}
            canRememberOnDevice={vault.kind === 'absent' && vault.canRememberOnDevice}
            onBack={() => setStep('name')}
            onNext={() => setStep('begin')}
          />
        )}
        {step === 'begin' && <BeginStep onDone={onDone} />}
      </section>
    </StartPage>
  )
}

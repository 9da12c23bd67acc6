import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { SnapshotDimension } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { useLanguage } from '../../texts/use-words.ts'
import classes from './scoring.module.css'

interface DimensionHeaderProps {
  dimension: SnapshotDimension
  /** How far it has come. */
  children: ReactNode
}

/** The dimension, how far it can be trusted by now, and what it still lacks. */
export function DimensionHeader({ dimension, children }: DimensionHeaderProps) {
  const language = useLanguage()
  return (
    <div className={classes.dimensionHeader}>
      <Title order={2} id="dimension-title">
        {dimension.code} {dimension.name[language]}
      </Title>
      <Text size="sm" c="dimmed">
        {dimension.scope[language]}
      </Text>
      {children}
    </div>
  )
}

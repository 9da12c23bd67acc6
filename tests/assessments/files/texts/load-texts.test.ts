import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadTranslate } from '../../../../assessments/files/texts/load-texts.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

function translateWith(texts: Record<string, string>) {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'de'))
  writeFileSync(join(folder, 'de', 'room.json'), JSON.stringify(texts))
  return loadTranslate(folder, 'de')
}

describe('texts outside the window', () => {
  it('fill their placeholders', () => {
    const translate = translateWith({ 'room.of': '{{count}} von {{total}} in {{count}}' })
    expect(translate('room.of', { count: 3, total: 'vier' })).toBe('3 von vier in 3')
  })

  it('never look into what was filled in', () => {
    const translate = translateWith({ 'room.name': 'Name: {{name}}' })
    expect(translate('room.name', { name: '{{name}} $& {{other}}' })).toBe(
      'Name: {{name}} $& {{other}}',
    )
  })

  it('refuse an unknown key and a missing value: both are bugs', () => {
    const translate = translateWith({ 'room.name': 'Name: {{name}}' })
    expect(() => translate('room.other')).toThrow('"room.other"')
    expect(() => translate('room.name')).toThrow('"name"')
    expect(() => translate('toString')).toThrow('"toString"')
  })
})

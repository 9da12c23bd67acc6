import { describe, expect, test } from 'vitest'
import { compareInstrumentVersions } from '../../../../assessments/core/instruments/compare-instrument-versions.ts'
import { anInstrument, replaceOnce } from '../../../support/instrument-folder.ts'

type Files = Parameters<NonNullable<Parameters<typeof anInstrument>[0]>>[0]

/** The findings between tiny 1.2.0 and a changed copy of it, "code indicator [profile]". */
async function findingsOf(version: string, change: (files: Files) => void): Promise<string[]> {
  const newer = await anInstrument((files) => {
    replaceOnce(files, 'instrument.yaml', 'version: 1.2.0', `version: ${version}`)
    change(files)
  })
  return compareInstrumentVersions(await anInstrument(), newer).map(
    ({ code, indicatorId, profileId }) => [code, indicatorId, profileId ?? ''].join(' ').trim(),
  )
}

const changeAnchor = (files: Files) =>
  replaceOnce(files, 'texts/de/d1.yaml', 'Anchor 3 d1.b de', 'Another anchor 3 de')
const changeKey = (files: Files) =>
  replaceOnce(files, 'instrument.yaml', 'comparisonKey: key-d1-b', 'comparisonKey: key-d1-b2')

/** d1.c under the id d1.n, so that its meaning can change. */
function renew(files: Files, replaces: string, key: string) {
  replaceOnce(files, 'instrument.yaml', 'id: d1.c\n', `id: d1.n\n${replaces}`)
  replaceOnce(files, 'instrument.yaml', 'comparisonKey: key-d1-c', `comparisonKey: ${key}`)
  for (const language of ['de', 'en'])
    replaceOnce(files, `texts/${language}/d1.yaml`, 'd1.c:\n', 'd1.n:\n')
}
const replaces = '        replaces: [{ id: d1.c, as: replaced }]\n'

describe('two versions of an instrument', () => {
  test.each(['1.2.1', '1.3.0', '2.0.0'])('may be equal in meaning (%s)', async (version) => {
    expect(await findingsOf(version, () => {})).toEqual([])
  })

  test('may differ in another language and in spacing', async () => {
    expect(
      await findingsOf('1.3.0', (files) => {
        replaceOnce(files, 'texts/en/d1.yaml', 'Anchor 3 d1.b en', 'Better anchor 3 en')
        replaceOnce(files, 'texts/de/d1.yaml', 'Anchor 3 d1.b de', 'Anchor 3  d1.b de')
      }),
    ).toEqual([])
  })

  test.each(['1.3.0', '2.0.0'])('must not change anchors under one key (%s)', async (version) => {
    expect(await findingsOf(version, changeAnchor)).toEqual(['anchors_changed d1.b'])
  })

  test('may correct the words of an anchor in a patch', async () => {
    expect(await findingsOf('1.2.1', changeAnchor)).toEqual([])
  })

  test.each(['1.2.1', '1.3.0', '2.0.0'])('must not change a key alone (%s)', async (version) => {
    expect(await findingsOf(version, changeKey)).toEqual(['key_changed d1.b'])
  })

  test('must not keep the id when key and anchors change', async () => {
    const findings = await findingsOf('2.0.0', (files) => {
      changeAnchor(files)
      changeKey(files)
    })
    expect(findings).toEqual(['id_kept d1.b'])
  })

  test('may replace an indicator in a major version', async () => {
    expect(
      await findingsOf('2.0.0', (files) => {
        renew(files, replaces, 'key-d1-n')
        replaceOnce(files, 'texts/de/d1.yaml', 'Anchor 3 d1.c de', 'Another anchor 3 de')
      }),
    ).toEqual([])
  })

  test('must not replace one in a minor version', async () => {
    const findings = await findingsOf('1.3.0', (files) => renew(files, replaces, 'key-d1-n'))
    expect(findings).toEqual(['needs_major d1.c'])
  })

  test('must not give an old key to a new indicator', async () => {
    const findings = await findingsOf('2.0.0', (files) => renew(files, replaces, 'key-d1-c'))
    expect(findings).toEqual(['key_reused d1.n'])
  })

  test('must say what became of an indicator', async () => {
    const findings = await findingsOf('1.3.0', (files) => renew(files, '', 'key-d1-n'))
    expect(findings).toEqual(['indicator_lost d1.c'])
  })

  test('may drop one and add one, but not in a patch', async () => {
    const drop = (files: Files) => {
      renew(files, '', 'key-d1-n')
      replaceOnce(files, 'instrument.yaml', 'dropped: [d2.old]', 'dropped: [d2.old, d1.c]')
    }
    expect(await findingsOf('1.3.0', drop)).toEqual([])
    expect(await findingsOf('1.2.1', drop)).toEqual([
      'more_than_patch d1.c',
      'more_than_patch d1.n',
    ])
  })

  test('keep key and anchors together in every profile', async () => {
    const firm = 'profiles/firm.yaml'
    const changeFirmKey = (files: Files) =>
      replaceOnce(files, firm, 'key-d2-a-firm', 'key-d2-a-firm-2')
    expect(await findingsOf('1.3.0', changeFirmKey)).toEqual(['key_changed d2.a firm'])
    const changeFirmAnchors = (files: Files) =>
      replaceOnce(
        files,
        firm,
        '        title: Eigener Titel\n',
        '        title: Eigener Titel\n        anchors: [a, b, c, d, e]\n',
      )
    expect(await findingsOf('1.3.0', changeFirmAnchors)).toEqual(['anchors_changed d2.a firm'])
    const changeBoth = (files: Files) => {
      changeFirmKey(files)
      changeFirmAnchors(files)
    }
    expect(await findingsOf('1.3.0', changeBoth)).toEqual([])
  })

  test('are compared from the older to the newer one', async () => {
    const instrument = await anInstrument()
    expect(() => compareInstrumentVersions(instrument, instrument)).toThrow('older')
  })
})

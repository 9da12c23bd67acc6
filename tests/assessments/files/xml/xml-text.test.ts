import { describe, expect, it } from 'vitest'
import { xmlText } from '../../../../assessments/files/xml/xml-text.ts'
import { xmlFaults } from '../../../support/well-formed-xml.ts'

const everyUnit = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code))
const isSurrogate = (unit: string) => /\p{Surrogate}/u.test(unit)

describe('a text for Word and Excel', () => {
  it('drops exactly what XML 1.0 cannot hold, of all the 65,536 code units', () => {
    const dropped = everyUnit.filter((unit) => xmlText(unit) === '')
    const controls = everyUnit.slice(0, 32).filter((unit) => !'\t\n\r'.includes(unit))
    expect(dropped).toEqual([...controls, '\uFFFE', '\uFFFF'])
  })

  it('turns every lone surrogate into a visible replacement', () => {
    const lone = everyUnit.filter(isSurrogate)
    expect(lone).toHaveLength(2_048)
    expect(new Set(lone.map(xmlText))).toEqual(new Set(['\uFFFD']))
    expect(xmlText('a\uD83Db')).toBe('a\uFFFDb')
  })

  it('leaves everything else as it is', () => {
    const rest = everyUnit.filter(
      (unit) => !isSurrogate(unit) && xmlText(unit) !== '' && unit !== '\r',
    )
    expect(rest.map(xmlText)).toEqual(rest)
    expect(xmlText('👨‍👩‍👧 مرحبا İstanbul </w:t> {{x}} =1+1')).toBe(
      '👨‍👩‍👧 مرحبا İstanbul </w:t> {{x}} =1+1',
    )
  })

  it('writes every line end as one', () => {
    expect(xmlText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd')
  })
})

describe('the checker of these tests', () => {
  it('finds what a parser would refuse', () => {
    expect(xmlFaults('<a b="1"><c/>text &amp; &#x41;</a>')).toEqual([])
    expect(xmlFaults('<a><b></a></b>')).not.toEqual([])
    expect(xmlFaults('<a>')).not.toEqual([])
    expect(xmlFaults('<a>&</a>')).not.toEqual([])
    expect(xmlFaults('<a>1 < 2</a>')).not.toEqual([])
    expect(xmlFaults('<a>\uFFFE</a>')).not.toEqual([])
    expect(xmlFaults('<a>\u0000</a>')).not.toEqual([])
    expect(xmlFaults('<a>\uD800</a>')).not.toEqual([])
  })
})

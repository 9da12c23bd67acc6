import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findingsOf, places } from '../../support/instrument-findings.ts'
import { anInstrumentFolder, writeInto } from '../../support/instrument-folder.ts'

const megabyte = 1_000_000
const file = 'texts/de/d1.yaml'

function repeat(text: string, megabytes: number): string {
  return text.repeat(Math.floor((megabytes * megabyte) / text.length))
}

/** Nine levels of nine aliases each: 9⁹ values from a few hundred bytes. */
const aliasBomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 8 }, (_, level) => {
    const aliases = Array.from({ length: 9 }, () => `*a${level}`).join(', ')
    return `a${level + 1}: &a${level + 1} [${aliases}]`
  }),
].join('\n')

interface HostileFile {
  readonly what: string
  readonly content: string | Uint8Array
  readonly expected: string
}

const hostile: HostileFile[] = [
  {
    what: 'J01 __proto__',
    content: 'a: 1\n__proto__: { polluted: 1 }',
    expected: '2:1 __proto__: forbidden_key',
  },
  {
    what: 'J01 __proto__ inside an entry',
    content: 'd1.a:\n  "__proto__": { polluted: 1 }',
    expected: '2:3 d1.a/__proto__: forbidden_key',
  },
  {
    what: 'J02 constructor.prototype',
    content: 'constructor:\n  prototype: { polluted: 1 }',
    expected: '1:1 constructor: forbidden_key',
  },
  {
    what: 'J03 depth 100,000 in brackets',
    content: '['.repeat(100_000),
    expected: '1:17 : too_deep',
  },
  {
    what: 'J03 depth 100,000 in braces',
    content: '{a: '.repeat(100_000),
    expected: '1:65 : too_deep',
  },
  {
    what: 'J03 depth 100,000 in list signs',
    content: '- '.repeat(100_000),
    expected: '1:33 : too_deep',
  },
  {
    what: 'J03 depth 100,000 in questions',
    content: '? '.repeat(100_000),
    expected: '1:33 : too_deep',
  },
  {
    what: 'J03 depth by indentation',
    content: Array.from({ length: 1_400 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    expected: '102:1 : too_deep',
  },
  {
    what: 'depth below the limit of the first look',
    content: Array.from({ length: 40 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    expected: `18:18 ${'a/'.repeat(16)}a: too_deep`,
  },
  { what: 'J06 duplicate keys', content: 'a: 1\nb: 2\na: 3', expected: '3:1 a: duplicate_key' },
  {
    what: 'J08 UTF-16 with a byte order mark',
    content: Buffer.from('\uFEFFd1.a: {}', 'utf16le'),
    expected: '1:1 : utf16',
  },
  {
    what: 'J08 UTF-16 without one',
    content: Buffer.from('d1.a: {}', 'utf16le'),
    expected: '1:1 : utf16',
  },
  {
    what: 'J08 UTF-16 with the bytes the other way round',
    content: Buffer.from('\uFEFFd1.a: {}', 'utf16le').swap16(),
    expected: '1:1 : utf16',
  },
  {
    what: 'J09 invalid UTF-8',
    content: Buffer.from('d1.a:\n  title: Gespr\xE4ch', 'latin1'),
    expected: '2:15 : not_utf8',
  },
  {
    what: 'J10 a text of 20 MB',
    content: `a: ${repeat('x', 20)}`,
    expected: '1:1 : file_too_large',
  },
  { what: 'J11 alias bomb', content: aliasBomb, expected: '1:5 : alias' },
  { what: 'an alias alone', content: 'a: *b', expected: '1:4 : alias' },
  {
    what: 'J12 !!js/function',
    content: 'a: !!js/function "function () {}"',
    expected: '1:4 : tag',
  },
  {
    what: 'a tag by its address',
    content: 'a: !<tag:yaml.org,2002:js/undefined> x',
    expected: '1:4 : tag',
  },
  {
    what: 'YAML 1.1, where "no" is false',
    content: '%YAML 1.1\n---\na: no',
    expected: '1:1 : directive',
  },
  { what: 'a zero character', content: 'a: "x\0y"', expected: '1:6 : control_character' },
  {
    what: "the parser's own signs",
    content: 'a: \x1f\x02\x18',
    expected: '1:4 : control_character',
  },
  {
    what: 'half a character, spelt out',
    content: 'a: "\\uD800"',
    expected: '1:4 a: control_character',
  },
  { what: 'nothing', content: '', expected: '1:1 : empty_file' },
  { what: 'nothing but a comment', content: '# later', expected: '1:1 : empty_file' },
  {
    what: 'a megabyte of keys',
    content: repeat('k: 1\n', 0.9),
    expected: '12001:1 : too_many_values',
  },
  {
    what: 'a megabyte of brackets',
    content: `a: ${repeat(']', 0.9)}`,
    expected: '1:60001 : too_many_values',
  },
  {
    what: 'a megabyte of line ends',
    content: repeat('\n', 0.9),
    expected: '60001:1 : too_many_values',
  },
  {
    what: 'a megabyte of colons',
    content: repeat(': ', 0.9),
    expected: '1:60001 : too_many_values',
  },
  {
    what: 'a megabyte of list entries',
    content: repeat('-\n', 0.9),
    expected: '30001:1 : too_many_values',
  },
  {
    what: 'an open quotation mark before a megabyte',
    content: `"${repeat('a\n', 0.9)}`,
    expected: '450001:1 : yaml_syntax',
  },
]

describe('a hostile file in an instrument', () => {
  test.each(hostile)('$what is refused, quickly and without a trace', async (entry) => {
    const folder = anInstrumentFolder((files) => files.delete(file))
    writeInto(folder, file, entry.content)
    const prototypeBefore = Reflect.ownKeys(Object.prototype)
    const memoryBefore = process.memoryUsage.rss()
    const start = performance.now()
    const findings = await findingsOf(folder)
    expect(performance.now() - start).toBeLessThan(2_000)
    expect(process.memoryUsage.rss() - memoryBefore).toBeLessThan(200 * megabyte)
    expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeBefore)
    expect({}).not.toHaveProperty('polluted')
    expect(places(findings)).toContain(`${file}:${entry.expected}`)
    expect(new Set(findings.map((finding) => finding.file))).toEqual(new Set([file]))
  })

  test('a file of 20 MB is not even opened', async () => {
    const folder = anInstrumentFolder()
    // Grown by its size alone: all its characters are zero, which a reader of the text would report.
    truncateSync(join(folder, file), 20 * megabyte)
    expect(places(await findingsOf(folder))).toEqual([`${file}:1:1 : file_too_large`])
  })

  test('errors throughout all files are cut short in each', async () => {
    const folder = anInstrumentFolder((files) => {
      for (const path of files.keys()) files.set(path, repeat('a: ]\n', 0.02))
    })
    const findings = await findingsOf(folder)
    expect(findings).toHaveLength(9 * 101)
    expect(findings.filter(({ code }) => code === 'too_many_findings')).toHaveLength(9)
  })
})

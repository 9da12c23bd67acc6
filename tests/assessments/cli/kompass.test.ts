import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exitCodes } from '../../../assessments/cli/exit-codes.ts'
import { commands } from '../../../assessments/cli/run-command.ts'
import type { ScoresDocument } from '../../../assessments/files/json/scores-document.ts'
import { anInstrumentFolder, replaceOnce } from '../../support/instrument-folder.ts'
import { type KompassRun, runKompass } from '../../support/run-kompass.ts'

let root: string
/** The folder that one demo has filled; tests read it or copy it. */
let demo: string
let demoRun: KompassRun

const passphraseOf = (folder: string) => ['--passphrase-file', join(folder, 'passphrase.txt')]

const dimensionCodes = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9']

/** A dimension's scores or changes by its code. */
function byCode<Dimension extends { readonly code: string }>(
  scored: { readonly dimensions: readonly Dimension[] } | undefined,
  code: string,
): Dimension | undefined {
  return scored?.dimensions.find((dimension) => dimension.code === code)
}

async function copyOfDemo(name: string): Promise<string> {
  const copy = join(root, name)
  await cp(demo, copy, { recursive: true })
  return copy
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kompass-'))
  demo = join(root, 'demo')
  demoRun = await runKompass('demo', '--out', demo)
})

afterAll(async () => {
  await rm(root, { recursive: true })
})

describe('kompass demo', () => {
  it('writes database, report and result and prints a short table', async () => {
    expect(demoRun).toMatchObject({ exitCode: exitCodes.ok, stderr: '' })
    expect(demoRun.stdout).toMatch(/D5 .*31,3 belastbar/)
    for (const file of ['database.sqlite', 'bericht.docx', 'ergebnis.json', 'passphrase.txt'])
      expect(existsSync(join(demo, file)), file).toBe(true)
  })

  it('scores the sample as the method says', async () => {
    const document = JSON.parse(
      await readFile(join(demo, 'ergebnis.json'), 'utf8'),
    ) as ScoresDocument
    const [first, second, third] = document.visits
    expect(first?.dimensions.map(({ code }) => code)).toEqual(dimensionCodes)
    // D5, first visit: (2·1 + 2·1 + 2·2 + 1 + 1) / (4 · 8) = 10/32; access barriers were not assessed.
    expect(byCode(first, 'D5')).toMatchObject({
      points: 31.25,
      status: 'reliable',
      level: 1,
    })
    // D7, first visit: (0 + 4 + 4 + 3 + 2) / (4 · 8) = 13/32 is level 2, the complaint body at 0 caps it at 1.
    expect(byCode(first, 'D7')).toMatchObject({
      points: 40.625,
      level: 1,
      levelWithoutCap: 2,
      cappedBy: 'd7.complaint-body',
    })
    // D3, first visit: onboarding and development were rated, 3 of 9, which is less than a half.
    expect(byCode(first, 'D3')).toMatchObject({ points: null, status: 'not_evaluable' })
    // D6, Kurzcheck: placement not assessed, employers pass the offer on, reasons rated in addition: 5 of 7.
    expect(second?.scope).toBe('short')
    expect(byCode(second, 'D6')).toMatchObject({ points: 50, status: 'provisional' })
    // D5, third visit: (6 + 4 + 6 + 3 + 2 + 2) / (4 · 9) = 23/36.
    expect(byCode(third, 'D5')?.points).toBeCloseTo(2300 / 36, 10)
    expect(document.comparisons).toHaveLength(3)
    const firstWithThird = document.comparisons[2]
    // D5, matched: all but the access barriers; 10/32 then, (6 + 4 + 6 + 3 + 2) / 32 now: +34.375.
    expect(byCode(firstWithThird, 'D5')).toMatchObject({
      class: 'improved',
      change: 34.375,
      rose: 5,
      fell: 0,
      matchedItems: 5,
    })
    expect(byCode(firstWithThird, 'D6')?.reassessed).toEqual(['d6.transition'])
    // D2: the progress check fell from 2 to 1; responsible, plan, resources and data rose.
    expect(byCode(firstWithThird, 'D2')).toMatchObject({
      class: 'improved',
      rose: 4,
      fell: 1,
      fallenKeyItems: ['d2.progress-check'],
    })
    expect(byCode(firstWithThird, 'D3')).toMatchObject({ class: 'not_comparable', change: null })
  })

  it('refuses a folder that is not empty and writes nothing into it', async () => {
    const folder = await mkdtemp(join(root, 'full-'))
    await writeFile(join(folder, 'mine.txt'), 'mine')
    const run = await runKompass('demo', '--out', folder)
    expect(run.exitCode).toBe(exitCodes.file)
    expect(run.stderr).toContain(folder)
    expect(existsSync(join(folder, 'database.sqlite'))).toBe(false)
  })
})

describe('kompass scores', () => {
  it('prints the same result as the demo has written', async () => {
    const run = await runKompass('scores', demo, ...passphraseOf(demo), '--json')
    expect(run).toMatchObject({ exitCode: exitCodes.ok, stderr: '' })
    const written = JSON.parse(await readFile(join(demo, 'ergebnis.json'), 'utf8'))
    expect(JSON.parse(run.stdout)).toEqual([written])
  })

  it('accepts the database file as well and speaks English when asked', async () => {
    const file = join(demo, 'database.sqlite')
    const run = await runKompass('scores', file, ...passphraseOf(demo), '--language', 'en')
    expect(run.stdout).toMatch(/31\.3 reliable/)
  })

  it('names a wrong passphrase', async () => {
    const wrong = join(root, 'wrong.txt')
    await writeFile(wrong, 'falsches Kennwort\n')
    const run = await runKompass('scores', demo, '--passphrase-file', wrong)
    expect(run).toMatchObject({ exitCode: exitCodes.passphrase, stdout: '' })
    expect(run.stderr).toContain('[vault.wrong_passphrase]')
  })

  it('names an organisation that is not there', async () => {
    const id = '00000000-0000-4000-8000-000000000000'
    const run = await runKompass('scores', demo, ...passphraseOf(demo), '--organisation', id)
    expect(run.exitCode).toBe(exitCodes.refused)
    expect(run.stderr).toContain('[organisation.not_found]')
  })

  it('names a database that lost its end, and leaves it as it is', async () => {
    const folder = await copyOfDemo('short')
    const file = join(folder, 'database.sqlite')
    const { length } = await readFile(file)
    await truncate(file, length - 1)
    const run = await runKompass('scores', folder, ...passphraseOf(folder))
    expect(run.exitCode).toBe(exitCodes.file)
    expect(run.stderr).toContain(folder)
    expect(run.stderr).toContain('[database_damaged]')
    expect(run.stderr).toMatch(/database\.sqlite lassen sich nicht öffnen \([^)\s][^)]*\)/)
    expect((await readFile(file)).length).toBe(length - 1)
  })
})

describe('kompass report', () => {
  it('writes a Word file', async () => {
    const scores = await runKompass('scores', demo, ...passphraseOf(demo), '--json')
    const [document] = JSON.parse(scores.stdout) as ScoresDocument[]
    const visit = document?.visits.at(-1)?.id ?? ''
    const out = join(root, 'own.docx')
    const run = await runKompass(
      'report',
      demo,
      '--visit',
      visit,
      '--out',
      out,
      ...passphraseOf(demo),
    )
    expect(run).toMatchObject({ exitCode: exitCodes.ok, stderr: '' })
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK')
  })

  it('names a visit that is not there and a folder that is not there', async () => {
    const id = '00000000-0000-4000-8000-000000000000'
    const out = join(root, 'none.docx')
    const run = await runKompass('report', demo, '--visit', id, '--out', out, ...passphraseOf(demo))
    expect(run.exitCode).toBe(exitCodes.refused)
    expect(run.stderr).toContain('[visit.not_found]')
    expect(existsSync(out)).toBe(false)
    const scores = await runKompass('scores', demo, ...passphraseOf(demo), '--json')
    const [document] = JSON.parse(scores.stdout) as ScoresDocument[]
    const visit = ['--visit', document?.visits[0]?.id ?? '']
    const gone = join(root, 'no-folder', 'none.docx')
    const refused = await runKompass(
      ...['report', demo, ...visit, '--out', gone, ...passphraseOf(demo)],
    )
    expect(refused).toMatchObject({ exitCode: exitCodes.file, stdout: '' })
    expect(refused.stderr).toContain(gone)
    expect(refused.stderr).toContain('[export.folder_not_writable]')
    expect(existsSync(join(root, 'no-folder'))).toBe(false)
  })

  it('names the option and the value that is no id', async () => {
    const out = ['--out', join(root, 'none.docx')]
    const run = await runKompass('report', demo, '--visit', 'abc', ...out, ...passphraseOf(demo))
    expect(run).toMatchObject({ exitCode: exitCodes.usage, stdout: '' })
    expect(run.stderr).toContain('--visit')
    expect(run.stderr).toContain('„abc“')
  })
})

describe('kompass questionnaire', () => {
  const ofJobcenter = ['questionnaire', '--instrument', 'ikoe', '--profile', 'jobcenter-ge']

  it.each(['Fragebogen.docx', 'Fragebogen.xlsx'])('writes %s without any data', async (name) => {
    const out = join(root, name)
    const choices = ['--short', '--plain', '--purpose', 'self_rating', '--json']
    const run = await runKompass(...ofJobcenter, '--out', out, ...choices)
    expect(run).toMatchObject({ exitCode: exitCodes.ok, stderr: '' })
    const bytes = await readFile(out)
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(JSON.parse(run.stdout)).toEqual({ path: out, byteLength: bytes.length })
  })

  it('names an instrument and a profile that are not there', async () => {
    const out = ['--out', join(root, 'none.docx')]
    const refusalOf = async (instrument: string, profile: string) => {
      const names = ['--instrument', instrument, '--profile', profile]
      const run = await runKompass('questionnaire', ...names, ...out)
      expect(run.exitCode).toBe(exitCodes.refused)
      return run.stderr
    }
    expect(await refusalOf('none', 'company')).toContain('[instrument.not_installed]')
    expect(await refusalOf('ikoe', 'none')).toContain('[instrument.unknown_profile]')
  })

  it('refuses a file that is neither Word nor Excel', async () => {
    const run = await runKompass(...ofJobcenter, '--out', join(root, 'Fragebogen.pdf'))
    expect(run.exitCode).toBe(exitCodes.usage)
    expect(run.stderr).toContain('.pdf')
  })
})

describe('kompass check', () => {
  it('counts what a sound database holds', async () => {
    const run = await runKompass('check', demo, ...passphraseOf(demo), '--json')
    // 54 + 29 + 54 answers; the Kurzcheck has 27 and two that were rated beyond it
    expect(JSON.parse(run.stdout)).toEqual({ ok: true, organisations: 1, visits: 3, answers: 137 })
  })

  it('finds one changed byte', async () => {
    const folder = await copyOfDemo('flipped')
    const file = join(folder, 'database.sqlite')
    const bytes = await readFile(file)
    const place = Math.floor(bytes.length * 0.6)
    bytes[place] = (bytes[place] ?? 0) ^ 1
    await writeFile(file, bytes)
    const run = await runKompass('check', folder, ...passphraseOf(folder))
    expect(run.exitCode).toBe(exitCodes.file)
    expect(run.stderr).toContain('[database_damaged]')
  })
})

describe('kompass instrument check', () => {
  it('counts what an instrument holds', async () => {
    const run = await runKompass('instrument', 'check', await anInstrumentFolder(), '--json')
    expect(run.exitCode).toBe(exitCodes.ok)
    expect(JSON.parse(run.stdout).counts.dimensions).toBeGreaterThan(0)
  })

  it('names what a version changes under the key of an earlier one beside it', async () => {
    const beside = join(root, 'tiny')
    const earlier = anInstrumentFolder()
    const later = anInstrumentFolder((files) => {
      replaceOnce(files, 'instrument.yaml', 'version: 1.2.0', 'version: 1.3.0')
      replaceOnce(files, 'texts/de/d1.yaml', 'Anchor 3 d1.b de', 'Anderer Anker')
    })
    await cp(earlier, join(beside, '1.2.0'), { recursive: true })
    await cp(later, join(beside, '1.3.0'), { recursive: true })
    const run = await runKompass('instrument', 'check', join(beside, '1.3.0'))
    expect(run).toMatchObject({ exitCode: exitCodes.refused, stdout: '' })
    expect(run.stderr).toMatch(/^instrument\.yaml d1\.b: .*1\.2\.0.*\[anchors_changed\]$/m)
    const alone = await runKompass('instrument', 'check', join(beside, '1.2.0'))
    expect(alone.exitCode).toBe(exitCodes.ok)
  })

  it('prints every finding with its place', async () => {
    const folder = await anInstrumentFolder((files) => {
      files.set('instrument.yaml', 'format: 1\nid: broken\n')
    })
    const run = await runKompass('instrument', 'check', folder)
    expect(run).toMatchObject({ exitCode: exitCodes.refused, stdout: '' })
    expect(run.stderr).toMatch(/^instrument\.yaml:\d+:\d+ version: /m)
  })
})

describe('the command line', () => {
  it('explains every command and every exit code', async () => {
    const run = await runKompass('--help')
    expect(run.exitCode).toBe(exitCodes.ok)
    for (const { usage } of commands) expect(run.stdout).toContain(usage)
    for (const code of Object.values(exitCodes))
      expect(run.stdout).toMatch(new RegExp(`^ +${code} `, 'm'))
  })

  it.each([
    [['frobnicate'], 'cli.usage.unknown_command'],
    [['scores'], 'cli.usage.wrong_count'],
    [['scores', 'a', '--visit', 'b'], 'cli.usage.foreign_option'],
    [['scores', 'a', '--frobnicate'], 'cli.usage.unknown_option'],
    [['scores', 'a', '--language', 'fr'], 'cli.usage.unknown_language'],
    [['demo'], 'cli.demo.missing_out'],
    [['check', 'a', '--short'], 'cli.usage.foreign_option'],
    [['questionnaire'], 'cli.questionnaire.missing_option'],
  ])('refuses %j', async (words, code) => {
    const run = await runKompass(...words)
    expect(run).toMatchObject({ exitCode: exitCodes.usage, stdout: '' })
    expect(run.stderr).toContain(`[${code}]`)
  })
})

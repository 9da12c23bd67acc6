import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const pages = globSync(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/**/*.md'], {
  cwd: root,
})

/** Targets of links and images that stand in the project itself, without what follows a `#`. */
function relativeTargets(markdown: string): readonly string[] {
  const text = markdown.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '')
  const inline = text.matchAll(/\]\(<?([^)\s>]+)/g)
  const references = text.matchAll(/^\[[^\]]+\]:\s*<?([^\s>]+)/gm)
  const images = text.matchAll(/<(?:img|a)\s[^>]*?(?:src|href)="([^"]+)"/g)
  return [...inline, ...references, ...images]
    .map(([, target = '']) => decodeURI(target.split('#')[0] ?? ''))
    .filter((target) => target !== '' && !/^[a-z][a-z+.-]*:/i.test(target))
}

function missingTargets(page: string, markdown: string): readonly string[] {
  const folder = dirname(join(root, page))
  return relativeTargets(markdown).filter((target) => !existsSync(join(folder, target)))
}

it('finds every kind of link that leads nowhere', () => {
  const markdown = [
    '![image](no/image.png) and [text `code`](no-text.md#part "title")',
    '[reference]: no-reference.md',
    '<img alt="" src="no-tag.png">',
    '[here](method.md), [there](https://example.org/no.md), [below](#part), `[code](no-code.md)`',
    '```md\n[block](no-block.md)\n```',
  ].join('\n')
  expect(missingTargets('docs/page.md', markdown)).toEqual([
    'no/image.png',
    'no-text.md',
    'no-reference.md',
    'no-tag.png',
  ])
})

it('looks into every page, the decisions included', () => {
  const folders = new Set(pages.map((page) => dirname(page)))
  expect([...folders].toSorted()).toEqual(['.', 'docs', join('docs', 'decisions')])
  expect(pages.filter((page) => dirname(page) === '.')).toHaveLength(3)
})

it.each(pages)('%s links to files that exist', (page) => {
  expect(missingTargets(page, readFileSync(join(root, page), 'utf8'))).toEqual([])
})

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { projectFolder } from '../project-folder.ts'
import { type CommandOptions, runCommand } from './run-command.ts'

const require = createRequire(import.meta.url)

const PACKAGE_OF_TOOL = {
  vitest: 'vitest',
  playwright: '@playwright/test',
  'electron-vite': 'electron-vite',
  'electron-builder': 'electron-builder',
} as const

type Tool = keyof typeof PACKAGE_OF_TOOL

/** Runs a tool of node_modules with the Node that runs us: no shell, and the same on every system. */
export function runTool(
  tool: Tool,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<number> {
  return runCommand(process.execPath, [entryOf(tool), ...args], { cwd: projectFolder, ...options })
}

function entryOf(tool: Tool): string {
  const manifestFile = join(projectFolder, 'node_modules', PACKAGE_OF_TOOL[tool], 'package.json')
  const { bin } = require(manifestFile) as { bin: string | Record<string, string> }
  const entry = typeof bin === 'string' ? bin : bin[tool]
  if (entry === undefined) throw new Error(`${PACKAGE_OF_TOOL[tool]} has no command ${tool}`)
  return join(dirname(manifestFile), entry)
}

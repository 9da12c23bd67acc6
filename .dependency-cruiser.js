/** The one-way rule: each room of the house, and the rooms it may look into. Type-only imports count too. */
const rooms = {
  'assessments/core': [],
  'assessments/contract': ['assessments/core'],
  'assessments/storage': ['assessments/core'],
  'assessments/files': ['assessments/core'],
  'assessments/operations': [
    'assessments/core',
    'assessments/contract',
    'assessments/storage',
    'assessments/files',
  ],
  'assessments/cli': [
    'assessments/core',
    'assessments/contract',
    'assessments/storage',
    'assessments/files',
    'assessments/operations',
  ],
  electron: [
    'assessments/core',
    'assessments/contract',
    'assessments/storage',
    'assessments/files',
    'assessments/operations',
    'resources/texts',
  ],
  renderer: ['assessments/core', 'assessments/contract', 'resources/texts'],
}

const allRooms = [...Object.keys(rooms), 'resources', 'scripts', 'tests']

const oneWay = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room.replace('assessments/', '')}-looks-only-where-it-may`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    path: `^(${allRooms.join('|')})/`,
    pathNot: `^(${[room, ...allowed].join('|')})/`,
  },
}))

export default {
  forbidden: [
    ...oneWay,
    {
      name: 'core-needs-nothing-but-zod',
      severity: 'error',
      from: { path: '^assessments/core/' },
      to: { dependencyTypesNot: ['local'], pathNot: '^node_modules/zod/' },
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-storage-speaks-sql',
      severity: 'error',
      from: { path: '^(assessments|electron|renderer)/', pathNot: '^assessments/storage/' },
      to: { path: '^node_modules/better-sqlite3/' },
    },
    {
      name: 'only-word-loads-docx',
      severity: 'error',
      from: { path: '^(assessments|electron|renderer)/', pathNot: '^assessments/files/word/' },
      to: { path: '^node_modules/docx/' },
    },
    {
      name: 'only-excel-loads-workbook-libraries',
      severity: 'error',
      from: { path: '^(assessments|electron|renderer)/', pathNot: '^assessments/files/excel/' },
      to: { path: '^node_modules/(write|read)-excel-file/' },
    },
    {
      name: 'only-the-shell-knows-electron',
      severity: 'error',
      from: { pathNot: '^(electron|tests|scripts)/' },
      to: { path: '^node_modules/electron/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}

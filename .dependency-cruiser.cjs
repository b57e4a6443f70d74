/** What each folder of src may import besides itself: the third column of the table in ARCHITECTURE.md. */
const mayImport = {
  contract: [],
  state: ['contract'],
  fixtures: ['state'],
  handlers: ['contract', 'state'],
  store: ['state'],
  gateway: ['contract', 'state', 'handlers', 'store'],
  server: ['contract', 'state', 'handlers', 'store', 'gateway', 'fixtures', 'conformance'],
  conformance: ['contract'],
  dashboard: [],
  cli: ['contract', 'state', 'handlers', 'store', 'gateway', 'fixtures', 'server', 'conformance', 'dashboard'],
}

const layers = Object.entries(mayImport).map(([folder, others]) => ({
  name: `${folder}-layer`,
  comment: `src/${folder} may import only itself and: ${others.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...others].map((each) => `^src/${each}/`) },
}))

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'no-cycles',
      comment:
        'Two modules that need each other at run time are one module, or need a third. Cycles of types are fine.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'src-not-to-test',
      comment: 'What is shipped does not know its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'state-is-pure',
      comment: 'Rules and handlers do no I/O: nothing of Node.js in contract, state, fixtures and handlers.',
      severity: 'error',
      from: { path: '^src/(contract|state|fixtures|handlers)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'msw-in-one-place',
      comment: 'MSW is a face: only handlers/msw.ts and the package entry that hands it out may import it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(handlers/msw|server/create-sandbox)\\.ts$' },
      to: { path: 'node_modules/msw' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
}

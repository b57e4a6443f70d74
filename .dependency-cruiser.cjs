/** What each folder of src may import besides itself: the third column of the table in ARCHITECTURE.md. */
const mayImport = {
  units: [],
  contract: ['units'],
  state: ['units', 'contract'],
  fixtures: ['units', 'contract', 'state'],
  handlers: ['units', 'contract', 'state'],
  saml: ['units', 'contract', 'state'],
  store: ['units', 'contract', 'state'],
  gateway: ['units', 'contract', 'state', 'handlers', 'store'],
  conformance: ['units', 'contract'],
  control: ['units', 'contract', 'state', 'handlers', 'saml', 'store', 'gateway', 'fixtures', 'conformance'],
  mcp: ['units', 'contract', 'conformance'],
  server: [
    'units',
    'contract',
    'state',
    'handlers',
    'saml',
    'store',
    'gateway',
    'fixtures',
    'conformance',
    'control',
    'mcp',
  ],
  cli: [
    'units',
    'contract',
    'state',
    'handlers',
    'store',
    'gateway',
    'saml',
    'fixtures',
    'conformance',
    'control',
    'mcp',
    'server',
  ],
}

/** The rooms of src/state in their order: at run time each imports only those before it. Types of a world know all. */
const rooms = [
  'engine',
  'sites',
  'accounts',
  'customers',
  'catalog',
  'benefits',
  'ledger',
  'members',
  'pay-per-use',
  'ordering',
  'billing',
  'tickets',
  'sso',
]

const layers = Object.entries(mayImport).map(([folder, others]) => ({
  name: `${folder}-layer`,
  comment: `src/${folder} may import only itself and: ${others.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...others].map((each) => `^src/${each}/`) },
}))

const order = rooms.map((room, at) => ({
  name: `state-${room}`,
  comment: `src/state/${room} may import at run time only itself and: ${rooms.slice(0, at).join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^src/state/${room}/` },
  to: {
    path: '^src/state/',
    pathNot: rooms.slice(0, at + 1).map((each) => `^src/state/${each}/`),
    dependencyTypesNot: ['type-only'],
  },
}))

module.exports = {
  forbidden: [
    ...layers,
    ...order,
    {
      name: 'page-by-itself',
      comment: 'The page runs in a browser: it has its own modules and libraries, and of what it calls the types only.',
      severity: 'error',
      from: { path: '^src/page/' },
      to: {
        pathNot: [
          '^src/page/',
          // What a signature covers, which the API reference has to know as the gateway does.
          '^src/contract/canonical-request\\.ts$',
          // What is armed in one step, by the page and by agents.
          '^src/contract/fault-presets\\.ts$',
          '^src/contract/generated/types/(control|saml)\\.ts$',
          'node_modules/(preact|@preact/signals)/',
        ],
      },
    },
    {
      name: 'page-takes-types-of-the-contract',
      comment: 'What is generated of the contract is not delivered to browsers.',
      severity: 'error',
      from: { path: '^src/page/' },
      to: { path: '^src/contract/generated/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-is-nobodys-module',
      comment: 'Nothing that runs in Node.js imports the page.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/page/' },
      to: { path: '^src/page/' },
    },
    {
      name: 'harness-when-asked',
      comment: 'The sandbox starts without the harness: control/harness.ts loads it with the first call that judges.',
      severity: 'error',
      from: { path: '^src/(control|server)/' },
      to: { path: '^src/conformance/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
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
      comment:
        'Rules and handlers do no I/O: nothing of Node.js in units, contract, state, fixtures and handlers, but that the validators of a service are loaded when they are first needed.',
      severity: 'error',
      from: {
        path: '^src/(units|contract|state|fixtures|handlers)/',
        pathNot: '^src/contract/load-validators\\.ts$',
      },
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

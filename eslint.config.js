import tseslint from 'typescript-eslint'
import unicorn from 'eslint-plugin-unicorn'

const timeIsAnInput = "Ask the world's clock: time is an input."
const chanceIsAnInput = "Draw from the world's seed: chance is an input."

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'coverage/**',
      // What it needs is installed where it is used.
      'examples/testcontainers/**',
      'src/contract/generated/**',
      'src/control/openapi/sign-request.js',
      '*.js',
      '*.cjs',
    ],
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    plugins: { unicorn },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['scripts/*.js', 'examples/container/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'unicorn/filename-case': ['error', { case: 'kebabCase' }],
      'no-console': 'error',
      complexity: ['error', 10],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A module that is named for its types alone is not loaded at run time: half of what a start would read.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'Export names one by one: `export *` hides what a module offers.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: timeIsAnInput },
      ],
    },
  },
  {
    files: ['src/{units,contract,state,handlers,fixtures,gateway,store,conformance}/**'],
    ignores: ['src/handlers/msw.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: timeIsAnInput },
        { object: 'Math', property: 'random', message: chanceIsAnInput },
        { object: 'crypto', property: 'randomUUID', message: chanceIsAnInput },
      ],
    },
  },
  {
    // A browser would fetch a module of which nothing but types is wanted.
    files: ['src/page/**'],
    rules: { '@typescript-eslint/no-import-type-side-effects': 'error' },
  },
  { files: ['src/cli/**', 'scripts/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**', 'scripts/**'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-properties': 'off' },
  },
  {
    // A row of a table of cases comes as parameters, and a test that walks a story has no branches worth counting.
    files: ['test/**'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      complexity: ['error', 14],
      '@typescript-eslint/max-params': ['error', { max: 5 }],
    },
  },
  {
    // The two tools read a default export.
    files: ['*.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
)

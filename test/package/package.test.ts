import { existsSync, globSync, readFileSync, writeFileSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signedHeaders } from '../helpers/sign.ts'
import { codeBlocks, commandLines, documentedLines, documents, linksOf } from './command-lines.ts'
import { environmentWith, layOut, nodeVersions, openWorkshop, readManifest, type Workshop } from './installed.ts'
import { wayOf } from './line-table.ts'
import { type, type Typed } from './shell.ts'

let workshop: Workshop

beforeAll(async () => {
  workshop = await openWorkshop()
}, 600_000)

afterAll(() => rm(workshop.folder, { recursive: true, force: true }), 600_000)

const installedIn = (folder: string): string => join(folder, 'node_modules/partner-sandbox')
const partner = { access: 'SANDBOXPARTNERAK0001', secret: 'sandbox-partner-secret-key-000000000001' }

const imported = /^(?:import|export|\}) ?(?:[^'"\n]* from )?['"]([^'".][^'"]*)['"]|\bimport\(['"]([^'".][^'"]*)['"]\)/gm

/** The names of packages that a module imports, without those of Node.js. */
function packagesOf(code: string): string[] {
  return [...code.matchAll(imported)]
    .map(([, name = '', loaded = '']) => name || loaded)
    .filter((each) => !isBuiltin(each))
    .map((each) =>
      each
        .split('/')
        .slice(0, each.startsWith('@') ? 2 : 1)
        .join('/'),
    )
}

/** Presses Ctrl+C; npx then ends by the signal itself, whatever the code of its command. */
async function stop(serving: Typed): Promise<void> {
  serving.interrupt()
  const { code, said } = await serving.ended
  expect([0, 130, null]).toContain(code)
  expect(said).not.toMatch(/^ +at /m)
}

it('finds command lines wherever a document has them', () => {
  const text = [
    'Type `partner-sandbox start`, or `A=b npx partner-sandbox start`; `partner-sandbox` is its name.',
    '```sh',
    'partner-sandbox spec \\',
    '  intl   # prints it',
    '$ npx vitest',
    'npm test',
    '```',
    '```yaml',
    '    - npx partner-sandbox conform list',
    '      - run: npx partner-sandbox verify URL',
    '```',
  ].join('\n')
  expect(commandLines(text)).toEqual([
    'partner-sandbox spec intl',
    'npx vitest',
    'npx partner-sandbox conform list',
    'npx partner-sandbox verify URL',
    'partner-sandbox start',
    'A=b npx partner-sandbox start',
  ])
})

it('depends on every package that it imports', () => {
  const { dependencies } = readManifest(installedIn(workshop.bare))
  const files = globSync(join(installedIn(workshop.bare), 'dist/**/*.js'))
  expect(files.length).toBeGreaterThan(200)
  const missing = files.flatMap((file) =>
    packagesOf(readFileSync(file, 'utf8'))
      .filter((each) => !Object.hasOwn(dependencies, each))
      .map((each) => `${basename(file)} imports ${each}`),
  )
  expect(missing).toEqual([])
})

it('has every file that a document in it links to', () => {
  const root = installedIn(workshop.bare)
  const texts = globSync('**/*.md', { cwd: root, exclude: ['node_modules'] })
  expect(texts).toEqual(expect.arrayContaining([...documents]))
  const broken = texts.flatMap((text) =>
    linksOf(readFileSync(join(root, text), 'utf8'))
      .filter((link) => !existsSync(join(root, dirname(text), link)))
      .map((link) => `${text}: ${link}`),
  )
  expect(broken).toEqual([])
})

it('documents no line that nothing runs', () => {
  const unknown = documentedLines().filter(({ line }) => wayOf(line) === undefined)
  expect(unknown, 'say in test/package/line-table.ts how these lines are run').toEqual([])
  for (const document of documents) expect(commandLines(readFileSync(document, 'utf8')), document).not.toEqual([])
})

describe.each(nodeVersions)('on Node.js %s', (version) => {
  let sandbox: Typed
  let url = ''
  let env: Record<string, string>

  beforeAll(async () => {
    env = { ...environmentWith(workshop.nodes[version]), KEY: 'correct-7-horses' }
    sandbox = type('npx partner-sandbox start --port 0 --json', { cwd: workshop.bare, env })
    const said = await sandbox.until(/"endpoint"[\s\S]*\n/)
    url = /"endpoint":\s*"([^"]+)"/.exec(said)?.[1] ?? ''
  }, 60_000)

  afterAll(async () => {
    await stop(sandbox)
  })

  const inBare = (line: string, input?: string): Typed => type(line, { cwd: workshop.bare, env }, input)

  it('is that version, and nothing of the package fails to load', async () => {
    expect((await inBare('node --version').ended).said.trim()).toMatch(new RegExp(`^v${version}`))
    const forOthers = /\/dist\/(page\/|server\/reference\/viewer\/|control\/openapi\/sign-request\.js$)/
    const modules = globSync(join(installedIn(workshop.bare), 'dist/**/*.js')).filter(
      (each) => !each.endsWith('dist/cli/main.js') && !forOthers.test(each),
    )
    const program = join(workshop.folder, 'load-all.mjs')
    writeFileSync(program, modules.map((each) => `import ${JSON.stringify(each)}\n`).join(''))
    expect(await inBare(`node --no-warnings ${program}`).ended).toEqual({ code: 0, said: '' })
  })

  it('says nothing of Node.js on its standard error', async () => {
    expect(await sandbox.until(/"endpoint"/)).not.toMatch(/Warning|deprecated/i)
  })

  async function signedCall(): Promise<Response> {
    const path = '/v2/partners/sub-customers/query'
    const data = { limit: 2 }
    const headers = signedHeaders({ method: 'POST', endpoint: `${url}${path}`, data }, partner)
    return fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(data) })
  }

  it('answers a signed call', async () => {
    const answer = await signedCall()
    expect([answer.status, await answer.json()]).toMatchObject([200, { count: expect.any(Number) as number }])
  })

  it('serves its tools to an agent, by HTTP and on standard input, with the documents that it brings', async () => {
    const program = join(installedIn(workshop.bare), 'dist/cli/main.js')
    const started = new StdioClientTransport({
      command: workshop.nodes[version],
      args: [program, 'mcp', '--quiet'],
      env,
    })
    for (const transport of [started, new StreamableHTTPClientTransport(new URL(`${url}/_sandbox/mcp`))]) {
      const client = new Client({ name: 'package', version: '1.0.0' })
      await client.connect(transport)
      const { tools } = await client.listTools()
      expect(tools.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['show_access', 'explain_exchange', 'read_docs']),
      )
      const page = await client.callTool({ name: 'read_docs', arguments: { page: 'skills/partner-sandbox/SKILL.md' } })
      expect(JSON.stringify(page)).toContain('call, look why, mend, prove')
      await client.close()
    }
    expect(await (await fetch(`${url}/_sandbox/llms.txt`)).text()).toContain('/_sandbox/docs/agents.md')
  })

  it('keeps a world in a file of SQLite', async () => {
    const line = 'npx partner-sandbox start --port 0 --json --database sqlite:./kept.db'
    const kept = inBare(line)
    await kept.until(/"endpoint"[\s\S]*\n/)
    await stop(kept)
    expect(existsSync(join(workshop.bare, 'kept.db'))).toBe(true)
  })

  const lines = documentedLines().filter(({ line }) => wayOf(line)?.kind !== 'form')
  it.each(lines.map(({ document, line }) => [document, line]))(
    '%s: %s',
    async (_document, documented) => {
      // Each line finds a right call in the journal, and nothing that an earlier line has sent, as `verify` does on purpose.
      await fetch(`${url}/_sandbox/journal`, { method: 'DELETE' })
      await signedCall()
      const recording = await fetch(`${url}/_sandbox/journal?format=har`)
      layOut(workshop.bare, await recording.text())
      const way = wayOf(documented)
      const line = documented
        .replace(/^((?:[A-Z_]+=\S+ )*)partner-sandbox /, '$1npx partner-sandbox ')
        .replaceAll(/http:\/\/[\w.]+:4010/g, url)
      switch (way?.kind) {
        case 'ends': {
          // A world is brought back after it was kept, in whatever order the documents speak of it.
          if (line.includes('snapshot load'))
            await inBare(`npx partner-sandbox snapshot save world.json --force --url ${url}`).ended
          if (line.includes('snapshot save')) rmSync(join(workshop.bare, 'world.json'), { force: true })
          const at = line.includes('snapshot') && !line.includes('--url') ? `${line} --url ${url}` : line
          const { code, said } = await inBare(at, way.input).ended
          expect([code, said]).toEqual([way.code, expect.stringMatching(way.says)])
          return
        }
        case 'serves': {
          const serving = inBare(line.includes('--port') ? line : `${line} --port 0`)
          await serving.until(way.says)
          await stop(serving)
          return
        }
        case 'checkout': {
          const servers = ['iam', 'intl', 'control'].map((each) => `${each}=${url}`).join(',')
          const where = { cwd: process.cwd(), env: { ...env, PATH: process.env['PATH'] ?? '' } }
          const { code, said } = await type(`${line} --server ${servers}`, where).ended
          expect([code, said]).toEqual([0, expect.stringMatching(way.says)])
          return
        }
        case 'form':
        case undefined:
          throw new Error(`nothing says how to run ${documented}`)
      }
    },
    240_000,
  )

  it('runs what the READMEs show of tests, in a project with Vitest', { timeout: 120_000 }, async () => {
    const shown = ['README.md', 'README.zh-CN.md'].map((document) => {
      const code = codeBlocks(document, ['ts', 'typescript']).find((each) => each.includes('setupServer('))
      expect(code, `the snippet of ${document}`).toBeDefined()
      const own = `
import { expect as see, it as check } from 'vitest'
check('the world of the snippet answers', async () => {
  const url = 'https://bss-intl.myhuaweicloud.com/v2/partners/credit/consumption-quota'
  see((await fetch(url, { headers: { 'X-Auth-Token': sandbox.token() } })).status).toBe(200)
})
`
      const file = `${document.replaceAll('.', '-')}.test.ts`
      writeFileSync(join(workshop.project, file), code?.includes("from 'vitest'") ? code : `${code}${own}`)
      return file
    })
    const { code, said } = await type('npx vitest run', { cwd: workshop.project, env }).ended
    expect([code, said]).toEqual([0, expect.stringMatching(/Test Files .*2 passed/)])
    expect(shown).toHaveLength(2)
  })

  it('has types that TypeScript takes, of each service', { timeout: 300_000 }, async () => {
    const names = globSync(join(installedIn(workshop.project), 'dist/contract/generated/types/*.d.ts')).map((each) =>
      basename(each, '.d.ts'),
    )
    expect(names).toEqual(expect.arrayContaining(['intl', 'iam', 'control']))
    const imports = names.map(
      (name) => `import type { components as ${name}, paths as ${name}Paths } from 'partner-sandbox/types/${name}'`,
    )
    const uses = names.map((name) => `export type Of_${name} = [${name}['schemas'], keyof ${name}Paths]`)
    const spec =
      "import intlSpec from 'partner-sandbox/specs/intl.json' with { type: 'json' }\nexport const at: string = intlSpec.openapi"
    writeFileSync(join(workshop.project, 'types.ts'), [...imports, ...uses, spec, ''].join('\n'))
    const base =
      '--noEmit --strict --target es2024 --resolveJsonModule --verbatimModuleSyntax --types node types.ts *.test.ts'
    for (const kind of ['--module nodenext', '--module preserve --moduleResolution bundler']) {
      const { code, said } = await type(`npx tsc ${kind} ${base}`, { cwd: workshop.project, env }).ended
      expect([code, said]).toEqual([0, ''])
    }
  })
})

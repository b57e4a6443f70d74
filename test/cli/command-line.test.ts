import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runCommandLine } from '../../src/cli/command-line.ts'
import { commands } from '../../src/cli/commands.ts'
import { parseArguments } from '../../src/cli/options/commander.ts'
import { readConfiguration } from '../../src/cli/options/config-file.ts'
import { readCall } from '../../src/cli/options/read-call.ts'
import { type CommandTable, type OptionRow, variableOf } from '../../src/cli/options/table.ts'
import { tables } from '../../src/cli/tables/all.ts'
import { startTable } from '../../src/cli/tables/start.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-line-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

interface Said {
  readonly code: number
  readonly out: string
  readonly error: string
}

async function say(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Said> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const code = await runCommandLine(args, { environment, folder, stdout, stderr })
  const text = (stream: PassThrough): string => String(stream.read() ?? '')
  return { code, out: text(stdout), error: text(stderr) }
}

/** What `start` would be called with. */
function startValues(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const configured = readConfiguration(folder, startTable, tables)
  return readCall(startTable, { ...parseArguments(startTable, args), environment, configured, command: [] }).values
}

function configure(content: unknown, file = 'partner-sandbox.config.json'): void {
  writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content))
}

const twoLines = /^partner-sandbox.*: .+\nhint: .+\n$/
const everyOption = tables.flatMap((table) =>
  Object.entries(table.options).map(([name, row]) => ({ table, name, row })),
)

/** A call of a command that is right but for what is added to it. */
function wordsOf({ name, argument }: CommandTable): string[] {
  return [...name.split(' '), ...(argument === undefined ? [] : [argument.choices?.[0] ?? 'http://127.0.0.1:9'])]
}

it('every command that is served has its table', () => {
  expect(commands.map(({ table }) => table)).toEqual(tables)
})

it('every option has help, and a name and a letter of its own', () => {
  for (const { table } of commands) {
    const letters = Object.values<OptionRow>(table.options).flatMap(({ short }) => short ?? [])
    expect(new Set(letters).size).toBe(letters.length)
    expect(Object.values<OptionRow>(table.options).every(({ help }) => help.length > 10)).toBe(true)
    expect(table.examples.length).toBeGreaterThan(0)
  }
})

it.each(everyOption)(
  '$table.name --$name: an empty value is wrong use, however it is given',
  async ({ table, name, row }) => {
    const variable = variableOf(name)
    const empty = row.value === undefined ? [[`--${name}=`]] : [[`--${name}=`], [`--${name}`, ''], [`--${name}`, ' ']]
    for (const args of empty) {
      const { code, out, error } = await say([...wordsOf(table), ...args])
      expect([code, out, error]).toEqual([2, '', expect.stringMatching(twoLines)])
      expect(error).toContain(`--${name} `)
    }
    const { code, error } = await say(wordsOf(table), { [variable]: '' })
    expect([code, error]).toEqual([2, expect.stringMatching(twoLines)])
    expect(error).toContain(`${variable} is empty`)
    configure({ [table.name.split(' ')[0] ?? '']: { [name]: '' } })
    expect(await say(wordsOf(table))).toMatchObject({ code: 2, error: expect.stringContaining(`.${name} `) as unknown })
  },
)

it.each([
  ['start', ['--database', 'sqlite:']],
  ['start', ['--database', 'sqlite: ']],
  ['start', ['--database', 'postgres://']],
  ['start', ['--bucket', 's3://']],
  ['start', ['--bucket', 's3://bucket?endpoint=']],
  ['snapshot save', ['world.json', '--database', 'sqlite:']],
  ['snapshot save', ['']],
  ['conform show-report', ['']],
  ['conform', ['--scenario', 'renew,,pay-order', '--', 'true']],
  ['verify', ['']],
])('%s %j: an empty part is wrong use', async (name, args) => {
  const { code, error } = await say([...name.split(' '), ...args])
  expect([code, error]).toEqual([2, expect.stringMatching(twoLines)])
})

it.each([
  [['strat'], 'there is no command strat', 'did you mean start?'],
  [['helpp', 'start'], 'there is no command helpp', 'did you mean help?'],
  [['help', 'strat'], 'there is no command strat', 'did you mean start?'],
  [['snapshot', 'sav'], 'snapshot takes save or load, not sav', 'did you mean snapshot save?'],
  [['conform', 'lst'], 'does not know lst', 'did you mean partner-sandbox conform list?'],
  [['start', '--prot', '1'], "unknown option '--prot'", 'did you mean --port?'],
  [['start', '--preset', 'dem'], '--preset takes one of demo, quiet, empty, not dem', 'did you mean demo?'],
  [['start', '--site', 'eu'], '--site takes intl or cn, not eu', 'partner-sandbox start --help tells every flag'],
  [['completion', 'tcsh'], 'takes bash, zsh or fish, not tcsh', ''],
  [['completion', 'nushell'], 'takes bash, zsh or fish, not nushell', 'completion takes bash, zsh or fish'],
  [['version'], 'there is no command version', 'partner-sandbox --version prints it'],
  [['start', '--database', 'mysql://x'], 'takes memory:, sqlite:FILE or postgres://HOST/DATABASE', ''],
  [['start', '--database', 'sqlite::memory:'], 'sqlite::memory: keeps nothing', 'memory: keeps a world'],
  [['start', '--database', 'sqlite:/nope/x.db'], 'Failed to open the database', 'make the folder /nope first'],
  [['start', '--port', '0', '--host', '192.0.2.1'], 'failed to listen on', '--host takes an address of this machine'],
  [['verify', 'http://127.0.0.1:9', '-q'], 'cannot be reached', 'partner-sandbox start, or name another address'],
  [
    ['conform', '-q', '--passive', 'http://127.0.0.1:9'],
    'http://127.0.0.1:9 cannot be reached: ',
    'partner-sandbox start',
  ],
  [['snapshot', 'save', '-q', '/no', '--url', 'http://127.0.0.1:9'], 'cannot be reached', 'partner-sandbox start'],
  [['snapshot', 'load', '/no/w.json'], '/no/w.json cannot be read', 'snapshot save FILE writes one'],
  [['conform', '--journal', '/no/t.har'], '/no/t.har cannot be judged', 'proxy --har FILE writes'],
  [['conform', '-q', '--', 'npm test'], 'npm test cannot be run', 'leave the quotes away: conform -- npm test'],
  [['conform', '-q', '--', '/no/program'], '/no/program cannot be run', 'name a program of the PATH'],
  [
    ['conform', '--scenario', 'pay-ordr', '--', 'true'],
    'not pay-ordr',
    'did you mean pay-order? partner-sandbox conform list',
  ],
  [['conform', '--profile', 'ordes', '--', 'true'], 'not ordes', 'did you mean orders? partner-sandbox conform list'],
  [['completion', 'fsh'], 'takes bash, zsh or fish, not fsh', 'did you mean fish or zsh?'],
  [['start', '--port'], '--port needs a value', 'partner-sandbox start --help tells every flag'],
  [['start', '--database', '--json'], '--database needs a value, and --json is a flag', 'partner-sandbox start --help'],
  [['start', '--', 'x'], 'does not take a command behind --', 'partner-sandbox start --help'],
  [['--quiet', 'start'], 'name a command first; --quiet is no command', 'partner-sandbox help lists the commands'],
])('%j is answered by one line and one hint', async (args, words, hint) => {
  const { code, out, error } = await say(args)
  expect([code, out]).toEqual([2, ''])
  expect(error).toMatch(twoLines)
  const [line, more] = error.split('\n')
  expect(line).toContain(words)
  expect(more).toContain(hint)
})

it('warns of a variable that is named like one of ours and is none, unless it is to be quiet', async () => {
  const environment = { PARTNER_SANDBOX_PROT: '4011', PARTNER_SANDBOX_XYZZY: '1', PARTNER_SANDBOX_JSON: '1' }
  const { code, error } = await say(['conform', '--journal', '/no/t.har'], environment)
  expect(code).toBe(2)
  expect(error).toContain('PARTNER_SANDBOX_PROT is no variable that is read: did you mean PARTNER_SANDBOX_PORT?\n')
  expect(error).toContain('PARTNER_SANDBOX_XYZZY is no variable that is read\n')
  expect(error).not.toContain('PARTNER_SANDBOX_JSON')
  expect((await say(['conform', '--journal', '/no/t.har', '--quiet'], environment)).error).toMatch(twoLines)
})

it('a pipe that is closed ends a command in silence', () => {
  const run = (words: string): string =>
    execFileSync('bash', ['-c', `set -o pipefail; (${words} || echo "code $?") 2>&1`], { encoding: 'utf8' })
  expect(run(`"${process.execPath}" src/cli/main.ts spec intl | head -c 80`)).toHaveLength(80)
})

it('FORCE_COLOR goes before NO_COLOR without a word of Node about it', () => {
  const { stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'strat'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '1' },
  })
  expect(stderr).toContain('\u001B[31m')
  expect(stderr).not.toContain('Warning')
})

it('lists what can be run within 100 columns', () => {
  const listed = execFileSync(process.execPath, ['src/cli/main.ts', 'conform', 'list'], { encoding: 'utf8' })
  expect(listed.split('\n').filter((line) => line.length > 100)).toEqual([])
  expect(listed).toMatch(/^profile +all +every scenario$/m)
  expect(listed).toMatch(/^scenario +list-customers +both +List all customers/m)
  expect(listed).toMatch(/^scenario +onboarding +intl +Register a customer with an e-mail address/m)
  expect(listed).toMatch(/^scenario +coupons +cn +Issue a coupon/m)
  expect(listed.match(/List all customers of the partner/g)).toHaveLength(1)
})

it('lists what a site has: its scenarios, and what of the profiles they are', () => {
  const read = (...args: string[]) =>
    execFileSync(process.execPath, ['src/cli/main.ts', 'conform', 'list', ...args], { encoding: 'utf8' })
  const listed = read('--site', 'cn')
  expect(listed).toMatch(/^scenario +list-customers +both /m)
  expect(listed).toMatch(/^scenario +leaving +cn /m)
  expect(listed).not.toMatch(/^scenario +onboarding /m)
  expect(listed).toMatch(/^profile +all +every scenario$/m)
  expect(listed).toMatch(/^profile +partner-money +allocate-and-pay/m)
  const { scenarios: own, profiles: all } = JSON.parse(read('--site', 'intl', '--json')) as {
    readonly scenarios: readonly { readonly id: string; readonly site?: string }[]
    readonly profiles: Readonly<Record<string, readonly string[]>>
  }
  expect(own.filter((each) => each.site === 'cn')).toEqual([])
  expect(Object.keys(all)).not.toContain('partner-money')
  expect(
    Object.values(all)
      .flat()
      .filter((id) => !own.some((each) => each.id === id)),
  ).toEqual([])
})

it('a flag goes before the environment, that before the file, and that before the default', () => {
  expect(startValues([]).port).toBe(4010)
  configure({ port: 1, start: { port: 2, freezeClock: true }, proxy: { port: 9 } })
  expect(startValues([])).toMatchObject({ port: 2, 'freeze-clock': true })
  expect(startValues([], { PARTNER_SANDBOX_PORT: '3', PARTNER_SANDBOX_FREEZE_CLOCK: 'off' })).toMatchObject({
    port: 3,
    'freeze-clock': false,
  })
  expect(startValues(['-p', '4', '--no-freeze-clock'], { PARTNER_SANDBOX_PORT: '3' })).toMatchObject({
    port: 4,
    'freeze-clock': false,
  })
})

it('package.json has the configuration where there is no file of its own', () => {
  configure({ name: 'shop', 'partner-sandbox': { start: { seed: 7 } } }, 'package.json')
  expect(startValues([]).seed).toBe(7)
  configure({ seed: 8 })
  expect(startValues([]).seed).toBe(8)
})

it.each([
  [{ prot: 1 }, 'partner-sandbox.config.json: prot is no flag', 'did you mean port?'],
  [{ start: { har: 'x' } }, 'partner-sandbox.config.json: start.har is no flag', 'a key is the name of a flag'],
  [{ start: { port: '4010' } }, 'start.port takes a number, not "4010"', ''],
  [{ port: true }, 'partner-sandbox.config.json: port takes a number, not true', ''],
  [{ start: { port: 70000 } }, 'partner-sandbox.config.json: start.port takes a whole number up to 65535', ''],
  [{ proxy: { json: 'yes' } }, 'proxy.json takes true or false, not "yes"', ''],
  [{ conform: { scenario: ['renew', 1] } }, 'conform.scenario takes a text or a list of texts', ''],
  [{ start: { host: '' } }, 'partner-sandbox.config.json: start.host is empty', ''],
  [{ start: 4010 }, 'partner-sandbox.config.json: start takes an object', ''],
  [[], 'partner-sandbox.config.json takes an object', ''],
  ['{"port": ', 'partner-sandbox.config.json is no JSON', 'mend partner-sandbox.config.json at that place'],
])('the configuration %j is wrong use, by file and key', async (content, words, hint) => {
  configure(content)
  const { code, error } = await say(['start'])
  expect([code, error]).toEqual([2, expect.stringMatching(twoLines)])
  expect(error).toContain(words)
  expect(error.split('\n')[1]).toContain(hint)
  // Help and completion of a shell work in every folder.
  expect((await say(['start', '--help'])).code).toBe(0)
  expect((await say(['completion', 'bash'], {})).code).toBe(0)
})

it('a key of package.json is named with its file', async () => {
  configure({ 'partner-sandbox': { start: { sed: 1 } } }, 'package.json')
  const { code, error } = await say(['start'])
  expect([code, error]).toEqual([2, expect.stringContaining('package.json: partner-sandbox: start.sed is no flag')])
})

it('of two that cannot go together, the one that is nearer to the command line counts', async () => {
  const both = ['snapshot', 'save', join(folder, 'x.json'), '--url', 'http://127.0.0.1:9']
  expect((await say([...both, '--database', 'sqlite:x'])).error).toContain('takes --url or --database, not both')
  // The database of the environment is left, and the address is asked.
  const asked = await say(both, { PARTNER_SANDBOX_DATABASE: 'postgres://host/db', PARTNER_SANDBOX_QUIET: '1' })
  expect(asked.error).toContain('http://127.0.0.1:9 cannot be reached')
})

it('help of a command tells every flag with its default, and examples', async () => {
  for (const table of tables) {
    const [byWord, byFlag] = [
      await say(['help', ...table.name.split(' ')]),
      await say([...table.name.split(' '), '-h']),
    ]
    expect(byFlag).toEqual(byWord)
    expect([byWord.code, byWord.error]).toEqual([0, ''])
    const oneLine = byWord.out.replaceAll(/\s+/g, ' ')
    for (const [name, row] of Object.entries(table.options)) {
      expect(oneLine).toContain(`--${name}`)
      expect(oneLine).toContain(row.help)
      if (row.default !== undefined) expect(oneLine).toContain(`default: ${row.default}`)
    }
    for (const { line } of table.examples) expect(byWord.out).toContain(line)
  }
  const overview = await say([])
  expect(overview).toEqual(await say(['--help']))
  for (const { name, summary } of tables) {
    expect(overview.out).toContain(name)
    expect(overview.out.replaceAll(/\s+/g, ' ')).toContain(summary)
  }
})

it('every example of a command is one that it takes', () => {
  for (const { table } of commands)
    for (const { line } of table.examples) {
      const said = /partner-sandbox ([^>)]*)/.exec(line)?.[1] ?? ''
      const words = [...said.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
      expect(words.slice(0, table.name.split(' ').length).join(' ')).toBe(table.name)
      const own = words.includes('--') ? words.slice(0, words.indexOf('--')) : words
      const parsed = parseArguments(table, own.slice(table.name.split(' ').length))
      const command = words.includes('--') ? words.slice(words.indexOf('--') + 1) : []
      expect(() => readCall(table, { ...parsed, environment: {}, configured: new Map(), command })).not.toThrow()
    }
})

it('tells its version', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  for (const flag of ['--version', '-v']) expect(await say([flag])).toEqual({ code: 0, out: `${version}\n`, error: '' })
})

it.each([
  [{ FORCE_COLOR: '1' }, true],
  [{ NO_COLOR: '1' }, false],
  [{}, false],
])('with %j a pipe gets colours: %s', async (variables, isColoured) => {
  for (const name of ['FORCE_COLOR', 'NO_COLOR']) vi.stubEnv(name, undefined)
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  expect((await say(['help', 'start'])).out.includes('\u001B[')).toBe(isColoured)
  expect((await say(['strat'])).error.includes('\u001B[')).toBe(isColoured)
})

it('completes commands, second words, flags and values in bash', () => {
  const script = join(folder, 'completion.bash')
  writeFileSync(script, printed('bash'))
  const complete = (...words: string[]): string[] => {
    const run = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _partner_sandbox; printf '%s\\n' "\${COMPREPLY[@]}"`
    const line = ['-c', run, 'bash', script, 'partner-sandbox', ...words]
    return execFileSync('bash', line, { encoding: 'utf8' }).trim().split('\n')
  }
  expect(complete('s').sort()).toEqual(['snapshot', 'spec', 'start'])
  expect(complete('snapshot', '')).toEqual(['save', 'load'])
  expect(complete('conform', '')).toEqual(['list', 'merge', 'show-report'])
  expect(complete('start', '--pr')).toEqual(['--preset'])
  expect(complete('start', '--preset', '')).toEqual(['demo', 'quiet', 'empty'])
  expect(complete('conform', '--profile', 'o')).toEqual(['onboarding', 'orders'])
  expect(complete('conform', '--jobs', '2', '--scenario', 'pay')).toEqual(['pay-order'])
  expect(complete('snapshot', 'save', '--da')).toEqual(['--database'])
  expect(complete('conform', '--', '--pr')).toEqual([''])
  const [zsh, fish] = [printed('zsh'), printed('fish')]
  for (const { name } of everyOption) {
    expect(zsh).toContain(`--${name}`)
    expect(fish).toContain(`-l ${name} `)
  }
})

function printed(shell: string): string {
  return execFileSync(process.execPath, ['src/cli/main.ts', 'completion', shell], { encoding: 'utf8' })
}

import { execFile, execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The release lines of Node.js that the package is for: the oldest that it takes, and the newest with long support. */
export const nodeVersions = ['22.13.0', '24'] as const
export type NodeVersion = (typeof nodeVersions)[number]

const checkout = process.cwd()

/** What npm tells the scripts that it runs; in another folder it would mislead another npm. */
const ofThisRun =
  /^(?:npm_(?!config_(?:registry|cache|userconfig|globalconfig|cafile|\w*proxy)$)|INIT_CWD$|NODE(?:_OPTIONS|_ENV|_PATH)?$|VITEST|EXCHANGE_LOG|PARTNER_SANDBOX)/i

/** An environment like that of a shell somewhere else, where `node` is this one. */
export function environmentWith(node: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !ofThisRun.test(name))
  const paths = (process.env['PATH'] ?? '').split(delimiter).filter((each) => !resolve(each).startsWith(checkout))
  const folders = [join(node, '..'), ...paths]
  return { ...Object.fromEntries(kept.map(([name, value = '']) => [name, value])), PATH: folders.join(delimiter) }
}

/** Everything of a test: the tarball, one Node.js a version, and folders where the package is installed. */
export interface Workshop {
  readonly folder: string
  /** The program `node` of each version. */
  readonly nodes: Readonly<Record<NodeVersion, string>>
  /** Where nothing but the package is installed. */
  readonly bare: string
  /** Where a project has it beside its own tools. */
  readonly project: string
}

/** Packs the package, and installs it in folders outside of the checkout. */
export async function openWorkshop(): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-package-'))
  const tarball = pack(folder)
  const { devDependencies } = readManifest(checkout)
  const own = (tool: string): string => `${tool}@${devDependencies[tool] ?? 'latest'}`
  const [nodes, bare, project] = await Promise.all([
    installNodes(folder),
    install(folder, 'bare', ['--omit=dev', tarball]),
    install(folder, 'project', [tarball, own('vitest'), own('typescript'), own('@types/node')]),
  ])
  return { folder, nodes, bare, project }
}

/** Packs what npm would publish into a folder; its file. */
export function pack(folder: string): string {
  execFileSync('npm', ['pack', '--pack-destination', folder], { stdio: ['ignore', 'ignore', 'pipe'] })
  const { name, version } = readManifest(checkout)
  return join(folder, `${name}-${version}.tgz`)
}

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

async function installNodes(folder: string): Promise<Record<NodeVersion, string>> {
  const entries: [string, string][] = []
  for (const version of nodeVersions) {
    const at = await install(folder, `node-${version}`, [`node@${version}`])
    entries.push([version, join(at, 'node_modules/node/bin/node')])
  }
  return Object.fromEntries(entries) as Record<NodeVersion, string>
}

/** Installs packages in a new folder; its path. */
export async function install(folder: string, name: string, what: readonly string[]): Promise<string> {
  const at = join(folder, name)
  mkdirSync(at)
  const manifest = { private: true, type: 'module', allowScripts: { node: true } }
  writeFileSync(join(at, 'package.json'), JSON.stringify(manifest))
  const options = { cwd: at, env: environmentWith(process.execPath), maxBuffer: 2 ** 26 }
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...what], options)
  return at
}

/** Puts the things beside an installed package that documented lines speak of. */
export function layOut(folder: string, recording: string): void {
  writeFileSync(join(folder, 'traffic.har'), recording)
  writeFileSync(join(folder, 'run-integration.sh'), '#!/bin/sh\nexit 0\n')
  chmodSync(join(folder, 'run-integration.sh'), 0o755)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as object
  const scripts = { 'my-integration-test': './run-integration.sh' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, scripts }))
}

#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

enableCompileCache()

const { env, stdout, stderr } = process
// FORCE_COLOR goes before NO_COLOR; Node would say so above our own output.
if (env['FORCE_COLOR'] !== undefined) delete env['NO_COLOR']

const { redactWords } = await import('../contract/redact.ts')
const { runCommandLine } = await import('./command-line.ts')

/** A fault of ours: everything that helps to find it, and no secret that an address brought into it. */
function reportCrash(error: unknown): number {
  process.stderr.write(`${redactWords(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`)
  return 1
}

// Whoever reads only the first lines, such as head, has what they want.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : reportCrash(error))
  })

process.on('uncaughtException', (error) => {
  process.exit(reportCrash(error))
})

process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: env,
  folder: process.cwd(),
  stdout,
  stderr,
}).catch(reportCrash)

#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { redactWords } from '../contract/redact.ts'
import { WrongUse } from './wrong-use.ts'

enableCompileCache()

const usage = `partner-sandbox: a local Huawei Cloud Partner Center

  partner-sandbox start [--site intl] [--port 4010] [--host 127.0.0.1] [--database sqlite:FILE|postgres://HOST/DATABASE] [--bucket FOLDER|s3://BUCKET] [--preset demo|quiet|empty]
                        [--seed N] [--clock ISO|now] [--freeze-clock] [--rate-limits on|off] [--log LEVEL] [--control-key KEY] [--open] [--json]
                                     --control-key, or PARTNER_SANDBOX_CONTROL_KEY in the environment, is what calls below
                                     /_sandbox have to carry; without it only this machine is answered there
  partner-sandbox conform [--profile NAME] [--scenario ID ...] [--requirements SET] [--report DIR] [--json]
                          [--expected-failures FILE.yaml] [--baseline REPORT.json [--only-new]]
                          [--timeout SECONDS] [--jobs N] -- COMMAND
  partner-sandbox conform --interactive [--port N] [--profile NAME] [--scenario ID ...] [--report DIR]
  partner-sandbox conform --journal FILE.har | --passive URL [--partner ID] [--control-key KEY] [--requirements SET] [--report DIR] [--json]
  partner-sandbox conform list       profiles, scenarios and requirements
  partner-sandbox proxy UPSTREAM [--port 4020] [--host 127.0.0.1] [--har FILE.har] [--report DIR] [--json]
                        [--keep-host | --rewrite-host]
                                     stands before any upstream, judges requests and answers, and records them. The Host
                                     header stays as it came, because signatures cover it; --rewrite-host makes it the upstream's
  partner-sandbox verify URL [--token TOKEN] [--customer-token TOKEN] [--distributor-token TOKEN] [--allow-writes]
                         [--operation ID]... [--seed N] [--timeout SECONDS] [--report DIR] [--json]
  partner-sandbox snapshot save FILE [--url http://127.0.0.1:4010 | --database sqlite:FILE] [--partner ID] [--control-key KEY] [--json]
  partner-sandbox snapshot load FILE [--url http://127.0.0.1:4010] [--partner ID] [--control-key KEY] [--json]
                                     keeps the world of a partner in a file, credentials included, and brings it back
  partner-sandbox spec [SERVICE]     prints the contract of a service as OpenAPI JSON: intl, iam, control
`

/** Each command is loaded when it is called: a start must not wait for the others. */
const commands: Readonly<Record<string, () => Promise<(args: string[]) => Promise<number>>>> = {
  start: async () => (await import('./commands/start.ts')).start,
  conform: async () => (await import('./commands/conform.ts')).conform,
  proxy: async () => (await import('./commands/proxy.ts')).proxy,
  verify: async () => (await import('./commands/verify.ts')).verify,
  snapshot: async () => (await import('./commands/snapshot.ts')).snapshot,
  spec: async () => (await import('./commands/spec.ts')).spec,
}

async function main([name, ...args]: string[]): Promise<number> {
  const load = commands[name ?? '']
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  if (load !== undefined && own.includes('--help')) {
    process.stdout.write(usage)
    return 0
  }
  if (load === undefined) {
    const wantsHelp = name === undefined || name === 'help' || name === '--help'
    ;(wantsHelp ? process.stdout : process.stderr).write(
      wantsHelp ? usage : `partner-sandbox: there is no command ${name}\n${usage}`,
    )
    return wantsHelp ? 0 : 2
  }
  try {
    const command = await load()
    return await command(args)
  } catch (error) {
    if (!(error instanceof WrongUse)) return reportCrash(error)
    const words = redactWords(error.message.trim().replaceAll(/\s*\n\s*/g, ' '))
    process.stderr.write(`partner-sandbox ${name ?? ''}: ${words}\n`)
    return 2
  }
}

/** A fault of ours: everything that helps to find it, and no secret that an address brought into it. */
function reportCrash(error: unknown): number {
  process.stderr.write(`${redactWords(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`)
  return 1
}

process.on('uncaughtException', (error) => {
  process.exit(reportCrash(error))
})

process.exitCode = await main(process.argv.slice(2))

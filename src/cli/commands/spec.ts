import { readFileSync } from 'node:fs'
import { WrongUse } from '../wrong-use.ts'

const services = ['intl', 'iam', 'control'] as const

/** Prints the bundled contract of a service on standard output. */
export function spec(args: string[]): Promise<number> {
  const [service = 'intl', ...rest] = args.filter((each) => each !== '--json')
  if (rest.length > 0) throw new WrongUse(`takes one service, not ${args.join(' ')}`)
  if (!services.some((each) => each === service))
    throw new WrongUse(`knows the services ${services.join(', ')}, not ${service}`)
  const file = new URL(`../../contract/generated/documents/${service}.json`, import.meta.url)
  process.stdout.write(readFileSync(file, 'utf8'))
  return Promise.resolve(0)
}

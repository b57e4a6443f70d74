import { readFileSync } from 'node:fs'
import { onlyOperation, operationIdsOf } from '../operation-document.ts'
import { closest } from '../options/commander.ts'
import type { Call } from '../options/table.ts'
import { specTable } from '../tables/others.ts'
import { WrongUse } from '../wrong-use.ts'

/**
 * Prints the bundled contract of a service on standard output, whole or with one operation only. Throws WrongUse when the
 * service has no operation of that id.
 */
export function spec({ argument: service, values }: Call<(typeof specTable)['options']>): number {
  const text = documentText(service)
  process.stdout.write(values.operation === undefined ? text : textOfOperation(service, text, values.operation))
  return 0
}

function documentText(service: string): string {
  return readFileSync(new URL(`../../contract/generated/documents/${service}.json`, import.meta.url), 'utf8')
}

function textOfOperation(service: string, text: string, id: string): string {
  const document: unknown = JSON.parse(text)
  const narrow = onlyOperation(document, id)
  if (narrow === undefined) throw unknownOperation(service, id, operationIdsOf(document))
  return `${JSON.stringify(narrow, undefined, 2)}\n`
}

function unknownOperation(service: string, id: string, known: readonly string[]): WrongUse {
  const other = specTable.argument.choices.find((each) => operationIdsOf(JSON.parse(documentText(each))).includes(id))
  const meant = closest(id, known)
  const cure =
    other === undefined
      ? `an operation is named by its operationId in partner-sandbox spec ${service}`
      : `it is one of ${other}: partner-sandbox spec ${other} --operation ${id}`
  return new WrongUse(
    `${service} has no operation ${id}`,
    other === undefined && meant !== undefined ? `did you mean ${meant}?` : cure,
  )
}

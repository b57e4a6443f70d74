import { asObject, isObject, type JsonObject } from './documents.ts'

/** Whether a path of a service has an operation that is old. */
export function hasOld(paths: JsonObject): boolean {
  return Object.values(paths).some((item) => Object.values(asObject(item)).some(isOld))
}

/** The paths of a service; what an old operation serves has the header that says since when it is old (RFC 9745). */
export function declareAge(paths: JsonObject): Record<string, JsonObject> {
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(asObject(item)).map(([method, operation]) =>
          isOld(operation) ? [method, withAge(asObject(operation))] : [method, operation],
        ),
      ),
    ]),
  )
}

function isOld(operation: unknown): boolean {
  return isObject(operation) && operation['deprecated'] === true
}

function withAge(operation: JsonObject): JsonObject {
  const responses = Object.entries(asObject(operation['responses'])).map(([status, response]) =>
    status.startsWith('2') ? [status, withHeader(asObject(response))] : [status, response],
  )
  return { ...operation, responses: Object.fromEntries(responses) as JsonObject }
}

function withHeader({ description = '', headers = {}, ...rest }: JsonObject): JsonObject {
  const age = { Deprecation: { $ref: '#/components/headers/Deprecation' } }
  return { description, headers: { ...asObject(headers), ...age }, ...rest }
}

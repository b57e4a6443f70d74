import { asObject, isObject, type Json, type JsonObject } from './documents.ts'

/**
 * The paths of a service that may refuse with status 200: every operation's answer with that status may also be the
 * refusal that `schema` names. Where a served request has no body, the answer is marked `x-served-empty`; where it has
 * another status, status 200 is a refusal only.
 */
export function admitRefusals(paths: JsonObject, schema: string): Record<string, JsonObject> {
  const refusal: JsonObject = { $ref: `#/components/schemas/${schema}` }
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(asObject(item)).map(([method, operation]) =>
          isObject(operation) && isObject(operation['responses'])
            ? [method, { ...operation, responses: withRefusal(operation['responses'], refusal) }]
            : [method, operation],
        ),
      ),
    ]),
  )
}

function withRefusal(responses: JsonObject, refusal: JsonObject): JsonObject {
  const served = responses['200']
  if (served === undefined)
    return { '200': { description: 'A refusal; nothing was changed.', content: json(refusal) }, ...responses }
  const { content, ...rest } = asObject(served)
  if (content === undefined) return { ...responses, '200': { ...rest, 'x-served-empty': true, content: json(refusal) } }
  return { ...responses, '200': { ...rest, content: contentWithRefusal(asObject(content), refusal) } }
}

function contentWithRefusal(content: JsonObject, refusal: JsonObject): JsonObject {
  const served = content['application/json']
  if (served === undefined) return { ...content, ...json(refusal) }
  const { schema = {}, ...rest } = asObject(served)
  return { ...content, 'application/json': { ...rest, schema: { anyOf: [schema, refusal] } } }
}

function json(schema: Json): JsonObject {
  return { 'application/json': { schema } }
}

import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { isBinary } from './body-content.ts'
import type { JsonObject } from './documents.ts'

/** The types of a service's document; what is binary has the type `Blob`, as clients that are built on the types expect. */
export async function typesOf(document: JsonObject): Promise<string> {
  const types = await openapiTS(JSON.stringify(document), {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: (schema) => (isBinary(schema) ? ts.factory.createTypeReferenceNode('Blob') : undefined),
  })
  return astToString(types)
}

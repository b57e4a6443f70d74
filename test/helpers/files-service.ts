import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readingsOf } from '../../scripts/readings.ts'
import { indexOperations } from '../../scripts/operation-index.ts'
import { typesOf } from '../../scripts/service-types.ts'
import { compileValidators } from '../../scripts/validators.ts'
import { type JsonObject, type Service } from '../../scripts/documents.ts'
import { type IndexedOperation } from '../../src/contract/operations.ts'
import { type CompiledContract } from '../../src/contract/read-request.ts'

const files: Service = {
  // The name of a service that there is, so that its operations have the type of the index.
  name: 'control',
  title: 'Files',
  description: 'A service of a test: it takes and gives what is no JSON.',
  secured: false,
  vendorClients: false,
  ownRefusals: { wrongRequest: 'control_parameter_wrong', internal: 'control_internal_error' },
}

/** What a file may have in bytes. */
export const fileLimit = 64

const ok = (mediaType: string, schema: JsonObject): JsonObject => ({
  description: 'Fine.',
  content: { [mediaType]: { schema } },
})
const binary = { type: 'string', format: 'binary' }

const document: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Files', version: '1' },
  components: {},
  paths: {
    '/files': {
      post: {
        operationId: 'UploadFile',
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file', 'kind'],
                properties: {
                  file: { ...binary, minLength: 1, maxLength: fileLimit },
                  more: { type: 'array', maxItems: 2, items: binary },
                  kind: { type: 'string', enum: ['incident', 'message'] },
                  pages: { type: 'integer', minimum: 1 },
                  tags: { type: 'array', items: { type: 'string', maxLength: 8 } },
                  owner: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
                },
              },
            },
          },
        },
        responses: {
          '200': ok('application/json', {
            type: 'object',
            required: ['file_id'],
            properties: { file_id: { type: 'string' } },
          }),
        },
      },
    },
    '/files/{file_id}': {
      get: {
        operationId: 'DownloadFile',
        parameters: [{ name: 'file_id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          '200': {
            description: 'The file, or why it is not given.',
            content: {
              'application/json': { schema: { type: 'object' } },
              'application/octet-stream': { schema: binary },
            },
          },
        },
      },
    },
    '/login': {
      get: { operationId: 'ShowLogin', responses: { '200': ok('text/html', { type: 'string' }) } },
      post: {
        operationId: 'Login',
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': {
              schema: {
                type: 'object',
                required: ['user', 'password'],
                properties: {
                  user: { type: 'string', minLength: 1, maxLength: 16 },
                  password: { type: 'string' },
                  remember: { type: 'boolean' },
                },
              },
            },
          },
        },
        responses: { '200': ok('text/html', { type: 'string' }) },
      },
    },
    '/notes': {
      put: {
        operationId: 'PutNote',
        requestBody: { content: { 'text/plain': { schema: { type: 'string', maxLength: 5 } } } },
        responses: { '204': { description: 'Kept.' } },
      },
    },
  },
}

/** The service as generated code and data have it, without a file in src/contract/generated. */
export interface FilesService {
  readonly operations: Readonly<Record<string, IndexedOperation>>
  readonly contract: CompiledContract
  /** The types as text. */
  readonly types: string
}

/** Derives everything from the document of the service, by the scripts that derive the services of the sandbox. */
export async function buildFilesService(): Promise<FilesService> {
  const index = indexOperations({ service: files, document }, new Map())
  const { code } = compileValidators(document, index)
  const readings = readingsOf({ service: files, document }, index)
  return {
    operations: Object.fromEntries(index.map((each) => [each.id, each as unknown as IndexedOperation])),
    contract: { validators: { control: await load(code) }, readings: { control: readings } },
    types: await typesOf(document),
  }
}

async function load(code: string): Promise<CompiledContract['validators'][string]> {
  const folder = mkdtempSync(join(tmpdir(), 'files-service-'))
  try {
    const helpers = pathToFileURL(resolve('src/contract/text-formats.ts')).href
    const file = join(folder, 'validators.mjs')
    writeFileSync(file, code.replace('../../text-formats.ts', helpers))
    const module = (await import(pathToFileURL(file).href)) as { validators: CompiledContract['validators'][string] }
    return module.validators
  } finally {
    rmSync(folder, { recursive: true })
  }
}

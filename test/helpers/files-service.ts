import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readingsOf } from '../../scripts/readings.ts'
import { indexOperations } from '../../scripts/operation-index.ts'
import { typesOf } from '../../scripts/service-types.ts'
import { compileValidators } from '../../scripts/validators.ts'
import type { JsonObject, Service as Declared } from '../../scripts/documents.ts'
import { bssEnvelope } from '../../src/contract/envelopes/bss.ts'
import type { OperationFacts } from '../../src/contract/operations.ts'
import { createService, type Service } from '../../src/contract/services.ts'
import type { Validator } from '../../src/contract/validation.ts'

const declared: Declared = {
  name: 'files',
  title: 'Files',
  description: 'A service of a test: it takes and gives what is no JSON.',
  secured: false,
  vendorClients: false,
  ownRefusals: {
    wrongRequest: 'parameter_wrong',
    internal: 'internal_error',
    callerUnfit: 'access_denied',
    customersOnly: 'caller_unfit',
  },
  refusesWith200: undefined,
  shares: undefined,
  isShared: false,
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
        'x-callers': ['partner'],
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
        'x-callers': ['partner'],
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
      get: {
        operationId: 'ShowLogin',
        'x-callers': ['partner'],
        responses: { '200': ok('text/html', { type: 'string' }) },
      },
      post: {
        operationId: 'Login',
        'x-callers': ['partner'],
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
        'x-callers': ['partner'],
        requestBody: { content: { 'text/plain': { schema: { type: 'string', maxLength: 5 } } } },
        responses: { '204': { description: 'Kept.' } },
      },
    },
  },
}

/** The service, with its types as text. */
export interface FilesService {
  readonly service: Service
  readonly types: string
}

/** Derives everything from the document, by the scripts that derive the services of the sandbox. */
export async function buildFilesService(): Promise<FilesService> {
  const index = indexOperations({ service: declared, document }, new Map())
  const validators = await load(compileValidators(document, index).code)
  const service = createService({
    name: declared.name,
    envelope: bssEnvelope,
    index: Object.fromEntries(index.map((each) => [each.id, each as unknown as OperationFacts])),
    readings: readingsOf({ service: declared, document }, index),
    validators: () => validators,
  })
  return { service, types: await typesOf(document) }
}

type Validators = Readonly<Record<string, Readonly<Record<string, Validator>>>>

async function load(code: string): Promise<Validators> {
  const folder = mkdtempSync(join(tmpdir(), 'files-service-'))
  try {
    const helpers = pathToFileURL(resolve('src/contract/text-formats.ts')).href
    const file = join(folder, 'validators.mjs')
    writeFileSync(file, code.replace('../../text-formats.ts', helpers))
    const module = (await import(pathToFileURL(file).href)) as { validators: Validators }
    return module.validators
  } finally {
    rmSync(folder, { recursive: true })
  }
}

import { answerViolation, foreignAnswerViolation } from '../../contract/answer-violation.ts'
import { codeIn } from '../../contract/envelopes/envelope.ts'
import { fieldOf, numberOf, parseJson, textOf } from '../trace/json.ts'
import { codeOf, isRefused, type Seen, wasServed } from './seen.ts'

/** What an exchange should have had, and what it had. */
export interface Fault {
  readonly expected: string
  readonly actual: string
}

/** Something that a provider of the contract has to keep to. */
export interface Check {
  readonly id: string
  readonly level: 'MUST' | 'SHOULD'
  readonly text: string
  readonly concerns: (seen: Seen) => boolean
  readonly fault: (seen: Seen) => Fault | undefined
}

const isOfOperation = ({ described, reply }: Seen): boolean => described !== undefined && reply.status > 0
const isDeclared = ({ described, reply }: Seen): boolean =>
  described?.operation.statuses.includes(reply.status) === true
/** Whether a person reads the refusals of its service: they are pages. */
const speaksToPeople = ({ described }: Seen): boolean => described?.operation.service === 'saml'
/** Whether the contract has JSON for an answer; refusals are JSON, but for those that people read. */
const answersJson = (seen: Seen): boolean =>
  (seen.described?.operation.answerKinds[seen.reply.status] ?? (speaksToPeople(seen) ? 'html' : 'json')) === 'json'
const isReadable = ({ reply }: Seen): boolean => reply.body === '' || parseJson(reply.body) !== undefined

/** Whether the contract lists a refusal for the operation: a few of the platform's have status 500. */
function isListedRefusal({ described, reply }: Pick<Seen, 'described' | 'reply'>): boolean {
  if (described === undefined) return false
  const { envelope, refusals } = described.operation
  const code = codeOf(parseJson(reply.body))
  return refusals
    .map((each) => codeIn(envelope, each))
    .some((each) => each.status === reply.status && each.code === code)
}

const isList = ({ described }: Seen): boolean => /^(?:Keystone)?List/.test(described?.operation.id ?? '')

/** A request that broke the contract, and whose answer tells what became of it: 401 and 403 come before it is read. */
const isJudgedAs =
  (purpose: Seen['purpose']) =>
  (seen: Seen): boolean =>
    seen.purpose === purpose && seen.reply.status > 0 && seen.reply.status !== 401 && seen.reply.status !== 403

/** Every check of a provider, in the order in which they are reported. Source: the bundled contract, specs/. */
export const allChecks: readonly Check[] = [
  {
    id: 'PROV-01',
    level: 'MUST',
    text: 'Every request is answered, with a status that the contract declares for the operation.',
    concerns: ({ described }) => described !== undefined,
    fault: (seen) =>
      isDeclared(seen)
        ? undefined
        : {
            expected: 'a declared status',
            actual: seen.reply.status === 0 ? 'no answer' : `status ${seen.reply.status}`,
          },
  },
  {
    id: 'PROV-02',
    level: 'MUST',
    text: 'The body of an answer fits the schema of its status.',
    concerns: (seen) => isDeclared(seen) && seen.reply.status < 400 && isReadable(seen) && answersJson(seen),
    fault: bodyFault,
  },
  {
    id: 'PROV-03',
    level: 'MUST',
    text: 'A body is JSON, and its Content-Type says application/json.',
    concerns: (seen) => isOfOperation(seen) && seen.reply.body !== '' && answersJson(seen),
    fault: ({ reply }) => {
      const type = reply.headers['content-type']
      if (!/^application\/json\s*(;|$)/i.test(type ?? ''))
        return { expected: 'Content-Type: application/json', actual: type ?? 'no Content-Type' }
      return parseJson(reply.body) === undefined ? { expected: 'JSON', actual: 'something else' } : undefined
    },
  },
  {
    id: 'PROV-04',
    level: 'MUST',
    text: 'A refusal has the envelope of who refuses: error_code and error_msg, with request_id from the gateway; in IAM error.code, error.message and error.title.',
    concerns: (seen) => isOfOperation(seen) && isRefused(seen) && isReadable(seen) && !speaksToPeople(seen),
    fault: envelopeFault,
  },
  {
    id: 'PROV-05',
    level: 'MUST',
    text: 'A request within the contract, at its edges too, is never answered with a failure of the server.',
    concerns: ({ purpose, reply }) => (purpose === 'valid' || purpose === 'example') && reply.status > 0,
    fault: (seen) =>
      seen.reply.status >= 500 && !isListedRefusal(seen)
        ? { expected: 'no status of 500 or above', actual: `status ${seen.reply.status}` }
        : undefined,
  },
  {
    id: 'PROV-06',
    level: 'MUST',
    text: 'A request with a field that breaks the contract is refused: with a status of 400 to 499, or as its service refuses with 200.',
    concerns: isJudgedAs('field'),
    fault: refusalFault,
  },
  {
    id: 'PROV-07',
    level: 'MUST',
    text: 'A request whose body is missing, broken or of another form is refused: with a status of 400 to 499, or as its service refuses with 200.',
    concerns: isJudgedAs('wire'),
    fault: refusalFault,
  },
  {
    id: 'PROV-08',
    level: 'MUST',
    text: 'A request without credentials is refused with 401.',
    concerns: ({ purpose, reply }) => purpose === 'anonymous' && reply.status > 0,
    fault: unauthenticatedFault,
  },
  {
    id: 'PROV-09',
    level: 'MUST',
    text: 'A request with credentials that nobody issued is refused with 401.',
    concerns: ({ purpose, reply }) => purpose === 'unusable' && reply.status > 0,
    fault: unauthenticatedFault,
  },
  {
    id: 'PROV-10',
    level: 'MUST',
    text: "A path that no operation has is answered with 404, in the gateway's envelope.",
    concerns: ({ purpose }) => purpose === 'unknown',
    fault: ({ reply }) => {
      if (reply.status !== 404) return { expected: 'status 404', actual: `status ${reply.status}` }
      const problem = gatewayProblem(parseJson(reply.body))
      return problem === undefined ? undefined : { expected: "the gateway's envelope", actual: problem }
    },
  },
  {
    id: 'PROV-11',
    level: 'MUST',
    text: 'An answer has the headers that the contract requires of its status.',
    concerns: (seen) => headersOwed(seen).length > 0,
    fault: (seen) => {
      const missing = headersOwed(seen).find((name) => (seen.reply.headers[name.toLowerCase()] ?? '') === '')
      return missing === undefined ? undefined : { expected: `the header ${missing}`, actual: 'it is not there' }
    },
  },
  {
    id: 'PROV-12',
    level: 'SHOULD',
    text: 'An answer says under which X-Request-Id it can be asked for.',
    concerns: ({ reply }) => reply.status > 0,
    fault: ({ reply }) =>
      (reply.headers['x-request-id'] ?? '') === ''
        ? { expected: 'the header X-Request-Id', actual: 'it is not there' }
        : undefined,
  },
  {
    id: 'PROV-13',
    level: 'SHOULD',
    text: 'The example that the contract gives of a request is not refused as if it broke the contract.',
    // The sites share the examples of version 1.0, though not what they demand.
    concerns: ({ purpose, reply, described }) =>
      purpose === 'example' && reply.status > 0 && described?.operation.service !== 'v1',
    fault: ({ described, reply }) => {
      const answer = parseJson(reply.body)
      if (described === undefined) return undefined
      const { envelope, ownRefusals } = described.operation
      const wrongRequest = codeIn(envelope, ownRefusals.wrongRequest)
      const code = codeOf(answer)
      if (reply.status !== wrongRequest.status) return undefined
      // Some operations say the same of what is not there.
      return code === wrongRequest.code && !isListedRefusal({ described, reply })
        ? { expected: 'no refusal for the form of the request', actual: `${code}: ${messageOf(answer)}` }
        : undefined
    },
  },
  {
    id: 'PROV-14',
    level: 'SHOULD',
    text: 'A list has the fields that its example in the contract has at its top, also where the schema lets them be left out.',
    concerns: (seen) =>
      isList(seen) &&
      isDeclared(seen) &&
      wasServed(seen) &&
      answersJson(seen) &&
      seen.reply.body !== '' &&
      isReadable(seen),
    fault: (seen) => {
      const { described, reply } = seen
      const answer = parseJson(reply.body)
      const shown = described?.exampleFields[String(reply.status)] ?? []
      const missing = shown.find((name) => fieldOf(answer, name) === undefined)
      // A field that the schema requires is a matter of PROV-02.
      return missing === undefined || schemaProblem(seen) !== undefined
        ? undefined
        : { expected: 'the fields of the example', actual: `${missing} is not there` }
    },
  },
  {
    id: 'PROV-15',
    level: 'SHOULD',
    text: 'An answer has no fields that the contract does not name.',
    concerns: (seen) =>
      isDeclared(seen) && seen.reply.status < 400 && answersJson(seen) && seen.reply.body !== '' && isReadable(seen),
    fault: (seen) => {
      const { described, reply } = seen
      if (described === undefined || schemaProblem(seen) !== undefined) return undefined
      const strange = answerViolation(described.operation, reply.status, parseJson(reply.body))
      return strange === undefined ? undefined : { expected: 'documented fields only', actual: strange }
    },
  },
]

function headersOwed({ described, reply }: Seen): readonly string[] {
  return described?.requiredHeaders[String(reply.status)] ?? []
}

function messageOf(answer: unknown): string {
  return textOf(fieldOf(answer, 'error_msg')) ?? textOf(fieldOf(fieldOf(answer, 'error'), 'message')) ?? ''
}

function bodyFault(seen: Seen): Fault | undefined {
  const problem = schemaProblem(seen)
  return problem === undefined ? undefined : { expected: 'the schema of its status', actual: problem }
}

/** What of a body breaks the schema of its status, without the name of the operation. */
function schemaProblem({ described, reply }: Seen): string | undefined {
  if (described === undefined) return undefined
  const answer = reply.body === '' ? undefined : parseJson(reply.body)
  const problem = foreignAnswerViolation(described.operation, reply.status, answer)
  return problem?.replace(`the answer of ${described.operation.id} breaks its contract: `, '')
}

function envelopeFault(seen: Seen): Fault | undefined {
  const answer = parseJson(seen.reply.body)
  const isSchematic = isDeclared(seen) && answersJson(seen)
  const problem = envelopeProblem(seen, answer) ?? (isSchematic ? schemaProblem(seen) : undefined)
  return problem === undefined ? undefined : { expected: 'the envelope of a refusal', actual: problem }
}

/** What a refusal lacks: of IAM, of the gateway in front of all, or of any other service. */
function envelopeProblem({ described, reply }: Seen, answer: unknown): string | undefined {
  const code = textOf(fieldOf(answer, 'error_code'))
  if (described?.operation.service === 'iam' && code === undefined) return iamProblem(answer, reply.status)
  return code?.startsWith('APIGW.') === true ? gatewayProblem(answer) : bssProblem(answer)
}

function bssProblem(answer: unknown): string | undefined {
  const missing = ['error_code', 'error_msg'].find((name) => (textOf(fieldOf(answer, name)) ?? '') === '')
  return missing === undefined ? undefined : `${missing} is required`
}

function gatewayProblem(answer: unknown): string | undefined {
  const problem = bssProblem(answer)
  if (problem !== undefined) return problem
  if (textOf(fieldOf(answer, 'error_code'))?.startsWith('APIGW.') !== true) return 'error_code is none of the gateway'
  return (textOf(fieldOf(answer, 'request_id')) ?? '') === '' ? 'request_id is required' : undefined
}

function iamProblem(answer: unknown, status: number): string | undefined {
  const error = fieldOf(answer, 'error')
  if (error === undefined) return 'error is required'
  const missing = ['message', 'title'].find((name) => textOf(fieldOf(error, name)) === undefined)
  if (missing !== undefined) return `error.${missing} is required`
  return numberOf(fieldOf(error, 'code')) === status ? undefined : 'error.code is not the status'
}

function refusalFault(seen: Seen): Fault | undefined {
  const { status } = seen.reply
  if (isRefused(seen) && (status < 500 || isListedRefusal(seen))) return undefined
  return { expected: 'a refusal, 400 to 499', actual: `status ${status}` }
}

function unauthenticatedFault({ reply }: Seen): Fault | undefined {
  return reply.status === 401 ? undefined : { expected: 'status 401', actual: `status ${reply.status}` }
}

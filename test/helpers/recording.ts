import { type HarEntry, readHar } from '../../src/conformance/trace/read-har.ts'
import type { StruckFault } from '../../src/contract/exchange.ts'
import type { Trace } from '../../src/conformance/trace/trace.ts'

/** A call as a recording has it. */
export interface Call {
  readonly method?: string
  readonly target: string
  readonly body?: object | string
  readonly headers?: Readonly<Record<string, string>>
  readonly status?: number
  readonly answer?: object
  /** The answer as text, where it is no JSON. */
  readonly text?: string
  /** What the harness has tried at a platform. */
  readonly probe?: string
  /** The service that a sandbox noted, where the site matters. */
  readonly service?: 'cn' | 'intl'
  /** Seconds after the call before. */
  readonly after?: number
  /** Milliseconds until the answer. */
  readonly time?: number
  /** Milliseconds after a fixed moment at which it came in, by the machine's clock. */
  readonly received?: number
  /** The remark on the answer. */
  readonly comment?: string
  /** The shape that the answer was given on purpose. */
  readonly shape?: StruckFault['shape']
  /** What the sandbox found odd about it. */
  readonly hint?: string
}

/** A recording of calls. */
export function record(calls: readonly Call[]): Trace {
  return readHar(recordingText(calls))
}

/** A recording of calls as an HTTP Archive, as any tool writes it. */
export function recordingText(calls: readonly Call[]): string {
  const at0 = Date.parse('2026-05-06T12:00:00Z')
  let at = at0
  const entries = calls.map((call): HarEntry => {
    const {
      method = 'POST',
      target,
      body,
      headers = {},
      status = 200,
      after = 2,
      time = 0,
      shape,
      hint,
      service,
      probe,
      received,
      comment,
    } = call
    at += after * 1000
    const text = typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body)
    const sent = {
      'X-Auth-Token': '***',
      ...(text === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    }
    return {
      startedDateTime: new Date(at).toISOString(),
      time,
      ...(service === undefined ? {} : { _service: service }),
      ...receivedAt(received, at0),
      ...(probe === undefined ? {} : { _probe: probe }),
      ...(shape === undefined ? {} : { _fault: { kind: 'reshape', when: 'before', shape } }),
      request: {
        method,
        url: `http://sandbox${target}`,
        headers: Object.entries(sent)
          .filter(([, value]) => value !== '')
          .map(([name, value]) => ({ name, value })),
        ...(text === undefined ? {} : { postData: { text } }),
      },
      response: {
        status,
        headers: [
          { name: 'X-Sandbox-Fidelity', value: 'documented' },
          ...(hint === undefined ? [] : [{ name: 'X-Sandbox-Hint', value: hint }]),
        ],
        content: { text: contentOf(call) },
        ...defined({ comment }),
      },
    }
  })
  return JSON.stringify({ log: { entries } })
}

function receivedAt(received: number | undefined, at: number): { _receivedDateTime?: string } {
  return received === undefined ? {} : { _receivedDateTime: new Date(at + received).toISOString() }
}

/** The fields that have a value. */
function defined<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>
  }
}

function contentOf({ text, answer }: Call): string {
  return text ?? (answer === undefined ? '' : JSON.stringify(answer))
}

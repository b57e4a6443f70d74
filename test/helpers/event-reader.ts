import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'

/** One server-sent event as a client reads it. */
export interface ReadEvent {
  readonly id: string
  readonly kind: string
  readonly data: Readonly<Record<string, unknown>>
}

/** What somebody hears who listens to a sandbox. */
export interface EventReader {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  /** The id that a client would resume with. */
  lastId(): string
  /** The next event of that kind, or of any; those before it are passed over. */
  next(kind?: string): Promise<ReadEvent>
  /** All that was read so far. */
  readonly heard: readonly ReadEvent[]
  /** Ends when the sandbox ends the stream. */
  readonly ended: Promise<void>
  /** Stops reading until `resume`. */
  pause(): void
  resume(): void
  close(): void
}

/** Listens to the events of a sandbox, `query` with its question mark. */
export async function listenTo(
  url: string,
  query = '',
  headers: Readonly<Record<string, string>> = {},
): Promise<EventReader> {
  const sent = request(`${url}/_sandbox/events${query}`, { headers, agent: false })
  sent.end()
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  const heard: ReadEvent[] = []
  let taken = 0
  let lastId = ''
  let rest = ''
  let wake = (): void => undefined
  answer.setEncoding('utf8')
  answer.on('data', (chunk: string) => {
    const blocks = (rest + chunk).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]))
      lastId = fields.get('id') ?? lastId
      const data = fields.get('data')
      if (data !== undefined)
        heard.push({ id: lastId, kind: fields.get('event') ?? '', data: JSON.parse(data) as ReadEvent['data'] })
    }
    wake()
  })
  const ended = new Promise<void>((resolve) => {
    answer.once('close', resolve)
  })
  // Who ends a stream on purpose hears of it as an error.
  answer.on('error', () => undefined)
  sent.on('error', () => undefined)
  const news = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve
    })
  while (lastId === '' && answer.statusCode === 200) await news()
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    lastId: () => lastId,
    heard,
    async next(kind) {
      for (;;) {
        const event = heard[taken]
        if (event === undefined) await news()
        else {
          taken += 1
          if (kind === undefined || event.kind === kind) return event
        }
      }
    },
    ended,
    pause: () => answer.pause(),
    resume: () => answer.resume(),
    close: () => sent.destroy(),
  }
}

/** A server-sent event: the id to go on after, its kind, and what its data says. */
export interface SentEvent {
  /** Absent where the event has none of its own. */
  readonly id: string | undefined
  readonly kind: string
  readonly data: unknown
}

/** Reads a stream of server-sent events, piece by piece. */
export interface EventParser {
  /** The events that a further piece of text completes. */
  take(piece: string): SentEvent[]
  /** The id that a reader goes on after when the stream has broken; `''` before the first. */
  readonly lastId: string
}

/** A parser at the beginning of a stream. Comments and blocks without data are no events; their ids count. */
export function createEventParser(lastId = ''): EventParser {
  let rest = ''
  let last = lastId
  return {
    take(piece) {
      const blocks = (rest + piece).split('\n\n')
      rest = blocks.pop() ?? ''
      return blocks.flatMap((block) => {
        const { id, event, data } = fieldsOf(block)
        last = id ?? last
        return data === undefined ? [] : [{ id, kind: event ?? 'message', data: JSON.parse(data) as unknown }]
      })
    },
    get lastId() {
      return last
    },
  }
}

function fieldsOf(block: string): Partial<Record<'id' | 'event' | 'data', string>> {
  const fields: Record<string, string> = {}
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) fields[line.slice(0, colon)] = line.slice(colon + 1).replace(/^ /, '')
  }
  return fields
}

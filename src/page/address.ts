/** Where the page is: `#/exchanges/<id>?status=4xx` is the room `exchanges`, its rest `['<id>']`, and a query. */
export interface Address {
  readonly room: string
  readonly rest: readonly string[]
  readonly query: ReadonlyMap<string, string>
}

/** What is written into an address: only the room has to be there. */
export interface AddressParts {
  readonly room: string
  readonly rest?: readonly string[]
  readonly query?: Readonly<Record<string, string>>
}

/** Reads the part of an address after `#`. */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?')
  const [room = '', ...rest] = path.split('/').map(decode)
  return { room, rest: rest.filter((each) => each !== ''), query: new Map(new URLSearchParams(query)) }
}

/** Writes where the page is to be, from `#` on; what a query has empty is left out. */
export function writeAddress({ room, rest = [], query = {} }: AddressParts): string {
  const path = [room, ...rest].map((each) => encodeURIComponent(each)).join('/')
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
  return `#/${path}${search === '' ? '' : `?${search}`}`
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

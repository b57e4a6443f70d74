/** What a body is, as the spec of its operation says by a media type. */
export type BodyKind = 'json' | 'multipart' | 'form' | 'html' | 'text' | 'bytes'

/** The body of a request of an operation: its kind, and whether it may be missing. */
export interface RequestBodyKind {
  readonly kind: BodyKind
  readonly required: boolean
}

const kinds: readonly (readonly [BodyKind, RegExp])[] = [
  ['json', /^application\/json$/],
  ['multipart', /^multipart\/form-data$/],
  ['form', /^application\/x-www-form-urlencoded$/],
  ['html', /^text\/html$/],
  ['text', /^text\/|^application\/(.+\+)?xml$/],
]

/** The kind of a media type: text by its name, bytes where no other kind fits. Parameters (`; charset=utf-8`) do not count. */
export function kindOfMediaType(mediaType: string): BodyKind {
  const name = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return kinds.find(([, fits]) => fits.test(name))?.[0] ?? 'bytes'
}

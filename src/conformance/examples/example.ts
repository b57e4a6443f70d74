/** What keeps a requirement and what breaks it, in lines of traffic. */
export interface Example {
  readonly right: string
  readonly wrong: string
}

/** Examples by the ids of their requirements. */
export type Examples = Readonly<Record<string, Example>>

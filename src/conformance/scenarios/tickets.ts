import { always, fault, formal, type Scenario, type SupportTurn } from './scenario.ts'

const polling = ['ASYNC-01', 'ASYNC-02', 'ASYNC-03', 'ASYNC-04', 'ASYNC-05'] as const
const paging = ['PAGE-01', 'PAGE-02', 'PAGE-03', 'PAGE-04', 'PAGE-05', 'PAGE-06'] as const
const read = ['RESIL-13', 'MANNER-01'] as const

const accept: SupportTurn = { do: 'accept' }
const propose: SupportTurn = { do: 'propose', resolution: 'A renewal by one month is possible from today on.' }

/** The scenarios about service tickets; support is the sandbox itself. */
export const ticketScenarios: readonly Scenario[] = [
  {
    id: 'ticket',
    task: 'File a service ticket of the partner, with the file that SANDBOX_ATTACHMENT names attached. Support takes it and asks something: answer that, confirm the result that support proposes then, and score the ticket.',
    arrange: [],
    support: [accept, { do: 'ask', content: 'Which resource is it about?' }, propose],
    exercises: [...always, 'SHAPE-16', 'SEQ-17', 'SEQ-18', 'SEQ-19'],
    mayExercise: [...formal, ...polling, ...paging, ...read],
    ends: 'ticket-scored',
  },
  {
    id: 'ticket-poll',
    task: 'File a service ticket of the partner, and see each message of support in the time that it takes to read it; nothing is pushed. When support proposes a result, confirm it, and ask no more.',
    arrange: [],
    support: [accept, { do: 'reply', content: 'We look into it.' }, { do: 'reply', content: 'One moment.' }, propose],
    exercises: [...always, 'ASYNC-05', 'SEQ-17'],
    mayExercise: [...formal, ...polling, ...paging, ...read],
    ends: 'ticket-completed',
  },
  {
    id: 'ambiguous-ticket',
    task: 'File a service ticket of the partner, once. The connection may break. There must be one such ticket at the end.',
    arrange: [fault({ operation: 'CreateCases', kind: 'drop', when: 'after', count: 1 })],
    exercises: [...always, 'RESIL-15'],
    mayExercise: [...formal, ...polling, ...paging, ...read],
    ends: 'one-new-ticket',
  },
  {
    id: 'refused-attachment',
    task: 'File a service ticket of the partner, with the file that SANDBOX_ATTACHMENT names attached. The platform may take no more files today: then file it without.',
    arrange: ['UploadAccessory', 'UploadJsonAccessories'].map((operation) =>
      fault({ operation, kind: 'refuse', refusal: 'ticket_upload_capped' }),
    ),
    exercises: [...always, 'RESIL-13'],
    mayExercise: [...formal, ...polling, ...paging, 'SHAPE-16', 'MANNER-01'],
    ends: 'one-new-ticket',
  },
]

/** What a broken requirement leads to, with the sentence that a report says it in: the worst first. */
export const harms = {
  money_lost: 'Money is lost: something is paid, ordered or moved twice, or more than was meant.',
  money_wrong: 'The books are wrong: what is charged or noted is not what the platform has.',
  locked_out: 'Somebody is locked out: a customer, or the integration with its access key.',
  secret_exposed: 'A secret is exposed, or a request can be changed on its way.',
  data_wrong: 'Data is wrong: records are lost, there twice, empty or not those that were meant.',
  left_undone: 'Something is left undone, and nobody is told.',
  refused: 'The platform refuses the call, so that the task fails.',
  throttled: 'Calls are wasted, until the platform throttles the calls for all customers.',
  stops_later: 'The integration stops with a later release of the platform.',
} as const

/** What a broken requirement leads to. */
export type Harm = keyof typeof harms

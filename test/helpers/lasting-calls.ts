/** Calls that wait for what is still to come: their contract lets them take as long as nothing does. */
export const lastingCalls: ReadonlySet<string> = new Set(['AwaitExchange', 'ListenToEvents'])

import { say } from '../words.ts'
import { type BriefExchange, isUnanswered, tookEffect } from './exchange.ts'
import { exchangeWords as words } from './words.ts'

/** The fault that struck an exchange; of a lost answer, what its caller does not know. */
export function faultText(exchange: Pick<BriefExchange, 'fault' | 'status' | 'method'>): string {
  if (!isUnanswered(exchange)) return exchange.fault ?? ''
  return say(tookEffect(exchange) ? words.noAnswerDone : words.noAnswer)
}

import { eachExchange } from '../../checks/each-exchange.ts'
import { isUnreadable, takesBody } from '../../trace/request-body.ts'

export const readableJson = eachExchange(takesBody, (each) =>
  isUnreadable(each) ? { expected: 'JSON in UTF-8', actual: each.bodyText.slice(0, 60) } : undefined,
)

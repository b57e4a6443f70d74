import type { ApiRequest, ApiResponse } from '../contract/exchange.ts'
import type { Answer } from '../gateway/pipeline.ts'

/** Hears of every answer when it is ready to leave, and how long it took, in milliseconds. */
export type Observer = (request: ApiRequest, response: ApiResponse, milliseconds: number) => void

/** An answer function that tells observers what it does. `timer` gives milliseconds that only go forwards. */
export function observed(answer: Answer, observers: readonly Observer[], timer: () => number): Answer {
  return (request) => {
    const begin = timer()
    const tell = (response: ApiResponse): ApiResponse => {
      const milliseconds = timer() - begin
      for (const observe of observers) observe(request, response, milliseconds)
      return response
    }
    const response = answer(request)
    return response instanceof Promise ? response.then(tell) : tell(response)
  }
}

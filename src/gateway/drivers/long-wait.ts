import type { ApiResponse } from '../../contract/exchange.ts'
import { hintHeader, hintText } from '../hints.ts'

/** So long a request waits before its answer says so, in milliseconds. */
const noteworthy = 2000

/** The same answer, which says how many milliseconds its request waited for long work where that was long. */
export function withWait(response: ApiResponse, waited: number): ApiResponse {
  if (waited < noteworthy) return response
  const said = response.headers[hintHeader]
  const words = `this call waited ${(waited / 1000).toFixed(1)} s for long work on its world; GET /_sandbox/work shows what is under way`
  return {
    ...response,
    headers: { ...response.headers, [hintHeader]: hintText(said === undefined ? words : `${words}; ${said}`) },
  }
}

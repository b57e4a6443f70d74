import { afterAll } from 'vitest'
import { flushAnswers } from '../helpers/exchange-log.ts'

afterAll(flushAnswers)

import fastCheck from 'fast-check'

/**
 * Properties draw the same steps in each run, so that a change is judged by what it changes. Another seed looks elsewhere:
 * `PROPERTY_SEED=12345 npx vitest run --project short test/properties`.
 */
fastCheck.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_260_101) })

export { default as fc } from 'fast-check'

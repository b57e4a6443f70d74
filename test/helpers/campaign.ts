/** Whether this run is `npm run test:long`, which drives campaigns at full length. */
export const isCampaign = process.env['CAMPAIGN'] === 'full'

/** All of them in a campaign, otherwise so many, evenly spread from the first to the last. */
export function someOf<T>(all: readonly T[], count: number): readonly T[] {
  if (isCampaign || all.length <= count) return all
  const step = (all.length - 1) / Math.max(count - 1, 1)
  const chosen = new Set(Array.from({ length: count }, (_, at) => Math.round(at * step)))
  return all.filter((_, at) => chosen.has(at))
}

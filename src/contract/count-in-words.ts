/** How many things there are, in words: `1 resource`, `2 resources`. `thing` is the word for one, with its plural in -s. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

/** The same with the verb that follows: `1 resource is`, `2 resources are`. */
export function countedBe(count: number, thing: string): string {
  return `${counted(count, thing)} ${count === 1 ? 'is' : 'are'}`
}

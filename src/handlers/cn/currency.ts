/** The currency of all amounts of this site, ISO 4217. */
export const currency = 'CNY'

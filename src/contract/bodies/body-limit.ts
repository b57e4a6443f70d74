/** Signed requests may be this large (signing guide). */
export const bodyLimit = 12 * 1024 * 1024

/** What is wrong with a password, in words: at least two of four kinds of characters, and neither name nor contact (mc_00016). */
export function faultOfPassword(
  password: string | undefined,
  { name, contact }: { readonly name: string | undefined; readonly contact: string | undefined },
): string | undefined {
  if (password === undefined) return undefined
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length
  if (kinds < 2) return 'it needs at least two kinds of characters'
  const forbidden = [name, name?.split('').reverse().join(''), contact]
  return forbidden.includes(password)
    ? 'it must be neither the login name, that name reversed, nor the contact address'
    : undefined
}

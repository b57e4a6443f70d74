import type { Contact } from '../../state/sites/site.ts'

const contactNames = { email: 'e-mail address', phone: 'phone number' } as const

/** What is wrong with a password, in words: at least two of four kinds of characters, and neither name nor contact (mc_00016). */
export function faultOfPassword(
  password: string | undefined,
  {
    name,
    contact,
    by,
  }: { readonly name: string | undefined; readonly contact: string | undefined; readonly by: Contact['by'] },
): string | undefined {
  if (password === undefined) return undefined
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length
  if (kinds < 2) return 'it needs at least two kinds of characters'
  const forbidden = [name, name?.split('').reverse().join(''), contact]
  return forbidden.includes(password)
    ? `it must be neither the login name, that name reversed, nor the ${contactNames[by]}`
    : undefined
}

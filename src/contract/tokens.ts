/** A token in a sentence as `words` writes it: between two characters that no person types. */
const token = /\u0002([A-Za-z]+)(?::([^\u0003]*))?\u0003/g

/**
 * A sentence of the rules, which know no wire: `{camelCase}` in it names a field, `{OperationId}` an operation. What is put in
 * by `${...}` is often the caller's and stays as it is, whatever it looks like.
 *
 * @example words`${spec} needs {resourceSize}; {ListResourceSpecs} lists what is sold`
 */
export function words(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts
    .map((part, at) => part.replaceAll(/\{([A-Za-z]+)\}/g, '\u0002$1\u0003') + String(values[at] ?? ''))
    .join('')
}

/** The token of an operation with a value for the parameter of its path, to be put into a sentence. */
export function operationWith(id: string, value: string): string {
  return `\u0002${id}:${value}\u0003`
}

/** A sentence with each of its tokens replaced: by the name, and the value of its path where it has one. */
export function replaceTokens(text: string, by: (name: string, value: string | undefined) => string): string {
  return text.replace(token, (_whole, name: string, value: string | undefined) => by(name, value))
}

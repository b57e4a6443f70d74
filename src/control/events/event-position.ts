/** Where somebody is in the events of a world: behind a part of the event with that number. */
export interface EventPosition {
  readonly number: number
  readonly part: number
}

/** Behind every part of an event. */
const lastPart = 99

/** Behind the event with that number and all its parts. */
export function behind(number: number): EventPosition {
  return { number, part: lastPart }
}

/** A position as the id of an event, `1778054701000001` or, of a further part, `1778054701000001.01`; it grows as a decimal number. */
export function positionText({ number, part }: EventPosition): string {
  return part === 0 ? String(number) : `${number}.${String(part).padStart(2, '0')}`
}

/** The position behind the event that an id names. */
export function readPosition(text: string): EventPosition {
  const [number, part = '0'] = text.split('.')
  return { number: Number(number), part: Number(part) }
}

/** A word in a colour that an account puts on its tickets. */
export interface TicketLabel {
  readonly number: number
  readonly accountId: string
  readonly name: string
  readonly colour: string
}

/** How a folded row is named. */
export interface Zeilenangaben {
  readonly feld: string
  /** How a row is called as long as its field is empty. */
  readonly leer: string
  /** The words for the values of a choice. */
  readonly namen?: Readonly<Record<string, string>> | undefined
}

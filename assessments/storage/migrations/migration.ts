/** One step of the database's form. Published migrations never change; a new form is a new migration. */
export interface Migration {
  /** The database's user_version afterwards; the first is 1. */
  readonly version: number
  /** Run one by one, in this order. */
  readonly statements: readonly string[]
}

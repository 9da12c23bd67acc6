type DefinedFields<Fields> = { [Field in keyof Fields]: Exclude<Fields[Field], undefined> }

/** Without the fields that are there but undefined: spread over others, those would wipe them out. */
export function definedFields<Fields extends object>(fields: Fields): DefinedFields<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as DefinedFields<Fields>
}

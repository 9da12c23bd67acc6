/**
 * The role that a statement may show as its source, so that nobody can be told from it.
 * @param isHeldByThree whether at least three people on site hold the role
 * @returns null where the statement comes from a "Gespräch" and no role may be named
 */
export function shownRole(roleId: string | null, isHeldByThree: boolean): string | null {
  return isHeldByThree ? roleId : null
}

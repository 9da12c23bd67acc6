import { type AgendaItem, type Method, methodSchema } from '../entries/agenda-item.ts'
import { askedRoles, type PlannedInstrument } from './asked-roles.ts'

export interface PlannedRole {
  readonly roleId: string
  /** How many indicators of the scope want to hear this role; 0 for one that was planned beyond them. */
  readonly indicators: number
  /** Points of the agenda by method; a method that is missing is not planned. */
  readonly counts: Readonly<Partial<Record<Method, number>>>
  readonly total: number
}

export interface PlannedMethods {
  /** Methods with a role in the agenda, in the order of a day; the columns of the table. */
  readonly methods: readonly Method[]
  /** Every role that the instrument asks for, and every one that was planned. */
  readonly roles: readonly PlannedRole[]
}

/** How often each role is planned for, by method. Points without a role count nowhere. */
export function plannedMethods(
  planned: PlannedInstrument,
  items: Readonly<Record<string, AgendaItem>>,
): PlannedMethods {
  const withRole = Object.values(items).filter(({ roleId }) => roleId !== null)
  const asked = askedRoles(planned)
  const beyond = planned.snapshot.roles
    .filter(({ id }) => !asked.some((role) => role.id === id))
    .filter(({ id }) => withRole.some(({ roleId }) => roleId === id))
  return {
    methods: methodSchema.options.filter((method) =>
      withRole.some((item) => item.method === method),
    ),
    roles: [...asked, ...beyond.map(({ id }) => ({ id, indicators: 0 }))].map((role) =>
      plannedRole(role.id, role.indicators, withRole),
    ),
  }
}

function plannedRole(
  roleId: string,
  indicators: number,
  items: readonly AgendaItem[],
): PlannedRole {
  const own = items.filter((item) => item.roleId === roleId)
  const counts: Partial<Record<Method, number>> = {}
  for (const { method } of own) counts[method] = (counts[method] ?? 0) + 1
  return { roleId, indicators, counts, total: own.length }
}

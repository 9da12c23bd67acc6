import { z } from 'zod'
import { levelSchema } from '../answer.ts'

/** Fields that several kinds of entries share. */
export const line = z.string().max(300)
export const paragraph = z.string().max(20_000)
export const day = z.iso.date()
/** Time of the day, "09:30". */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad_time')
export const indicatorIds = z.array(z.string().max(100)).max(100)
export const dimensionIds = z.array(z.string().max(100)).max(20)
/** An id of the instrument's roles; null while nobody has said which. */
export const roleId = z.string().max(100).nullable()
/** Indicator id → the level that a source speaks for there; of its indicators those that it says so of. */
export const saidLevels = z.record(z.string().max(100), levelSchema)

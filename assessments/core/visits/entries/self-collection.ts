import { z } from 'zod'
import { day } from './entry-fields.ts'

/**
 * That no more sheets of single raters are awaited. Before, nothing of them is shown as a group: results
 * of two points in time could be subtracted (docs/method.md §14). One per visit, or none.
 */
export const selfCollectionSchema = z.strictObject({ closedOn: day })
export type SelfCollection = z.infer<typeof selfCollectionSchema>

/** Its id among the entries of its visit: there is only one. */
export const selfCollectionId = 'self_collection'

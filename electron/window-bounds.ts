import { z } from 'zod'

const rectangleSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
})
export type Rectangle = z.infer<typeof rectangleSchema>

export const windowPlacementSchema = z.strictObject({
  bounds: rectangleSchema,
  maximized: z.boolean(),
})
export type WindowPlacement = z.infer<typeof windowPlacementSchema>

export const usualWidthPixels = 1280
export const usualHeightPixels = 860
export const minimumWidthPixels = 800
export const minimumHeightPixels = 560

/** How much of the window must be in sight, so that it can be seen and dragged. */
const visiblePixels = 100

/**
 * @param remembered where the window stood the last time
 * @param workAreas the screens of today
 * @returns null if the window would be out of sight, for instance because a screen has been unplugged
 */
export function placementInSight(
  remembered: WindowPlacement,
  workAreas: readonly Rectangle[],
): WindowPlacement | null {
  const area = workAreas.find((each) => isInSight(remembered.bounds, each))
  if (!area) return null
  const width = Math.min(remembered.bounds.width, area.width)
  const height = Math.min(remembered.bounds.height, area.height)
  return { ...remembered, bounds: { ...remembered.bounds, width, height } }
}

function isInSight(window: Rectangle, area: Rectangle): boolean {
  const across = overlap(window.x, window.width, area.x, area.width)
  const titleBar = window.y >= area.y && window.y <= area.y + area.height - visiblePixels
  return across >= visiblePixels && titleBar
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart)
}

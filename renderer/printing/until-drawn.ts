const longestWaitMilliseconds = 60_000

/** Whether nothing is missing any more: every chart has its drawing, every image its pixels. */
function isComplete(root: HTMLElement): boolean {
  const drawings = [...root.querySelectorAll('[data-drawing]')]
  return (
    root.childElementCount > 0 &&
    drawings.every((drawing) => drawing.querySelector('svg, table') !== null) &&
    [...root.querySelectorAll('img')].every((image) => image.complete && image.naturalWidth > 0)
  )
}

/** Waits until a report is drawn in full, its letters included. @throws Error when that takes too long */
export async function untilDrawn(root: HTMLElement): Promise<void> {
  const end = performance.now() + longestWaitMilliseconds
  while (!isComplete(root)) {
    if (performance.now() > end) throw new Error('The report was not drawn in time.')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await document.fonts.ready
}

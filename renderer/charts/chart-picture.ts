import type { ChartModel } from '../../assessments/core/charts/chart-model.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'
const fontFamily = "'Inter', 'Segoe UI', Arial, sans-serif"
const margin = 16
const titleHeight = 34
const legendHeight = 28
const legendGap = 24

/** What the page's styles say of a mark; outside the page there are no styles. */
const takenAlong = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'fill-opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const

/** The same drawing with every style written into it. */
function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [svg, ...svg.querySelectorAll('*')]
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[index]
    if (original === undefined) continue
    const style = getComputedStyle(original)
    for (const name of takenAlong) element.setAttribute(name, style.getPropertyValue(name))
    element.removeAttribute('style')
    element.removeAttribute('class')
  }
  const { width, height } = svg.getBoundingClientRect()
  copy.setAttribute('width', `${width}`)
  copy.setAttribute('height', `${height}`)
  return copy
}

function textAt(text: string, x: number, y: number, size: number, ink: string, weight = 400) {
  const element = document.createElementNS(svgNamespace, 'text')
  const attributes = { x, y, fill: ink, 'font-size': size, 'font-weight': weight }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`)
  element.textContent = text
  return element
}

/** Each series by line, symbol and name, beside each other. @returns null where the chart needs no legend */
function legendOf(figure: Element, top: number, ink: string): SVGGElement | null {
  const entries = [...figure.querySelectorAll('[data-legend] > li')]
  if (entries.length === 0) return null
  const group = document.createElementNS(svgNamespace, 'g')
  let left = margin
  for (const entry of entries) {
    const mark = entry.querySelector('svg')
    if (mark === null) continue
    const copy = standalone(mark)
    copy.setAttribute('x', `${left}`)
    copy.setAttribute('y', `${top}`)
    const name = entry.textContent ?? ''
    group.append(copy, textAt(name, left + 42, top + 12, 13, ink))
    left += 42 + entry.getBoundingClientRect().width - 34 + legendGap
  }
  return group
}

/**
 * A chart as a picture of its own, with its title and its legend, in the colours of the page.
 * @param figure the chart's figure on the page @returns null where it is not drawn as a vector picture
 */
export function chartAsSvg(figure: Element, { title }: ChartModel): string | null {
  const drawing = figure.querySelector<SVGSVGElement>('[data-drawing] svg')
  if (drawing === null) return null
  const style = getComputedStyle(figure)
  const [ink, page] = [style.color, getComputedStyle(document.body).backgroundColor]
  const { width, height } = drawing.getBoundingClientRect()
  const legend = legendOf(figure, titleHeight + margin / 2, ink)
  const top = titleHeight + (legend === null ? 0 : legendHeight) + margin / 2
  const whole = { width: width + 2 * margin, height: top + height + margin }

  const picture = document.createElementNS(svgNamespace, 'svg')
  picture.setAttribute('width', `${whole.width}`)
  picture.setAttribute('height', `${whole.height}`)
  picture.setAttribute('viewBox', `0 0 ${whole.width} ${whole.height}`)
  picture.setAttribute('font-family', fontFamily)
  picture.setAttribute('role', 'img')
  const name = document.createElementNS(svgNamespace, 'title')
  name.textContent = title
  const ground = document.createElementNS(svgNamespace, 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', page)
  const copy = standalone(drawing)
  copy.setAttribute('x', `${margin}`)
  copy.setAttribute('y', `${top}`)
  picture.append(name, ground, textAt(title, margin, margin + 10, 17, ink, 650))
  if (legend !== null) picture.append(legend)
  picture.append(copy)
  return new XMLSerializer().serializeToString(picture)
}

/** Sharp on paper and on a large screen. */
const pixelsPerPixel = 2

/** The same as pixels. Throws when the window cannot draw its own picture, which would be a bug. */
export async function svgAsPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = new OffscreenCanvas(image.width * pixelsPerPixel, image.height * pixelsPerPixel)
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('No canvas to draw on')
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await canvas.convertToBlob({ type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}

import { readZip } from './read-zip.ts'

/** One series of a native Word chart, as Word would draw it. */
export interface ChartSeries {
  readonly name: string
  readonly categories: readonly string[]
  /** Null where the series has a gap. */
  readonly values: readonly (number | null)[]
}

function points(xml: string, tag: string): string[] {
  const part = new RegExp(`<c:${tag}>(.*?)</c:${tag}>`, 's').exec(xml)?.[1] ?? ''
  const found: string[] = []
  for (const [, index, value] of part.matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>([^<]*)</g))
    found[Number(index)] = value ?? ''
  return found
}

/** The series of every chart in a Word file, chart by chart. */
export async function chartSeriesOf(docx: Buffer): Promise<ChartSeries[][]> {
  const files = await readZip(docx)
  const charts = [...files].filter(([name]) => /^word\/charts\/chart\d+\.xml$/.test(name)).sort()
  return charts.map(([, xml]) =>
    [...xml.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].map(([, series = '']) => ({
      name: points(series, 'tx')[0] ?? '',
      categories: points(series, 'cat'),
      values: [...points(series, 'val')].map((value) =>
        value === undefined ? null : Number(value),
      ),
    })),
  )
}

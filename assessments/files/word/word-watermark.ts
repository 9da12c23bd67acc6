import { BuilderElement, Paragraph, Run, type XmlComponent } from 'docx'
import { xmlText } from '../xml/xml-text.ts'
import { colors, fontName } from './word-theme.ts'

const shapeType = '#_x0000_t136'

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly XmlComponent[]
): XmlComponent {
  const named = Object.entries(attributes).map(([key, value]) => [key, { key, value }])
  return new BuilderElement({ name, attributes: Object.fromEntries(named), children })
}

const shapeStyle = [
  'position:absolute',
  'margin-left:0',
  'margin-top:0',
  'width:470pt',
  'height:118pt',
  'rotation:315',
  'z-index:-251658752',
  'mso-position-horizontal:center',
  'mso-position-horizontal-relative:margin',
  'mso-position-vertical:center',
  'mso-position-vertical-relative:margin',
].join(';')

/**
 * A word across the page, pale, behind the text: Word's own kind of watermark, which it offers to remove
 * under Design. @param number unlike that of any other watermark in the file
 */
export function wordWatermark(text: string, number: number): Paragraph {
  const words = xmlText(text)
  const shape = element(
    'v:shape',
    {
      id: `PowerPlusWaterMarkObject${number}`,
      'o:spid': `_x0000_s${2048 + number}`,
      type: shapeType,
      alt: words,
      style: shapeStyle,
      'o:allowincell': 'f',
      fillcolor: `#${colors.line}`,
      stroked: 'f',
    },
    element('v:fill', { opacity: '.45' }),
    element('v:textpath', { style: `font-family:"${fontName}";font-size:1pt`, string: words }),
  )
  const kind = element(
    'v:shapetype',
    {
      id: '_x0000_t136',
      coordsize: '21600,21600',
      'o:spt': '136',
      adj: '10800',
      path: 'm@7,l@8,m@5,21600l@6,21600e',
    },
    element(
      'v:formulas',
      {},
      ...[
        'sum #0 0 10800',
        'prod #0 2 1',
        'sum 21600 0 @1',
        'sum 0 0 @2',
        'sum 21600 0 @3',
        'if @0 @3 0',
        'if @0 21600 @1',
        'if @0 0 @2',
        'if @0 @4 21600',
        'mid @5 @6',
        'mid @8 @5',
        'mid @7 @8',
        'mid @6 @7',
        'sum @6 0 @5',
      ].map((eqn) => element('v:f', { eqn })),
    ),
    element('v:path', { textpathok: 't', 'o:connecttype': 'rect' }),
    element('v:textpath', { on: 't', fitshape: 't' }),
  )
  const run = new Run({})
  run.addChildElement(element('w:pict', {}, kind, shape))
  return new Paragraph({ spacing: { after: 0, line: 240 }, children: [run] })
}

import { CheckBox, Paragraph, TextRun } from 'docx'
import { xmlText } from '../xml/xml-text.ts'
import { styleIds } from './word-styles.ts'

/** On every Word since 2010; other programs take a font of their own that has the sign. */
const font = 'MS Gothic'

/** A box for pen and mouse. @param name read out instead of the sign */
export function wordCheckBox(name: string): CheckBox {
  return new CheckBox({
    alias: xmlText(name),
    checked: false,
    checkedState: { value: '2612', font },
    uncheckedState: { value: '2610', font },
  })
}

/** A box with its words on one line. */
export function wordCheckBoxLine(text: string): Paragraph {
  return new Paragraph({
    style: styleIds.checkBox,
    keepNext: true,
    children: [wordCheckBox(text), new TextRun({ text: `  ${xmlText(text)}`, size: 21 })],
  })
}

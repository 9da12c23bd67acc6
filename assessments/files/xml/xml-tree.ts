/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen'

export interface XmlElement {
  /** With its prefix, as it is written: "w:p". */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text directly in it. */
  readonly text: string
}

interface Growing {
  name: string
  attributes: Record<string, string>
  children: Growing[]
  text: string
}

/** Deeper than any document is nested, and far from where a walk through it would run out of stack. */
const deepest = 400

/**
 * A part of an Office file as a tree. Knows nothing of document types: whoever writes one wants entities that
 * grow, or files that are fetched.
 * @returns null where it is no well-formed XML, has a document type, or is nested deeper than any document
 */
export function parseXml(xml: string): XmlElement | null {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let isBroken = false
  const parser = new Parser()
  const giveUp = () => {
    isBroken = true
    parser.stop()
  }
  parser.on('openTag', (name, attributes, decode) => {
    const own = Object.entries(attributes()).map(([key, value]) => [key, decode(value)] as const)
    const element = { name, attributes: Object.fromEntries(own), children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > deepest) giveUp()
  })
  parser.on('closeTag', () => {
    open.pop()
  })
  const add = (text: string) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  }
  parser.on('text', (text, decode) => add(decode(text)))
  parser.on('cdata', add)
  parser.on('attention', giveUp)
  parser.on('error', giveUp)
  parser.on('warn', giveUp)
  try {
    parser.parse(xml)
  } catch {
    return null
  }
  return isBroken || root.children.length !== 1 ? null : (root.children[0] ?? null)
}

/** Every element of that name, wherever it stands in the tree, in order. */
export function elementsNamed(root: XmlElement, name: string): XmlElement[] {
  const own = root.name === name ? [root] : []
  return [...own, ...root.children.flatMap((child) => elementsNamed(child, name))]
}

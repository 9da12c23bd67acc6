import { expect, test } from 'vitest'
import { isTrustedSender, type Sender } from '../../electron/trusted-sender.ts'

const window = { contentsId: 1, origin: 'app://kompass' }
const mainFrame = { url: 'app://kompass/visits', origin: 'app://kompass', parent: null }
const own: Sender = { sender: { id: 1 }, senderFrame: mainFrame }

test('trusts the main frame of the window with a page of the app', () => {
  expect(isTrustedSender(own, window)).toBe(true)
})

test.each<[string, Sender]>([
  ['another window', { ...own, sender: { id: 2 } }],
  ['a frame that is gone', { ...own, senderFrame: null }],
  ['a frame within the page', { ...own, senderFrame: { ...mainFrame, parent: mainFrame } }],
  ['another origin', { ...own, senderFrame: { ...mainFrame, origin: 'https://example.org' } }],
  ['about:blank', { ...own, senderFrame: { ...mainFrame, url: 'about:blank' } }],
  ['no address', { ...own, senderFrame: { ...mainFrame, url: '' } }],
  ['a similar host', { ...own, senderFrame: { ...mainFrame, url: 'app://kompass.evil/' } }],
])('does not trust %s', (_name, sender) => {
  expect(isTrustedSender(sender, window)).toBe(false)
})

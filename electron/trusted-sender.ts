/** What Electron tells about who has sent a message. */
export interface Sender {
  readonly sender: { readonly id: number }
  readonly senderFrame: SenderFrame | null
}

interface SenderFrame {
  readonly url: string
  readonly origin: string
  readonly parent: SenderFrame | null
}

export interface TrustedWindow {
  readonly contentsId: number
  /** Where the window's pages come from: `app://kompass`, or the development server. */
  readonly origin: string
}

/**
 * Whether a message comes from the app's own page: its window, the main frame, the app's origin. A frame without
 * an address (`about:blank`, or gone meanwhile) is not.
 */
export function isTrustedSender({ sender, senderFrame }: Sender, window: TrustedWindow): boolean {
  return (
    sender.id === window.contentsId &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame.origin === window.origin &&
    senderFrame.url.startsWith(`${window.origin}/`)
  )
}

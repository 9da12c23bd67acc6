import { setNonce } from 'get-nonce'

/** The page's own nonce: styles without it are blocked. Empty on the development server. */
export const styleNonce =
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

setNonce(styleNonce)

import type { DesktopBridge } from '../assessments/contract/bridge.ts'

declare global {
  interface Window {
    readonly desktop: DesktopBridge
  }
}

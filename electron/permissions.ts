import type { Session } from 'electron'

/** The window may copy text, and nothing else that Chromium would ask the person about. */
export function isPermitted(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}

export function setupPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isPermitted(permission)),
  )
  session.setPermissionCheckHandler((_contents, permission) => isPermitted(permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
}

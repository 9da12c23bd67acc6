/** The scheme under which the shell serves the window; unlike file: it has an origin of its own. */
export const appScheme = 'app'
export const appHost = 'kompass'
export const appOrigin = `${appScheme}://${appHost}`

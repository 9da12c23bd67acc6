import { hasDisplay } from './starting/has-display.ts'
import { runDemo } from './starting/run-demo.ts'
import { startApp } from './starting/start-app.ts'

process.exitCode = hasDisplay() ? await startApp() : await runDemo()

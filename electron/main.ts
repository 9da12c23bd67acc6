import { app, type BrowserWindow, nativeTheme, session } from 'electron'
import { appOrigin } from './app-address.ts'
import { appFiles } from './app-files.ts'
import { dataFolderPath } from './app-paths.ts'
import { setupDataFolder } from './data-folder.ts'
import { deliverDataPort, setupDataPortIpc } from './data-port-ipc.ts'
import { startDataProcess } from './data-process-host.ts'
import { developmentServer, setupDevelopmentPolicy } from './dev/development-server.ts'
import { sendEvent } from './events.ts'
import { grantedPaths } from './granted-paths.ts'
import { hostHandlers } from './host-handlers.ts'
import { setupHostIpc } from './host-ipc.ts'
import { setupJobs } from './job-host.ts'
import { setupLog } from './log.ts'
import { setupMenu } from './menu.ts'
import { nativeBinding } from './native-binding.ts'
import { setupNavigation } from './navigation.ts'
import { setupPermissions } from './permissions.ts'
import { openPlaceFile } from './place-file.ts'
import { openPreferencesFile } from './preferences-file.ts'
import { printToPdf } from './print-window.ts'
import { registerAppScheme, setupProtocol } from './protocol.ts'
import { setupQuit } from './quit.ts'
import { deviceWrapper } from './remembered-key.ts'
import { setupRendererRecovery } from './renderer-recovery.ts'
import { isInsideApp, setupRequestFilter } from './request-filter.ts'
import { systemLanguage } from './shell-texts.ts'
import { setupSingleInstance } from './single-instance.ts'
import { folderTrouble } from './store-trouble.ts'
import { temporaryCopies } from './temporary-copies.ts'
import { setupUserAgent } from './user-agent.ts'
import { setupVault } from './vault-host.ts'
import { createWindow, showWindow } from './window.ts'

const files = appFiles(app.getAppPath())
const { paths, trouble } = setupDataFolder(dataFolderPath())
const development = import.meta.env.DEV ? developmentServer() : null
const origin = development?.origin ?? appOrigin
let firstWindow: BrowserWindow | null = null

app.enableSandbox()
registerAppScheme()
setupLog(paths.logFolder)
setupUserAgent()
setupNavigation(origin)

if (setupSingleInstance(() => firstWindow && showWindow(firstWindow)))
  void app.whenReady().then(start)
else app.exit()

function start(): void {
  const preferences = openPreferencesFile(paths.dataFolder)
  const language = () => preferences.current().language ?? systemLanguage(app.getLocale())
  const applyPreferences = () => {
    nativeTheme.themeSource = preferences.current().theme
    setupMenu(language())
  }
  applyPreferences()

  setupPermissions(session.defaultSession)
  setupRequestFilter(
    session.defaultSession,
    (address) => isInsideApp(address, origin) || development?.allows(address) === true,
  )
  if (import.meta.env.DEV) setupDevelopmentPolicy(session.defaultSession)
  else setupProtocol(session.defaultSession, files.renderer)

  const dataProcess = startDataProcess({
    modulePath: files.dataProcess,
    deliver: (port) => deliverDataPort(window, port),
    onRestarted: () => sendEvent(window, { kind: 'data_process_restarted' }),
    onLost: (opening) => vault.reportLoss(opening),
  })
  const window = createWindow({
    preload: files.preload,
    folder: paths.windowFolder,
    developerTools: !app.isPackaged,
  })
  firstWindow = window
  setupRendererRecovery(window, language)

  const trusted = { contentsId: window.webContents.id, origin }
  const vault = setupVault({
    store: {
      dataFolder: paths.dataFolder,
      resourcesFolder: files.resources,
      nativeBinding: nativeBinding(),
    },
    device: deviceWrapper(),
    dataProcess,
    folderTrouble: trouble && folderTrouble(trouble),
    startAgain: () => {
      app.relaunch()
      app.quit()
    },
    onChange: (state) => sendEvent(window, { kind: 'vault_changed', state }),
    onLock: async () => {
      await Promise.all([jobs.cancelAll(), copies.remove()])
    },
  })
  const chosenFiles = grantedPaths()
  const copies = temporaryCopies(paths.dataFolder)
  void copies.remove()
  const jobs = setupJobs({
    window: trusted,
    modulePath: files.jobProcess,
    access: vault.access,
    paths: chosenFiles,
    printToPdf: (printable, signal) => printToPdf(printable, { parent: window, origin, signal }),
    sendEvent: (event) => sendEvent(window, event),
  })
  const handlers = hostHandlers({
    window,
    dataFolder: paths.dataFolder,
    preferences,
    place: openPlaceFile(paths.dataFolder),
    onPreferencesSaved: applyPreferences,
    language,
    vault,
    paths: chosenFiles,
    copies,
  })
  setupDataPortIpc(trusted, dataProcess.connect)
  setupHostIpc(trusted, handlers)
  setupQuit(async () => {
    await Promise.all([jobs.cancelAll(), dataProcess.end(), copies.remove()])
  })
  void window.loadURL(`${origin}/`)
}

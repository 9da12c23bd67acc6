import { contextBridge, ipcRenderer } from 'electron'
import type { DesktopBridge } from '../assessments/contract/bridge.ts'
import type { OperationName, OperationResult } from '../assessments/contract/contract-types.ts'
import { refuse } from '../assessments/core/result.ts'
import { channels } from './channels.ts'
import { dataCalls } from './data-calls.ts'

const calls = dataCalls()

ipcRenderer.on(channels.dataPort, ({ ports: [port] }, news) => {
  if (port) calls.takePort(port)
  else calls.losePort(news)
})
ipcRenderer.send(channels.dataPort)

/** The results were made from the contract on the other side; here they are only passed on. */
const desktop: DesktopBridge = {
  callData: (name, input) => typed(calls.call(name, input)),
  callHost: (name, input) => invoke(channels.host, name, input),
  runJob: (jobId, name, input) => invoke(channels.runJob, jobId, name, input),
  async cancelJob(jobId) {
    await ipcRenderer.invoke(channels.cancelJob, jobId)
  },
  onEvent(listener) {
    const passOn = (_event: unknown, event: Parameters<typeof listener>[0]) => listener(event)
    ipcRenderer.on(channels.event, passOn)
    return () => ipcRenderer.off(channels.event, passOn)
  },
}

async function invoke<Name extends OperationName>(
  channel: string,
  ...parameters: readonly unknown[]
): Promise<OperationResult<Name>> {
  try {
    return await ipcRenderer.invoke(channel, ...parameters)
  } catch {
    return refuse('app.unexpected', { logId: '' })
  }
}

function typed<Name extends OperationName>(
  result: Promise<unknown>,
): Promise<OperationResult<Name>> {
  return result as Promise<OperationResult<Name>>
}

contextBridge.exposeInMainWorld('desktop', desktop)

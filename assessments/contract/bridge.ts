import type { OperationNameWith, OperationResult } from './contract-types.ts'
import type { AppEvent } from './events.ts'

/**
 * What the preload script shows the window as `window.desktop`, and all of it. The client in the renderer
 * looks an operation's effect up in the contract and takes the way that fits.
 */
export interface DesktopBridge {
  /** `read`, `write` and `attachment`: straight to the data process. */
  callData<Name extends OperationNameWith<'read' | 'write' | 'attachment'>>(
    name: Name,
    input: unknown,
  ): Promise<OperationResult<Name>>
  /** `host`: answered by the main process. */
  callHost<Name extends OperationNameWith<'host'>>(
    name: Name,
    input: unknown,
  ): Promise<OperationResult<Name>>
  /** `job`: runs in a process of its own; its progress comes as events with this id. */
  runJob<Name extends OperationNameWith<'job'>>(
    jobId: string,
    name: Name,
    input: unknown,
  ): Promise<OperationResult<Name>>
  cancelJob(jobId: string): Promise<void>
  /** @returns a function that ends the subscription. */
  onEvent(listener: (event: AppEvent) => void): () => void
}

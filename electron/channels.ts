/** The messages between the preload script and the main process; nothing else is listened to. */
export const channels = {
  /** Window asks for a port; main answers on the same channel, with the port or (no data process) without. */
  dataPort: 'desktop:data-port',
  host: 'desktop:host',
  runJob: 'desktop:run-job',
  cancelJob: 'desktop:cancel-job',
  event: 'desktop:event',
} as const

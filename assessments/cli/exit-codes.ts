/** What the headless command ends with; `kompass --help` prints the same list. */
export const exitCodes = {
  ok: 0,
  /** The command ran and its answer is "no": findings in an instrument, nothing to report on. */
  refused: 1,
  /** The words on the command line are off. */
  usage: 2,
  /** A file or folder is missing, foreign, damaged, newer, in use or not writable. */
  file: 3,
  /** The passphrase is missing or wrong. */
  passphrase: 4,
  /** A bug; the message goes to standard error. */
  unexpected: 70,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Shows how far a download is: one rewritten line on a terminal, a line every ten percent elsewhere. */
export class Progress {
  #lastShown = -1
  readonly #title: string
  readonly #write: (text: string) => void
  readonly #isTerminal: boolean

  constructor(
    title: string,
    write: (text: string) => void = (text) => process.stdout.write(text),
    isTerminal: boolean = process.stdout.isTTY === true,
  ) {
    this.#title = title
    this.#write = write
    this.#isTerminal = isTerminal
  }

  /** @param share part that is done, 0 to 1 */
  show(share: number): void {
    const step = this.#isTerminal ? 1 : 10
    const percent = Math.floor((share * 100) / step) * step
    if (percent <= this.#lastShown) return
    this.#lastShown = percent
    const line = `  ${this.#title}: ${percent} %`
    this.#write(this.#isTerminal ? `\r${line}${percent === 100 ? '\n' : ''}` : `${line}\n`)
  }
}

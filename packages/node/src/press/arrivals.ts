// Files that are being read for an account: how many of their articles have come so far.

export interface Arriving {
  /** The file's name. */
  name: string
  done: number
  of: number
}

export class Arrivals {
  readonly #all = new Set<{ account: string; file: Arriving }>()

  /** Notes a file until `end` is called. `came` says how far it is. */
  begin(account: string, name: string): { came(done: number, of: number): void; end(): void } {
    const one = { account, file: { name, done: 0, of: 0 } }
    this.#all.add(one)
    return {
      came: (done, of) => {
        one.file = { name, done, of }
      },
      end: () => {
        this.#all.delete(one)
      },
    }
  }

  of(account: string): Arriving[] {
    return [...this.#all].filter((one) => one.account === account).map(({ file }) => file)
  }
}

// A countersigner at work: judges with its memory, remembers, and only then signs.
import {
  type AddCheckpoint,
  cosign,
  judgeCheckpoint,
  type NoteSigner,
  type Outcome,
  printNote,
  printSignature,
  type Remembered,
  type VerifierKey,
} from '@parley/record/register'

/** Where a countersigner remembers the last tree of each register. A write lasts once it resolves. */
export interface WitnessMemory {
  read(origin: string): Promise<Remembered | undefined>
  write(origin: string, remembered: Remembered): Promise<void>
}

export interface WitnessService {
  /** Whose countersignature this is. */
  readonly key: VerifierKey
  /** Judges and countersigns a checkpoint; gives the signature line (C2SP tlog-witness, add-checkpoint). */
  addCheckpoint(request: AddCheckpoint): Promise<Outcome<string>>
  /** The last checkpoint of a register that it countersigned, with its own cosignature. */
  checkpoint(origin: string): Promise<string | undefined>
}

export type WitnessOptions = {
  readonly signer: NoteSigner
  /** The log keys known for an origin; none where it does not countersign that register. Asked at each request. */
  readonly logs: (origin: string) => readonly VerifierKey[]
  readonly memory: WitnessMemory
  /** Milliseconds since 1970; the system's clock unless told otherwise. */
  readonly now?: () => number
}

class Witness implements WitnessService {
  readonly key: VerifierKey
  readonly #options: WitnessOptions
  /** Requests are judged one after another: between judging and remembering nothing may slip in. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(options: WitnessOptions) {
    this.#options = options
    this.key = options.signer
  }

  addCheckpoint(request: AddCheckpoint): Promise<Outcome<string>> {
    const answer = this.#last.then(() => this.#judge(request))
    this.#last = answer.catch(() => undefined)
    return answer
  }

  async #judge(request: AddCheckpoint): Promise<Outcome<string>> {
    const { memory, signer, logs, now = Date.now } = this.#options
    const origin = request.note.slice(0, request.note.indexOf('\n'))
    const judged = judgeCheckpoint(await memory.read(origin), request, logs(origin))
    if (!judged.ok) return judged
    const { checkpoint, note } = judged.value
    const cosignature = cosign(note.text, Math.floor(now() / 1000), signer)
    const byLog = note.signatures.filter((line) => line.name === checkpoint.origin)
    await memory.write(checkpoint.origin, {
      size: checkpoint.size,
      root: checkpoint.root,
      note: printNote({ text: note.text, signatures: [...byLog, cosignature] }),
    })
    return { ok: true, value: printSignature(cosignature) }
  }

  async checkpoint(origin: string): Promise<string | undefined> {
    return (await this.#options.memory.read(origin))?.note
  }
}

/** A countersigner over its memory. */
export const openWitness = (options: WitnessOptions): WitnessService => new Witness(options)

/** A memory that ends with the process: for tests and rehearsals only. */
export const memoryForTests = (): WitnessMemory => {
  const kept = new Map<string, Remembered>()
  return {
    read: async (origin) => kept.get(origin),
    write: async (origin, remembered) => {
      kept.set(origin, remembered)
    },
  }
}

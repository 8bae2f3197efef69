// How a node tells a fault: the code of the record's catalogue, then what it says of it in English.

export interface FaultParts {
  /** Code from the record's problems, e.g. `signature-wrong`; empty where there is none. */
  code: string
  /** What stands after it: for readers of a language whose catalogue lacks the code. */
  detail: string
}

/** Parts a reason such as `root-differs: The leaves do not make the root …`. */
export function faultParts(reason: string): FaultParts {
  const found = /^([a-z]+(?:-[a-z0-9]+)*)(?::\s*(.*))?$/s.exec(reason)
  return found ? { code: found[1]!, detail: found[2] ?? '' } : { code: '', detail: reason }
}

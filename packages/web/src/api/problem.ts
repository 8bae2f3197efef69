// A refusal or failure as the API tells it (RFC 9457), or as the browser met it.

export interface Problem {
  code: string
  status: number
  title: string
  detail?: string
  /** Where in the input it lies: JSON pointer. */
  input?: string
  remedy?: string
  /** Fills the placeholders of the catalogue's texts. */
  fields?: Record<string, string | number>
}

/** Thrown by `ask`; pages meet it in an `ErrorState`. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** The problem behind anything thrown. */
export const problemOf = (error: unknown): Problem =>
  error instanceof ProblemError
    ? error.problem
    : { code: 'page-failed', status: 0, title: error instanceof Error ? error.message : String(error) }

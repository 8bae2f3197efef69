// How a language is written: what its rules need before they can compare words. Folding is for comparing only;
// every span stays one of the text as it was printed.

export type Script = {
  /** BCP 47 primary subtag. */
  language: string
  /** One word as the tables write it: variants of a letter, marks and digits made one. */
  fold(word: string): string
  /** The next word or mark from `lastIndex`. Global. */
  word: RegExp
  /** Marks that open a quotation, and what may close each. */
  closing: Readonly<Record<string, readonly string[]>>
  /** Whether the mark just before `at` ends a sentence there, given what stands before and after it. */
  endsSentence(before: string, after: string): boolean
}

/** Marks that end a sentence in either script. */
export const TERMINAL = /[.?!…۔؟]/u

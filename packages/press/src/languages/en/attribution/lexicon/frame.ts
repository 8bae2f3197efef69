// What a verb of attribution may take as the words that it attributes.

/**
 * One letter each:
 * `c` a clause with “that”, a question or a quotation, after the verb or before it ·
 * `b` a clause without “that” too · `h` a clause with “that” only · `q` a quotation or a parenthetical only ·
 * `o` a noun phrase (“denied the charge”) · `t` an infinitive (“refused to leave”) · `r` the hearer first (“told reporters that”) ·
 * `x` somebody and an infinitive (“urged the army to leave”) · `a` something “as” something · `n` something and its name
 * (“called it a farce”) · `g` an -ing form (“denied hitting”) · `p` a phrase with one of the verb's prepositions ·
 * `z` stands alone (“asked whether he would, he declined”).
 */
export type Frame = { letters: string; prepositions: readonly string[] }

/** Verbs that take the same; a verb may stand in several rows and takes what any of them says. */
export type Row = readonly [letters: string, verbs: string]

/** Verbs with the prepositions that open what is said. */
export type PrepositionRow = readonly [prepositions: string, verbs: string]

export const wordsOf = (list: string): string[] => list.trim().split(/\s+/).filter(Boolean)

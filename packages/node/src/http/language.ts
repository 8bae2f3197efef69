// The reader's language decides the order of names, and nothing else: texts come in all their languages.
import type { FastifyRequest } from 'fastify'

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.Collator.supportedLocalesOf(tag).length > 0
  } catch {
    return false // not a well-formed tag
  }
}

/** `?lang=` where given, else the first that the browser prefers and that names can be sorted in, else English. */
export const languageOf = (request: FastifyRequest): string => {
  const asked = (request.query as { lang?: string }).lang
  const preferred = request.headers['accept-language']?.split(',').map((part) => part.split(';')[0]?.trim())
  for (const tag of [asked, ...(preferred ?? [])]) {
    if (tag !== undefined && tag.length <= 20 && isLanguage(tag)) return tag
  }
  return 'en'
}

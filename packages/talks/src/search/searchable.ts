// Which words of an act can be searched: every text in it, in every language, and the few codes people look for.

/** One text of an act. `field` is its path in the act ("body.text", "attribution.words"); `language` is `und` for codes. */
export interface Searchable {
  field: string
  language: string
  text: string
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const CODES = new Set(['code', 'neutralCode', 'name', 'author', 'locator', 'dateline'])

/** All texts of an act's content, in the order in which it holds them. Content that is not an object has none. */
export function textsOf(content: unknown): Searchable[] {
  const found: Searchable[] = []
  if (content === null || typeof content !== 'object') return found
  const act = content as Record<string, unknown>
  walk(act.body, 'body', found)
  walk(act.attribution, 'attribution', found)
  walk(act.actor, 'actor', found)
  walk(act.when, 'when', found)
  walk(act.remark, 'remark', found)
  walk(act.sources, 'sources', found)
  if (Array.isArray(act.tags)) for (const tag of act.tags) put(found, 'tags', 'und', tag)
  return found
}

function put(found: Searchable[], field: string, language: string, text: unknown): void {
  if (typeof text === 'string' && text !== '') found.push({ field, language, text })
}

function walk(value: unknown, path: string, found: Searchable[]): void {
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const item of value) walk(item, path, found)
    return
  }
  const record = value as Record<string, unknown>
  if (isText(record)) {
    for (const language in record) put(found, path, language, record[language])
    return
  }
  for (const key in record) {
    const inner = record[key]
    if (typeof inner === 'string') {
      if (CODES.has(key)) put(found, `${path}.${key}`, 'und', inner)
    } else walk(inner, `${path}.${key}`, found)
  }
}

function isText(record: Record<string, unknown>): boolean {
  let any = false
  for (const key in record) {
    if (typeof record[key] !== 'string' || !LANGUAGE.test(key) || key === 'by') return false
    any = true
  }
  return any
}

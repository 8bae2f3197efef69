// A seat's databases for tests of the API: in memory, with their tables; on the shelf of each account some articles.
import type { Article } from '@parley/press'
import { createTables } from '@parley/talks'
import Database from 'better-sqlite3-multiple-ciphers'
import { draftOfWords } from '../../../../press/src/staging/draft.ts'
import { PressShelf } from '../../press/shelf.ts'
import { PRESS_TABLES } from '../../press/tables.ts'
import { OUTBOX_TABLES } from '../../store/outbox.ts'

const SAID = 'The ferry would sail again on Sunday'
const text = `Ferry talks go on\n${SAID}, the harbour ministry said. Nobody was hurt.`

/** Id of the nth article that `stagedShelf` puts there for Amina. */
export const stagedArticle = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const ARTICLES = 9

const article: Article = {
  text,
  source: {
    title: 'Ferry talks go on',
    outlet: 'The Harbour Post',
    author: null,
    dateline: null,
    published: '2024-03-03',
    zone: null,
    language: 'en',
  },
  blocks: [{ span: [18, text.length], form: 'paragraph' }],
  marks: [{ at: 20, label: '[1]', target: null }],
}

/** Amina has nine articles of two drafts each; nobody else has any. */
export const stagedShelf = (): PressShelf => {
  const db = new Database(':memory:')
  db.exec(`${OUTBOX_TABLES};${PRESS_TABLES}`)
  const shelf = new PressShelf(db)
  const drafts = [draftOfWords(text, SAID), draftOfWords(text, 'Nobody was hurt')]
  const name = db.prepare('UPDATE press_articles SET id = ? WHERE id = ?')
  for (let n = 1; n <= ARTICLES; n++) {
    const file = {
      name: `ferry-${n}.txt`,
      mediaType: 'text/plain',
      sha256: String(n).padStart(64, '0'),
      bytes: Buffer.from(text),
    }
    const added = shelf.add('amina', file, { article, drafts })
    name.run(stagedArticle(n), added.id)
  }
  return shelf
}

export const stagedFile = (): Database.Database => {
  const db = new Database(':memory:')
  createTables(db)
  return db
}

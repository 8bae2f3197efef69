// The press desk's tables in a seat's private file: articles, their drafts, and an index of the drafts' words. Nothing
// of them is on the record, in the process file, or in anything that is exported.

/** Whatever changes an article or its drafts is noted, so that what is made of all of them takes in only what changed. */
const noting = (name: string, event: string, values: string): string =>
  `CREATE TRIGGER IF NOT EXISTS press_${name} ${event} BEGIN
  INSERT INTO press_changes (article, account, change)
  SELECT ${values}, (SELECT ifnull(max(change), 0) + 1 FROM press_changes) WHERE true
  ON CONFLICT (article) DO UPDATE SET change = excluded.change;
END`
const OF_DRAFT = 'NEW.article, (SELECT account FROM press_articles WHERE number = NEW.article)'

export const PRESS_TABLES = `
CREATE TABLE IF NOT EXISTS press_files (
  account TEXT NOT NULL, sha256 TEXT NOT NULL, name TEXT NOT NULL, media_type TEXT NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (account, sha256)
) STRICT;
CREATE TABLE IF NOT EXISTS press_articles (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  account TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  part INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  article TEXT NOT NULL,
  read_source TEXT NOT NULL,
  decisions TEXT NOT NULL,
  UNIQUE (account, sha256, part),
  FOREIGN KEY (account, sha256) REFERENCES press_files (account, sha256)
) STRICT;
CREATE TABLE IF NOT EXISTS press_drafts (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES press_articles (number) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'rejected', 'confirmed')),
  replaced INTEGER NOT NULL DEFAULT 0,
  match TEXT,
  held TEXT NOT NULL,
  entries TEXT NOT NULL DEFAULT '[]',
  signing TEXT,
  UNIQUE (article, n)
) STRICT;
CREATE VIRTUAL TABLE IF NOT EXISTS press_words USING fts5(
  words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
);
CREATE TABLE IF NOT EXISTS press_models (
  account TEXT PRIMARY KEY, endpoint TEXT NOT NULL, model TEXT NOT NULL, key TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS press_changes (
  article INTEGER PRIMARY KEY, account TEXT NOT NULL, change INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS press_changes_in_order ON press_changes (change);
INSERT OR IGNORE INTO press_changes (article, account, change) SELECT number, account, 1 FROM press_articles;
${noting('article_comes', 'AFTER INSERT ON press_articles', 'NEW.number, NEW.account')};
${noting('article_corrected', 'AFTER UPDATE OF article ON press_articles', 'NEW.number, NEW.account')};
${noting('article_goes', 'AFTER DELETE ON press_articles', 'OLD.number, OLD.account')};
${noting('draft_comes', 'AFTER INSERT ON press_drafts', OF_DRAFT)};
${noting('draft_changes', 'AFTER UPDATE OF held, state, replaced ON press_drafts', OF_DRAFT)}`

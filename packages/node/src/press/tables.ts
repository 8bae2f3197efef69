// The press desk's tables in a seat's private file: articles, their drafts, and an index of the drafts' words. Nothing
// of them is on the record, in the process file, or in anything that is exported.
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
)`

// The reference page of the process file's tables (docs/process-file.md), made from their declarations.
import type { Table } from '../file/table.ts'
import { TABLE_NAMES, TABLES } from '../file/tables.ts'

const section = (name: string, { purpose, columns, many }: Table): string => {
  const list = Object.entries(columns)
    .map(([column, type]) => `\`${column}\` ${type}`)
    .join(' · ')
  const key =
    many.length > 0 ? ` One row for each ${many.map((column) => `\`${column}\``).join(' and ')}.` : ''
  return `## ${name}\n\n${purpose}${key}\n\n${list}\n`
}

const INTRODUCTION = `# The process file

All that one seat can read of a process, as a SQLite database: what the replay of its entries yields. Made from the
declarations (packages/talks/src/file/tables) by \`npx node scripts/reference.ts\`; a test keeps it true.

Every table has \`entry\`, the place in the register of the entry that made the row, and \`id\`, the id of that entry,
by which others refer to it. \`ref\` is an id, \`json\` text that holds JSON, \`flag\` 0 or 1; a question mark allows
null. A refused or unjudged entry has a row in \`entries\` alone. Whether something was confirmed, withdrawn, superseded,
corrected or closed stands in \`entries\`, whichever kind of act did it. Beside these tables, \`search\` is the full-text
index, by \`entry\`.
`

/** The whole page in Markdown. */
export const processFilePage = (): string =>
  [INTRODUCTION, ...TABLE_NAMES.map((name) => section(name, TABLES[name] as Table))].join('\n')

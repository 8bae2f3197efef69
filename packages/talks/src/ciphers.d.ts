// The package keeps better-sqlite3's interface, but its `exports` hide its own declarations.
declare module 'better-sqlite3-multiple-ciphers' {
  import Database = require('better-sqlite3')
  export = Database
}

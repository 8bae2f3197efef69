import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildProgram } from './program.ts'

const docs = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8')
const { program } = buildProgram()

describe('docs/cli.md', () => {
  test.each(program.commands.map((command) => [command.name(), command] as const))(
    'describes parley %s with its options and an example in its help',
    (name, command) => {
      expect(docs).toContain(`\`parley ${name}`)
      for (const option of command.options) expect(docs).toContain(`\`${option.flags}\``)
      let help = ''
      command
        .configureOutput({
          writeOut: (text) => {
            help += text
          },
        })
        .outputHelp()
      expect(help).toContain(`$ parley ${name}`)
      expect(help).toContain('--json')
    },
  )

  test('describes every exit code of the catalogue', async () => {
    const { PROBLEMS } = await import('@parley/node')
    for (const exit of new Set(Object.values(PROBLEMS).map((each) => each.exit)))
      expect(docs).toContain(`| ${exit} |`)
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import letter from '../../vectors/letter.json' with { type: 'json' }
import { LIMITS } from '../limits.ts'
import { RECORD_PROBLEMS } from '../problems.ts'
import { SUITES } from '../signatures/suite.ts'

const docs = new URL('../../../../docs/', import.meta.url)
const page = readFileSync(new URL('protocol.md', docs), 'utf8')
const section = (title: string) => page.split(/^## /m).find((part) => part.includes(title)) ?? ''
const rowsOf = (text: string) =>
  [...text.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, name, rest]) => [name, rest])

describe('the protocol page, to somebody who writes a second implementation,', () => {
  it('has a worked example whose bytes are those of the vectors', () => {
    const blocks = [...page.matchAll(/```hex (\S+)\n([0-9a-f\n]+)```/g)]
    expect(blocks.length).toBe(17)
    for (const [, path, hex] of blocks) {
      const value = path!
        .split('.')
        .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], letter)
      expect([path, hex!.replaceAll('\n', '')]).toEqual([path, value])
    }
    expect(page).toContain(`\n${Buffer.from(letter.content, 'hex').toString()}\n`)
  })

  it('names every code with its meaning, and no other', () => {
    expect(Object.fromEntries(rowsOf(section('Codes\n')))).toEqual(RECORD_PROBLEMS)
  })

  it('names every limit with its value, and no other', () => {
    const limits = rowsOf(section('Limits\n')).map(([name, rest]) => [name, Number(rest!.split(' ')[0])])
    expect(Object.fromEntries(limits)).toEqual(LIMITS)
  })

  it('names every suite, also those that are only reserved', () => {
    for (const { code, name, publicKeyBytes, signatureBytes, inUse } of SUITES) {
      const row = page
        .split('\n')
        .find((line) => line.startsWith(`| 0x${code.toString(16).padStart(2, '0')} | ${name} |`))
      expect(row).toContain(`${publicKeyBytes}, ${signatureBytes} bytes`)
      expect(row).toContain(inUse ? 'in use' : 'reserved')
    }
  })

  it('links to pages that are there', () => {
    for (const [, file] of page.matchAll(/\]\(([a-z-]+\.md)\)/g))
      expect([file, existsSync(new URL(file!, docs))]).toEqual([file, true])
  })
})

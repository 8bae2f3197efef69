// Says which annotations do not fit their text, and counts what the articles hold: figures only, no sentences of the text.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readAnnotated } from './annotation.ts'

const here = import.meta.dirname
const given = process.argv.slice(2)
const files =
  given.length > 0
    ? given
    : ['open', 'aside', 'practice', 'fresh'].flatMap((half) =>
        readdirSync(join(here, half))
          .filter((name) => name.endsWith('.json'))
          .map((name) => join(here, half, name)),
      )
let attributions = 0
let events = 0
let wrong = 0
for (const file of files) {
  const { article, misfits } = readAnnotated(file)
  const told = article.items.filter((item) => item.speech !== 'narration').length
  const withEvent = article.items.filter((item) => item.event).length
  attributions += told
  events += withEvent
  wrong += misfits.length
  const words = article.text.split(/\s+/).length
  console.log(
    `${article.file.split('/').slice(-2).join('/')}: ${words} words, ${told} attributions, ${withEvent} events`,
  )
  for (const { item, why } of misfits) console.log(`  item ${item}: ${why}`)
}
console.log(`${files.length} articles, ${attributions} attributions, ${events} events, ${wrong} misfits`)
process.exitCode = wrong > 0 ? 1 : 0

import { describe, expect, test } from 'vitest'
import { draftArticle } from '../../draft-article.ts'
import { articleOf } from '../../staging/article.ts'

const first = (text: string) =>
  draftArticle(articleOf(text, { published: '2025-10-27', language: 'tr' })).drafts[0]!

describe('what a Turkish statement tells', () => {
  test.each([
    ['Askerler kasabayı bombaladı, üç kişi gözaltına alındı.', 'ASSAULT'],
    ['Üç kişi gözaltına alındı, bir polis yaralandı.', 'COERCE'],
    ['Birlik üyeleri vadide silahlarını imha etti.', 'RETREAT'],
    ['Lodra uçakları hava sahasını iki kez ihlal etti.', 'MOBILIZE'],
    ['Dernek üyeleri pazar günü bakanlığa yürüdü.', 'PROTEST'],
    ['Baskının ardından kasaba sessizliğe gömüldü.', null],
  ])('%s', (text, code) => expect(first(text).event?.code ?? null).toBe(code))
})

describe('what a Turkish statement may become', () => {
  const opening = 'Lodra ile Mirza arasında ateşkes imzalandı. '
  const last = (text: string) =>
    draftArticle(articleOf(opening + text, { published: '2025-10-27', language: 'tr' })).drafts.at(-1)!
      .becomes
  test.each([
    ["Lodra Savunma Bakanı Ediz Yal, Mirza'nın toplarını çekmesi gerektiğini söyledi.", 'position'],
    [
      'Lodra Savunma Bakanı Ediz Yal, “Verdiğimiz sözün arkasındayız, ateşkese uyacağız” dedi.',
      'assurance-given',
    ],
    ['Bakanlık, ele geçirilen tüfeklerin fotoğraflarını basınla paylaştı.', 'evidence'],
    ['Mirza bu çağrıya yanıt vermedi.', 'statement'],
    ['Örgütün bunu kabul etmesi şaşırtıcı değil, dedi Doç. Dr. Ayla Kent.', 'commentary'],
  ])('%s', (text, becomes) => expect(last(text)).toBe(becomes))
})

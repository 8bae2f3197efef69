import { describe, expect, test } from 'vitest'
import type { Article } from '../../../article.ts'
import { packFor } from '../../packs.ts'

/** As said on Monday, 27 October 2025. */
const said = (text: string): string[] => {
  const article: Article = {
    text,
    source: {
      title: null,
      outlet: null,
      author: null,
      dateline: null,
      published: '2025-10-27',
      zone: 'Europe/Istanbul',
      language: 'tr',
    },
    blocks: [{ span: [0, text.length], form: 'paragraph' }],
    marks: [],
  }
  const pack = packFor('tr')
  return pack.times(pack.analyse(article)).map(({ time }) => `${time.from} – ${time.to}`)
}

describe('Turkish times', () => {
  test.each([
    ['Heyetler her cuma görüşüyor.', []],
    ['Devriye günde iki kez çıkıyor.', []],
    ['Şu anda görüşmeler sürüyor.', ['2025-10-27 – 2025-10-27']],
    ['Köprü 12 Ekim’de yerel saatle 14.30’da açıldı.', ['2025-10-12T14:30 – 2025-10-12T14:30']],
    ['Heyet önceki gün Ankara’ya geldi.', ['2025-10-25 – 2025-10-25']],
    ['Yirmi beş gün önce imzalandı.', ['2025-10-02 – 2025-10-02']],
    ['Sınır 19. yüzyılda çizildi.', ['1801-01-01 – 1900-12-31']],
    ['Savaş 2014-15 döneminde sürdü.', ['2014-01-01 – 2015-12-31']],
    ['Yanıt önümüzdeki günlerde verilecek.', ['2025-10-27 – null']],
    ['Taraflar cumaya kadar yanıt verecek.', ['null – 2025-10-31']],
    ['Kapı eylülden beri kapalı kaldı.', ['2025-09-01 – null']],
    ['Sınır cumaya kadar değil, bu sabahtan itibaren açık.', ['null – 2025-10-31', '2025-10-27 – null']],
    ['Tutuklular en geç cuma günü dönecek.', ['null – 2025-10-31']],
    ['Yol kasım ayı başında açılacak.', ['2025-11-01 – 2025-11-10']],
    ['Heyetler eylül ayının ortasında buluştu.', ['2025-09-11 – 2025-09-20']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted))
})

import { describe, expect, it, test } from 'vitest'
import type { Draft } from '../../draft.ts'
import { draftArticle } from '../../draft-article.ts'
import type { Knowledge } from '../../knowledge.ts'
import { articleOf } from '../../staging/article.ts'

const draftsOf = (text: string, knowledge: Knowledge = []): Draft[] =>
  draftArticle(articleOf(text, { published: '2025-10-27', language: 'tr' }), { knowledge }).drafts
const told = (text: string) =>
  draftsOf(text)
    .filter(({ speech }) => speech !== 'narration')
    .map(({ claim, source, cue }) => ({ claim, by: source.resolved, cue: cue?.lemma }))

describe('who said what in Turkish', () => {
  it('takes a nominalised clause between the source and the verb at the end', () => {
    expect(told('Vali Kemal Duru, köprünün yarın açılacağını söyledi.')).toEqual([
      { claim: 'köprünün yarın açılacağını', by: 'Kemal Duru', cue: 'söylemek' },
    ])
  })

  it('takes a quotation before “dedi” and goes on with a second verb and the same source', () => {
    expect(told('Vali Kemal Duru, “Yol kapalı” dedi ve halktan sabır istedi.')).toEqual([
      { claim: '“Yol kapalı”', by: 'Kemal Duru', cue: 'demek' },
      { claim: 'halktan sabır', by: 'Kemal Duru', cue: 'istemek' },
    ])
  })

  it('finds the speaker after a participle and lets him go on', () => {
    expect(told('“Kimse ateş açmadı” diyen Albay Cem Sarp, haritaların incelenmesini önerdi.')).toEqual([
      { claim: '“Kimse ateş açmadı”', by: 'Cem Sarp', cue: 'demek' },
      { claim: 'haritaların incelenmesini', by: 'Cem Sarp', cue: 'önermek' },
    ])
  })

  it('finds the body that a passive names, and nobody where it names none', () => {
    expect(
      told('Lodra Savunma Bakanlığından yapılan açıklamada, iki köyün boşaltıldığı bildirildi.'),
    ).toEqual([{ claim: 'iki köyün boşaltıldığı', by: 'Lodra Savunma Bakanlığı', cue: 'bildirmek' }])
    expect(told('Hattın kesildiği bildirildi.')).toEqual([
      { claim: 'Hattın kesildiği', by: null, cue: 'bildirmek' },
    ])
  })

  it('reads “göre” with people, not with plans and protocols', () => {
    expect(told('Uzmanlara göre ateşkes kırılgan.')).toEqual([
      { claim: 'ateşkes kırılgan', by: 'Uzmanlar', cue: 'göre' },
    ])
    expect(told('Plana göre ilk kafile cumartesi yola çıkacak.')).toEqual([])
  })

  test.each([
    ['Arkan şu ifadeleri kullandı: “Yol açık. Köprü de açık.”', '“Yol açık. Köprü de açık.”'],
    ['Açıklamada, “Yol açık.” ifadesine yer verildi.', '“Yol açık.”'],
    ['Vali Kemal Duru, yolun açılması gerektiğinin altını çizdi.', 'yolun açılması gerektiğinin'],
    ['Vali Kemal Duru, yolun açılmadığından yakındı.', 'yolun açılmadığından'],
    ['Vali Kemal Duru, sözlerini şöyle tamamladı: “Bekliyoruz.”', '“Bekliyoruz.”'],
    ['Uzmanlar, ateşkesin kalıcı olacağı görüşünde.', 'ateşkesin kalıcı olacağı'],
    ['Kuzey Cephesi, köprüdeki saldırıyı üstlendi.', 'köprüdeki saldırıyı'],
    ['Vali Kemal Duru, soruya “Yol açık” yanıtını verdi.', '“Yol açık”'],
    [
      'Vali Kemal Duru, köprüde yapılan görüşmelerde anlaşıldığını söyledi.',
      'köprüde yapılan görüşmelerde anlaşıldığını',
    ],
    ['Vali Kemal Duru, düzenlediği basın toplantısında yolun açıldığını söyledi.', 'yolun açıldığını'],
    ['Gelen heyetin vurulduğu köyde ilk belirlemelere göre iki kişi öldü.', 'iki kişi öldü'],
  ])('knows what each cue governs: %s', (text, claim) => expect(told(text).at(-1)!.claim).toContain(claim))

  test.each([
    ['Lodra Savunma Bakanlığından yapılan açıklamaya göre köprü açık.', 'Lodra Savunma Bakanlığı'],
    ['Lodra haber ajansı LHA’nın haberine göre köprü açık.', 'LHA'],
    ['Vali Kemal Duru’nun verdiği bilgiye göre köprü açık.', 'Kemal Duru'],
    ['Yerel basında yer alan haberlere göre köprü açık.', 'Yerel basın'],
    ['Canan Elmacı, köprünün açıldığını söyledi.', 'Canan Elmacı'],
    ['Pencere gazetesi, köprünün açıldığını yazdı.', 'Pencere'],
    ['Sanık Ahmet Sarp, köprüyü yaktığını söyledi.', 'Ahmet Sarp'],
    ['Lodra Silahlı Kuvvetleri (LSK), köprünün açıldığını duyurdu.', 'Lodra Silahlı Kuvvetleri'],
    ['Nehir Enstitüsü’nden Lale Kent, köprünün açıldığını söyledi.', 'Lale Kent'],
  ])('names who it was: %s', (text, by) => expect(told(text)[0]?.by).toBe(by))

  it('does not take a ministry for the one who speaks for it', () => {
    const drafts = draftsOf(
      'Lodra Savunma Bakanlığı Sözcüsü Ayla Kent, köprünün açıldığını söyledi. Bakanlıktan yapılan açıklamada, yolun kapandığı bildirildi. Lodra Savunma Bakanlığı, yolun açıldığını duyurdu.',
    )
    expect(drafts.at(-1)!.source).toMatchObject({ kind: 'office', resolved: 'Lodra Savunma Bakanlığı' })
  })

  test.each([
    ['Lodra Devlet Başkanı Cem Sarp, köprünün açıldığını söyledi.', 'Lodra'],
    ['ABD Kara Kuvvetleri Komutanı Orgeneral Ed Pole, köprünün açıldığını söyledi.', 'ABD'],
    ['Konuya yakın kaynaklar, köprünün açıldığını söyledi.', null],
    ['Siyaset bilimci Cem Sarp, köprünün açıldığını söyledi.', null],
    ['Meclis Başkanı Cem Sarp, köprünün açıldığını söyledi.', null],
  ])('tells on whose behalf: %s', (text, side) => expect(draftsOf(text)[0]!.source.side).toBe(side))

  it('does not take wishes for demands', () => {
    expect(told('Heyet kente gitmek istedi.')).toEqual([])
  })

  it('leaves how and where it was said out of the claim', () => {
    const [draft] = draftsOf('Sözcü Ayla Kent ise dün yaptığı konuşmada, esirlerin bırakıldığını duyurdu.')
    expect(draft).toMatchObject({ claim: 'esirlerin bırakıldığını', source: { resolved: 'Ayla Kent' } })
  })

  it('drops the relative clause before an unnamed source and keeps plural groups apart', () => {
    const drafts = draftsOf(
      'Görüşmeleri izleyen bir diplomat, metnin hazır olduğunu belirtti. Yerel yetkililer bunu yalanladı. Diplomat, imzanın geciktiğini ekledi.',
    )
    expect(drafts.map(({ source }) => [source.resolved, source.named, source.basis])).toEqual([
      ['diplomat', false, 'background'],
      ['Yerel yetkililer', false, 'background'],
      ['diplomat', false, 'background'],
    ])
  })

  it('follows surnames, titles and left-out subjects to the person', () => {
    const drafts = draftsOf(
      'Lodra Dışişleri Bakanı Ediz Yal, teklifi reddetti. Bakan, yeni bir tur beklemediğini söyledi. Yal, “Sabrımız bitti” dedi. “Gidiyoruz” diye konuştu.',
    )
    expect(drafts.map(({ source }) => source.resolved)).toEqual([
      'Ediz Yal',
      'Ediz Yal',
      'Ediz Yal',
      'Ediz Yal',
    ])
    expect(drafts.at(0)!.source.side).toBe('Lodra')
    expect(drafts.at(-1)!.source.span).toBeNull()
  })

  it('takes the name of the process for a known body', () => {
    const knowledge: Knowledge = [
      { id: 'org-1', type: 'organisation', names: ['Lodra Savunma Bakanlığı'], side: 'Lodra' },
    ]
    const [draft] = draftsOf('Lodra Savunma Bakanlığı, iki askerin yaralandığını açıkladı.', knowledge)
    expect(draft!.source).toMatchObject({ id: 'org-1', side: 'Lodra' })
  })
})

describe('what a Turkish claim carries', () => {
  it('reads force, negation, condition and hedge', () => {
    const of = (text: string) => draftsOf(text)[0]!
    expect(of('Sözcü, sınırın geçilmediğini öne sürdü.')).toMatchObject({ force: 'claimed', negated: true })
    expect(of('Sözcü, saldırı sürerse barajın kapatılacağı uyarısında bulundu.')).toMatchObject({
      force: 'warned',
      conditional: true,
    })
    expect(of('Sözcü, kararın gecikebileceğini belirtti.').hedges).toHaveLength(1)
    expect(of('Sözcü, birliklerin sınırı geçtiğini reddetti.')).toMatchObject({
      force: 'denied',
      event: null,
    })
    expect(of('Sözcü, birlikleri çekmeyi reddetti.')).toMatchObject({
      force: 'refused',
      event: { code: 'REJECT' },
    })
    expect(of('Sözcü suçlamaları yalanladı.')).toMatchObject({ force: 'denied', negated: true, event: null })
  })

  it('codes the verb that is an act, else the verb of the claim', () => {
    const code = (text: string) => draftsOf(text)[0]!.event?.code ?? null
    expect(code("Lodra, Mirza'yı görüşmeleri baltalamakla suçladı.")).toBe('ACCUSE')
    expect(code('Sözcü, milislerin istasyonu vurduğunu söyledi.')).toBe('ASSAULT')
    expect(code('Sözcü, esirlerin takas edildiğini söyledi.')).toBe('COOPERATE')
    expect(code('Sözcü, saldırıların durması gerektiğini söyledi.')).toBeNull()
  })

  it('resolves weekdays, dates and years, endings and all', () => {
    const time = (text: string) => draftsOf(text)[0]!.time
    expect(time('Sözcü, salı gecesi köprünün vurulduğunu söyledi.')).toMatchObject({
      from: '2025-10-21',
      precision: 'part-of-day',
    })
    expect(time("Sözcü, 19 Ekim'de mutabakat imzalandığını söyledi.")).toMatchObject({
      from: '2025-10-19',
      to: '2025-10-19',
    })
    expect(time("Sözcü, anlaşmanın 2019'da imzalandığını söyledi.")).toMatchObject({
      from: '2019-01-01',
      precision: 'year',
    })
    expect(time('Sözcü, pazarda kimsenin kalmadığını söyledi.')).toBeNull()
  })

  it('strips the case from places and tells owners from places', () => {
    const places = (text: string) => draftsOf(text)[0]!.places.map(({ name, id }) => [name, id])
    expect(places("Sözcü, görüşmelerin Cenevre'de süreceğini söyledi.")[0]![0]).toBe('Geneva')
    expect(places('Sözcü, Akpınar köyünün boşaltıldığını söyledi.')[0]![0]).toBe('Akpınar')
    expect(places("Katar'dan bir yetkili, turun ertelendiğini söyledi.")).toEqual([])
  })
})

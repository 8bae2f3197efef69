import { describe, expect, it } from 'vitest'
import { findDateline } from './dateline.ts'
import { headerDate, isoDate, statedDate } from './dates.ts'
import { detectLanguage } from './language.ts'
import { readOne } from './staging/reading.ts'
import { zoneOfPlace } from './zone.ts'

describe('a stated date', () => {
  it.each([
    ['Published in Dawn, October 27th, 2025', '2025-10-27'],
    ['Published: 3 March 2024 14:05 GMT', '2024-03-03T14:05:00+00:00'],
    ['Published 8:15 am PKT, Monday, 27 Oct 2025', '2025-10-27T08:15:00+05:00'],
    ['Oct. 7, 2024 at 2:30 p.m.', '2024-10-07T14:30'],
    ['2025-10-27T08:15:00.000Z', '2025-10-27T08:15:00+00:00'],
    ['27 اکتوبر، 2025ء', '2025-10-27'],
    ['۲۷ اکتوبر ۲۰۲۵', '2025-10-27'],
    ['27 Ekim 2025 Pazartesi, 14:05 TSİ', '2025-10-27T14:05'],
    ['Yayınlanma: 27.10.2025 14:05', '2025-10-27T14:05'],
    ['Mon, 27 Oct 2025 08:15:00 +0500', '2025-10-27T08:15:00+05:00'],
    ['27/10/2025', '2025-10-27'],
  ])('in “%s” is %s', (line, date) => {
    expect(statedDate(line)?.date).toBe(date)
  })

  it.each(['3/4/2025', '31 February 2024', 'Oct 27', 'may 2025', '12 people', '10:30'])(
    'is not read from “%s”',
    (line) => expect(statedDate(line)).toBeNull(),
  )

  it('without a year takes the year that is nearest to the hint', () => {
    expect(statedDate('Dec 30', '2025-01-02')?.date).toBe('2024-12-30')
    expect(statedDate('Jan 2', '2024-12-30')?.date).toBe('2025-01-02')
  })

  it('given by a person is ISO 8601 or refused', () => {
    expect(isoDate('2025-10-27')).toBe('2025-10-27')
    expect(isoDate('2025-10-27T14:05+05:00')).toBe('2025-10-27T14:05:00+05:00')
    for (const wrong of ['27.10.2025', 'yesterday', '2025-13-01', '2025-02-30', '2025-10-27 or so', ''])
      expect(isoDate(wrong)).toBeNull()
    expect(headerDate('no date')).toBeNull()
  })
})

describe('a dateline', () => {
  it.each([
    ['ISLAMABAD: Stalemate persisted', 'ISLAMABAD', null],
    ['KABUL, Oct 27 (Reuters) - The talks', 'KABUL', 'Reuters'],
    ['POINT TARKUND, Line of Control, Dec 11 (Meridian) - Brigadiers met', 'POINT TARKUND', 'Meridian'],
    ['ASWAN, Egypt, Jan. 17—An envoy', 'ASWAN', null],
    ['GAZA/CAIRO, Feb 3 (Agency) -- Trucks', 'GAZA/CAIRO', 'Agency'],
    ['Istanbul — Delegates met', 'Istanbul', null],
    ['İSTANBUL (AA) - Heyetler', 'İSTANBUL', 'AA'],
    ['کابل (ویب ڈیسک) مذاکرات جاری ہیں', 'کابل', 'ویب ڈیسک'],
  ])('begins “%s”', (paragraph, city, agency) => {
    expect(findDateline(paragraph)).toMatchObject({ city, agency })
  })

  it.each([
    'UPDATE 2 - The talks went on',
    'ANALYSIS: the truce',
    'The TTP — which denies it — left',
    'Officials: we do not know',
    'TTP: who they are',
    'He said it — twice.',
  ])('is not seen in “%s”', (paragraph) => expect(findDateline(paragraph)).toBeNull())

  it('tells the zone where its place has one, and none where it could be several', () => {
    expect(zoneOfPlace('PESHAWAR')).toBe('Asia/Karachi')
    expect(zoneOfPlace('NEW DELHI')).toBe('Asia/Kolkata')
    expect(zoneOfPlace('GENEVA')).toBe('Europe/Zurich')
    expect(zoneOfPlace('WASHINGTON')).toBe('America/New_York')
    expect(zoneOfPlace('HYDERABAD', 'India')).toBe('Asia/Kolkata')
    expect(zoneOfPlace('HYDERABAD')).toBeNull()
    expect(zoneOfPlace('SPRINGFIELD')).toBeNull()
    expect(zoneOfPlace('TIN OUZAL')).toBeNull()
  })
})

describe('what a file says of itself', () => {
  const article = (...lines: string[]) =>
    [
      'Truce holds for a second day, officials say',
      ...lines,
      'The truce held, two officials said on Monday.',
    ].join('\n')

  it.each([
    ['By Tomas Quiroga', 'Tomas Quiroga'],
    ['By WALTER PRUITT', 'Walter Pruitt'],
    ['By Patrick Lisle, Ireland Correspondent, in Ballycarrow', 'Patrick Lisle'],
    ['Priya Wetherall in Geneva and Jonas Eik in Tambara', 'Priya Wetherall and Jonas Eik'],
    ['Tahir Khan | Published October 27, 2025', 'Tahir Khan'],
    ['Our Correspondent', 'Our Correspondent'],
    ['رپورٹ: زارینہ ملک', 'زارینہ ملک'],
    ['Röportaj: Defne Yurtsever', 'Defne Yurtsever'],
  ])('the line “%s” names %s as author', async (line, author) => {
    expect((await readOne(article(line))).source.author).toBe(author)
  })

  it('a paragraph that begins with “By” is no byline', async () => {
    const { source } = await readOne(article('By Monday evening the guns had fallen silent along the river.'))
    expect(source.author).toBeNull()
  })

  it.each([
    ['The Harbour Post · 14 March 2025 · page 3', 'The Harbour Post'],
    ['Harbour Tribune | Friday, March 14, 2025 | A4', 'Harbour Tribune'],
    ['World | 14 March 2025', null],
  ])('a page’s head “%s” stands above the headline and says outlet and day', async (head, outlet) => {
    const page = `${head}\n${article('NOUADA — The lists had come, an official said.')}`
    expect((await readOne(page)).source).toMatchObject({
      title: 'Truce holds for a second day, officials say',
      outlet,
      published: '2025-03-14',
      author: null,
    })
  })

  it('goes before the hints, unless these come first; what it does not say they fill in', async () => {
    const hints = { published: '2025-10-30', outlet: 'The Post' }
    const stated = article('Published in Dawn, October 27th, 2025')
    expect((await readOne(stated, hints)).source).toMatchObject({ published: '2025-10-27', outlet: 'Dawn' })
    expect((await readOne(stated, { ...hints, first: true })).source).toMatchObject({
      published: '2025-10-30',
      outlet: 'The Post',
    })
    expect((await readOne(article(), hints)).source).toMatchObject({
      published: '2025-10-30',
      outlet: 'The Post',
    })
  })

  it('a dateline dates the article only with the year of the hint or its own', async () => {
    const body = 'KABUL, Oct 27 (Agency) - The truce held, two officials said.'
    expect((await readOne(article(body))).source.published).toBeNull()
    const dated = 'KABUL, Oct 27, 2025 (Agency) - The truce held, two officials said.'
    expect((await readOne(article(dated))).source.published).toBe('2025-10-27')
  })

  it('labelled lines above the text are taken at their word', async () => {
    const { source } = await readOne(
      `Title: Truce holds\nSource: The Harbour Post\nAuthor: Mina Reyes\nDate: 3 March 2024\n\nThe truce held, officials said.`,
    )
    expect(source).toMatchObject({
      title: 'Truce holds',
      outlet: 'The Harbour Post',
      author: 'Mina Reyes',
      published: '2024-03-03',
    })
  })
})

describe('the language', () => {
  it.each([
    ['en', 'The army said on Sunday that it had left the town.'],
    ['ur', 'دفتر خارجہ کے ترجمان نے کہا ہے کہ مذاکرات جاری ہیں اور فریقین رابطے میں ہیں۔'],
    [
      'tr',
      'Dışişleri Bakanlığı pazar günü yaptığı açıklamada müzakerelerin sürdüğünü ve bir sonuç alınmadığını bildirdi.',
    ],
    ['fa', 'وزارت امور خارجه اعلام کرد که گفتگوها ادامه دارد و هیچ توافقی امضا نشده است.'],
    ['ps', 'د بهرنیو چارو وزارت وویل چې خبرې اترې روانې دي او دواړه لوري به سبا بیا سره ګوري.'],
    ['fr', 'Le ministère a déclaré dimanche que les pourparlers se poursuivaient à Genève.'],
  ])('%s is told by its words', async (language, text) => {
    expect(await detectLanguage(text)).toBe(language)
  })

  it('of a page in Urdu is Urdu, whatever its template says', async () => {
    expect(await detectLanguage('ترجمان نے کہا ہے کہ مذاکرات جاری ہیں۔', 'en')).toBe('ur')
  })
})

// The source, the places, the groups and units that are named, each with the sides' own words beside a neutral code.
import type { Text } from '@parley/talks'
import { ref, type Step } from '../script.ts'
import { both, DAWN, own, setting } from './reported.ts'

const addition = both("Rapporteur's addition: not in the source.", 'راقم کا اضافہ: ماخذ میں نہیں۔')

const place = (
  label: string,
  code: string,
  names: { name: Text; by?: string }[],
  at: [latitude: number, longitude: number],
  precision: 'settlement' | 'district' | 'region' | 'country',
  within?: string,
): Step =>
  own(
    label,
    'place.name',
    {
      code,
      names: names.map(({ name, by }) => ({ name, ...(by ? { by: ref(by) } : {}) })),
      latitudeMicro: Math.round(at[0] * 1e6),
      longitudeMicro: Math.round(at[1] * 1e6),
      precision,
      ...(within ? { within: ref(within) } : {}),
    },
    {
      remark: both(
        'Coordinates are of the area, not of an event.',
        'محلِ وقوع علاقے کا ہے، کسی واقعے کا نہیں۔',
      ),
    },
  )

const organisation = (
  label: string,
  name: Text,
  more: {
    type: string
    short?: Text
    partOf?: string
    names?: { by?: string; name: Text }[]
    facts: string[]
  },
): Step =>
  setting(label, 'organisation.add', {
    facts: more.facts,
    by: 'desk',
    ...(more.names ? { remark: addition } : {}),
    body: {
      name,
      ...(more.short ? { short: more.short } : {}),
      type: more.type,
      atTable: false,
      ...(more.partOf ? { partOf: ref(more.partOf) } : {}),
      ...(more.names
        ? {
            otherNames: more.names.map(({ by, name: own }) => ({
              name: own,
              ...(by ? { by: ref(by) } : {}),
            })),
          }
        : {}),
    },
  })

export const terms: Step[] = [
  own('dawn', 'organisation.add', {
    name: both('Dawn', 'ڈان'),
    type: 'media',
    atTable: false,
  }),
  own(DAWN, 'source.cite', {
    outlet: both('Dawn', 'ڈان'),
    form: 'press-report',
    published: '2025-10-27',
    dateline: both('Islamabad', 'اسلام آباد'),
    author: both('no byline', 'مصنف کا نام درج نہیں'),
    publisher: ref('dawn'),
  }),

  place('istanbul', 'istanbul', [{ name: both('Istanbul', 'استنبول') }], [41.0082, 28.9784], 'settlement'),
  place('doha-city', 'doha', [{ name: both('Doha', 'دوحہ') }], [25.2854, 51.531], 'settlement'),
  place('kabul', 'kabul', [{ name: both('Kabul', 'کابل') }], [34.5553, 69.2075], 'settlement'),
  place('kandahar', 'kandahar', [{ name: both('Kandahar', 'قندھار') }], [31.6289, 65.7372], 'settlement'),
  place('kurram', 'kurram', [{ name: both('Kurram', 'کُرم') }], [33.8, 70.1], 'district'),
  place(
    'north-waziristan',
    'north-waziristan',
    [{ name: both('North Waziristan', 'شمالی وزیرستان') }],
    [33.0, 70.07],
    'district',
  ),
  organisation('india', both('India', 'بھارت'), { type: 'state', facts: ['F19', 'F29'] }),
  place(
    'leepa',
    'leepa-sector',
    [
      { name: both('Leepa sector', 'لیپا سیکٹر') },
      { by: 'pakistan', name: both('Leepa sector, Azad Jammu and Kashmir', 'لیپا سیکٹر، آزاد جموں و کشمیر') },
      {
        by: 'india',
        name: both(
          'Leepa sector, Pakistan-occupied Jammu and Kashmir',
          'لیپا سیکٹر، پاکستان کے زیرِ قبضہ جموں و کشمیر (بھارت کی اصطلاح)',
        ),
      },
    ],
    [34.31, 73.9],
    'region',
  ),
  place(
    'line-pk-af',
    'pk-af-line',
    [
      { name: both('Line between Afghanistan and Pakistan', 'افغانستان اور پاکستان کے درمیان لکیر') },
      { by: 'pakistan', name: both('Pak-Afghan border', 'پاک افغان سرحد') },
      { by: 'afghanistan', name: both('Durand Line', 'ڈیورنڈ لائن') },
    ],
    [33.4, 69.9],
    'region',
  ),

  organisation('isi', both('Inter-Services Intelligence', 'انٹر سروسز انٹیلیجنس'), {
    short: both('ISI', 'آئی ایس آئی'),
    type: 'unit',
    partOf: 'pakistan',
    facts: ['F04'],
  }),
  organisation('dmo', both('Directorate of Military Operations', 'ڈائریکٹوریٹ آف ملٹری آپریشنز'), {
    type: 'unit',
    partOf: 'pakistan',
    facts: ['F04'],
  }),
  organisation('foreign-office', both('Foreign Office', 'دفترِ خارجہ'), {
    type: 'unit',
    partOf: 'pakistan',
    facts: ['F04'],
  }),
  organisation(
    'ispr',
    both("Inter-Services Public Relations, Pakistan's military", 'انٹر سروسز پبلک ریلیشنز، پاک فوج'),
    {
      short: both('ISPR', 'آئی ایس پی آر'),
      type: 'unit',
      partOf: 'pakistan',
      facts: ['F26'],
    },
  ),
  organisation('ttp', both('Tehreek-i-Taliban Pakistan', 'تحریکِ طالبان پاکستان'), {
    short: both('TTP', 'ٹی ٹی پی'),
    type: 'armed-group',
    names: [{ by: 'pakistan', name: both('Fitna al-Khawarij', 'فتنہ الخوارج') }],
    facts: ['F14', 'F22', 'F24'],
  }),
  organisation('bla', both('Balochistan Liberation Army', 'بلوچستان لبریشن آرمی'), {
    short: both('BLA', 'بی ایل اے'),
    type: 'armed-group',
    names: [{ by: 'pakistan', name: both('Fitna al-Hindustan', 'فتنہ الہندوستان') }],
    facts: ['F22'],
  }),
  own('term-groups', 'term.name', {
    code: 'armed-groups-in-afghanistan',
    names: [
      {
        name: both(
          'Armed groups said to operate from Afghanistan',
          'افغانستان سے سرگرم بتائے جانے والے مسلح گروہ',
        ),
      },
      { by: ref('dawn'), name: both('terrorist proxies', 'دہشت گرد پراکسیز') },
    ],
  }),
  own('term-line-of-control', 'term.name', {
    code: 'line-of-control',
    names: [{ name: both('Line of Control', 'لائن آف کنٹرول') }],
  }),
]

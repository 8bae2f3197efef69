// A fictional process for training: two parties, two mediators, a monitoring mission, an observer, a secretariat.
import type { FoundingOrganisation, FoundingPerson, ProcessSetup } from '../script.ts'
import { both, EMPLOYER, type Hand, HOST_ZONE } from './hands.ts'

const organisation = (
  label: string,
  en: string,
  ur: string,
  type: FoundingOrganisation['type'],
  roles: FoundingOrganisation['roles'],
): FoundingOrganisation => ({ label, name: both(en, ur), type, atTable: true, ...(roles ? { roles } : {}) })

const SEAT_OF: Record<string, string> = { secretariat: 'secretariat', mission: 'mission', lakes: 'observer' }

const person = (label: Hand, en: string, ur: string, titleEn: string, titleUr: string): FoundingPerson => ({
  label,
  name: both(en, ur),
  organisation: EMPLOYER[label],
  seat: SEAT_OF[EMPLOYER[label]] ?? EMPLOYER[label],
  title: both(titleEn, titleUr),
})

export const setup: ProcessSetup = {
  slug: 'exercise',
  title: both('Tarsa valley talks (exercise)', 'وادیِ ترسا مذاکرات (مشق)'),
  summary: both(
    'A fictional process for training. No such place, party or person exists.',
    'تربیت کے لیے ایک فرضی عمل۔ ایسی کوئی جگہ، فریق یا شخص موجود نہیں۔',
  ),
  reenactment: false,
  demonstration: true,
  zones: [
    { zone: HOST_ZONE, label: both('Idrin', 'ادرین') },
    { zone: 'Etc/GMT-5', label: both('Maral', 'مارال') },
    { zone: 'Etc/GMT-3', label: both('Sovan', 'سووان') },
  ],
  languages: ['en', 'ur'],
  convenor: 'elat',
  organisations: [
    organisation('secretariat', 'Talks Secretariat', 'مذاکراتی سیکریٹریٹ', 'other', [
      'secretariat',
      'depositary',
    ]),
    organisation('maral', 'Maral', 'مارال', 'state', ['party']),
    organisation('sovan', 'Sovan', 'سووان', 'authority', ['party']),
    organisation('kelem', 'Kelem', 'کیلم', 'state', ['mediator', 'guarantor']),
    organisation('idrin', 'Idrin', 'ادرین', 'state', ['mediator', 'host']),
    organisation('mission', 'Tarsa Monitoring Mission', 'ترسا نگران مشن', 'intergovernmental', [
      'monitoring-mission',
    ]),
    organisation('lakes', 'Union of the Lakes', 'اتحادِ جھیل', 'intergovernmental', ['observer']),
  ],
  seats: [
    { name: 'secretariat', organisation: 'secretariat', capacity: 'secretariat' },
    { name: 'maral', organisation: 'maral', capacity: 'party' },
    { name: 'sovan', organisation: 'sovan', capacity: 'party' },
    { name: 'kelem', organisation: 'kelem', capacity: 'mediator' },
    { name: 'idrin', organisation: 'idrin', capacity: 'mediator' },
    { name: 'mission', organisation: 'mission', capacity: 'monitoring-mission' },
    { name: 'observer', organisation: 'lakes', capacity: 'observer' },
  ],
  people: [
    person('elat', 'Noor Elat', 'نور ایلات', 'Secretary of the talks', 'سیکریٹری مذاکرات'),
    person('torvik', 'Lena Torvik', 'لینا تورِک', 'Deputy Foreign Minister', 'نائب وزیرِ خارجہ'),
    person('venn', 'Daro Venn', 'دارو وین', 'Legal expert', 'قانونی ماہر'),
    person('halvar', 'Ossa Halvar', 'اوسا ہلوار', 'Foreign Minister', 'وزیرِ خارجہ'),
    person('kass', 'Ibren Kass', 'ابرین کاس', 'Head of delegation', 'سربراہِ وفد'),
    person('anto', 'Mirel Anto', 'میرل آنتو', 'Note-taker', 'نوٹ نویس'),
    person('renn', 'Saba Renn', 'صبا رین', 'Special envoy', 'خصوصی ایلچی'),
    person('dorin', 'Yusa Dorin', 'یوسا دورین', 'Special envoy', 'خصوصی ایلچی'),
    person('pell', 'Adaro Pell', 'آدارو پیل', 'Head of mission', 'سربراہِ مشن'),
    person('quill', 'Tessa Quill', 'ٹیسا کول', 'Observer', 'مبصر'),
  ],
}

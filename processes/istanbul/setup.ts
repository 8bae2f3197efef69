// The frame: who may read, and the one invented person who records.
import type { ProcessSetup } from '../script.ts'
import { both, RAPPORTEUR } from './reported.ts'

export const setup: ProcessSetup = {
  slug: 'istanbul',
  title: both('Istanbul talks, October 2025', 'استنبول مذاکرات، اکتوبر 2025'),
  summary: both(
    'Talks between Pakistan and the Afghan Taliban government, as one newspaper reported them on 27 October 2025.',
    'پاکستان اور افغان طالبان حکومت کے درمیان مذاکرات، جیسا کہ ایک اخبار نے 27 اکتوبر 2025 کو رپورٹ کیا۔',
  ),
  reenactment: true,
  demonstration: true,
  zones: [
    { zone: 'Europe/Istanbul', label: both('Istanbul', 'استنبول') },
    { zone: 'Asia/Karachi', label: both('Islamabad', 'اسلام آباد') },
    { zone: 'Asia/Kabul', label: both('Kabul', 'کابل') },
  ],
  languages: ['en', 'ur'],
  convenor: RAPPORTEUR,
  organisations: [
    {
      label: 'desk',
      name: both('Re-enactment desk (invented)', 'بازسازی ڈیسک (فرضی)'),
      short: both('Desk', 'ڈیسک'),
      type: 'other',
      atTable: false,
    },
    {
      label: 'afghanistan',
      name: both('Afghanistan', 'افغانستان'),
      type: 'authority',
      atTable: true,
      otherNames: [
        { name: both('Afghan Taliban government (the outlet)', 'افغان طالبان حکومت (اخبار)') },
        { name: both('Interim Afghan government (ISPR)', 'عبوری افغان حکومت (آئی ایس پی آر)') },
        {
          name: both(
            'Islamic Emirate of Afghanistan (its own name)',
            'امارتِ اسلامیہ افغانستان (اپنا اختیار کردہ نام)',
          ),
        },
      ],
      tags: ['F01'],
    },
    {
      label: 'pakistan',
      name: both('Pakistan', 'پاکستان'),
      type: 'state',
      atTable: true,
      otherNames: [
        { name: both('Islamic Republic of Pakistan (its own name)', 'اسلامی جمہوریہ پاکستان (اپنا نام)') },
      ],
      tags: ['F01'],
    },
    { label: 'qatar', name: both('Qatar', 'قطر'), type: 'state', atTable: true, tags: ['F03'] },
    { label: 'turkiye', name: both('Türkiye', 'ترکیہ'), type: 'state', atTable: true, tags: ['F02'] },
    {
      label: 'readers',
      name: both('Outside readers', 'بیرونی قارئین'),
      type: 'other',
      atTable: false,
    },
  ],
  seats: [
    { name: 'rapporteur', organisation: 'desk', capacity: 'rapporteur' },
    { name: 'afghanistan', organisation: 'afghanistan', capacity: 'party' },
    { name: 'pakistan', organisation: 'pakistan', capacity: 'party' },
    { name: 'qatar', organisation: 'qatar', capacity: 'mediator' },
    { name: 'turkiye', organisation: 'turkiye', capacity: 'mediator' },
    { name: 'observer', organisation: 'readers', capacity: 'observer' },
  ],
  people: [
    {
      label: RAPPORTEUR,
      name: both('The rapporteur (invented)', 'راقم (فرضی)'),
      organisation: 'desk',
      seat: 'rapporteur',
      title: both('Rapporteur', 'راقم'),
    },
  ],
}

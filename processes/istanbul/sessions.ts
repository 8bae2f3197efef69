// The sessions, as far as the source tells them apart: F01, F06, F10, and the stalemate of F15.
import { ref, type Step } from '../script.ts'
import { both, ISTANBUL, onSaturday, onSunday, reported, SATURDAY, SUNDAY } from './reported.ts'

const twoDays = (zone = ISTANBUL) => ({ from: SATURDAY, to: SUNDAY, zone, within: true })

const parties = (session: string, facts: string[]): Step =>
  reported(null, 'session.attend', {
    facts,
    by: 'desk',
    body: {
      session: ref(session),
      list: 'open',
      attendees: ['afghanistan', 'pakistan'].map((label) => ({
        organisation: ref(label),
        capacity: 'party',
      })),
    },
  })

export const sessions: Step[] = [
  reported('day-one', 'session.convene', {
    facts: ['F01'],
    by: 'turkiye',
    when: onSaturday,
    body: {
      title: both('First day', 'پہلا دن'),
      format: 'plenary',
      planned: 'not-stated',
      place: ref('istanbul'),
      agenda: [both('Safe havens', 'محفوظ پناہ گاہیں')],
    },
    remark: both(
      'The format is not stated; recorded as plenary because both sides are said to have talked with each other.',
      'طریقِ کار بیان نہیں؛ دونوں فریقوں کی باہمی گفتگو کے ذکر کی بنا پر مکمل اجلاس درج کیا گیا۔',
    ),
  }),
  parties('day-one', ['F01']),
  reported('day-one-outcome', 'session.outcome', {
    facts: ['F01'],
    by: 'desk',
    when: onSaturday,
    body: {
      session: ref('day-one'),
      outcome: 'no-consensus',
      text: both('No common ground was found on safe havens.', 'محفوظ پناہ گاہوں پر کوئی اتفاق نہ ہو سکا۔'),
    },
  }),

  reported('day-two', 'session.convene', {
    facts: ['F01'],
    by: 'turkiye',
    when: onSunday,
    body: {
      title: both('Second day', 'دوسرا دن'),
      format: 'plenary',
      planned: 'not-stated',
      place: ref('istanbul'),
      continues: ref('day-one'),
    },
  }),
  parties('day-two', ['F01']),

  reported('second-session', 'session.convene', {
    facts: ['F10'],
    by: 'turkiye',
    when: {
      from: `${SUNDAY}T12:00`,
      to: `${SUNDAY}T23:59`,
      zone: ISTANBUL,
      within: true,
      words: both('after midday', 'دوپہر کے بعد'),
    },
    body: {
      title: both('Second session of the second day', 'دوسرے دن کی دوسری نشست'),
      format: 'plenary',
      planned: 'not-planned',
      place: ref('istanbul'),
      continues: ref('day-two'),
    },
  }),
  reported(null, 'session.attend', {
    facts: ['F10'],
    by: 'desk',
    body: {
      session: ref('second-session'),
      list: 'open',
      attendees: [
        { organisation: ref('afghanistan'), capacity: 'party' },
        { organisation: ref('pakistan'), capacity: 'party' },
        {
          organisation: ref('qatar'),
          capacity: 'mediator',
          rank: both('senior mediators', 'سینیئر ثالث'),
        },
        {
          organisation: ref('turkiye'),
          capacity: 'mediator',
          rank: both('senior mediators', 'سینیئر ثالث'),
        },
      ],
    },
  }),

  reported('nine-hours', 'session.convene', {
    facts: ['F06'],
    by: 'turkiye',
    when: {
      ...twoDays(),
      words: both('late into the night', 'رات گئے تک'),
    },
    remark: both(
      'Which of the two days is not said. It may be the same as another session in this file.',
      'یہ نہیں بتایا گیا کہ دونوں میں سے کون سا دن۔ ممکن ہے یہ اسی ریکارڈ کی کوئی اور نشست ہو۔',
    ),
    body: {
      title: both('Discussion late into a night', 'رات گئے تک گفتگو'),
      format: 'plenary',
      planned: 'not-stated',
      place: ref('istanbul'),
    },
  }),
  reported(null, 'session.outcome', {
    facts: ['F06'],
    by: 'desk',
    body: {
      session: ref('nine-hours'),
      outcome: 'not-stated',
      duration: { minutes: 540, qualifier: 'nearly' },
    },
  }),

  reported('day-two-outcome', 'session.outcome', {
    facts: ['F15'],
    by: 'desk',
    when: onSunday,
    body: {
      session: ref('day-two'),
      outcome: 'no-consensus',
      text: both('Stalemate persisted.', 'تعطل برقرار رہا۔'),
    },
  }),
]

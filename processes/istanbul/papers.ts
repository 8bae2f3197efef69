// The papers that changed hands and the assurance that did not: F07, F09, F11.
import { ref, type Step } from '../script.ts'
import { both, narration, onSaturday, onSunday, reported } from './reported.ts'

const earlierOnSunday = { ...onSunday, words: both('earlier on Sunday', 'اتوار کو قبل ازیں') }

export const papers: Step[] = [
  reported('paper-demands', 'paper.hand-over', {
    facts: ['F07'],
    by: 'pakistan',
    when: onSaturday,
    remark: both(
      'How they were handed over, and in which form, is not described.',
      'حوالگی کا طریقہ اور شکل بیان نہیں۔',
    ),
    body: {
      title: both("Pakistan's demands", 'پاکستان کے مطالبات'),
      form: 'demand',
      manner: 'not-stated',
      to: [ref('afghanistan')],
      languages: [],
      textPublic: false,
      issues: [ref('issue-groups')],
    },
  }),
  reported('paper-response', 'paper.hand-over', {
    facts: ['F09'],
    by: 'afghanistan',
    when: earlierOnSunday,
    body: {
      title: both('Written response to the demands', 'مطالبات کا تحریری جواب'),
      form: 'response',
      manner: 'written',
      to: [ref('pakistan')],
      inReplyTo: ref('paper-demands'),
      languages: [],
      textPublic: false,
      issues: [ref('issue-groups')],
    },
  }),
  reported('paper-counter-response', 'paper.hand-over', {
    facts: ['F09'],
    by: 'pakistan',
    when: { ...onSunday, words: both('afterwards on Sunday', 'اس کے بعد اتوار ہی کو') },
    remark: both('No further written reply is reported.', 'اس کے بعد کسی تحریری جواب کی اطلاع نہیں۔'),
    body: {
      title: both("Pakistan's counter-response", 'پاکستان کا جوابی مراسلہ'),
      form: 'counter-response',
      manner: 'not-stated',
      to: [ref('afghanistan')],
      inReplyTo: ref('paper-response'),
      languages: [],
      textPublic: false,
      replyExpected: true,
      issues: [ref('issue-groups')],
    },
  }),

  reported('mood', 'statement.record', {
    facts: ['F11'],
    by: 'dawn',
    when: onSunday,
    body: {
      text: both(
        'Optimism followed the exchange of papers and the start of the second session; it faded after long negotiation, when written assurances were refused.',
        'دستاویزات کے تبادلے اور دوسری نشست کے آغاز پر امید پیدا ہوئی؛ طویل گفت و شنید کے بعد، تحریری یقین دہانیوں سے انکار پر، ماند پڑ گئی۔',
      ),
      force: 'observed',
    },
  }),
  reported('assurance-refused', 'assurance.decline', {
    facts: ['F11'],
    by: 'afghanistan',
    when: { ...onSunday, words: both('after protracted negotiation', 'طویل گفت و شنید کے بعد') },
    body: {
      form: 'written',
      to: [ref('pakistan')],
      wording: 'refused',
      text: both('Any written assurance.', 'کوئی بھی تحریری یقین دہانی۔'),
      issue: ref('issue-assurances'),
    },
  }),
  reported('assurance-reluctance', 'assurance.decline', {
    facts: ['F11', 'F14'],
    by: 'afghanistan',
    voice: narration,
    remark: both(
      'The same report says “refused” in one place and “reluctance” in another. Both are kept.',
      'اسی رپورٹ میں ایک جگہ ”انکار“ اور دوسری جگہ ”ہچکچاہٹ“ ہے۔ دونوں محفوظ رکھے گئے۔',
    ),
    body: {
      form: 'written',
      to: [ref('pakistan')],
      wording: 'reluctant',
      text: both('Written commitments.', 'تحریری وعدے۔'),
      issue: ref('issue-assurances'),
    },
  }),
]

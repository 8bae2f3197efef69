// What is in dispute: the issues, each side's positions, the core demand, the offer and its refusal. F08, F15, F16, F24.
import { ref, type Step } from '../script.ts'
import { both, duringBothDays, narration, onSunday, reported, undated, unnamed } from './reported.ts'

const securityOfficials = both('Pakistani security officials', 'پاکستانی سکیورٹی حکام')

/** Which of the eight elements the reported demand states; the others are left open, as the source leaves them. */
const steps = {
  who: both('the Taliban government', 'طالبان حکومت'),
  what: both(
    '“concrete and verifiable steps” that end cross-border terrorism',
    'سرحد پار دہشت گردی کے خاتمے کے لیے ”ٹھوس اور قابلِ تصدیق اقدامات“',
  ),
  where: both('from and inside Afghanistan', 'افغانستان سے اور اس کے اندر'),
}

export const demands: Step[] = [
  reported('issue-groups', 'issue.raise', {
    facts: ['F01', 'F16'],
    by: 'pakistan',
    body: {
      title: both(
        'Armed groups said to operate from Afghanistan',
        'افغانستان سے سرگرم بتائے جانے والے مسلح گروہ',
      ),
      text: both(
        'Called safe havens, sanctuaries and terrorist proxies by the outlet.',
        'اخبار نے انہیں محفوظ پناہ گاہیں، ٹھکانے اور دہشت گرد پراکسیز کہا ہے۔',
      ),
    },
  }),
  reported('issue-assurances', 'issue.raise', {
    facts: ['F11'],
    by: 'pakistan',
    body: { title: both('Written assurances', 'تحریری یقین دہانیاں') },
    remark: both(
      'Who first raised the issue is not stated; their refusal is.',
      'یہ معاملہ پہلے کس نے اٹھایا، بیان نہیں؛ انکار بیان ہے۔',
    ),
  }),
  reported('issue-ttp-talks', 'issue.raise', {
    facts: ['F24'],
    by: 'afghanistan',
    body: { title: both('Direct talks with TTP', 'ٹی ٹی پی سے براہِ راست مذاکرات') },
  }),

  reported('final-position', 'position.state', {
    facts: ['F08'],
    by: 'pakistan',
    when: undated('after nearly nine hours of discussion', 'تقریباً نو گھنٹے کی گفتگو کے بعد'),
    voice: unnamed('unnamed-official', securityOfficials, { side: 'pakistan', speech: 'mixed' }),
    body: {
      issue: ref('issue-groups'),
      text: both(
        'Its “final position”: the Taliban government must take “concrete and verifiable steps” that end cross-border terrorism from and inside Afghanistan.',
        'اس کا ”حتمی مؤقف“: طالبان حکومت ایسے ”ٹھوس اور قابلِ تصدیق اقدامات“ کرے جن سے افغانستان سے اور اس کے اندر سرحد پار دہشت گردی ختم ہو۔',
      ),
      verbatim: false,
      final: true,
    },
  }),
  reported('demand-steps', 'request.make', {
    facts: ['F08'],
    by: 'pakistan',
    voice: unnamed('unnamed-official', securityOfficials, { side: 'pakistan', speech: 'mixed' }),
    body: {
      text: both(
        '“Concrete and verifiable steps” that end cross-border terrorism from and inside Afghanistan.',
        '”ٹھوس اور قابلِ تصدیق اقدامات“ جن سے افغانستان سے اور اس کے اندر سرحد پار دہشت گردی ختم ہو۔',
      ),
      to: [ref('afghanistan')],
      issue: ref('issue-groups'),
      elements: steps,
    },
  }),
  reported('demand-core', 'request.make', {
    facts: ['F16'],
    by: 'pakistan',
    when: duringBothDays,
    body: {
      text: both(
        'Decisive action against what the outlet calls “terrorist proxies” operating from Afghanistan.',
        'افغانستان سے سرگرم گروہوں، جنہیں اخبار ”دہشت گرد پراکسیز“ کہتا ہے، کے خلاف فیصلہ کن کارروائی۔',
      ),
      to: [ref('afghanistan')],
      issue: ref('issue-groups'),
      core: true,
      elements: {
        what: both('decisive action against the groups', 'گروہوں کے خلاف فیصلہ کن کارروائی'),
        where: both('operating from Afghanistan', 'افغانستان سے سرگرم'),
      },
    },
  }),
  reported('afghan-reluctance', 'position.state', {
    facts: ['F15'],
    by: 'afghanistan',
    when: onSunday,
    voice: { ...narration, hedges: ['appearing'] },
    remark: both(
      'Told by the outlet about the Afghan side; not stated by it.',
      'اخبار نے افغان فریق کے بارے میں بتایا؛ خود اس نے بیان نہیں کیا۔',
    ),
    body: {
      issue: ref('issue-groups'),
      text: both(
        'Appears reluctant to take verifiable action against sanctuaries of TTP and other groups.',
        'بظاہر ٹی ٹی پی اور دیگر گروہوں کے ٹھکانوں کے خلاف قابلِ تصدیق کارروائی سے گریزاں۔',
      ),
      verbatim: false,
    },
  }),

  reported('offer-ttp', 'offer.make', {
    facts: ['F24'],
    by: 'afghanistan',
    when: undated('at one stage', 'ایک مرحلے پر'),
    body: {
      text: both(
        'To bring TTP to the table for direct talks.',
        'ٹی ٹی پی کو براہِ راست بات چیت کے لیے میز پر لانا۔',
      ),
      to: [ref('pakistan')],
      issue: ref('issue-ttp-talks'),
    },
  }),
  reported('offer-ttp-refused', 'offer.answer', {
    facts: ['F24'],
    by: 'pakistan',
    when: undated('at one stage', 'ایک مرحلے پر'),
    body: {
      offer: ref('offer-ttp'),
      answer: 'reject',
      reason: both(
        'Categorically: it does not negotiate with a terrorist group, and ending the patronage is the responsibility of the Taliban.',
        'دوٹوک طور پر: وہ کسی دہشت گرد گروہ سے مذاکرات نہیں کرتا، اور سرپرستی ختم کرنا طالبان کی ذمہ داری ہے۔',
      ),
    },
  }),
  reported('position-ttp-talks', 'position.state', {
    facts: ['F24'],
    by: 'pakistan',
    when: undated('at one stage', 'ایک مرحلے پر'),
    body: {
      issue: ref('issue-ttp-talks'),
      text: both('Will not negotiate with a terrorist group.', 'کسی دہشت گرد گروہ سے مذاکرات نہیں کرے گا۔'),
      verbatim: false,
    },
  }),
]

// Who said what. Unnamed voices stay apart, even where they may be one person. F13, F14, F17 to F21, F25, F27, F29, F30.
import type { Text } from '@parley/talks'
import { ref, type Step } from '../script.ts'
import { both, duringBothDays, narration, reported, unnamed } from './reported.ts'

const pakistanOfficial = (words: Text, hedges?: string[]) =>
  unnamed('unnamed-official', words, { side: 'pakistan', speech: 'quote', ...(hedges ? { hedges } : {}) })

const seniorOfficial = both('the senior security official', 'سینیئر سکیورٹی اہلکار')
const securityOfficial = both('the security official', 'سکیورٹی اہلکار')
const theOfficial = both('the official', 'اہلکار')
const theSource = both('the source', 'ذریعہ')

export const voices: Step[] = [
  reported('mixed-signals', 'statement.record', {
    facts: ['F13'],
    by: 'dawn',
    when: duringBothDays,
    body: {
      text: both(
        'Mixed signals came from the two Afghan centres, Kabul and Kandahar.',
        'دو افغان مراکز، کابل اور قندھار، سے ملے جلے اشارے ملے۔',
      ),
      force: 'observed',
      about: [ref('afghanistan')],
    },
  }),
  reported('reading-of-reluctance', 'commentary.record', {
    facts: ['F14'],
    by: 'pakistan',
    voice: {
      ...narration,
      words: both('as interpreted by the Pakistani side', 'پاکستانی فریق کی تعبیر کے مطابق'),
      side: ref('pakistan'),
    },
    body: {
      text: both(
        'The reluctance to commit in writing is read as unwillingness to act against TTP and other groups.',
        'تحریری وعدے سے ہچکچاہٹ کو ٹی ٹی پی اور دیگر گروہوں کے خلاف کارروائی پر عدم آمادگی سمجھا گیا۔',
      ),
      on: ref('assurance-reluctance'),
      about: [ref('afghanistan')],
      force: 'interpreted',
    },
  }),
  reported('patronage-unacceptable', 'statement.record', {
    facts: ['F17'],
    by: { unnamed: seniorOfficial, side: 'pakistan' },
    voice: pakistanOfficial(seniorOfficial),
    body: {
      text: both(
        'Continued patronage of such groups by the Afghan Taliban is unacceptable.',
        'افغان طالبان کی جانب سے ایسے گروہوں کی مسلسل سرپرستی ناقابلِ قبول ہے۔',
      ),
      force: 'said',
      issue: ref('issue-groups'),
      about: [ref('afghanistan')],
    },
  }),
  reported('responses-rejected', 'statement.record', {
    facts: ['F18'],
    by: { unnamed: both('speaker not stated', 'قائل بیان نہیں') },
    voice: { voice: 'not-stated', terms: 'not-stated', speech: 'quote' },
    body: {
      text: both(
        'Taliban responses were rejected as illogical and contrary to facts on the ground.',
        'طالبان کے جوابات غیر منطقی اور زمینی حقائق کے منافی قرار دے کر مسترد کیے گئے۔',
      ),
      force: 'denied',
      issue: ref('issue-groups'),
      about: [ref('afghanistan')],
    },
  }),
  reported('other-agenda', 'statement.record', {
    facts: ['F19'],
    by: { unnamed: securityOfficial, side: 'pakistan' },
    voice: pakistanOfficial(securityOfficial, ['appeared to']),
    body: {
      text: both(
        "The Afghan delegation appeared to follow somebody else's agenda.",
        'افغان وفد بظاہر کسی اور کے ایجنڈے پر چل رہا تھا۔',
      ),
      force: 'claimed',
      about: [ref('afghanistan')],
    },
  }),
  reported('other-agenda-reading', 'commentary.record', {
    facts: ['F19'],
    by: 'dawn',
    body: {
      text: both(
        'Taken as a veiled reference to India, which recently deepened its ties with Kabul.',
        'اسے بھارت کی طرف ڈھکا چھپا اشارہ سمجھا گیا، جس نے حال ہی میں کابل سے تعلقات بڑھائے ہیں۔',
      ),
      on: ref('other-agenda'),
      about: [ref('india')],
      force: 'interpreted',
    },
  }),
  reported('nobodys-interest', 'statement.record', {
    facts: ['F20'],
    by: { unnamed: theOfficial, side: 'pakistan' },
    voice: pakistanOfficial(theOfficial),
    body: {
      text: both(
        'That position serves neither Afghanistan, nor Pakistan, nor the region.',
        'یہ مؤقف نہ افغانستان کے مفاد میں ہے، نہ پاکستان کے، نہ خطے کے۔',
      ),
      force: 'warned',
      about: [ref('afghanistan')],
    },
  }),
  reported('progress-depends', 'statement.record', {
    facts: ['F21'],
    by: { unnamed: theSource },
    voice: unnamed('unnamed-source', theSource, { speech: 'mixed' }),
    remark: both(
      'Kept apart from “the official”: the report does not say that they are one person.',
      '”اہلکار“ سے الگ رکھا گیا: رپورٹ نہیں کہتی کہ دونوں ایک ہی شخص ہیں۔',
    ),
    body: {
      text: both(
        'Any further progress depends on a positive attitude of the Afghan side.',
        'مزید پیش رفت کا انحصار افغان فریق کے مثبت رویے پر ہے۔',
      ),
      force: 'said',
      conditional: true,
      about: [ref('afghanistan')],
    },
  }),
  reported('any-price', 'statement.record', {
    facts: ['F25'],
    by: { unnamed: both('Pakistani negotiators', 'پاکستانی مذاکرات کار'), side: 'pakistan' },
    voice: unnamed('unnamed-official', both('Pakistani negotiators', 'پاکستانی مذاکرات کار'), {
      side: 'pakistan',
    }),
    body: {
      text: both(
        'Pakistan is ready to pay any price to end the threat.',
        'پاکستان خطرے کے خاتمے کے لیے ہر قیمت ادا کرنے کو تیار ہے۔',
      ),
      force: 'said',
      to: [ref('afghanistan')],
      issue: ref('issue-groups'),
      echoes: {
        text: both(
          'Earlier remarks of the Defence Minister, undated.',
          'وزیرِ دفاع کے سابقہ بیانات، تاریخ بیان نہیں۔',
        ),
        person: ref('asif'),
      },
    },
  }),
  reported('afghans-would-suffer', 'statement.record', {
    facts: ['F25'],
    by: { unnamed: both('Pakistani negotiators', 'پاکستانی مذاکرات کار'), side: 'pakistan' },
    voice: unnamed('unnamed-official', both('Pakistani negotiators', 'پاکستانی مذاکرات کار'), {
      side: 'pakistan',
    }),
    body: {
      text: both(
        'Afghans would suffer from continued intransigence.',
        'مسلسل ہٹ دھرمی سے افغان عوام کو نقصان ہوگا۔',
      ),
      force: 'warned',
      conditional: true,
      to: [ref('afghanistan')],
    },
  }),
  reported('ispr-doubt', 'statement.record', {
    facts: ['F27'],
    by: 'ispr',
    when: duringBothDays,
    voice: {
      voice: 'office',
      words: both("ISPR, Pakistan's military", 'آئی ایس پی آر، پاک فوج'),
      side: ref('pakistan'),
      terms: 'on-record',
      speech: 'quote',
    },
    body: {
      text: both(
        "The attempts cast doubt on the interim Afghan government's intentions.",
        'یہ کوششیں عبوری افغان حکومت کے ارادوں پر شک پیدا کرتی ہیں۔',
      ),
      force: 'claimed',
      about: [ref('afghanistan'), ref('incident-kurram'), ref('incident-north-waziristan')],
    },
  }),
  reported('outlet-doubt', 'commentary.record', {
    facts: ['F27'],
    by: 'dawn',
    body: {
      text: both(
        "The attempts cast further doubt on the Taliban's intentions.",
        'ان کوششوں نے طالبان کے ارادوں پر مزید شک پیدا کیا۔',
      ),
      about: [ref('afghanistan'), ref('incident-kurram'), ref('incident-north-waziristan')],
      force: 'interpreted',
    },
  }),
  reported('seemed-vindicated', 'commentary.record', {
    facts: ['F29'],
    by: 'dawn',
    voice: { ...narration, hedges: ['seemed to'] },
    remark: both(
      "The outlet's commentary, kept as such: not a relation between two facts.",
      'اخبار کا تبصرہ، اسی طور محفوظ: دو حقائق کے درمیان تعلق نہیں۔',
    ),
    body: {
      text: both(
        'Events in the Leepa sector seemed to vindicate what the security official had said.',
        'لیپا سیکٹر کے واقعات بظاہر سکیورٹی اہلکار کی بات کی تائید کرتے تھے۔',
      ),
      on: ref('other-agenda'),
      about: [ref('incident-leepa')],
      force: 'linked',
    },
  }),
  reported('mediators-effort', 'statement.record', {
    facts: ['F30'],
    by: { unnamed: both('diplomatic sources', 'سفارتی ذرائع') },
    voice: unnamed('unnamed-source', both('diplomatic sources', 'سفارتی ذرائع')),
    body: {
      text: both(
        'The mediators were attempting to keep both sides engaged and to prevent a complete breakdown in communication.',
        'ثالث دونوں فریقوں کو مصروفِ گفتگو رکھنے اور رابطے کے مکمل ٹوٹنے کو روکنے کی کوشش کر رہے تھے۔',
      ),
      force: 'said',
      about: [ref('qatar'), ref('turkiye')],
    },
  }),
]

// Urdu words that attribute. A noun or adjective with a light verb (“دعویٰ کرنا”) is the usual shape.
import type { Force, PloverCode } from '../../../draft.ts'
import type { Cue } from '../../verb-final/cue.ts'
import { fold, wordSet } from '../script.ts'

type Row = [words: string, force: Force, code?: PloverCode]

/** With these, what was said follows as a clause, stands as a quotation or belongs to the noun (“قبضہ کرنے کا دعویٰ کیا”). */
const CLAUSE: Row[] = [
  [
    'اظہار کرنا|انکشاف کرنا|واضح کرنا|وضاحت کرنا|وضاحت دینا|ذکر کرنا|تسلیم کرنا|اعتراف کرنا|اقرار کرنا|بیان کرنا|بیان دینا',
    'said',
  ],
  [
    'امید ظاہر کرنا|توقع ظاہر کرنا|خیال ظاہر کرنا|رائے ظاہر کرنا|تاثر دینا|رائے دینا|عزم ظاہر کرنا|ارادہ ظاہر کرنا|افسوس ظاہر کرنا',
    'said',
  ],
  [
    'امید کرنا|توقع کرنا|اندازہ لگانا|پیش گوئی کرنا|پیشگوئی کرنا|نتیجہ اخذ کرنا|مؤقف اپنانا|مؤقف اختیار کرنا|موقف دہرانا',
    'said',
  ],
  [
    'اضافہ کرنا|جواب دینا|اطلاع دینا|خبر دینا|آگاہ کرنا|مطلع کرنا|گواہی دینا|شکایت کرنا|شکوہ کرنا|گلہ کرنا|دلیل دینا|عندیہ دینا|اشارہ دینا|اشارہ کرنا',
    'said',
  ],
  [
    'رپورٹ کرنا|رپورٹ دینا|گفتگو کرنا|سوال کرنا|سوال اٹھانا|ٹویٹ کرنا|پوسٹ کرنا|تبصرہ کرنا|شبہ ظاہر کرنا|اطمینان ظاہر کرنا',
    'said',
  ],
  ['نشاندہی کرنا|نشان دہی کرنا|یاد دلانا|توجہ دلانا|مشاہدہ کرنا|نوٹ کرنا', 'observed'],
  ['دعویٰ کرنا|دعوی کرنا', 'claimed'],
  [
    'خدشہ ظاہر کرنا|اندیشہ ظاہر کرنا|تشویش ظاہر کرنا|خبردار کرنا|متنبہ کرنا|تنبیہ کرنا|انتباہ کرنا|انتباہ دینا',
    'warned',
  ],
  [
    'یقین دلانا|یقین دہانی کرانا|یقین دہانی کروانا|ضمانت دینا|عہد کرنا|وعدہ کرنا|قسم کھانا|حامی بھرنا',
    'offered',
    'AGREE',
  ],
]

/** These may also stand with a plain object: a demand rejected, a charge denied, a step welcomed. */
const ACT: Row[] = [
  ['ذمہ داری قبول کرنا|ذمے داری قبول کرنا|ذمہ داری تسلیم کرنا', 'claimed'],
  ['تصدیق کرنا|توثیق کرنا|اعلان کرنا|اعادہ کرنا|دفاع کرنا', 'said'],
  ['تردید کرنا|نفی کرنا|انکاری ہونا', 'denied'],
  [
    'الزام لگانا|الزام عائد کرنا|الزام دھرنا|الزام دینا|الزام دہرانا|الزامات لگانا|الزامات عائد کرنا|مورد الزام ٹھہرانا|ذمہ دار ٹھہرانا|ذمہ دار قرار دینا',
    'claimed',
    'ACCUSE',
  ],
  [
    'تنقید کرنا|تنقید کا نشانہ بنانا|مذمت کرنا|نکتہ چینی کرنا|احتجاج کرنا|برہمی ظاہر کرنا|آڑے ہاتھوں لینا|ہدف تنقید بنانا',
    'claimed',
    'ACCUSE',
  ],
  [
    'مطالبہ کرنا|مطالبہ دہرانا|تقاضا کرنا|اپیل کرنا|درخواست کرنا|استدعا کرنا|زور دینا|اصرار کرنا|تاکید کرنا|ہدایت کرنا|ہدایت دینا|شرط رکھنا|شرط عائد کرنا|مشروط کرنا|دعوت دینا',
    'insisted',
    'REQUEST',
  ],
  [
    'انکار کرنا|مسترد کرنا|رد کرنا|گریز کرنا|معذرت کرنا|مخالفت کرنا|ٹھکرانا|اعتراض کرنا|خارج از امکان قرار دینا',
    'refused',
    'REJECT',
  ],
  ['دھمکی دینا|دھمکیاں دینا', 'warned', 'THREATEN'],
  ['پیشکش کرنا|پیش کش کرنا|تجویز دینا|تجویز کرنا|تجویز پیش کرنا|مشورہ دینا', 'offered'],
  [
    'خیر مقدم کرنا|خیرمقدم کرنا|حمایت کرنا|تعریف کرنا|سراہنا|شکریہ ادا کرنا|مبارکباد دینا|مبارک باد دینا|خراج تحسین پیش کرنا',
    'said',
    'SUPPORT',
  ],
  ['اتفاق کرنا|رضامندی ظاہر کرنا|آمادگی ظاہر کرنا|منظور کرنا|قبول کرنا', 'said', 'AGREE'],
]

/** What may be expressed: “حملے پر تشویش کا اظہار کیا”. Whatever else is expressed only says that it was said. */
const EXPRESSED: Row[] = [
  ['تشویش|خدشے|خدشات|اندیشے|تحفظات', 'warned'],
  ['برہمی|ناراضی|ناراضگی|غصے|غم و غصے', 'claimed', 'ACCUSE'],
  ['حمایت|یکجہتی|اظہار یکجہتی|خیر سگالی|تشکر|مسرت|خوشی', 'said', 'SUPPORT'],
  ['آمادگی|رضامندی', 'said', 'AGREE'],
  ['لاتعلقی', 'denied'],
  [
    'افسوس|تعزیت|دکھ|رنج|امید|خیال|خیالات|شبہ|شبہے|یقین|اعتماد|اطمینان|مایوسی|حیرت|عزم|خواہش|رائے|ہمدردی|دلچسپی',
    'said',
  ],
]

/** Nouns of a stance: “ان کا کہنا تھا کہ”, “حکام کا خیال ہے کہ”. */
const STANCE: Row[] = [
  ['کہنا|بتانا|خیال|مؤقف|موقف|ماننا|رائے|استدلال|جواب|سوال|اندازہ|تاثر|یقین|بیان|تبصرہ', 'said'],
  ['دعویٰ|دعوی|الزام', 'claimed'],
  ['اصرار|مطالبہ|تقاضا', 'insisted'],
  ['خدشہ|انتباہ', 'warned'],
]

const FELT: Row[] = [
  ['امید|یقین|توقع|شبہ|شک|اعتراض', 'said'],
  ['خدشہ|ڈر|خوف|اندیشہ|تشویش', 'warned'],
]

const EVENT_OF_STANCE: Readonly<Record<string, PloverCode>> = {
  الزام: 'ACCUSE',
  مطالبہ: 'REQUEST',
  تقاضا: 'REQUEST',
}

/** Forms of a verb in news: perfective, imperfective, with its vector verb, and the participle before “ہوئے”. */
const VECTOR = '(?: ?(?:دیا|دی|دیے|دئیے|لیا|لی|لیے|چکا|چکی|چکے)| (?:رہا|رہی|رہے))'
const LIGHT: Readonly<Record<string, string>> = {
  کرنا: `(?:کیا|کیے|کئے|کی|کرتا|کرتی|کرتے|کر${VECTOR})`,
  دینا: `(?:دیا|دی|دیے|دیتا|دیتی|دیتے|دے${VECTOR})`,
  لگانا: `(?:لگایا|لگائے|لگائی|لگاتا|لگاتی|لگاتے|لگا${VECTOR})`,
  کرانا: '(?:کرایا|کرائی|کرائے|کراتے|کراتا|کرا ?دی)',
  کروانا: '(?:کروایا|کروائی|کرواتے|کروا ?دی)',
  بنانا: '(?:بنایا|بناتے|بناتی|بناتا)',
  ہونا: '(?:ہوا|ہوئی|ہوئے|ہے|ہیں)',
  دلانا: '(?:دلایا|دلائی|دلاتا|دلاتی|دلاتے|دلا دی)',
  رکھنا: `(?:رکھا|رکھی|رکھے|رکھتا|رکھتے|رکھ${VECTOR})`,
  اٹھانا: '(?:اٹھایا|اٹھائے|اٹھاتے)',
  اپنانا: '(?:اپنایا|اپنائے)',
  دہرانا: '(?:دہرایا|دہرائی|دہراتے)',
  ٹھہرانا: `(?:ٹھہرایا|ٹھہراتے|ٹھہرا${VECTOR})`,
  دھرنا: '(?:دھرا|دھرتے)',
  کھانا: '(?:کھائی|کھاتے)',
  بھرنا: '(?:بھری|بھر لی)',
  لینا: '(?:لیا|لیتے)',
}
const ALONE: Readonly<Record<string, string>> = {
  سراہنا: '(?:سراہا|سراہتے|سراہتی|سراہتا)',
  ٹھکرانا: `(?:ٹھکرایا|ٹھکراتے|ٹھکرا${VECTOR})`,
}
const SIMPLE: [forms: string, lemma: string][] = [
  [`کہا|کہتا|کہتی|کہتے|کہہ${VECTOR}`, 'کہنا'],
  [`بتایا|بتاتا|بتاتی|بتاتے|بتا${VECTOR}`, 'بتانا'],
  [`لکھا|لکھتا|لکھتی|لکھتے`, 'لکھنا'],
  ['پوچھا|پوچھتے|پوچھتی', 'پوچھنا'],
  ['فرمایا', 'فرمانا'],
  ['جتایا', 'جتانا'],
  ['بولا|بولے|بولیں|بولی', 'بولنا'],
  ['سمجھتا|سمجھتی|سمجھتے', 'سمجھنا'],
  ['مانتا|مانتی|مانتے', 'ماننا'],
]

export type UrduCue = Cue & {
  /** The folded word without which its pattern matches nothing; empty where it has none. */
  key: string
  /** Over a line of folded words; the cue's words are the first group. */
  pattern: RegExp
  /** `report`: “… کی اطلاعات ہیں”, which names nobody. */
  shape: 'verb' | 'stance' | 'according' | 'report'
}

type Keyless = Omit<UrduCue, 'key'>

/** Words that may stand between a noun and its light verb: “الزام بھی لگایا”, “دعویٰ نہیں کیا”. */
const BETWEEN = '(?: (?:بھی|ہی|تو|نہیں|نہ))?'
const compiled = (source: string) => new RegExp(fold(source), 'gu')

const verbRows = (rows: Row[], takes: Cue['takes']): Keyless[] =>
  rows.flatMap(([words, force, code = null]) =>
    words.split('|').map((lemma): Keyless => {
      const at = lemma.lastIndexOf(' ')
      const light = lemma.slice(at + 1)
      const verb = LIGHT[light]
      const nouns = lemma.slice(0, at).replace(' ', '(?: بھی)? ')
      const source = at > 0 && verb ? `${nouns}${BETWEEN} ${verb}` : ALONE[lemma]!
      return {
        lemma,
        force,
        code,
        mode: null,
        takes,
        shape: 'verb',
        pattern: compiled(`(?<= )(${source})(?= )`),
      }
    }),
  )

const plain = { code: null, mode: null, takes: 'clause' } as const
const SHOWN_WITH = '(?: (?:شدید|گہری|گہرے|سخت|بھی))?'

/** Longest phrases first: “تجویز پیش کرنا” before “پیش کرنا”. */
const ROWS: readonly Keyless[] = [
  {
    ...plain,
    lemma: 'تصدیق کرنا',
    force: 'said',
    takes: 'act',
    shape: 'verb',
    pattern: compiled(`(?<= )(نہ تصدیق (?:کی|کرتے)(?: ہے)? ،?(?: اور)? ?نہ(?: ہی)? تردید(?: کی)?)(?= )`),
  },
  ...EXPRESSED.flatMap(([words, force, code = null]) =>
    words.split('|').map(
      (noun): Keyless => ({
        ...plain,
        lemma: `${noun} کا اظہار کرنا`,
        force,
        code,
        takes: 'act',
        shape: 'verb',
        pattern: compiled(`(?<= ${noun} کا${SHOWN_WITH} )(اظہار${BETWEEN} ${LIGHT.کرنا})(?= )`),
      }),
    ),
  ),
  // “حملے کا الزام مرزا پر لگایا”: whom it blames stands between noun and verb.
  ...['لگانا', 'عائد کرنا', 'دھرنا'].map((verb): Keyless => {
    const [noun = '', light = noun] = verb.split(' ')
    return {
      ...plain,
      lemma: `الزام ${verb}`,
      force: 'claimed',
      code: 'ACCUSE',
      takes: 'act',
      shape: 'verb',
      pattern: compiled(
        `(?<= )(الزام (?:[^ ،۔❝]+ ){1,8}?پر ${light === noun ? '' : `${noun} `}${LIGHT[light]})(?= )`,
      ),
    }
  }),
  // “حملے کی ذمہ داری الفجر نے قبول کی”
  {
    ...plain,
    lemma: 'ذمہ داری قبول کرنا',
    force: 'claimed',
    takes: 'act',
    shape: 'verb',
    pattern: compiled(`(?<= )((?:ذمہ|ذمے) داری (?:[^ ،۔❝]+ ){1,10}?نے قبول ${LIGHT.کرنا})(?= )`),
  },
  ...verbRows([...ACT], 'act'),
  ...verbRows(CLAUSE, 'clause'),
  ...SIMPLE.map(
    ([forms, lemma]): Keyless => ({
      ...plain,
      lemma,
      force: 'said',
      shape: 'verb',
      pattern: compiled(`(?<= )((?:${forms}))(?= )`),
    }),
  ),
  ...STANCE.flatMap(([words, force]) =>
    words.split('|').map(
      (noun): Keyless => ({
        ...plain,
        lemma: noun,
        force,
        code: EVENT_OF_STANCE[noun] ?? null,
        shape: 'stance',
        pattern: compiled(
          `(?<= (?:کا|کی) (?:مزید |یہ بھی |بھی |یہ )?)(${noun}(?: یہ)?(?: بھی)? (?:ہے|تھا|تھی|ہیں))(?= )`,
        ),
      }),
    ),
  ),
  // “حکام کو خدشہ ہے کہ”: whoever feels it stands in the dative.
  ...FELT.flatMap(([words, force]) =>
    words.split('|').map(
      (noun): Keyless => ({
        ...plain,
        lemma: noun,
        force,
        shape: 'stance',
        pattern: compiled(`(?<= کو )(${noun} (?:ہے|تھا|تھی))(?= (?:، )?کہ )`),
      }),
    ),
  ),
  {
    ...plain,
    lemma: 'اطلاعات',
    force: 'said',
    shape: 'report',
    pattern: compiled(
      '(?<= )((?:اطلاعات|اطلاع|خبریں|خبر) (?:بھی )?(?:ہیں|ہے|تھیں|ملی (?:ہیں|ہے)|موصول ہوئی (?:ہیں|ہے)))(?= )',
    ),
  },
  {
    ...plain,
    lemma: 'قرار دینا',
    force: 'said',
    takes: 'act',
    shape: 'verb',
    pattern: compiled(`(?<= )(قرار ${LIGHT.دینا})(?= )`),
  },
  ...[
    ['کے مطابق', 'کے مطابق'],
    ['کے بقول', 'کے بقول'],
    ['کے خیال میں', 'خیال'],
    ['کے نزدیک', 'کے نزدیک'],
    ['کے الفاظ میں', 'الفاظ'],
    ['کی رائے میں', 'رائے'],
    ['بقول', 'بقول'],
  ].map(
    ([words, lemma]): Keyless => ({
      ...plain,
      lemma: lemma!,
      force: 'said',
      shape: 'according',
      pattern: compiled(`(?<= )(${words})(?= )`),
    }),
  ),
]

/** Lemmas whose first word stands in the pattern as it is. */
const keyOf = ({ lemma, shape }: Keyless): string => {
  if (lemma.endsWith(' کا اظہار کرنا')) return fold('اظہار')
  const noun = lemma.split(' ')
  return (shape === 'verb' && noun.length > 1) || shape === 'stance' ? fold(noun[0]!) : ''
}

export const URDU_CUES: readonly UrduCue[] = ROWS.map((cue) => ({ ...cue, key: keyOf(cue) }))

export const cueOfLemma: ReadonlyMap<string, Cue> = new Map(
  URDU_CUES.toReversed().map((cue) => [cue.lemma, cue]),
)

/** “According to” these is a manner, not a source: as usual, as planned, by law. */
export const NO_SOURCE_OF_ACCORDING = wordSet(
  'معمول شیڈول منصوبے پروگرام توقع توقعات ضرورت قانون قوانین آئین روایت قاعدے قواعد ضابطے شرائط وقت ترتیب معاہدے',
)

// The catalogue of what can be wrong with a file that is to be read: each with a name, what happened and what to do,
// in English and Urdu. Pages and the command line both answer from it.

export type Words = { en: string; ur: string }

type Kind = {
  /** HTTP status. */
  status: number
  /** Exit code of the command line; see docs/cli.md. */
  exit: 2
  /** What happened; `{name}` stands for a field. */
  title: Words
  /** What to do. */
  remedy: Words
}

const kind = (status: number, title: Words, remedy: Words): Kind => ({ status, exit: 2, title, remedy })

export const READING_PROBLEMS = {
  'article-missing': kind(
    404,
    {
      en: 'There is no file {name} that can be opened.',
      ur: '{name} نام کی کوئی فائل نہیں جو کھولی جا سکے۔',
    },
    {
      en: 'Check the name, and that you may read the file.',
      ur: 'نام دیکھیں، اور یہ کہ آپ کو فائل پڑھنے کی اجازت ہے۔',
    },
  ),
  'article-empty': kind(
    422,
    { en: '{name} holds no text.', ur: '{name} میں کوئی متن نہیں۔' },
    { en: 'Choose the file that holds the article.', ur: 'وہ فائل چنیں جس میں مضمون ہو۔' },
  ),
  'article-too-large': kind(
    413,
    {
      en: '{name} is larger than {limit} megabytes.',
      ur: '{name} کا حجم {limit} میگابائٹ سے زیادہ ہے۔',
    },
    {
      en: 'Save the article alone, without pictures, and read that.',
      ur: 'صرف مضمون، تصویروں کے بغیر، محفوظ کریں اور اسے پڑھیں۔',
    },
  ),
  'article-too-long': kind(
    413,
    {
      en: '{name} holds a text of more than {limit} characters, which no article has.',
      ur: '{name} میں {limit} سے زیادہ حروف کا متن ہے، جتنا کسی مضمون میں نہیں ہوتا۔',
    },
    {
      en: 'Divide it into the articles that it holds.',
      ur: 'اسے ان مضامین میں تقسیم کریں جو اس میں ہیں۔',
    },
  ),
  'article-form': kind(
    415,
    {
      en: '{name} is of a form that is not read here ({form}).',
      ur: '{name} کی شکل ({form}) یہاں نہیں پڑھی جاتی۔',
    },
    {
      en: 'Save it as plain text, HTML, PDF or DOCX. E-mails (.eml, .mbox) and feeds are read too.',
      ur: 'اسے سادہ متن، HTML، PDF یا DOCX کی شکل میں محفوظ کریں۔ ای میل (.eml، .mbox) اور فیڈ بھی پڑھے جاتے ہیں۔',
    },
  ),
  'article-binary': kind(
    415,
    { en: '{name} is not a text.', ur: '{name} متن نہیں ہے۔' },
    {
      en: 'Save the article as plain text, HTML, PDF or DOCX.',
      ur: 'مضمون کو سادہ متن، HTML، PDF یا DOCX کی شکل میں محفوظ کریں۔',
    },
  ),
  'article-encrypted': kind(
    422,
    { en: '{name} is encrypted.', ur: '{name} خفیہ کردہ ہے۔' },
    {
      en: 'Open it with its password, save it without one, and read that.',
      ur: 'اسے اس کے پاس ورڈ سے کھولیں، پاس ورڈ کے بغیر محفوظ کریں، اور پھر اسے پڑھیں۔',
    },
  ),
  'article-pictures': kind(
    422,
    {
      en: '{name} holds pictures of pages and no text.',
      ur: '{name} میں صفحوں کی تصویریں ہیں، متن نہیں۔',
    },
    {
      en: 'Have the text recognised by another program first, or type it.',
      ur: 'پہلے کسی اور پروگرام سے تصویر کا متن نکلوائیں، یا اسے خود لکھیں۔',
    },
  ),
  'article-damaged': kind(
    422,
    {
      en: '{name} is damaged or not whole: its {form} cannot be followed.',
      ur: '{name} خراب یا ادھوری ہے: اس کی {form} ساخت سمجھ میں نہیں آتی۔',
    },
    { en: 'Fetch or save it once more.', ur: 'اسے دوبارہ حاصل کریں یا دوبارہ محفوظ کریں۔' },
  ),
  'article-unpacks': kind(
    413,
    {
      en: '{name} unpacks to more than {limit} megabytes.',
      ur: '{name} کھلنے پر {limit} میگابائٹ سے بڑھ جاتی ہے۔',
    },
    {
      en: 'Do not open it elsewhere if you do not know who made it. Else save the article alone.',
      ur: 'اگر معلوم نہ ہو کہ کس نے بنائی ہے تو اسے کہیں اور نہ کھولیں۔ ورنہ صرف مضمون محفوظ کریں۔',
    },
  ),
  'article-too-deep': kind(
    422,
    {
      en: '{name} has more parts, or parts within parts, than an article has.',
      ur: '{name} میں اتنے حصے، یا حصوں کے اندر حصے، ہیں جتنے کسی مضمون میں نہیں ہوتے۔',
    },
    {
      en: 'Copy the words of the article into a plain text file and read that.',
      ur: 'مضمون کے الفاظ ایک سادہ متن کی فائل میں نقل کریں اور اسے پڑھیں۔',
    },
  ),
  'date-bad': kind(
    400,
    { en: '“{date}” is not a date.', ur: '”{date}“ کوئی تاریخ نہیں۔' },
    {
      en: 'Write it like 2025-10-27, or 2025-10-27T14:05+05:00.',
      ur: 'اسے یوں لکھیں: 2025-10-27، یا 2025-10-27T14:05+05:00۔',
    },
  ),
  'language-bad': kind(
    400,
    { en: '“{language}” is not a language tag.', ur: '”{language}“ زبان کا نشان نہیں۔' },
    { en: 'Write it like en, ur or tr.', ur: 'اسے یوں لکھیں: en، ur یا tr۔' },
  ),
} as const satisfies Record<string, Kind>

export type ReadingProblemCode = keyof typeof READING_PROBLEMS

/** A named reason why something could not be read, in both languages, its placeholders filled from `fields`. */
export type ReadingProblem = {
  code: ReadingProblemCode
  status: number
  exit: 2
  title: Words
  remedy: Words
  fields: Record<string, string | number>
}

/** What a reader came back with: what it read, or why it could not. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; problem: ReadingProblem }

const fill = (text: string, fields: Record<string, string | number>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(fields[name] ?? ''))

/** A problem from the catalogue. */
export const readingProblem = (
  code: ReadingProblemCode,
  fields: Record<string, string | number>,
): ReadingProblem => {
  const { status, exit, title, remedy } = READING_PROBLEMS[code]
  const say = (words: Words): Words => ({ en: fill(words.en, fields), ur: fill(words.ur, fields) })
  return { code, status, exit, title: say(title), remedy: say(remedy), fields }
}

/** A failed outcome. */
export const unreadable = (
  code: ReadingProblemCode,
  fields: Record<string, string | number>,
): { ok: false; problem: ReadingProblem } => ({ ok: false, problem: readingProblem(code, fields) })

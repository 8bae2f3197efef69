// Lines that stand around an article and are no part of it, by language. Each rule is named in docs/press.md.

type FurnitureRule = { rule: string; words: RegExp }

/** Where a line is longer than this, it is a paragraph whatever it begins with. */
const LONGEST = 240

const RULES: FurnitureRule[] = [
  // English
  {
    rule: 'read-more',
    words:
      /^[[(»>→►▶*•|\s-]*(?:also read|read also|read more|read next|read this|further reading)\b(?!.*[.]$)/i,
  },
  {
    rule: 'read-more',
    words:
      /^(?:see also|related|recommended|more on this|more from|must read|don['’]t miss|you may also like|you might also like|in pictures|watch|listen|read|explainer)\s*(?:(?:stories|articles|news|posts|content|coverage|topics|reading|for you|story|article)\s*)?(?:[:|»>–—].{0,160})?$/i,
  },
  {
    rule: 'read-more',
    words:
      /^(?:most (?:read|popular|viewed)|trending(?: now)?|editor['’]s picks?|top stories|latest (?:news|stories)|what to read next|more on this (?:story|topic)|keep reading|continue reading|load more|show more|back to top|skip to (?:main )?content)\W*$/i,
  },
  {
    rule: 'published-line',
    words:
      /^[[(]?(?:first )?(?:published|updated|last updated|posted|last modified|issued)\b(?=[^.!?]*\d)[^!?]{0,140}$/i,
  },
  {
    rule: 'credit',
    words:
      /^[[(–—-]*\s*(?:with )?(?:additional |further |extra )?(?:reporting|writing|editing|translation|production|photography|graphics?)(?: and \p{L}+| assistance)? by\b/iu,
  },
  {
    rule: 'credit',
    words:
      /^[[(–—-]*\s*(?:[Ee]dited|[Cc]ompiled|[Tt]ranslated)(?: and \p{L}+)? by \p{Lu}[\p{L}.'’-]*(?:(?: and |, |; | )\p{Lu}[\p{L}.'’-]*){0,8}[)\]]*$/u,
  },
  { rule: 'credit', words: /^[[(]?(?:with )?(?:additional )?inputs? (?:from|by) [^.]{2,100}[)\].]*$/i },
  { rule: 'credit', words: /^[[(]?with (?:agenc(?:y|ies)|wire)(?: inputs?| reports?)?[)\].]*$/i },
  {
    rule: 'credit',
    words: /\bcontributed (?:reporting )?(?:to|from) (?:this|the) (?:report|story|article)\b/i,
  },
  {
    rule: 'photo-credit',
    words:
      /^[[(]?(?:file )?(?:photo|photograph|image|picture|video|illustration|graphic|screengrab|caption)s?(?: credits?| courtesy| caption| by)?\s*(?:[:|/]|by\b|courtesy\b)/i,
  },
  {
    rule: 'photo-credit',
    words: /(?:\/file|\bfile photo|getty images|\(photo by [^)]*\)|\/ ?(?:afp|reuters|ap|epa|aa))\W*$/i,
  },
  {
    rule: 'share',
    words:
      /^(?:share|tweet|print|e-?mail|copy link|facebook|twitter|x|whatsapp|telegram|linkedin|comments?|leave a comment|save|listen|advertisement|advert|ad)(?: (?:this|on|via|to|in)\b.{0,40})?(?: \(\d+\))?\W*$/i,
  },
  { rule: 'share', words: /^follow (?:us|@|our\b|[\p{L} .'’]{2,40} on\b).{0,120}$/iu },
  {
    rule: 'newsletter',
    words:
      /^(?:sign up|subscribe|register|join (?:our|us)|get (?:the|our)|download (?:the|our))\b.*\b(?:newsletters?|inbox|alerts?|briefing|channel|updates|e-?mails?|apps?|podcast)\b/i,
  },
  {
    rule: 'newsletter',
    words:
      /^(?:unsubscribe|view (?:this (?:e-?mail )?)?in (?:your |a )?browser|you (?:are receiving|received|have received) this|manage (?:your )?(?:preferences|subscription)|update your preferences|privacy policy|terms of (?:use|service)|cookie policy|contact us|about us)\b/i,
  },
  { rule: 'rights', words: /^(?:©|\(c\) \d{4}|copyright (?:©|\(c\)|\d{4}|notice)|all rights reserved)/i },
  {
    rule: 'advertisement',
    words:
      /^[[(–—-]*\s*(?:advertisements?|sponsored(?: content| by .*)?|(?:story|article) continues (?:below|after).*|promoted content)\W*$/i,
  },
  { rule: 'labels', words: /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|sections?)\s*:/i },
  {
    rule: 'labels',
    words:
      /^(?:\d+[ -]min(?:ute)?s?(?: read| listen)?|reading time\b.{0,30}|page \d+(?: of \d+)?|\d+ ?\/ ?\d+|-? ?\d{1,3} ?-?)$/i,
  },
  {
    rule: 'end-mark',
    words:
      /^(?:\(?ends?\)?|\(end it\)|-?30-?|#{2,}|(?:\* ?){2,}|_{2,}|-{2,}|={2,}|~{2,}|(?:• ?){2,}|…|\.{3,})$/i,
  },
  { rule: 'address-line', words: /^(?:(?:link|url|source url|available at)\s*:\s*)?<?https?:\/\/\S+>?$/i },
  {
    rule: 'house-note',
    words:
      /^\(?(?:this (?:story|article|report) (?:has not been edited|was (?:first |originally )?published|first appeared|is auto-generated)|the (?:writer|author) (?:is|can be)\b.*(?:@|reached|correspondent|journalist|reporter))/i,
  },
  {
    rule: 'house-note',
    words: /^the post .{1,200} (?:appeared )?first (?:appeared )?on /i,
  },
  {
    rule: 'forwarded',
    words:
      /^-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht)\s*-{2,}$|^begin forwarded message:$/i,
  },
  // Urdu
  {
    rule: 'read-more',
    words:
      /^(?:یہ بھی پڑھ(?:یں|یے|ئے|ئیے)|مزید پڑھ(?:یں|یے|ئے|ئیے)|مزید جانیے|متعلقہ خبر(?:یں)?|اسی بارے میں)(?:\s*[:：|»۔–—-].*|\s*)$/,
  },
  { rule: 'published-line', words: /^(?:شائع|اشاعت|تاریخ اشاعت|اپ ڈیٹ|آخری اپ ڈیٹ|تازہ کاری).*[\d۰-۹٠-٩]/ },
  { rule: 'photo-credit', words: /^(?:تصویر|فوٹو|فائل فوٹو|ویڈیو|تصاویر)\s*(?:[:：/|–—-]|بشکریہ)/ },
  { rule: 'photo-credit', words: /^(?:فائل فوٹو|فوٹو: فائل)\W*$/ },
  { rule: 'advertisement', words: /^(?:اشتہار|اشتہارات)\W*$/ },
  { rule: 'share', words: /^(?:شیئر کریں|ہمیں (?:فالو|فیس بک|ٹوئٹر)|تبصرے)/ },
  { rule: 'newsletter', words: /(?:نیوز لیٹر|واٹس ایپ چینل|یوٹیوب چینل).*(?:سبسکرائب|جوائن|فالو)/ },
  { rule: 'rights', words: /^جملہ حقوق/ },
  // Turkish
  {
    rule: 'read-more',
    words:
      /^(?:ayrıca (?:okuyun|bakınız)|bunu da okuyun|bunlar da ilginizi çekebilir|ilgili haber(?:ler)?|(?:haberin )?devamını oku(?:yun)?|haberin devamı|sıradaki haber|okumaya devam)(?:\s*[:|»–—-].*|\s*)$/iu,
  },
  {
    rule: 'published-line',
    words:
      /^(?:yayın(?:lanma|lama)?(?: tarihi)?|giriş(?: tarihi)?|oluşturulma(?: tarihi)?|(?:son )?güncellen?me(?: tarihi)?)\s*:?\s.*\d/iu,
  },
  { rule: 'photo-credit', words: /^(?:foto(?:ğraf)?|görsel|video|arşiv)\s*[:/|]/iu },
  { rule: 'credit', words: /^\(?(?:ek haber|derleyen|çeviren|editör|haberi hazırlayan)\s*:/iu },
  { rule: 'advertisement', words: /^(?:reklam(?:lar)?|sponsorlu içerik)\W*$/iu },
  {
    rule: 'share',
    words: /^(?:paylaş(?:ın)?|tweetle|yazdır|yorumlar?|bizi takip edin.*)(?: \(\d+\))?\W*$/iu,
  },
  { rule: 'newsletter', words: /^(?:abone ol(?:un)?|bültenimize)\b.*$/iu },
  { rule: 'rights', words: /^(?:tüm hakları saklıdır|her hakkı saklıdır)/iu },
  { rule: 'labels', words: /^(?:etiketler?|anahtar kelimeler)\s*:/iu },
]

/** The rule by which a line is furniture; null: it is none. */
export const furnitureRule = (line: string): string | null =>
  line.length > LONGEST ? null : (RULES.find(({ words }) => words.test(line))?.rule ?? null)

/** A credit in brackets that stands at the end of a paragraph: where it starts; -1: there is none. */
export const trailingCredit = (line: string): number =>
  line.search(
    /(?<=[.!?”"’']) (?=[([](?:with )?(?:additional |further )?(?:reporting|writing|editing|edited|compiled|translated|translation)(?: and \p{L}+)? by [^()[\]]+[)\]]\W*$)/iu,
  )

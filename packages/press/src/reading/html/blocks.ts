// The blocks of a piece of HTML: words, list items, headings; links and notes become marks.
import { isUnit, raised } from '../marks.ts'
import { paragraphsOf } from '../paragraphs.ts'
import { block, MARK, type RawBlock, type RawMark } from '../raw.ts'

const names = (list: string) => new Set(list.split(' '))

const SKIPPED = names(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG FIGURE FIGCAPTION ASIDE NAV FOOTER FORM BUTTON INPUT SELECT TEXTAREA IFRAME OBJECT EMBED VIDEO AUDIO CANVAS MAP DIALOG HEAD TITLE PICTURE IMG CAPTION',
)
const BLOCKS = names(
  'P DIV SECTION ARTICLE MAIN HEADER H1 H2 H3 H4 H5 H6 UL OL LI BLOCKQUOTE PRE TABLE TBODY THEAD TFOOT TR TD TH DL DT DD HR ADDRESS DETAILS SUMMARY CENTER BODY HTML',
)
const ROLES = names('navigation complementary banner contentinfo search dialog alert note')

/** Classes and ids of what stands around an article's words. */
const AROUND =
  /(?:^|\s)(?:caption|wp-caption-text|image-credit|photo-credit|share|sharing|social|related|recirc|newsletter|promo|advert|advertisement|ad|ads|ad-slot|sponsor|sponsored|comments?|breadcrumbs?|read-?more|also-read|tags|tag-list|footer|popup|cookie|paywall|subscribe|author-bio|most-read|trending)(?:[-_]\S*)?(?=\s|$)/i

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  ROLES.has(element.getAttribute('role') ?? '') ||
  /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(element.getAttribute('style') ?? '')

/** What is called by such a name and is nevertheless most of the text is the text. */
const isAround = (element: Element, whole: number): boolean =>
  AROUND.test(`${element.getAttribute('class') ?? ''} ${element.id ?? ''}`) &&
  (element.textContent ?? '').length < whole * 0.4

const NOTE = /^\s*(?:\[?\^?\d{1,3}\]?|\[\w{1,3}\]|[*†‡]{1,3})\s*$/

/** Where notes stand below the text. */
const NOTE_ID = /^(?:footnote|endnote|fn|cite_note|_ftn)[-:_]?\d/i

/** Gathers words until a block ends. */
class Gatherer {
  readonly blocks: RawBlock[] = []
  readonly #links: boolean
  #text = ''
  #linked = 0
  #marks: RawMark[] = []

  constructor(links: boolean) {
    this.#links = links
  }

  get text(): string {
    return this.#text
  }

  write(words: string): void {
    this.#text += words.replaceAll(MARK, '')
  }

  mark(mark: RawMark): void {
    this.#text += MARK
    this.#marks.push(mark)
  }

  linked(words: string): void {
    this.#linked += words.trim().length
  }

  /** Ends the block at hand; line breaks in it divide it where sentences end before them, or twice. */
  end(form: RawBlock['form']): void {
    const marks = this.#marks
    const length = this.#text.trim().length
    // A paragraph that is a link and no sentence leads elsewhere.
    const leads =
      this.#links &&
      form !== 'headline' &&
      this.#linked > length * 0.9 &&
      !/[.!?…۔]["”’']?\s*\uE000*$/u.test(this.#text)
    const parts = leads
      ? []
      : this.#text.split(/\n[^\S\n]*\n\s*|(?<=[.!?…۔:]["”’']?\s*)\n|\n(?=(?:From|Sent|Date|Subject|To|Cc):)/u)
    let placed = 0
    for (const part of parts) {
      const count = part.split(MARK).length - 1
      const own = marks.slice(placed, placed + count)
      placed += count
      if (part.replaceAll(MARK, '').trim() !== '') this.blocks.push({ text: part, form, marks: own })
    }
    this.#text = ''
    this.#linked = 0
    this.#marks = []
  }
}

const formOf = (name: string, outer: RawBlock['form']): RawBlock['form'] =>
  name === 'LI'
    ? 'bullet'
    : /^H[1-6]$/.test(name)
      ? 'headline'
      : name === 'P' && outer !== 'bullet'
        ? null
        : outer

const walk = (node: Node, into: Gatherer, form: RawBlock['form'], whole: number): void => {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      into.write((child.textContent ?? '').replace(/\s+/g, ' '))
      continue
    }
    if (child.nodeType !== 1) continue
    const element = child as Element
    const name = element.tagName.toUpperCase()
    if (SKIPPED.has(name) || isHidden(element) || isAround(element, whole)) continue
    // Only of what holds little: of everything it would be read again at every depth.
    const words = name === 'SUP' || name === 'A' || name === 'PRE' ? (element.textContent ?? '') : ''
    if (name === 'BR') into.write('\n')
    else if (name === 'PRE') {
      into.end(form)
      into.blocks.push(...paragraphsOf(words).map((line) => block(line.replaceAll(MARK, ''))))
    } else if (name === 'SUP' && NOTE.test(words) && !isUnit(into.text)) {
      const target = element.querySelector('a')?.getAttribute('href') ?? null
      into.mark({ label: words.replace(/[[\]\s]/g, ''), target })
    } else if (name === 'SUP' && /^\d{1,3}$/.test(words.trim())) into.write(raised(words.trim()))
    else if (name === 'A') {
      const target = element.getAttribute('href')
      const leads = target !== null && /^(?:https?:|mailto:|\/|#.)/i.test(target)
      if (leads && NOTE.test(words) && /^\[|^#|#/.test(words.trim() + target))
        into.mark({ label: words.replace(/[[\]\s]/g, ''), target })
      else {
        walk(element, into, form, whole)
        if (leads && words.trim() !== '') {
          into.linked(words)
          into.mark({ label: words.replace(/\s+/g, ' ').trim(), target })
        }
      }
    } else if (BLOCKS.has(name)) {
      into.end(form)
      const inner = form === 'furniture' || NOTE_ID.test(element.id ?? '') ? 'furniture' : formOf(name, form)
      walk(element, into, inner, whole)
      into.end(inner)
    } else walk(element, into, form, whole)
  }
}

/** `links`: blocks that are a link and nothing else are left out, as in pages and mails. */
export const blocksOf = (root: Node, links = true): RawBlock[] => {
  const into = new Gatherer(links)
  walk(root, into, null, (root.textContent ?? '').length)
  into.end(null)
  return into.blocks
}

// Follows each source back: pronouns to who spoke last, surnames to full names, “the minister” to the one introduced as such.
import type { Knowledge, Known } from '../../../knowledge.ts'
import { overlaps, type Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { RuleUse, Voice } from '../../pack.ts'
import type { Found } from '../found.ts'
import type { Mention, Person } from './mention.ts'

export type VoiceReading = {
  fold(word: string): string
  read(analysed: Analysed, span: Span): Mention
  people(analysed: Analysed): Person[]
  /** Folded titles of offices that every state has. */
  stateOffice: RegExp
  /** “Former”: who held an office speaks for no state. */
  former: RegExp
  /** “On condition of anonymity” and its like, over folded text. */
  anonymous: RegExp
}

type Heard = { voice: Voice; mention: Mention | null; rules: RuleUse[] }

const NOBODY: Voice = {
  span: null,
  kind: 'unnamed',
  named: false,
  resolved: null,
  id: null,
  side: null,
  basis: 'unstated',
}

const contains = (whole: readonly string[], part: readonly string[]) =>
  part.length > 0 && part.every((word) => whole.includes(word))

/** The person who has this name or ends in it; the one met last before `at`, else the first of the article. */
const personNamed = (people: readonly Person[], parts: readonly string[], at: number): Person | null => {
  const fits = people.filter((person) => contains(person.parts, parts))
  return (
    fits.filter(({ span }) => span[0] <= at).sort((one, other) => other.parts.length - one.parts.length)[0] ??
    fits[0] ??
    null
  )
}

const personTitled = (people: readonly Person[], titles: readonly string[], at: number): Person | null =>
  people.findLast(({ span, titles: held }) => span[0] < at && contains(held, titles)) ?? null

const inKnowledge = (knowledge: Knowledge, name: string, fold: (word: string) => string): Known | null =>
  knowledge.find(({ type, names }) => type !== 'place' && names.some((each) => fold(each) === fold(name))) ??
  null

export const resolveWith =
  (reading: VoiceReading) =>
  (
    analysed: Analysed,
    found: readonly Found[],
    knowledge: Knowledge,
  ): { voice: Voice; rules: RuleUse[] }[] => {
    const people = reading.people(analysed)
    for (const { source } of found) {
      const mention = source && reading.read(analysed, source)
      if (!source || !mention?.name || mention.kind !== 'person') continue
      const parts = mention.name.split(/\s+/).map(reading.fold)
      if (parts.length > 1 && !people.some((person) => contains(person.parts, parts)))
        people.push({ name: mention.name, parts, titles: mention.titles, side: mention.side, span: source })
    }
    const folded = (words: string) => words.split(/\s+/).map(reading.fold).filter(Boolean)
    const heard: Heard[] = []
    /** A pronoun follows a person before a body, and never a source that was left unnamed by a passive. */
    const lastSpeaker = (): Heard | undefined => heard.findLast(({ voice }) => voice.resolved !== null)
    const ofPerson = (person: Person, span: Span): Voice => ({
      span,
      kind: 'person',
      named: true,
      resolved: person.name,
      id: null,
      side: person.side,
      basis: 'on-record',
    })
    const stated = (span: Span): Heard => {
      const mention = reading.read(analysed, span)
      const rule = (name: string): RuleUse[] => [{ rule: name, span }]
      if (mention.refers === 'pronoun') {
        const last = heard.findLast(({ voice }) => voice.kind === 'person') ?? lastSpeaker()
        const near = lastSpeaker()
        const back = near?.voice.kind === 'organisation' && last ? last : (near ?? last)
        if (back)
          return {
            voice: { ...back.voice, span },
            mention: back.mention,
            rules: rule('pronoun-to-last-speaker'),
          }
        // Nobody has spoken yet: whoever was named last.
        const named = people
          .filter((person) => person.span[0] < span[0])
          .sort((one, other) => other.span[0] - one.span[0])[0]
        if (named) return { voice: ofPerson(named, span), mention, rules: rule('pronoun-to-last-speaker') }
      }
      const paper = mention.refers === 'paper' ? lastSpeaker() : undefined
      if (paper)
        return {
          voice: { ...paper.voice, span },
          mention: paper.mention,
          rules: rule('paper-of-last-speaker'),
        }
      const same =
        mention.refers === 'same' ? heard.findLast(({ voice }) => voice.kind === mention.kind) : undefined
      if (same) return { voice: { ...same.voice, span }, mention: same.mention, rules: rule('same-source') }
      if (mention.name !== null) {
        const parts = folded(mention.name)
        const person = personNamed(people, parts, span[0])
        if (person && (mention.kind === 'person' || parts.length < person.parts.length))
          return {
            voice: {
              ...ofPerson(person, span),
              side: person.side ?? (mention.kind === 'person' ? mention.side : null),
            },
            mention,
            rules: rule('named-person'),
          }
      }
      if (mention.refers === 'definite') {
        const isBody = mention.kind === 'organisation' || mention.isBody === true
        const person = isBody ? null : personTitled(people, mention.titles, span[0])
        const before = heard.findLast(
          ({ mention: other, voice }) =>
            other &&
            voice.resolved !== null &&
            (mention.kind !== 'organisation' || voice.kind === 'organisation') &&
            (!isBody || voice.kind !== 'person') &&
            contains(other.titles, mention.titles),
        )
        if (before && (!person || before.voice.kind !== 'person'))
          return {
            voice: { ...before.voice, span },
            mention: before.mention,
            rules: rule('noun-to-earlier-source'),
          }
        if (person) return { voice: ofPerson(person, span), mention, rules: rule('title-to-person') }
      }
      return {
        voice: {
          span,
          kind: mention.kind,
          named: mention.kind !== 'unnamed',
          resolved: mention.name ?? mention.shown,
          id: null,
          side: mention.side,
          basis: mention.kind === 'unnamed' ? 'background' : 'on-record',
        },
        mention,
        rules: rule(`source-${mention.kind}`),
      }
    }
    for (const one of found) {
      const same = one.source && heard.find(({ voice }) => voice.span && overlaps(voice.span, one.source!))
      if (same) heard.push(same)
      else if (one.source) heard.push(stated(one.source))
      else if (one.subject === 'carried' && lastSpeaker()) {
        const last = lastSpeaker()!
        heard.push({
          voice: { ...last.voice, span: null },
          mention: last.mention,
          rules: [{ rule: 'subject-carried-on', span: one.cue?.span ?? null }],
        })
      } else
        heard.push({
          voice: NOBODY,
          mention: null,
          rules: [{ rule: 'no-source-stated', span: one.cue?.span ?? null }],
        })
    }
    const sides = new Set(heard.flatMap(({ voice }) => (voice.side ? [voice.side] : [])))
    /** “Savunma Bakanı” without a state: that of the side named last before it in its paragraph. */
    const sideOfOffice = ({ voice, mention }: Heard, sentence: number): string | null => {
      if (
        voice.side !== null ||
        !voice.span ||
        !mention?.titles.some((word) => reading.stateOffice.test(word))
      )
        return voice.side
      const paragraph = analysed.paragraphs[analysed.sentences[sentence]!.paragraph]!
      // “Paris'te konuşan bakan”: where somebody is says nothing.
      const before = reading
        .fold(analysed.text.slice(paragraph.span[0], voice.span[0]))
        .replace(/\S+['’](?:[dt][ae]|y[ae])(?=\s)/gu, ' ')
      if (reading.former.test(` ${reading.fold(analysed.text.slice(...voice.span))} `)) return null
      const last = [...sides]
        .map((side) => ({ side, at: before.lastIndexOf(reading.fold(side)) }))
        .filter(({ at }) => at !== -1)
        .sort((one, other) => other.at - one.at)[0]
      return last?.side ?? null
    }
    const sideOfName = new Map<string, string>()
    for (const [at, one] of heard.entries()) {
      const side = sideOfOffice(one, found[at]!.sentence)
      const { resolved, kind } = one.voice
      if (side && resolved && (kind === 'person' || one.voice.side === null) && !sideOfName.has(resolved))
        sideOfName.set(resolved, side)
    }
    return heard.map(({ voice: spoken, rules }, at) => {
      const voice = {
        ...spoken,
        side: spoken.side ?? (spoken.resolved ? (sideOfName.get(spoken.resolved) ?? null) : null),
      }
      const sentence = analysed.sentences[found[at]!.sentence]!
      const hidden = reading.anonymous.test(reading.fold(analysed.text.slice(...sentence.span)))
      const known = voice.resolved === null ? null : inKnowledge(knowledge, voice.resolved, reading.fold)
      return {
        voice: {
          ...voice,
          basis: hidden && voice.resolved !== null ? 'background' : voice.basis,
          ...(known
            ? { id: known.id, resolved: known.names[0] ?? voice.resolved, side: known.side ?? voice.side }
            : {}),
        },
        rules,
      }
    })
  }

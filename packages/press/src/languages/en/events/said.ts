// Attributing verbs that are events themselves: to accuse is to do it.
import type { PloverCode } from '../../../draft.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Statement } from '../../pack.ts'
import type { Claim } from '../bearing/claim.ts'
import { verbForms } from './forms.ts'

const VERBS: Partial<Record<PloverCode, string>> = {
  ACCUSE: `accuse, blame, condemn, denounce, criticise, criticize, slam, decry, lambast, lambaste, assail, castigate, censure, rebuke, berate, excoriate,
    deplore, chide, fault, vilify, reprimand, charge, hit out, lash out, point the finger, hold responsible, upbraid, reproach, revile, scold`,
  REQUEST: `demand, urge, call on, call upon, call for, ask for, request, appeal, implore, plead, beg, petition, exhort, entreat, beseech, press for, push for,
    press, challenge, solicit, clamour, lobby, prod, pressure, pray`,
  REJECT: `refuse, reject, decline, rule out, dismiss, brush aside, brush off, rebuff, spurn, turn down, veto, rubbish, wave away, wave off, repudiate, shrug off,
    contest, would not discuss, throw out, oppose, resist,
    shoot down, snub, scoff at, not share, did not share, does not share`,
  THREATEN: 'threaten',
  AGREE: 'agree, accept, promise, pledge, undertake, guarantee, vow, swear, consent, assent, commit',
  SUPPORT: `praise, welcome, back, thank, commend, endorse, hail, applaud, laud, support, salute, congratulate, pay tribute, defend, cheer`,
  COERCE: 'order, ban, forbid',
}

const byForm = new Map<string, PloverCode>()
for (const [code, list] of Object.entries(VERBS) as [PloverCode, string][])
  for (const head of list.split(',').map((word) => word.trim().replace(/\s+/g, ' '))) {
    const [first, ...rest] = head.split(' ')
    for (const form of verbForms(first!)) byForm.set([form, ...rest].join(' '), code)
  }

/** The noun cues: “in its condemnation of …”, “a demand that …”. */
const NOUNS: Record<string, PloverCode> = {
  accusation: 'ACCUSE',
  condemnation: 'ACCUSE',
  demand: 'REQUEST',
  appeal: 'REQUEST',
  plea: 'REQUEST',
  request: 'REQUEST',
  refusal: 'REJECT',
  rejection: 'REJECT',
  threat: 'THREATEN',
  promise: 'AGREE',
  pledge: 'AGREE',
  praise: 'SUPPORT',
}

/** “Will fight”, “would respond”: what the speaker itself would do to others. */
const HARM =
  /\b(?:retaliat\w+|respon[ds]\w*|aveng\w+|reveng\w+|punish\w*|strike\w*|attack\w*|fight\w*|shoot|shot|kill\w*|destroy\w*|crush\w*|consequences|pay (?:for|a|the)|reconsider\w*|resum\w+ (?:fighting|operations|hostilities|the war|fire)|force|measures|act|withdraw\w*|suspend\w*|close|cut|expel|walk|answer\w*|regret|war)\b/i
const OWN =
  /^(?:(?:we|i|it|they|he|she|our|its|their|any|the|further|if|unless|to|anyone|anybody|whoever|those|that|should|no)\b)/i

const STRIKES =
  /\b(?:will|would|'ll|’ll|'d|shall)\b.{0,24}\b(?:retaliat\w+|aveng\w+|punish\w*|strike|attack|fight|shoot|shot|kill\w*|destroy\w*|crush\w*|answer(?:ed)? (?:with|in)|respond (?:with|in|by)|pay (?:for|a|the)|be answered|open fire|go to war|resume (?:fighting|operations|hostilities|the war|fire)|regret it|use force|be met with)\b/i

/** A warning is a threat only where the speaker would strike; what may happen otherwise is merely foreseen. */
const threatens = (words: string): boolean => STRIKES.test(words)

/** What is vowed makes a vow a refusal, a threat or a promise; to swear that something was so is none of them. */
const vowed = (words: string, lemma: string): PloverCode | null => {
  const commands = /^(?:not )?to\b/i.test(words)
  if (/^(?:never|not)\b/i.test(words)) return 'REJECT'
  if (HARM.test(words) && (commands || OWN.test(words))) return 'THREATEN'
  return lemma === 'vow' || commands || /\b(?:would|will)\b/.test(words) ? 'AGREE' : null
}

const WITHHOLDS = /^(?:refuse|decline|would not|will not|deny)$/
const NO_COMMENT =
  /^(?:to )?(?:comment|say\b|confirm|give (?:a|any|the|further|details)|elaborate|be drawn|specify|name\b|disclose|reveal|identify|answer questions|speak|talk to reporters|whether|who\b|how\b|when\b|why\b|for how)/i

/**
 * The event that the attributing verb is, if it is one. A warning is a threat only where the speaker threatens to act; a
 * vow is a threat, a refusal or an agreement by what is vowed.
 */
export const saidEvent = (analysed: Analysed, statement: Statement, claim: Claim): PloverCode | null => {
  const { cue } = statement
  if (!cue) return null
  const last = claim.cue.at(-1)
  const after = last
    ? analysed.tokens
        .slice(last.index + 1, last.index + 3)
        .filter(({ sentence }) => sentence === last.sentence)
    : []
  const words = claim.cue.map(({ lower }) => lower)
  const lemma = cue.lemma.toLowerCase()
  const phrases = [
    lemma,
    words.join(' '),
    ...after.map((_, n) => [...words, ...after.slice(0, n + 1).map(({ lower }) => lower)].join(' ')),
    ...(words.length > 1 ? [words[0]!, words.at(-1)!] : []),
  ]
  const commands = /^(?:not )?to\b/i.test(claim.text)
  const plain = claim.text.replace(/[“”"‘]/g, '')
  if (lemma === 'warn' || lemma === 'caution') return threatens(plain) ? 'THREATEN' : null
  if (lemma === 'vow' || lemma === 'swear') return vowed(claim.text, lemma)
  // To stress is no act, and to keep one’s comment back is none either.
  if (lemma === 'insist' || (WITHHOLDS.test(lemma) && NO_COMMENT.test(claim.text))) return null
  if (lemma === 'reiterate' || lemma === 'repeat' || lemma === 'renew')
    return /^(?:the|its|a|his|her|their)\b.{0,20}\b(?:call|demand|appeal|request|plea)\b/i.test(claim.text)
      ? 'REQUEST'
      : null
  if (/^(?:ask|tell|want|invite)$/.test(lemma))
    return commands ||
      (/^(?:\S+ ){1,6}to [a-z]/.test(claim.text) &&
        lemma !== 'tell' &&
        !/^(?:who|what|why|how|when|where|whether|if)\b/i.test(claim.text))
      ? lemma === 'want' && !commands
        ? null
        : 'REQUEST'
      : phrases.includes('ask for') || phrases.includes('asked for') || phrases.includes('asks for')
        ? 'REQUEST'
        : null
  if (lemma === 'express' || lemma === 'voice')
    return /\b(?:support|solidarity|appreciation|gratitude|satisfaction|confidence|thanks)\b/i.test(
      claim.text,
    )
      ? 'SUPPORT'
      : null
  if (/^(?:say|answer|reply|respond)$/.test(lemma) && /^[“"‘']?no[.,!”"’']*$/i.test(claim.text.trim()))
    return 'REJECT'
  if (/^begg?(?:s|ed|ing)? to differ/.test(claim.cue.map(({ lower }) => lower).join(' '))) return null
  for (const phrase of phrases) {
    const code =
      byForm.get(phrase) ?? (phrase === lemma || words.includes(phrase) ? NOUNS[phrase] : undefined)
    if (code) return code
  }
  return null
}

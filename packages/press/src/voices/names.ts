// Names as they are compared: whatever language wrote them down, one person's name has one key.

const HONORIFIC =
  /^(?:mr|mrs|ms|dr|prof|professor|sir|dame|lord|sheikh|shaikh|shaykh|sheik|mullah|mulla|molla|maulana|mawlana|mawlawi|mawlavi|maulvi|moulvi|mufti|hajji|haji|hajj|sayyid|sayed|syed|ayatollah|imam|general|gen|lt|lieutenant|maj|major|col|colonel|brig|brigadier|capt|captain|admiral|commodore|commander|president|prime|deputy|former|foreign|interior|defence|defense|minister|ambassador|king|queen|prince|princess|emir|reverend|rev|father|bishop|retd|ret)$/

/** Letters that transliterations use for one sound. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:mohamm?[ae]d|muhamm?[ae]d|mohamm?ad|muhammad|mehm[eu]d|mohamed)\b/g, 'muhammad'],
  [/\b(?:hussein|husain|hussain|husayn|husein|hossein|huseyin)\b/g, 'husayn'],
  [/\b(?:ahm[ea]d|ahmat)\b/g, 'ahmad'],
  [/\b(?:yusuf|yousuf|youssef|yousef|yusef|yousaf)\b/g, 'yusuf'],
  [/\b(?:usman|osman|uthman|othman)\b/g, 'usman'],
  [/\b(?:omar|umar|omer|umer)\b/g, 'umar'],
  [/\b(?:ul|al|el|ur|ud|ad|ar|as|an|az)(?: |-)/g, ''],
  [/ou|oo/g, 'u'],
  [/ee|ei|ie|y\b/g, 'i'],
  [/q|kh/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/aa/g, 'a'],
  [/([a-z])\1/g, '$1'],
]

/** Folded for comparison: no marks, no honorific, no punctuation; spellings of one sound alike. */
export const nameKey = (name: string): string => {
  let folded = name
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]s\b|['’ʿʾ`]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
  for (const [pattern, by] of FOLDS) folded = folded.replaceAll(pattern, by)
  return folded.trim()
}

/** The parts of a person's name that tell who it is, folded, without honorifics and titles. */
export const personParts = (name: string): string[] =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’-]+/u)
    .filter((part) => part !== '' && !HONORIFIC.test(part.replaceAll(/\p{M}/gu, '')))
    .flatMap((part) => nameKey(part).split(' '))
    .filter((part) => part !== '')

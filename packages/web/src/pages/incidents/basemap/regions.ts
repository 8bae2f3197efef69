// ISO 3166-1 alpha-2 codes by English name, from the platform's own tables, so that country names on the map can be
// given in the reader's language by the browser.

/** Where Natural Earth abbreviates or differs from CLDR's English name. */
const SPELLINGS: Record<string, string> = {
  'Bosnia and Herz.': 'BA',
  'Br. Indian Ocean Ter.': 'IO',
  'Central African Rep.': 'CF',
  Congo: 'CG',
  "Côte d'Ivoire": 'CI',
  'Dem. Rep. Congo': 'CD',
  'Dominican Rep.': 'DO',
  'Eq. Guinea': 'GQ',
  'Falkland Is.': 'FK',
  'Fr. S. Antarctic Lands': 'TF',
  Macedonia: 'MK',
  Myanmar: 'MM',
  Palestine: 'PS',
  'S. Sudan': 'SS',
  'Solomon Is.': 'SB',
  'Trinidad and Tobago': 'TT',
  Turkey: 'TR',
  'United States of America': 'US',
  'W. Sahara': 'EH',
  eSwatini: 'SZ',
}

/** Finds a code for a name as Natural Earth spells it; null where CLDR has none (Somaliland, Siachen Glacier). */
export function regionFinder(): (name: string) => string | null {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((a) => letters.map((b) => a + b))
  const codeByName = new Map<string, string>()
  for (const code of codes) {
    const name = english.of(code)
    if (name && !codeByName.has(name)) codeByName.set(name, code)
  }
  return (name) => SPELLINGS[name] ?? codeByName.get(name) ?? null
}

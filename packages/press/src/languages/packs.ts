// Which languages can be drafted from. Another language is read as English is: its drafts say so by their confidence.
import { english } from './en/pack.ts'
import type { LanguagePack } from './pack.ts'
import { turkish } from './tr/pack.ts'
import { urdu } from './ur/pack.ts'

const PACKS: LanguagePack[] = [english, urdu, turkish]

/** The pack for a BCP 47 tag; English where there is none for it. */
export const packFor = (language: string): LanguagePack =>
  PACKS.find(({ code }) => code === language.split('-')[0]) ?? english

// What was shown, to whom; what was left behind is not said. F22, F23.
import type { Text, When } from '@parley/talks'
import { ref, type Step } from '../script.ts'
import { both, duringBothDays, narration, reported, unnamed } from './reported.ts'

const insiders = unnamed('unnamed-source', both('insiders', 'اندرونی ذرائع'))

const exhibit = (
  label: string,
  title: Text,
  form: 'photograph' | 'document' | 'identity-document',
  told: {
    fact: string
    voice: typeof narration
    when?: When
    about?: string[]
    description: Text
  },
): Step[] => [
  reported(label, 'evidence.deposit', {
    facts: [told.fact],
    by: 'pakistan',
    ...(told.when ? { when: told.when } : {}),
    voice: told.voice,
    remark: both(
      'Not deposited here: no copy reached this record. Known from the report alone.',
      'یہاں جمع نہیں: اس ریکارڈ تک کوئی نقل نہیں پہنچی۔ صرف رپورٹ سے معلوم۔',
    ),
    body: {
      title,
      form,
      description: told.description,
      sensitive: true,
      issue: ref('issue-groups'),
      ...(told.about ? { about: told.about.map(ref) } : {}),
    },
  }),
  reported(`${label}-shown`, 'evidence.present', {
    facts: [told.fact],
    by: 'pakistan',
    ...(told.when ? { when: told.when } : {}),
    voice: told.voice,
    body: { exhibit: ref(label), to: [ref('afghanistan')], form: 'not-stated' },
  }),
]

const groups = {
  fact: 'F22',
  voice: narration,
  when: duringBothDays,
  about: ['ttp', 'bla'],
  description: both(
    'On TTP, BLA and others in Afghanistan, with details of leadership and movements.',
    'افغانستان میں ٹی ٹی پی، بی ایل اے اور دیگر کے بارے میں، قیادت اور نقل و حرکت کی تفصیلات کے ساتھ۔',
  ),
}
const captured = {
  fact: 'F23',
  voice: insiders,
  description: both(
    'Of people described as infiltrators, captured in recent border incidents.',
    'حالیہ سرحدی واقعات میں پکڑے گئے افراد کی، جنہیں درانداز کہا گیا۔',
  ),
}

export const evidence: Step[] = [
  ...exhibit(
    'exhibit-photographs',
    both('Photographs of armed groups', 'مسلح گروہوں کی تصاویر'),
    'photograph',
    groups,
  ),
  ...exhibit(
    'exhibit-documents',
    both('Documents on armed groups', 'مسلح گروہوں سے متعلق دستاویزات'),
    'document',
    groups,
  ),
  ...exhibit(
    'exhibit-captured',
    both('Photographs of captured people', 'گرفتار افراد کی تصاویر'),
    'photograph',
    captured,
  ),
  ...exhibit(
    'exhibit-identity',
    both('Afghan identity documents of captured people', 'گرفتار افراد کی افغان شناختی دستاویزات'),
    'identity-document',
    captured,
  ),
]

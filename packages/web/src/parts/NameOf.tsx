import type { Named } from '../../../talks/src/answers/shared.ts'
import { TextOf } from './TextOf.tsx'

/** A name in the reader's language. What each side calls it stands in a title where they differ. */
export const NameOf = ({ of }: { of: Named }) => <TextOf text={of.name} />

/** Terms of the glossary: what is said of one rests on something. */
import type { Room } from '../../check.ts';

export const glossary = {
  'glossary/dates-from': () => ({
    message: 'it is not said where this date comes from',
    fix: 'Add “usageNote:” with what the sources say',
  }),
  'glossary/expansion-by': () => ({
    message: 'it is not said whether a document spells the letters out so',
    fix: 'Add “expansionBy: source” or “expansionBy: ours”',
  }),
} satisfies Room<'glossary'>;

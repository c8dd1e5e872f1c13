/** Targets: what each is a target of, and the figure that its meaning needs. */
import type { Room } from '../../check.ts';

export const targets = {
  'targets/of-nothing': () => ({
    message: 'the target does not say what it is for',
    fix: 'Add “measure:” or “priority:” with the id of one',
  }),
  'targets/no-figure': ({ meaning }: { meaning: string }) => ({
    message: `“${meaning}” needs a figure`,
    fix: 'Add “value:”, or write “meaning: in words”',
  }),
  'targets/figure-too-many': ({ meaning }: { meaning: string }) => ({
    message: `a target that is “${meaning}” has no figure`,
    fix: 'Write “meaning: level” or “meaning: change”, or delete “value”',
  }),
  'targets/range': () => ({
    message: '“upTo” is the larger end of a range of levels',
    fix: 'Write the smaller figure in “value” and the larger in “upTo”',
  }),
  'targets/no-unit': () => ({
    message: 'a level is counted in the unit of a measure, and no measure is named',
    fix: 'Add “measure:”',
  }),
  'targets/same-level': ({ file, by }: { file: string; by: string }) => ({
    message: `${file} has a level of the same measure for ${by} too`,
    fix: 'Keep one of the two, or give one another period or area',
  }),
  'targets/against-direction': ({ direction, value }: { direction: 'increase' | 'decrease'; value: number }) => ({
    message: `the change goes up or down against the measure, which should ${direction}`,
    fix: `Write ${-value} if that is meant, or correct “direction” of the measure`,
  }),
} satisfies Room<'targets'>;

/** What became of a priority: links from one plan to a later one, and what has ended. */
import type { Room } from '../../check.ts';
import { guess } from './pieces.ts';

const HOW_IT_GOES_ON = 'Write how it goes on, such as “continues” or “renamed”';

const OR_ENDED = 'or, if no later plan goes on with it, add “ended:” here with “reason:” and “by:”';

export const lineage = {
  'lineage/backwards': (facts: { title: string; from: string; earlier: string; earlierFrom: string }) => ({
    message: `“${facts.title}” (from ${facts.from}) is not later than “${facts.earlier}” (from ${facts.earlierFrom})`,
    fix: 'Write the earlier priority in “from” and the later one in “to”, or delete the link',
  }),
  'lineage/areas': ({ from, to }: { from: string; to: string }) => ({
    message: `the link does not say how the areas differ: “${from}” and “${to}”`,
    fix: `Add “area:”, such as “From ${from} to ${to}”`,
  }),
  'lineage/twice': ({ link }: { link: string }) => ({
    message: `“${link}” links the same two priorities`,
    fix: 'Keep one of the two links',
  }),
  'lineage/splits-alone': ({ title }: { title: string }) => ({
    message: `“splits”, but this is the only link from “${title}” to that plan`,
    fix: 'Write “continues” or “renamed”, or add the links to the others that it became',
  }),
  'lineage/merges-alone': ({ title }: { title: string }) => ({
    message: `“merges”, but this is the only link to “${title}”`,
    fix: 'Write “continues” or “renamed”, or add the links from the others that it took in',
  }),
  'lineage/passes-held': ({ document }: { document: string }) => ({
    message: `“${document}” is held`,
    fix: 'Leave it out, or write “held: false” in sources.yaml if we do not hold it',
  }),
  'lineage/jumps': ({ how, plan }: { how: string; plan: string }) => ({
    message: `“${how}”, but the link jumps over “${plan}”, a plan of the same area`,
    fix: 'Write “returns” if that plan had no such priority, or link its priority instead',
  }),
  'lineage/returns-at-once': () => ({
    message: '“returns”, but no plan of the same area that is published here lies between the two',
    fix: HOW_IT_GOES_ON,
  }),
  'lineage/kept-as-priority': ({ title }: { title: string }) => ({
    message: `“kept”, but “${title}” is a priority`,
    fix: HOW_IT_GOES_ON,
  }),
  'lineage/no-priority': ({ how, title, kind }: { how: string; title: string; kind: 'outcome' | 'action' }) => ({
    message: `“${how}”, but “${title}” is an ${kind}, not a priority`,
    fix: 'Write “kept”, or link a priority',
  }),

  'lineage/no-part': ({ title, part, ids, near }: { title: string; part: string; ids: readonly string[]; near: string | undefined }) => ({
    message: `“${title}” has no part “${part}”`,
    fix: `Use one of: ${ids.join(', ')}${guess(near)}`,
  }),
  'lineage/no-parts': ({ title, part, file, field }: { title: string; part: string; file: string; field: string }) => ({
    message: `“${title}” has no part “${part}”`,
    fix: `Add “parts:” to ${file}, or delete “${field}”`,
  }),
  'lineage/part-of-whole': ({ how, title }: { how: string; title: string }) => ({
    message: `“${how}” is said of the whole of “${title}”, and “fromParts” names a part of it`,
    fix: 'Write “splits” or “merges”, or delete “fromParts”',
  }),
  'lineage/from-which-part': ({ title, file }: { title: string; file: string }) => ({
    message: `it is not said which part of “${title}” went on here, and there are links that lead to it from earlier priorities`,
    fix: `Add “fromParts:” with ids from the “parts” of ${file}, so that no line is drawn from what came into another part`,
  }),
  'lineage/into-which-part': ({ title, file }: { title: string; file: string }) => ({
    message: `it is not said into which part of “${title}” this went, and only parts of that go on`,
    fix: `Add “toParts:” with ids from the “parts” of ${file}, so that no line is drawn to what took on another part`,
  }),

  'lineage/ended-in-force': () => ({
    message: 'the plan of this priority has not been replaced',
    fix: 'Delete “ended”, or write “status: superseded” in the plan',
  }),
  'lineage/ended-and-linked': () => ({
    message: 'the priority has ended, and lineage.yaml has a link to a later one',
    fix: 'Delete “ended”, or that link',
  }),
  'lineage/untold': ({ priority }: { priority: string }) => ({
    message: 'the plan has been replaced, and it is not said what became of this priority',
    fix: `Add a link from “${priority}” to lineage.yaml; ${OR_ENDED}`,
  }),
  'lineage/part-ended-and-linked': () => ({
    message: 'the part has ended, and lineage.yaml has a link that it goes on by',
    fix: 'Delete “ended”, or correct that link',
  }),
  'lineage/part-untold': ({ part, title }: { part: string; title: string }) => ({
    message: `it is not said what became of the part “${title}”`,
    fix: `Add “${part}” to “fromParts” of a link in lineage.yaml; ${OR_ENDED}`,
  }),
  'lineage/county-untold': ({ priority }: { priority: string }) => ({
    message: 'other priorities of the county have links in lineage.yaml, and it is not said what became of this one',
    fix: `Add a link from “${priority}” to lineage.yaml; ${OR_ENDED}`,
  }),
} satisfies Room<'lineage'>;

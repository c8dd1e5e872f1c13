/** What the public sees must not speak of what it does not see, and what is withdrawn says one thing about itself. */
import { components } from '../../schema/components.ts';
import { kinds } from '../../schema/kinds.ts';
import type { Path } from '../../schema/schema-walk.ts';
import { eachBlock, inlinesOf, linksIn } from '../../source/blocks.ts';
import type { AnyEntry } from '../../source/entry.ts';
import { type Place, type Problem, say } from '../../source/problem.ts';
import type { Content } from '../../source/read-content.ts';
import { idOf, planNamed, referencesIn } from '../../source/references.ts';
import { linkTarget } from '../links.ts';
import {
  byKey,
  dayOfContent,
  isGone,
  keyOf,
  mayNameLaterPlans,
  meantBy,
  NO_DAY,
  publicationOf,
  publicFrom,
  publishedOn,
} from '../publication.ts';
import { inText, problemAt, type Rule } from './rule.ts';

/** What an entry names, in its fields (a path) and in its text (a place). */
function* namedBy(entries: readonly AnyEntry[], entry: AnyEntry): Generator<{ meant: AnyEntry; path?: Path; place?: Place }> {
  for (const found of referencesIn(kinds[entry.kind].schema, entry.data))
    for (const meant of meantBy(entries, entry, found)) yield { meant, path: found.path };
  for (const block of eachBlock(entry.body)) {
    if (block.type === 'component')
      for (const found of referencesIn(components[block.name], block.attributes))
        for (const meant of meantBy(entries, entry, found)) yield { meant, place: block.at };
    for (const inlines of inlinesOf(block))
      for (const link of linksIn(inlines)) {
        const target = linkTarget(link.href, entry, entries);
        if (target.type === 'entry') yield { meant: target.entry, place: link.at };
      }
  }
}

const isSomethingUnpublished = (entries: readonly AnyEntry[]) => entries.some((entry) => Object.keys(publicationOf(entry)).length > 0);

const opensLater = (entries: readonly AnyEntry[], plan: AnyEntry | undefined) => plan !== undefined && publicFrom(entries, plan) !== '';

/** Above the plans, a list may have its item on a plan before that is public: it appears with it. */
const appearsWith = (entry: AnyEntry, meant: AnyEntry, entries: readonly AnyEntry[]): boolean =>
  mayNameLaterPlans(entry.kind) && (meant.kind === 'plan' || opensLater(entries, planNamed(entries, meant.plan ?? '')));

/** A public entry names nothing that becomes public later than itself. */
const namesNoDraft: Rule = (content) => {
  const { entries } = content;
  if (!isSomethingUnpublished(entries)) return [];
  const day = dayOfContent(content);
  const opens = (entry: AnyEntry) => [publicFrom(entries, entry), day].sort().at(-1) ?? day;
  return entries.flatMap((entry) =>
    [...namedBy(entries, entry)].flatMap(({ meant, path, place }): Problem[] => {
      // Of the plan that the site presents, `currentIsPublic` says it.
      if (entry.kind === 'site' || opens(meant) <= opens(entry) || (path && appearsWith(entry, meant, entries))) return [];
      const from = publicFrom(entries, meant);
      const saying = say('publication/names-draft', { name: meant.id, from: from === NO_DAY ? undefined : from });
      return [path ? problemAt(entry, path, saying) : inText(entry, place ?? { line: 1, column: 1 }, saying)];
    }),
  );
};

/** Draft, waiting for a day, or withdrawn: one of them. */
const oneState: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const { draft, from, withdrawn } = publicationOf(entry);
    return [draft === true, from !== undefined, withdrawn !== undefined].filter(Boolean).length > 1
      ? [problemAt(entry, ['publication'], say('publication/two-states'))]
      : [];
  });

/** What stands in the place of something is not that thing, and holds itself. */
const insteadHolds: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const { withdrawn } = publicationOf(entry);
    if (!withdrawn?.instead) return [];
    const meant = entries.find(({ kind, id, plan }) => kind === entry.kind && id === idOf(withdrawn.instead ?? '') && plan === entry.plan);
    const other = entry.kind === 'plan' ? entries.find(({ kind, id }) => kind === 'plan' && id === idOf(withdrawn.instead ?? '')) : meant;
    const isItself = other !== undefined && keyOf(other) === keyOf(entry);
    return isItself || (other && publicationOf(other).withdrawn)
      ? [problemAt(entry, ['publication', 'withdrawn', 'instead'], say('publication/instead', { name: other.id, isItself }))]
      : [];
  });

/** The plan that the home page presents can be read. */
export const currentIsPublic: Rule = (content) => {
  const { entries } = content;
  const site = entries.find((entry) => entry.kind === 'site');
  const plan = entries.find(({ kind, id }) => kind === 'plan' && id === idOf(site?.data.currentPlan ?? ''));
  if (!site || !plan) return [];
  const day = dayOfContent(content);
  const state = publicFrom(entries, plan) > day ? 'draft' : isGone(entries, plan, day) ? 'withdrawn' : undefined;
  return state ? [problemAt(site, ['currentPlan'], say('publication/current-plan', { plan: plan.id, state }))] : [];
};

/** Who names what was withdrawn leads readers to a page that says so: it may be meant. */
export const namesWithdrawn: Rule = (content) => {
  const { entries } = content;
  const day = dayOfContent(content);
  // In a preview too: who writes a draft is told as well. Lists are without it already.
  const { entries: seen, withdrawn } = publishedOn(entries, day, { preview: true });
  if (withdrawn.length === 0) return [];
  const gone = new Set(withdrawn.map(keyOf));
  const all = [...seen, ...withdrawn];
  return seen.flatMap((entry) =>
    [...namedBy(all, entry)].flatMap(({ meant, path, place }) => {
      if (!gone.has(keyOf(meant))) return [];
      const saying = say('advice/names-withdrawn', { name: meant.id });
      return [path ? problemAt(entry, path, saying) : inText(entry, place ?? { line: 1, column: 1 }, saying)];
    }),
  );
};

/** The content as the public will see it, to be looked at by the same rules: nothing there may rest on a draft. */
export function publicContent(content: Content): Content | undefined {
  const day = dayOfContent(content);
  const { entries } = publishedOn(content.entries, day, { whole: true });
  if (entries.length === content.entries.length) return undefined;
  const seen = byKey(entries);
  const known = new Set(content.entries.map(keyOf));
  const drafts = content.drafts.flatMap((draft) => {
    const entry = seen.get(keyOf(draft));
    return entry ? [{ ...draft, value: entry.data }] : known.has(keyOf(draft)) ? [] : [draft];
  });
  return { ...content, entries, drafts };
}

/** What may be public, and when. */
export const PUBLICATION_RULES: readonly Rule[] = [namesNoDraft, oneState, insteadHolds, currentIsPublic];

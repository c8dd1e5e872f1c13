/** Every reference means just one entry, and no two entries share an id or a number. */
import { components } from '../../schema/components.ts';
import { type Kind, kinds } from '../../schema/kinds.ts';
import { idFrom, inCurlyMarks, nearMiss } from '../../source/near-miss.ts';
import { type Problem, type Saying, START, say } from '../../source/problem.ts';
import type { Content, Draft } from '../../source/read-content.ts';
import { candidates, idOf, referencesIn, splitPlan } from '../../source/references.ts';
import type { ReferencePart } from '../../words/check.ts';
import { isReport } from '../record.ts';
import { inText, problemAt, type Rule, ruleForBlocks } from './rule.ts';

/** The reference that a mistyped one was probably meant to be: its kind, its id or both may be at fault. */
function nearReference(reference: string, known: readonly Draft[], wanted: readonly Kind[]): string | undefined {
  const [, prefix, written = ''] = /^(?:([^/]*)\/)?(.*)$/.exec(reference) ?? [];
  const id = written.replace(/\.(mdx?|yaml)$/, '');
  const ids = known.map((draft) => draft.id);
  const exact = ids.find((each) => each === id || each === idFrom(id));
  const near = exact ?? nearMiss(id, ids);
  if (near === undefined || prefix === undefined) return near;
  const kind = nearMiss(prefix, wanted) ?? known.find((draft) => draft.id === near)?.kind;
  return kind ? `${kind}/${near}` : near;
}

const NAMES = ['title', 'name', 'shortName', 'term', 'shortTitle'] as const;

/** The id of what an author called by its name: “Norfolk Constabulary”. */
function idOfName(written: string, known: readonly Draft[]): string | undefined {
  const wanted = written.trim().toLowerCase();
  const named = known.flatMap(({ id, value }) =>
    NAMES.flatMap((field) => {
      const name = (value as Record<string, unknown> | undefined)?.[field];
      return typeof name === 'string' ? [{ id, name: name.toLowerCase() }] : [];
    }),
  );
  const name =
    named.find((each) => each.name === wanted)?.name ??
    nearMiss(
      wanted,
      named.map((each) => each.name),
    );
  return named.find((each) => each.name === name)?.id;
}

/** What is wrong with a reference, if anything. `prefix` stands before it where it is written, `part` names it to its author. */
function judge(
  { drafts, unreadLists }: Content,
  reference: string,
  wanted: readonly Kind[],
  plan: string | undefined,
  { prefix = '', part = 'id' }: { prefix?: string; part?: ReferencePart } = {},
): Saying | undefined {
  const found = candidates(drafts, reference, wanted, plan);
  if (found.length === 1) return undefined;
  const meant = [...new Set(found.map(({ kind }) => kind))];
  if (meant.length === 1) return undefined;
  if (meant.length > 1) {
    return say('references/two-meanings', {
      reference,
      kinds: meant,
      choices: meant.map((kind) => `${prefix}${kind}/${found[0]?.id}`),
    });
  }
  const named = wanted.filter((kind) => reference.startsWith(`${kind}/`));
  const kindsMeant = named.length > 0 ? named : wanted;
  if (unreadLists.some((list) => kindsMeant.includes(list.kind) && (list.plan === undefined || list.plan === plan))) return undefined;
  const known = drafts.filter(
    (draft) => kindsMeant.includes(draft.kind) && (draft.plan === undefined || draft.kind === 'plan' || draft.plan === plan),
  );
  const near = nearReference(reference, known, kindsMeant) ?? idOfName(reference, known);
  const facts = { kinds: kindsMeant, part, near };
  return inCurlyMarks(reference)
    ? say('references/curly-marks', { reference, ...facts })
    : say('references/unknown', { reference: named.length > 0 ? idOf(reference) : reference, ...facts });
}

/** The same for a reference from above the plans, which begins with the plan. */
function judgeAcross(content: Content, reference: string, wanted: readonly Kind[]): Saying | undefined {
  const { plan, rest } = splitPlan(reference);
  return (
    judge(content, plan, ['plan'], undefined, { part: 'before the slash' }) ??
    judge(content, rest, wanted, plan, { prefix: `${plan}/`, part: 'after the slash' })
  );
}

/** A reference in a field means one entry that exists. */
export const fieldReferences: Rule = (content) =>
  content.drafts.flatMap((draft) =>
    referencesIn(kinds[draft.kind].schema, draft.value).flatMap(({ reference, wanted, from, path }): Problem[] => {
      const wrong = from === 'plan' ? judgeAcross(content, reference, wanted) : judge(content, reference, wanted, draft.plan);
      return wrong ? [problemAt(draft, path, wrong)] : [];
    }),
  );

/** A reference in a component of the text means one entry that exists. */
export const componentReferences: Rule = ruleForBlocks((block, draft, content) => {
  if (block.type !== 'component') return [];
  return referencesIn(components[block.name], block.attributes).flatMap(({ reference, wanted, path }): Problem[] => {
    const wrong = judge(content, reference, wanted, draft.plan);
    return wrong ? [{ file: draft.file, ...block.at, field: String(path[0]), ...wrong }] : [];
  });
});

/** Two entries of a kind have different ids: the id is a part of their address. */
export const duplicateIds: Rule = ({ drafts }) => {
  const first = new Map<string, Draft>();
  return drafts.flatMap((draft): Problem[] => {
    const key = `${draft.plan ?? ''}:${draft.kind}/${draft.id}`;
    const other = first.get(key);
    if (!other || draft.id === '') {
      first.set(key, draft);
      return [];
    }
    if (kinds[draft.kind].form === 'list')
      return [problemAt(draft, ['id'], say('references/same-id', { id: draft.id, line: other.locate(['id']).line }))];
    return [inText(draft, START, say('references/same-name', { id: draft.id, file: other.file }))];
  });
};

/** Actions, outcomes and chapters are known by their numbers, so a plan has each number once. */
const duplicateNumbers: Rule = ({ entries }) => {
  const first = new Map<string, { file: string; id: string }>();
  return entries.flatMap((entry) => {
    if (entry.kind !== 'action' && entry.kind !== 'outcome' && entry.kind !== 'chapter') return [];
    const key = `${entry.plan}:${entry.kind}/${entry.data.number}`;
    const other = first.get(key);
    if (!other) first.set(key, entry);
    // Two files of one name are reported as that.
    return other && other.id !== entry.id
      ? [problemAt(entry, ['number'], say('references/same-number', { number: String(entry.data.number), file: other.file }))]
      : [];
  });
};

/** The parents above an entry, a document’s larger document, the plan before a plan, the term after a term: nothing leads to itself. */
export const noCircles: Rule = ({ entries }) => {
  const above = (entry: (typeof entries)[number]): [field: string, kinds: Kind[], reference: string | undefined] | undefined => {
    if (entry.kind === 'group') return ['parent', ['group'], entry.data.parent];
    if (entry.kind === 'document') return ['partOf', ['document'], entry.data.partOf];
    if (entry.kind === 'wider-priority') return ['parent', ['wider-priority'], entry.data.parent];
    if (entry.kind === 'glossary-term') return ['replacedBy', ['glossary-term'], entry.data.replacedBy];
    if (isReport(entry)) return ['corrects', [entry.kind], entry.data.corrects?.report];
    return entry.kind === 'plan' ? ['supersedes', ['plan'], entry.data.supersedes] : undefined;
  };
  const reported = new Set<string>();
  return entries.flatMap((entry) => {
    const way: typeof entries = [];
    let here: (typeof entries)[number] | undefined = entry;
    while (here && !way.includes(here)) {
      way.push(here);
      const next: ReturnType<typeof above> = above(here);
      here = next?.[2] ? candidates(entries, next[2], next[1], here.plan)[0] : undefined;
    }
    if (here !== entry || reported.has(entry.file + entry.id)) return [];
    for (const each of way) reported.add(each.file + each.id);
    const [field = ''] = above(entry) ?? [];
    return [problemAt(entry, [field], say('references/circle', { way: [...way, entry].map(({ id }) => id) }))];
  });
};

/** What holds between ids and the references to them. */
export const REFERENCE_RULES: readonly Rule[] = [duplicateIds, duplicateNumbers, fieldReferences, componentReferences, noCircles];

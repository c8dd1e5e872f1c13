/** What was answered -> the files of a new thing, each at its place and with a name that no other file has. */
import { posix } from 'node:path';
import type { Graph, Plan } from '../plan/graph.ts';
import { reportPath } from '../report/check.ts';
import type { NewFile } from '../report/import-table.ts';
import { makeReport } from '../report/make-report.ts';
import type { Typed } from '../report/typed.ts';
import { hasText, type Kind, pathOf } from '../schema/kinds.ts';
import { idFrom } from '../source/near-miss.ts';
import { knownFor } from '../subjects/report/report-known.ts';
import type { Words } from '../words/words.ts';
import { type Answers, type Ask, answerValue, paragraphsFrom, type Value, valueFrom, withValue } from './asks.ts';
import { commentedFile } from './commented-file.ts';
import type { Recipe } from './things.ts';

const LONGEST = 60;

/** A name that is free: the first of a row of them. */
function free(name: string, taken: (name: string) => boolean): string {
  const id = idFrom(name).slice(0, LONGEST).replace(/-+$/, '') || 'new';
  let found = id;
  for (let number = 2; taken(found); number += 1) found = `${id}-${number}`;
  return found;
}

function fileOf(kind: Kind, path: string, value: Value, paragraphs: readonly string[] | undefined, words: Words): NewFile {
  const said = words.commands.new;
  return { path, text: commentedFile(kind, value, paragraphs, hasText(kind), { head: said.head(kind), more: said.more }) };
}

/** A report, a notice or a meeting, as the form of the site makes it. */
function reportFile(graph: Graph, plan: Plan, { form }: Required<Pick<Recipe, 'form'>>, asks: readonly Ask[], answers: Answers): NewFile {
  const known = knownFor(graph, plan, form);
  const typed: Typed = Object.fromEntries(
    asks.map(({ flag, path, schema }) => [schema ? path.join('.') : String(path[0]), (answers[flag] ?? [])[0] ?? '']),
  );
  const report = makeReport(known, typed);
  // The form takes one body where a flag may name several, or a word for none.
  const lists = asks.filter(({ isMany, flag }) => isMany && (answers[flag] ?? []).length > 0);
  const value = lists.reduce<unknown>(
    (made, each) => withValue(made, each.path, answerValue(each, answers[each.flag] ?? [])),
    report.value,
  );
  return fileOf(known.kind, reportPath(known, report.id), value as Value, report.paragraphs, graph.words);
}

/** By what the file of a kind is named. */
const NAMES: Partial<Record<Kind, (value: Value) => string>> = {
  action: ({ number }) => String(number),
  plan: ({ title, period }) => {
    const year = String((period as Value | undefined)?.from ?? '');
    return String(title).includes(year) ? String(title) : `${title} ${year}`;
  },
};

const nameOf = (kind: Kind, value: Value) => (NAMES[kind] ?? ((each: Value) => String(each.title)))(value);

/** Files in content that is there. */
export function newFiles(
  graph: Graph,
  plan: Plan,
  recipe: Recipe,
  asks: readonly Ask[],
  answers: Answers,
  isThere: (path: string) => boolean,
): NewFile[] {
  const { form, given } = recipe;
  if (form) return [reportFile(graph, plan, { form }, asks, answers)];
  const kind = asks[0]?.kind as Kind;
  const value = valueFrom(asks, kind, answers, given[kind]);
  const path = (id: string) => pathOf(kind, kind === 'plan' ? id : plan.id, id);
  // The folder of a plan may be there before its file.
  const id = free(nameOf(kind, value), (name) => isThere(kind === 'plan' ? posix.dirname(path(name)) : path(name)));
  return [fileOf(kind, path(id), value, paragraphsFrom(asks, answers), graph.words)];
}

/** The content folder of a partnership that has none: the site, a plan and its first priority. */
export function partnershipFiles({ given }: Recipe, asks: readonly Ask[], answers: Answers, words: Words): NewFile[] {
  const filledIn = (kind: Kind) => valueFrom(asks, kind, answers, given[kind]);
  const [site, plan, priority] = [filledIn('site'), filledIn('plan'), filledIn('priority')];
  const id = free(nameOf('plan', plan), () => false);
  return [
    fileOf('site', pathOf('site'), { ...site, currentPlan: id }, undefined, words),
    fileOf('plan', pathOf('plan', id, id), { ...plan, area: site.area }, [], words),
    fileOf(
      'priority',
      pathOf(
        'priority',
        id,
        free(nameOf('priority', priority), () => false),
      ),
      priority,
      [],
      words,
    ),
  ];
}

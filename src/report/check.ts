/** The check of one report before it is a file: the schemas, rules and so the words that the check has for files. */

import type { z } from 'zod';
import { personalData } from '../plan/rules/advice.ts';
import {
  beforePlan,
  consultationPeriod,
  consultationWhole,
  dayJumps,
  daysInReason,
  meetingsNotAhead,
  reportsNotAhead,
} from '../plan/rules/dates.ts';
import { figuresInDoubt, possibleFigures } from '../plan/rules/possible-figures.ts';
import { RECORD_RULES } from '../plan/rules/record.ts';
import { fieldReferences } from '../plan/rules/references.ts';
import type { Rule } from '../plan/rules/rule.ts';
import { textIsThere } from '../plan/rules/text.ts';
import { isAboveThePlans, kinds } from '../schema/kinds.ts';
import type { Block } from '../source/blocks.ts';
import type { AnyEntry, Content, Draft } from '../source/entry.ts';
import { schemaProblems } from '../source/field-problems.ts';
import { type Problem, START } from '../source/problem.ts';
import { unseenInFields, unseenInText } from '../source/unseen.ts';
import { draftFrom, entryFrom, type Known } from './known.ts';
import type { Value } from './typed.ts';

const RULES: readonly Rule[] = [
  fieldReferences,
  reportsNotAhead,
  meetingsNotAhead,
  daysInReason,
  consultationPeriod,
  consultationWhole,
  possibleFigures,
  ...RECORD_RULES,
  textIsThere,
];
const ADVICE: readonly Rule[] = [personalData, figuresInDoubt, beforePlan, dayJumps];

/** A report that is being written. */
export interface Report {
  id: string;
  value: Value;
  /** The text below the fields; undefined for a kind that has none. */
  paragraphs?: readonly string[] | undefined;
}

export interface Checked {
  problems: Problem[];
  advice: Problem[];
}

const blocksOf = (paragraphs: readonly string[] = []): Block[] =>
  paragraphs.map((value): Block => ({ type: 'paragraph', children: [{ type: 'text', value }], at: START }));

/** The path of the file of a report in the content folder. */
export const reportPath = ({ folder, ending }: Known, id: string): string => `${folder}/${id}${ending}`;

export const draftOf = (known: Known, { id, value, paragraphs }: Report): Draft => ({
  kind: known.kind,
  id,
  plan: isAboveThePlans(known.kind) ? undefined : known.plan,
  file: known.content + reportPath(known, id),
  value,
  body: blocksOf(paragraphs),
  locate: () => START,
});

/** As an entry, whether or not it keeps to its schema already. */
export const asEntry = ({ kind, id, plan, file, value, body = [], locate }: Draft): AnyEntry =>
  ({ kind, id, plan, file, data: value, body, locate }) as unknown as AnyEntry;

/** With what the schema adds, as the reader has it; as typed, where that does not keep to its schema. */
const asRead = ({ kind, value }: Draft): unknown => {
  const { success, data } = (kinds[kind].schema as z.ZodType).safeParse(value);
  if (success) return data;
  return kind === 'consultation' ? { questions: [], ...(value as Value) } : value;
};

/** A rule that needs a field which is not there yet has nothing to say: that the field is missing is said by the schema. */
function findings(rule: Rule, content: Content): Problem[] {
  try {
    return rule(content);
  } catch {
    return [];
  }
}

/** What is wrong with a report, and what a colleague should look at, as `npm run check` would say on this day. */
export function checkReport(known: Known, report: Report, today: string, others: readonly Report[] = []): Checked {
  const drafts = [...others, report].map((each) => draftOf(known, each));
  const own = drafts.at(-1) as Draft;
  const form = schemaProblems(kinds[known.kind].schema, report.value, { file: own.file, locate: own.locate });
  const content: Content = {
    entries: [...known.entries.map(entryFrom), ...drafts.map((draft) => asEntry({ ...draft, value: asRead(draft) }))],
    drafts: [...known.entries.map(draftFrom), ...drafts],
    problems: [],
    unreadLists: [],
    files: 0,
    day: today,
    publicFiles: new Set(),
  };
  const told = new Set(form.map(({ field }) => field));
  const ofOwn = (rules: readonly Rule[]) => rules.flatMap((rule) => findings(rule, content)).filter(({ file }) => file === own.file);
  const isOpen = ({ field, rule }: Problem) => field === '' || !(told.has(field) || (rule === 'dates/order' && told.has('from')));
  const problems = [...form, ...unseenInFields(own), ...unseenInText(own), ...ofOwn(RULES).filter(isOpen)];
  const wrong = new Set(problems.map(({ field }) => field));
  return { problems, advice: ofOwn(ADVICE).filter(({ field }) => !wrong.has(field)) };
}

/**
 * What does not stop publication, because it may be right, but what a colleague should look at: signs that were probably meant
 * as notation, numbers that tell who somebody is or where they live, and sums that jump.
 */
import { textsIn } from '../../schema/schema-walk.ts';
import { eachBlock, inlinesOf, plainText } from '../../source/blocks.ts';
import { type Saying, say } from '../../source/problem.ts';
import type { AnyEntry, Content, Draft } from '../../source/read-content.ts';
import { inText, problemAt, type Rule, ruleForBlocks } from './rule.ts';

/** The first words of a text that a pattern finds. */
const wordsIn = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[0].trim();

/** What Markdown takes for plain words, though somebody meant more by it. */
function unfinishedIn(text: string): Saying[] {
  const link = wordsIn(text, /\[[^\][]*\]\([^)]*$/);
  const emphasis = wordsIn(text, /(?<![\w*])\*{1,2}(?=\w)[^*]*$/);
  return [
    ...(wordsIn(text, /\|[^|]*\|[^|]*\|/) === undefined ? [] : [say('advice/table')]),
    ...(link === undefined ? [] : [say('advice/link', { words: link })]),
    ...(emphasis === undefined ? [] : [say('advice/emphasis', { words: emphasis.replace(/^\*+/, '') })]),
  ];
}

const unfinishedNotation: Rule = ruleForBlocks((block, draft) =>
  inlinesOf(block).flatMap((inlines) => unfinishedIn(plainText(inlines)).map((saying) => inText(draft, block.at, saying))),
);

/** A field that was typed as the beginning of the text: “due: 2022”. */
const fieldAsText: Rule = ruleForBlocks((block, draft) => {
  if (block.type !== 'paragraph') return [];
  const name = /^([a-z][A-Za-z]*): /.exec(plainText(block.children))?.[1];
  return name && typeof draft.value === 'object' && draft.value !== null && /^[a-z]+([A-Z][a-z]+)*$/.test(name)
    ? [inText(draft, block.at, say('advice/field', { name }))]
    : [];
});

/** Somebody by name: with a title, as whom to ask, or beside a number. Those who speak for the public have other titles. */
const BODIES = 'Council|Police|Constabulary|Team|Services?|Board|Support|Partnership|Trust|Group|Panel|Office|Centre|Line|Desk|Department';
const NAME = String.raw`(?!The )\p{Lu}[\p{Ll}’'-]+\p{L}* (?!(?:${BODIES})(?!\p{L}))\p{Lu}[\p{L}’'-]+(?!\p{L}| \p{Lu}| (?:${BODIES.toLowerCase()})(?!\p{L}))`;
const TITLED = String.raw`(?<!\p{L})(?:Mrs?|Ms|Miss|Mx|PC|PCSO|Sgt)\.? (?:\p{Lu}\.? )?\p{Lu}[\p{Ll}’'-]+\p{L}*(?: \p{Lu}\p{Ll}+)?`;
const ASKED_FOR = String.raw`(?<=(?<!\p{L})(?:[Aa]sk for|[Cc]ontact|[Ss]peak to|[Cc]all|[Rr]ing|[Ee]-?mail) )${NAME}`;
const BEFORE_NUMBER = String.raw`${NAME}(?=[,:]? (?:on )?\(?(?:\+44|0\d{3}|[\w.+-]+@))`;

/** What tells of a person: the public numbers of a service are in fields of their own. */
const PERSONAL = [
  ['advice/telephone', /(?<![\d/-]|\d[.:])(?:\+44 ?(?:\(0\) ?)?|\(?0)\d{2,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/],
  ['advice/e-mail', /(?<![\w/:])[\w.+-]+@\w[\w-]*(?:\.\w[\w-]*)+/],
  ['advice/person', new RegExp(`(?:${TITLED}|${ASKED_FOR}|${BEFORE_NUMBER})`, 'u')],
  ['advice/postcode', /(?<![\w-])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\w-])/],
  ['advice/national-insurance', /(?<!\w)[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/],
] as const;

/** Fields that are made for public numbers and addresses. */
const PUBLIC_FIELD = /^(phone|textphone|number|outOfHours|textRelay|sms|email|editor|link|url|address|id)$/;
/** Where to tell of a hole in the safety of a site: a list of addresses. */
const isPublic = (key: string, value: unknown) => PUBLIC_FIELD.test(key) || (key === 'contact' && Array.isArray(value));

/** The numbers and addresses that stand in those fields: they may be told in texts too. */
function publicNumbers(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return PUBLIC_FIELD.test(key) && /^[+\d ()-]{3,}$|@/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, each]) => publicNumbers(each, name)) : [];
}

/** The names of bodies, which can look like those of people: Victim Support. */
const bodyNames = ({ kind, value }: Draft): string[] =>
  kind === 'organisation' || kind === 'group'
    ? ['name', 'shortName'].flatMap((field) => (value as Record<string, string | undefined> | null)?.[field] ?? [])
    : [];

export const personalData: Rule = ({ drafts }) => {
  const known = [...new Set(drafts.flatMap((draft) => [...publicNumbers(draft.value), ...bodyNames(draft)]))];
  const personalIn = (text: string) =>
    PERSONAL.flatMap(([rule, pattern]) => {
      const words = wordsIn(text, pattern);
      return words === undefined ? [] : [say(rule, { words })];
    });
  const look = (text: string) =>
    personalIn(text).length === 0 ? [] : personalIn(known.reduce((words, number) => words.replaceAll(number, ''), text));
  return drafts.flatMap((draft) => [
    ...[...textsIn(draft.value, isPublic)].flatMap(({ text, path }) => look(text).map((saying) => problemAt(draft, path, saying))),
    ...[...eachBlock(draft.body ?? [])].flatMap((block) =>
      inlinesOf(block).flatMap((inlines) => look(plainText(inlines)).map((saying) => inText(draft, block.at, saying))),
    ),
  ]);
};

/** Ten times as much as before is more often a nought too many than a fact. */
const JUMP = 10;

interface Dated {
  period: string;
  amount: number | null | undefined;
  note?: string | undefined;
}

/** Those that are so many times the one before them, and have no note that could say why. */
const jumps = (series: readonly Dated[]) =>
  series.flatMap(({ amount, note }, index) => {
    const last = series[index - 1];
    const before = last?.amount;
    return typeof amount === 'number' && typeof before === 'number' && before > 0 && amount >= JUMP * before && !note
      ? [{ index, facts: { figure: amount, before, period: last?.period ?? '', times: JUMP } }]
      : [];
  });

const seriesOf = (entry: AnyEntry): { field: string; key: string; series: readonly Dated[] } | undefined => {
  if (entry.kind === 'funding') return { field: 'years', key: 'amount', series: entry.data.years ?? [] };
  if (entry.kind !== 'measure') return undefined;
  const series = (entry.data.observations ?? []).map(({ value, ...rest }) => ({ ...rest, amount: value }));
  return { field: 'observations', key: 'value', series };
};

const sumsJump: Rule = ({ entries }: Content) =>
  entries.flatMap((entry) => {
    const { field = '', key = '', series = [] } = seriesOf(entry) ?? {};
    return jumps(series).map(({ index, facts }) => problemAt(entry, [field, index, key], say('advice/jump', facts)));
  });

/** What in texts and figures a colleague should look at. */
export const ADVICE_OF_TEXTS: readonly Rule[] = [unfinishedNotation, fieldAsText, personalData, sumsJump];

/**
 * What does not stop publication, because it may be right, but what a colleague should look at: signs that were probably meant
 * as notation, numbers that tell who somebody is or where they live, and sums that jump.
 */
import type { Path } from '../../schema/schema-walk.ts';
import { eachBlock, inlinesOf, plainText } from '../../source/blocks.ts';
import type { Saying } from '../../source/problem.ts';
import type { Content } from '../../source/read-content.ts';
import { quote } from '../../source/wording.ts';
import { inText, problemAt, type Rule, ruleForBlocks } from './rule.ts';

const found = (pattern: RegExp, say: (words: string) => Saying) => (text: string) => {
  const words = pattern.exec(text)?.[0];
  return words === undefined ? undefined : say(words.trim());
};

/** What Markdown takes for plain words, though somebody meant more by it. */
const UNFINISHED = [
  found(/\|[^|]*\|[^|]*\|/, () => ({
    message: 'this looks like a table, but the line of hyphens below its first line is missing',
    fix: 'Put a line such as | --- | --- | below the heads of the columns, or write it as a sentence',
  })),
  found(/\[[^\][]*\]\([^)]*$/, (words) => ({ message: `the link ${quote(words)} is not finished`, fix: 'Write [words](address)' })),
  found(/(?<![\w*])\*{1,2}(?=\w)[^*]*$/, (words) => ({
    message: `a sign * before ${quote(words.replace(/^\*+/, ''))} opens bold or italic words and nothing closes them`,
    fix: 'Put the same sign at their end, or take it away',
  })),
];

export const unfinishedNotation: Rule = ruleForBlocks((block, draft) =>
  inlinesOf(block).flatMap((inlines) =>
    UNFINISHED.flatMap((look) => look(plainText(inlines)) ?? []).map((saying) => inText(draft, block.at, saying)),
  ),
);

/** A field that was typed as the beginning of the text: “due: 2022”. */
export const fieldAsText: Rule = ruleForBlocks((block, draft) => {
  if (block.type !== 'paragraph') return [];
  const name = /^([a-z][A-Za-z]*): /.exec(plainText(block.children))?.[1];
  return name && typeof draft.value === 'object' && draft.value !== null && /^[a-z]+([A-Z][a-z]+)*$/.test(name)
    ? [
        inText(draft, block.at, {
          message: `the text begins with “${name}:”, as a field does`,
          fix: 'If it is a field, move it above the second “---”',
        }),
      ]
    : [];
});

/** What tells of a person: the public numbers of a service are in fields of their own. */
const PERSONAL = [
  found(/(?<![\d/.:-])(?:\+44 ?|0)\d{2,4}[ -]?\d{3}[ -]?\d{3,4}(?!\d)/, (words) => ({
    message: `${quote(words)} looks like a telephone number`,
    fix: 'Publish numbers of offices only, never that of a person',
  })),
  found(/(?<![\w-])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\w-])/, (words) => ({
    message: `${quote(words)} looks like a postcode, which can lead to a few homes`,
    fix: 'Leave it out, unless it is that of an office',
  })),
  found(/(?<!\w)[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/, (words) => ({
    message: `${quote(words)} looks like a National Insurance number`,
    fix: 'Delete it, and tell whoever looks after personal data: it stays in the history of the files',
  })),
];

/** Fields that are made for public numbers and addresses. */
const PUBLIC_FIELD = /^(phone|textphone|number|textRelay|sms|link|url|address|id)$/;

function* textsOf(value: unknown, path: Path = []): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value))
      if (!PUBLIC_FIELD.test(key)) yield* textsOf(each, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** The numbers that stand in those fields: they may be told in texts too. */
function publicNumbers(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return PUBLIC_FIELD.test(key) && /^[+\d ()-]+$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, each]) => publicNumbers(each, name)) : [];
}

export const personalData: Rule = ({ drafts }) => {
  const known = [...new Set(drafts.flatMap(({ value }) => publicNumbers(value)))];
  const personalIn = (text: string) => PERSONAL.flatMap((find) => find(text) ?? []);
  const look = (text: string) =>
    personalIn(text).length === 0 ? [] : personalIn(known.reduce((words, number) => words.replaceAll(number, ''), text));
  return drafts.flatMap((draft) => [
    ...[...textsOf(draft.value)].flatMap(({ text, path }) => look(text).map(({ message, fix }) => problemAt(draft, path, message, fix))),
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
}

const jumps = (series: readonly Dated[]): number[] =>
  series.flatMap(({ amount }, index) => {
    const before = series[index - 1]?.amount;
    return typeof amount === 'number' && typeof before === 'number' && before > 0 && amount >= JUMP * before ? [index] : [];
  });

export const sumsJump: Rule = ({ entries }: Content) =>
  entries.flatMap((entry) => {
    const [field, key, series] =
      entry.kind === 'funding'
        ? ['years', 'amount', (entry.data.years ?? []).map(({ period, amount }) => ({ period, amount }))]
        : entry.kind === 'measure'
          ? ['observations', 'value', (entry.data.observations ?? []).map(({ period, value }) => ({ period, amount: value }))]
          : (['', '', []] as [string, string, Dated[]]);
    return jumps(series as Dated[]).map((index) =>
      problemAt(
        entry,
        [field as string, index, key as string],
        `this is ${JUMP} times the figure before it, or more`,
        'Look whether a digit is too many or a point is missing; if it is right, say in “note” why',
      ),
    );
  });

/**
 * The comment beside a proposal: a line of counts, then sentences, promises first, twelve in sight and the others folded. What was not
 * found out is said before all else, so that it never reads as “no change”. It has a mark that nobody sees, by which it is found again.
 */
import type { Words } from '../words/words.ts';
import { asCode, inMarkdown, shortened } from './in-markdown.ts';
import type { Change, Changes, CheckFound, Found, Review } from './review-file.ts';

export const MARK = '<!-- plan-review -->';
/** Services take 65,536 characters. Some room is left for what they add. */
const MOST_CHARACTERS = 60_000;
const IN_SIGHT = 12;
const PROBLEMS_IN_SIGHT = 20;
/** A sentence that is longer is better read in the preview. */
const LONGEST = 600;
const LONGEST_TEXT = 300;

export type CommentWords = Words['review'];

/** Addresses that the service itself gave: nothing of a proposal is in them. */
export interface Links {
  preview: string | null;
  run: string | null;
  /** True if the proposal changes more than content. */
  software: boolean;
}
export interface Comment {
  text: string;
  /** True if there is nothing to say that a reviewer needs. */
  quiet: boolean;
}

const said = (text: string, most = LONGEST) => inMarkdown(shortened(text, most));

/** A sentence; of a correction, and where the sentence has not both, the two texts too. */
function changeLines(change: Change, { comment }: CommentWords): string {
  const { sentence, before, after, file } = change;
  const isSaid = (text: string | null) => text === null || sentence.toLowerCase().includes(text.toLowerCase());
  const both =
    isSaid(before) && isSaid(after)
      ? ''
      : [
          ...(before === null ? [] : [`\n  - ${comment.before}: ${said(before, LONGEST_TEXT)}`]),
          ...(after === null ? [] : [`\n  - ${comment.after}: ${said(after, LONGEST_TEXT)}`]),
        ].join('');
  return `- ${said(sentence)} ${asCode(shortened(file, LONGEST_TEXT))}${both}`;
}

interface Room {
  left: number;
}

/** Changes under the names of their classes, as far as there is room. */
function inClasses(changes: readonly Change[], words: CommentWords, room: Room): { text: string; shown: number } {
  const lines: string[] = [];
  let shown = 0;
  let last = '';
  for (const change of changes) {
    const heading = change.class === last ? '' : `\n**${said(words.class({ id: change.class }), 100)}**\n\n`;
    const line = `${heading}${changeLines(change, words)}\n`;
    if (line.length > room.left) break;
    room.left -= line.length;
    lines.push(line);
    last = change.class;
    shown += 1;
  }
  return { text: lines.join(''), shown };
}

function changesText({ changes, counts }: Changes, words: CommentWords, room: Room): string {
  const { comment } = words;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const ids = [...new Set(changes.map((change) => change.class))];
  const known = [...ids, ...Object.keys(counts).filter((id) => !ids.includes(id))].flatMap((id) =>
    counts[id] ? [{ id, count: counts[id] }] : [],
  );
  const first = inClasses(changes.slice(0, IN_SIGHT), words, room);
  const rest = first.shown < IN_SIGHT ? { text: '', shown: 0 } : inClasses(changes.slice(IN_SIGHT), words, room);
  const cut = all - first.shown - rest.shown;
  const folded = all - first.shown;
  const more =
    folded === 0
      ? ''
      : rest.shown === 0
        ? `\n${comment.cut({ count: folded })}\n`
        : `\n<details><summary>${comment.more({ count: folded })}</summary>\n${rest.text}\n${cut > 0 ? `${comment.cut({ count: cut })}\n\n` : ''}</details>\n`;
  return [`**${comment.title}**: ${inMarkdown(comment.counts({ counts: known }))}`, '\n', first.text, more].join('');
}

function checkText(check: CheckFound | null, { comment }: CommentWords, room: Room): string {
  if (check && check.problems.length === 0) return '';
  const problems = check?.problems ?? [];
  const line = ({ file, line, said: what }: Found) =>
    `- ${asCode(comment.place({ file: shortened(file, LONGEST_TEXT), line }))}: ${said(what)}\n`;
  const lines = problems.slice(0, PROBLEMS_IN_SIGHT).map(line);
  const more = problems.length - lines.length;
  const ready = check && check.wanted > 0 ? `\n${comment.wanted({ count: check.wanted })}\n` : '';
  const text = `**${comment.checkFailed({ problems: problems.length })}**\n\n${lines.join('')}${more > 0 ? `\n${comment.moreProblems({ count: more })}\n` : ''}${ready}\n`;
  room.left -= text.length;
  return text;
}

function agreementText({ agreements, rules }: Review, { comment }: CommentWords): string {
  if (agreements.length === 0) return '';
  const lines = agreements.map((each) => `- ${said(comment.agreement(each))}${each.why ? ` ${said(each.why)}` : ''}\n`);
  return `\n**${comment.agree}**\n\n${lines.join('')}${rules ? `\n${said(comment.whyAgree({ file: rules }))}\n` : ''}`;
}

function linkText(review: Review, links: Links, { comment }: CommentWords): string {
  const counts = review.site && inMarkdown(comment.pages(review.site));
  const preview = links.preview ? `[${comment.preview}](${links.preview}). ${counts ?? ''}` : (counts ?? comment.noPages);
  return `\n${preview}${links.run ? ` [${comment.run}](${links.run}).` : ''}\n`;
}

/** True if no page, document or file of data would be another. */
const isSameSite = ({ site }: Review) => site !== null && Object.values(site).every((count) => count === 0);

/** Why the comparison failed. What the check has told already is not told again. */
const whyNot = ({ check, failure }: Review, { comment }: CommentWords) =>
  check && check.problems.length > 0 ? comment.afterCheck : (failure ?? comment.notCompared);

export function commentOn(review: Review, links: Links, words: CommentWords): Comment {
  const { comment } = words;
  const { changes, check } = review;
  const nothing = changes !== null && Object.values(changes.counts).every((count) => count === 0);
  const warning = links.software ? `\n${comment.software}\n` : '';
  if (nothing && check?.problems.length === 0) {
    const where = links.preview && !isSameSite(review) ? ` [${comment.preview}](${links.preview}).` : '';
    return { text: `${MARK}\n${comment.nothing}${where}\n${warning}`, quiet: true };
  }
  const ends = `${agreementText(review, words)}${linkText(review, links, words)}${warning}`;
  const room: Room = { left: MOST_CHARACTERS - ends.length - 1000 };
  const checked = checkText(check, words, room);
  const found = changes
    ? nothing
      ? `${comment.nothing}\n`
      : changesText(changes, words, room)
    : `**${comment.failed}** ${said(whyNot(review, words))}\n`;
  return { text: `${MARK}\n${checked}${found}${ends}`, quiet: false };
}

/** What the comment says where the run left nothing that could be read. */
export const commentOnNothing = (links: Links, { comment }: CommentWords): Comment => ({
  text: `${MARK}\n**${comment.failed}**\n${links.run ? `\n[${comment.run}](${links.run}).\n` : ''}${links.software ? `\n${comment.software}\n` : ''}`,
  quiet: false,
});

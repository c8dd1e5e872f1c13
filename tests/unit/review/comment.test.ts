/** The comment beside a proposal, as a reviewer meets it: counts first, promises first, honest where it is cut and where nothing was found out. */
import { describe, expect, it } from 'vitest';
import { commentOn, commentOnNothing, type Links } from '../../../src/review/comment.ts';
import { inMarkdown, shortened } from '../../../src/review/in-markdown.ts';
import { review as words } from '../../../src/words/en/review.ts';
import { change, review } from './proposal.ts';

const NO_LINKS: Links = { preview: null, run: null, software: false };
const LINKS: Links = { preview: 'https://ci.example/1', run: 'https://ci.example/2', software: false };
/** What services take. */
const LIMIT = 65_536;

const told = (...[of, links = NO_LINKS]: [of: ReturnType<typeof review>, links?: Links]) => commentOn(of, links, words);
const status = (number: number) => change({ class: 'status', sentence: `Sentence ${number}.`, before: null, after: null });

describe('the comment', () => {
  it('begins with its mark and a line of counts, then says each change under its class, and where it stands', () => {
    const { text, quiet } = told(review([change(), status(1), status(2)]));
    expect(quiet).toBe(false);
    expect(text.split('\n').slice(0, 5)).toEqual([
      '<!-- plan-review -->',
      '**What this proposal changes**: 1 change of a promise and 2 of status and figures.',
      '',
      '**Promises**',
      '',
    ]);
    expect(text).toContain('- Target “Bicycles”: level from 40 &#37; to 35'.replace('&#37;', '%'));
    expect(text).toContain('<code>content/plans/safer-town/changes/2026-01-09-bicycles.yaml</code>');
    expect(text.indexOf('**Promises**')).toBeLessThan(text.indexOf('**Status and figures**'));
  });

  it('shows both texts of a correction, and not twice what the sentence says already', () => {
    const corrected = change({
      class: 'correction',
      sentence: 'Action 2.4: wording corrected.',
      before: 'Old words',
      after: 'New words',
    });
    expect(told(review([corrected])).text).toMatch(
      /- Action 2\.4: wording corrected\. <code>.*<\/code>\n {2}- Before: Old words\n {2}- After: New words\n/,
    );
    expect(told(review([change()])).text).not.toContain('Before:');
  });

  it('has twelve sentences in sight and folds the others', () => {
    const { text } = told(review(Array.from({ length: 20 }, (_, index) => status(index))));
    const [seen = '', folded = ''] = text.split('<details>');
    expect(seen.match(/^- Sentence/gm)).toHaveLength(12);
    expect(folded.match(/^- Sentence/gm)).toHaveLength(8);
    expect(folded).toContain('<summary>8 more changes</summary>');
    expect(told(review(Array.from({ length: 12 }, (_, index) => status(index)))).text).not.toContain('<details>');
  });

  it.each([
    ['many', 400, 'Short.'],
    ['long', 400, 'A long sentence. '.repeat(60)],
    ['of signs that are written as entities', 400, '<&>'.repeat(300)],
  ])('fits what a service takes, and says how many are not in it: %s', (_what, count, sentence) => {
    const all = Array.from({ length: count }, () => change({ class: 'status', sentence, before: sentence, after: sentence }));
    const counts = { status: 614 };
    const { text } = told(review([], { changes: { counts, changes: all } }));
    expect(text.length).toBeLessThan(LIMIT);
    const shown = text.match(/^- /gm)?.length ?? 0;
    expect(text).toContain(`… and ${614 - shown} more: in the preview.`);
  });

  it('is quiet where no fact changes, and one line', () => {
    const { text, quiet } = told(review([]));
    expect(quiet).toBe(true);
    expect(text.trim().split('\n')).toEqual(['<!-- plan-review -->', 'No fact changes in this proposal.']);
  });

  it('never says that nothing changes where the comparison failed', () => {
    const failed = told(review([], { changes: null, failure: 'There is no commit “main”.' }));
    expect(failed.quiet).toBe(false);
    expect(failed.text).toContain('could not be found out. This does not mean that nothing changes.** There is no commit “main”.');
    expect(failed.text).not.toContain('No fact changes');
    expect(commentOnNothing(NO_LINKS, words).text).toContain('This does not mean that nothing changes.');
  });

  it('says what the check found, each with its file and line, and how many more there are', () => {
    const problems = Array.from({ length: 23 }, (_, index) => ({
      file: 'content/site.yaml',
      line: index + 1,
      said: 'name is missing. Add it.',
    }));
    const { text, quiet } = told(review([], { check: { problems, advice: [], wanted: 1 }, changes: null, failure: 'the same problems' }));
    expect(quiet).toBe(false);
    expect(text).toContain('**The check found 23 problems. Nothing can be published before they are put right.**');
    expect(text).toContain('- <code>content/site.yaml, line 1</code>: name is missing. Add it.');
    expect(text.match(/line \d+<\/code>/g)).toHaveLength(20);
    expect(text).toContain('… and 3 more: in the summary of the run.');
    expect(text).toContain('1 file that is wanted stands ready to paste');
    expect(text, 'the problems are not told twice').not.toContain('the same problems');
  });

  it('says so if the check did not come to its end', () => {
    expect(told(review([], { check: null })).text).toContain('The check did not come to its end.');
  });

  it('says who must agree, and by which file', () => {
    const agreements = [{ class: 'promise', people: 2, from: ['The board'], plans: [], why: 'So the board decided.' }];
    const { text } = told(review([change()], { agreements, rules: 'content/review.yaml' }));
    expect(text).toContain('- A change of a promise: 2 people of The board, besides the author. So the board decided.');
    expect(text).toContain('So says content/review.yaml');
    expect(told(review([change()])).text).not.toContain('agree');
  });

  it('leads to the preview and the run, with what is in them', () => {
    const { text } = told(review([change()], { site: { changed: 3, added: 1, gone: 0, documents: 2, data: 0 } }), LINKS);
    expect(text).toContain(
      '[Every page that changes, before and after](https://ci.example/1). 3 pages change, 1 page is new and 2 documents change.',
    );
    expect(text).toContain('](https://ci.example/2)');
  });

  it('warns where the proposal changes what wrote it', () => {
    for (const of of [review([change()]), review([])])
      expect(told(of, { ...LINKS, software: true }).text).toContain('changes the software too');
  });
});

describe('words of a proposal in a comment', () => {
  it.each([
    ['a call of somebody', '@example-team', '@&#8203;example-team'],
    ['a number of another proposal', 'see #12 and !7', 'see #&#8203;12 and !&#8203;7'],
    ['an address', 'https://bad.example www.bad.example', 'https:&#47;&#47;bad'],
    ['a link', '[click](javascript:alert(1))', '&#91;click&#93;'],
    ['HTML', '<img src=x onerror=alert(1)>', '&#60;img'],
    ['emphasis and code', '**a** `b` ~c~', '&#42;&#42;a'],
    ['a commit', 'deadbeefdeadbeef', 'dead&#8203;beef'],
    ['a heading', '# Agreed', '#&#8203; Agreed'],
  ])('%s is no more than text', (_what, text, part) => {
    const written = inMarkdown(text);
    expect(written).not.toMatch(/[<>[\]`*~]|@\w|(?<!&)#\d|!\d|:\/\/\w|www\.\w/);
    if (!text.startsWith('https')) expect(written).toContain(part);
  });

  it('cannot begin a line of its own: a command of the service, a list, a heading', () => {
    expect(inMarkdown('one\n/approve\n# two')).not.toContain('\n');
    for (const text of ['/approve', '- item', '1. item', '# heading', '> quotation', '=====']) expect(inMarkdown(text)).toMatch(/^&/);
    const hostile = change({ sentence: 'x\n\n</details>\n/close\n<!-- plan-review -->', file: 'content/`@all`\n.yaml', class: '</b>@all' });
    const { text } = commentOn(review([hostile]), NO_LINKS, words);
    expect(text).not.toMatch(/^\/|@\w|<\/details>|<\/b>/m);
    expect(text.match(/<!--/g)).toHaveLength(1);
  });

  it('are cut with a sign', () => {
    expect(shortened('abcdef', 4)).toBe('abc…');
    expect(shortened('abcd', 4)).toBe('abcd');
  });
});

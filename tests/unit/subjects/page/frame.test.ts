/** The sentences around every page: where it comes from, whom to turn to, and whom to call. */
import { describe, expect, it } from 'vitest';
import { type Run, wordsOf } from '../../../../src/nodes/nodes.ts';
import {
  briefNoticeRuns,
  contactRuns,
  helpRuns,
  noticeRuns,
  originRuns,
  sourceRuns,
  tellRuns,
} from '../../../../src/subjects/page/frame.ts';
import type { SiteView } from '../../../../src/subjects/page/site.ts';
import { wordsIn } from '../../../../src/words/words.ts';
import { pageView } from '../page-view.ts';

const words = wordsIn('en-GB');
const page = pageView('/plans/town/actions/1/');
const site = {
  name: 'Town safety',
  publisher: { caveat: 'not an official site of Safer Town' },
  sources: { label: 'all documents that this site is made from', address: '/sources/' },
} as SiteView;
const addresses = (runs: readonly Run[]) => runs.flatMap((run) => (run.type === 'link' ? [run.address] : []));

describe('the source of a page', () => {
  const cited = { label: 'Town Plan', address: '/sources/#town', at: 'p. 3' };
  it.each([
    ['is what it cites', { ...page, sources: [cited] }, 'Source: Town Plan, p. 3'],
    ['is the list of all documents, if it cites none', page, 'Source: all documents that this site is made from'],
    ['is none for a page in the site’s own words', { ...page, ownWords: true } as const, ''],
  ])('%s', (_, view, said) => {
    expect(wordsOf(sourceRuns(view, site, words))).toBe(said);
  });
});

describe('whom to call', () => {
  const help = {
    items: [
      { situation: 'danger', label: '999', address: 'tel:999', for: 'if you are in danger' } as const,
      { situation: 'not an emergency', label: '101', address: 'tel:101', for: 'if it is not an emergency' } as const,
    ],
    more: { label: 'More help', address: '/help/' },
  };

  it('stands in the foot of a page, each number one tap', () => {
    const runs = helpRuns(help, false, words);
    expect(wordsOf(runs)).toBe(
      'This site cannot take reports. Call 999 if you are in danger. Call 101 if it is not an emergency. More help',
    );
    expect(addresses(runs)).toEqual(['tel:999', 'tel:101', '/help/']);
  });

  it('stands there once: not below a box that says it', () => {
    expect(wordsOf(helpRuns(help, true, words))).toBe('This site cannot take reports. More help');
  });
});

it('the contact has the numbers with their kinds, and a link', () => {
  const contact = {
    text: 'Ring.',
    numbers: [
      { kind: 'telephone', number: '01632 1', address: 'tel:016321' } as const,
      { kind: 'textphone', number: '18001', address: 'tel:18001' } as const,
    ],
    link: { label: 'Write', address: 'https://town.example/' },
  };
  expect(wordsOf(contactRuns(contact, words))).toBe('Ring. Telephone: 01632 1. Textphone: 18001. Write');
});

it('the notice of an old plan leads to the latest', () => {
  const latest = { label: 'New Plan', address: '/plans/new/' };
  expect(wordsOf(noticeRuns({ text: 'From an old plan.', latest }, words))).toBe(
    'From an old plan. The latest plan on this site: New Plan.',
  );
  expect(wordsOf(briefNoticeRuns({ brief: 'From an old plan.', latest }, 'Town safety', words))).toBe(
    'From an old plan. The latest on Town safety: New Plan.',
  );
  expect(wordsOf(noticeRuns({ text: 'From a plan.' }, words))).toBe('From a plan.');
});

it('an embedded page says where it is from, and that the site is not an official one', () => {
  const runs = originRuns({ from: 'Town Plan', lastRecord: '1 June 2021' }, site, 'https://site.example/page/', words);
  expect(wordsOf(runs)).toBe(
    'From Town Plan, Town safety (not an official site of Safer Town). The latest source or report in this part is of 1 June 2021.',
  );
  expect(addresses(runs)).toEqual(['https://site.example/page/']);
});

describe('two ways to put a page right', () => {
  const contact = { text: 'Ring.', numbers: [{ kind: 'telephone', number: '01632 1', address: 'tel:016321' }] } as SiteView['contact'];
  const mail = { kind: 'mail', number: 'safety@town.example', address: 'mailto:safety@town.example' } as const;
  const tell = (own: Partial<SiteView>) => tellRuns({ ...site, contact, ...own }, page, 'https://town.example/a/', words);

  it('lead to the contact of the site where there is nothing else', () => {
    for (const own of [
      { publisher: { ...site.publisher, official: true }, contact: { ...contact, numbers: [] } },
      { contact: { ...contact, numbers: [] } },
      { contact: { ...contact, link: { label: 'Write', address: 'https://town.example/' } } },
    ]) {
      const runs = tell(own);
      expect(wordsOf(runs)).toBe('Something wrong or missing on this page? See whom you can ask.');
      expect(addresses(runs)).toEqual(['#site-contact']);
    }
  });

  it('are missing where an unofficial site has none of its own: that is said, and whom to ask about the plan', () => {
    const runs = tell({});
    expect(wordsOf(runs)).toBe('Something wrong or missing on this page? This unofficial site has no address to tell. Ask about the plan.');
    expect(addresses(runs)).toEqual(['#site-contact']);
    // Where a page says whom to ask, and why, it leads there.
    expect(addresses(tell({ ask: '/have-your-say/#write' }))).toEqual(['/have-your-say/#write']);
  });

  it('are a form that is told the page, and a mailbox', () => {
    const runs = tell({ contact: { ...contact, form: 'https://town.example/tell?p={page}', numbers: [...contact.numbers, mail] } });
    expect(wordsOf(runs)).toBe('Something wrong or missing on this page? Tell us with a form or by e-mail to safety@town.example.');
    expect(addresses(runs)).toEqual([
      'https://town.example/tell?p=https%3A%2F%2Ftown.example%2Fa%2F',
      'mailto:safety@town.example?subject=https%3A%2F%2Ftown.example%2Fa%2F',
    ]);
  });

  it('are the telephone too, and the textphone with it, where the office is that of the site', () => {
    const textphone = { kind: 'textphone', number: '18001 01632 1', address: 'tel:18001016321' } as const;
    const runs = tell({
      contact: { ...contact, numbers: [...contact.numbers, textphone, mail] },
      publisher: { ...site.publisher, official: true },
    });
    expect(wordsOf(runs)).toBe(
      'Something wrong or missing on this page? Tell us by telephone on 01632 1, by textphone on 18001 01632 1 or by e-mail to safety@town.example.',
    );
  });

  it('are for officers the file of the page', () => {
    const runs = tell({ changes: 'https://code.example/edit/{file}' });
    expect(wordsOf(runs)).toMatch(/For officers: edit this page$/);
    expect(addresses(runs).at(-1)).toBe(`https://code.example/edit/${page.file}`);
  });
});

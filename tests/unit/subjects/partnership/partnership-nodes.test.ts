/** The partnership in nodes: what is said of a body, how long lists are told, and where links to a person in office lead. */
import { describe, expect, it } from 'vitest';
import { facts, heading, link, paragraph, text, wordsIn } from '../../../../src/nodes/nodes.ts';
import {
  aside,
  cited,
  fold,
  lead,
  linkNodes,
  noted,
  onlyOnPages,
  onlyOnPaper,
  opening,
  type PageNode,
} from '../../../../src/nodes/page-nodes.ts';
import type { BodyCard, PartnershipView } from '../../../../src/subjects/partnership/partnership.ts';
import { partnershipNodes } from '../../../../src/subjects/partnership/partnership-nodes.ts';
import { publisherRuns } from '../../../../src/subjects/partnership/publisher-nodes.ts';
import { wordsIn as wordsOfLanguage } from '../../../../src/words/words.ts';
import { pageView } from '../page-view.ts';

const words = wordsOfLanguage('en-GB');
const ADDRESS = '/plans/town/partnership/';
const BOARD = { label: 'Board', address: `${ADDRESS}#group-board` };
const SOURCE = [{ label: 'Report', address: '/sources/#report' }];

const view = (own: Partial<PartnershipView> = {}): PartnershipView => ({
  ...pageView(ADDRESS),
  partnership: 'Town Partnership',
  answers: { plan: { label: 'Town Plan', address: '/plans/town/' }, answerable: [] },
  alsoCalled: [],
  area: 'The town',
  responsible: [],
  others: [],
  groups: [],
  work: [],
  structures: [],
  posts: [],
  officeHolders: [],
  ...own,
});

const card = (own: Partial<BodyCard> = {}): BodyCard => ({
  id: 'group-team',
  name: 'Team',
  alsoCalled: [],
  members: [],
  districts: [],
  notes: [],
  source: [],
  ...own,
});

const ABOUT: PageNode[] = [onlyOnPaper(paragraph('What it is about.')), lead('Town Partnership'), ...facts(['Area', 'The town'])];
/** What stands below the name of the one group of a partnership. */
const below = (own: Partial<BodyCard>) => {
  const [folded] = partnershipNodes(view({ groups: [card(own)] }), 1, words).filter(({ type }) => type === 'fold');
  return folded?.type === 'fold' ? folded.nodes.slice(1) : [];
};

describe('a partnership', () => {
  it('of which nothing more is known has its name and its area, and no empty part', () => {
    expect(partnershipNodes(view(), 1, words)).toEqual(ABOUT);
  });

  it('says what it is for, if that is known', () => {
    expect(partnershipNodes(view({ purpose: 'A safer town.' }), 1, words)).toContainEqual(paragraph('A safer town.'));
  });

  it('has its short name and its other names', () => {
    const [, name, known] = partnershipNodes(view({ shortName: 'TP', alsoCalled: ['The Partnership'] }), 1, words);
    expect(name).toEqual(lead('Town Partnership (TP)'));
    expect([known]).toEqual(facts(['Area', 'The town'], ['Also called', 'The Partnership']));
  });

  it('has its bodies folded, one level below their part, each where links to it lead', () => {
    expect(partnershipNodes(view({ responsible: [card({ shortName: 'TM' })] }), 1, words).slice(ABOUT.length)).toEqual([
      heading(2, 'Responsible authorities', `${ADDRESS}#responsible-authorities-list`),
      paragraph('The law makes these bodies members of the partnership.'),
      ...opening('Show it', [heading(3, 'Team (TM)', `${ADDRESS}#group-team`)]),
    ]);
  });
});

it('a partnership says first who works on what, then who answers to whom, as a picture and as a list', () => {
  const work = [{ priority: { label: 'Theft', address: '/theft/' }, leads: 'Not stated', owners: [BOARD] }];
  const structures = [{ name: 'Board', address: BOARD.address, below: [{ name: 'Team', address: `${ADDRESS}#group-team`, below: [] }] }];
  const nodes = partnershipNodes(view({ work, structures }), 1, words).slice(ABOUT.length);
  expect(nodes.map(({ type }) => type)).toEqual(['heading', 'table', 'heading', 'paragraph', 'drawing', 'fold']);
  const [, table, , , drawing] = nodes;
  expect(table?.type === 'table' && table.rows.map((row) => row.map(wordsIn))).toEqual([['Theft', 'Not stated', 'Board']]);
  expect(drawing?.type === 'drawing' && drawing.wide).toMatch(/Board.*Team/);
});

describe('of a body', () => {
  it.each<[what: string, own: Partial<BodyCard>, said: PageNode[]]>([
    ['who it reports to', { parent: BOARD }, [paragraph([...text('Reports to or belongs to '), link(BOARD), ...text('.')])]],
    [
      'who it reports to, and who governs it',
      { parent: BOARD, governance: 'external' },
      [paragraph([...text('Reports to or belongs to '), link(BOARD), ...text(' (managed by another body).')])],
    ],
    ['who governs it', { governance: 'not stated' }, [paragraph('Who governs it is not stated.')]],
    ['its members, folded away with their number', { members: [BOARD] }, fold('Members (1)', linkNodes([BOARD]))],
    [
      'in which districts it works',
      { districts: [{ label: 'North', address: '/n/' }, BOARD] },
      [paragraph([...text('Districts: '), link({ label: 'North', address: '/n/' }), ...text('; '), link(BOARD), ...text('.')])],
    ],
    [
      'its other names, notes and sources',
      { alsoCalled: ['T'], notes: ['New.'], source: SOURCE },
      [
        ...aside('Also called: T'),
        onlyOnPages(...opening('Notes and sources', [...noted(['New.']), ...cited(SOURCE)])),
        onlyOnPaper(...noted(['New.']), ...cited(SOURCE)),
      ],
    ],
  ])('it is said: %s', (_, own, said) => {
    expect(below(own)).toEqual(said);
  });
});

it('a list of people in their offices has its notes below it, each with whom it is about', () => {
  const holder = { id: 'holder-fen', name: 'Jo Fen', post: 'Manager', body: BOARD, role: '–', deputy: '–', notes: ['Jo Fen: New.'] };
  const [, , folded] = partnershipNodes(view({ officeHolders: [{ title: 'Members', holders: [holder], source: [] }] }), 1, words).slice(
    ABOUT.length,
  );
  const [table, notes] = folded?.type === 'fold' ? folded.nodes : [];
  expect(folded).toMatchObject({ label: 'Members (1)' });
  expect(table).toMatchObject({
    caption: 'Members',
    rows: [
      [[{ type: 'target', address: `${ADDRESS}#holder-fen`, runs: text('Jo Fen') }], text('Manager'), [link(BOARD)], text('–'), text('–')],
    ],
  });
  expect([notes]).toEqual(noted(['Jo Fen: New.']));
});

describe('the foot of a page', () => {
  const publisher = {
    official: true,
    sentence: 'Published by the town.',
    address: 'https://www.example.org/',
    rights: 'No licence is stated.',
  };
  const usage = { label: 'About', address: '/about/' };

  it('of an official site names the licence, and else the publisher only', () => {
    expect(publisherRuns({ ...publisher, usage }, words)).toEqual(text('Published by the town.'));
    expect(publisherRuns({ ...publisher, licence: { name: 'Open', url: '/open/' } }, words)).toEqual([
      ...text('Published by the town.'),
      ...text(' '),
      ...text('Data under the '),
      link({ label: 'Open', address: '/open/' }),
      ...text('.'),
    ]);
  });

  it('of another says on what ground its content may be used, and where there is more', () => {
    expect(publisherRuns({ ...publisher, official: false, usage }, words)).toEqual([
      ...text('Published by the town.'),
      ...text(' '),
      ...text('No licence is stated.'),
      ...text(' '),
      link(usage),
    ]);
  });
});

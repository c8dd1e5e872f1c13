/** Pages over several plans in nodes. */
import { describe, expect, it } from 'vitest';
import { allWords, heading, link, paragraph, type Run, text, wordsOf } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import { aside, fold, lead, type PageNode } from '../../../../src/nodes/page-nodes.ts';
import type { CompareView } from '../../../../src/subjects/across-plans/compare.ts';
import { compareNodes } from '../../../../src/subjects/across-plans/compare-nodes.ts';
import { lineagePageNodes } from '../../../../src/subjects/across-plans/family-nodes.ts';
import type { FamilyView, LineageView } from '../../../../src/subjects/across-plans/lineage.ts';
import type { KinView } from '../../../../src/subjects/across-plans/lineage-links.ts';
import { kinNodes } from '../../../../src/subjects/across-plans/lineage-nodes.ts';
import { topicNodes } from '../../../../src/subjects/across-plans/topic-nodes.ts';
import { wordsIn } from '../../../../src/words/words.ts';
import { pageView } from '../page-view.ts';

const words = wordsIn('en-GB');
const NEW = { label: 'New Plan', address: '/plans/new/' };
const OLD = { label: 'Old Plan', address: '/plans/old/' };
const THEFT = { label: 'Theft', address: '/plans/old/priorities/theft/' };
const said = (nodes: readonly PageNode[]) => allWords(onPaper(nodes, words)).split('\n');

const KIN: KinView = {
  ...THEFT,
  id: 'theft-to-burglary',
  plan: OLD,
  where: '2010 to 2011, The town',
  descent: { how: 'renamed', seen: 'fromHeir', ofPart: false, intoWider: false },
  isReturn: false,
  isPart: false,
  parts: [],
  evidence: 'Our reading: Things are stolen.',
  passes: [],
  sources: [{ label: 'Papers', address: '/sources/#papers', at: 'p. 3' }],
  notes: ['The scan is poor.'],
  onward: [],
};

describe('a link to an earlier priority', () => {
  it('has its source, the areas and plans that are not held on the page on all priorities, and there only', () => {
    const kin = { ...KIN, area: 'From the town to the county.', passes: [{ label: 'Lost Plan', address: '/sources/#lost' }] };
    expect(said(kinNodes([kin], 'whole', words))).toEqual([
      'Is a new name of Theft (Old Plan, 2010 to 2011, The town). Our reading: Things are stolen. From the town to the county. ' +
        'Between the two, not held: Lost Plan. Source: Papers, p. 3. The scan is poor.',
    ]);
    expect(said(kinNodes([kin], 'brief', words))).toEqual([
      'Is a new name of Theft (Old Plan, 2010 to 2011, The town). Our reading: Things are stolen.',
    ]);
  });

  it('says what the later one became in turn', () => {
    const onward = [{ label: 'Fraud', address: '/fraud/', note: '2021 to 2024, The county' }];
    expect(said(kinNodes([{ ...KIN, onward, parts: ['What went on: bicycles.'] }], 'brief', words))).toEqual([
      'Is a new name of Theft (Old Plan, 2010 to 2011, The town). From there: Fraud (2021 to 2024, The county). What went on: bicycles. ' +
        'Our reading: Things are stolen.',
    ]);
  });

  it('is an anchor where it is told first', () => {
    const [list] = kinNodes([KIN], 'whole', words, new Set([KIN.id]));
    expect(list).toMatchObject({ items: [[{ address: '/lineage/#theft-to-burglary' }]] });
  });
});

describe('the page on where priorities came from', () => {
  const family: FamilyView = {
    ...THEFT,
    plan: OLD,
    where: '2010 to 2011, The town',
    id: 'old-theft',
    story: [],
    steps: [],
    kept: [],
    topics: [{ label: 'Stolen things', address: '/topics/stolen/' }],
    anchors: new Set(),
  };
  const view: LineageView = { ...pageView('/lineage/'), data: [], said: [], families: [family], hasStated: false, dropped: [] };

  it('says of a priority without ancestors what earlier plans have on its subject', () => {
    expect(lineagePageNodes(view, words).slice(2)).toEqual([
      heading(2, 'Theft', '/lineage/#old-theft'),
      ...aside([link(THEFT), ...text(': Old Plan, 2010 to 2011, The town')]),
      paragraph([
        ...text('We found no earlier priority that it came from.'),
        ...text(' '),
        ...text('What earlier plans say on the subject: '),
        link({ label: 'Stolen things', address: '/topics/stolen/' }),
        ...text('.'),
      ]),
    ]);
  });

  it('names what ended, whole or in part, with the reason', () => {
    const ended = { ...THEFT, plan: OLD, where: '2010 to 2011, The town', reason: 'Our reading: It is rare.' };
    expect(said(lineagePageNodes({ ...view, families: [], dropped: [ended, { ...ended, part: 'bicycles' }] }, words)).slice(2)).toEqual([
      'What no later priority goes on with',
      'Theft (Old Plan, 2010 to 2011, The town). Our reading: It is rare.',
      'Theft, the part on bicycles (Old Plan, 2010 to 2011, The town). Our reading: It is rare.',
    ]);
  });
});

describe('two plans side by side', () => {
  const view: CompareView = {
    ...pageView('/compare/new-and-old/'),
    plans: [NEW, OLD],
    facts: [{ name: 'Years', values: ['2021', '2010'] }],
    counts: [{ name: 'Actions', values: [{ label: '12', address: '/plans/new/actions/' }, undefined] }],
    came: [],
    subjects: [],
    someLinked: false,
    unlinked: [],
    lists: [{ id: 'themes', title: 'Themes', values: [['Safety'], []] }],
    others: [],
  };

  it('say how many of each there are: a link that tells of what it is, or that there is none', () => {
    const table = compareNodes(view, words).find((node) => node.type === 'table' && node.caption?.startsWith('How many'));
    if (table?.type !== 'table') throw new Error('No table');
    const [, ofNew, ofOld] = (table.rows[0] ?? []) as Run[][];
    expect(ofNew).toEqual([{ ...link({ label: '12', address: '/plans/new/actions/' }), spoken: 'Actions: 12' }]);
    expect(wordsOf(ofOld ?? [])).toBe('none here');
  });

  it('say that a plan publishes none of what the other has', () => {
    expect(said(compareNodes(view, words)).slice(-5)).toEqual(['Themes', 'New Plan', 'Safety', 'Old Plan', 'None.']);
  });
});

it('a subject has what each plan says of it, long lists of it folded away', () => {
  const items = (count: number) => Array.from({ length: count }, (_, at) => ({ label: `Action ${at}`, address: `/${at}/` }));
  const of = (count: number) => ({
    ...pageView('/topics/theft/'),
    summary: 'What was done.',
    body: [],
    plans: [{ id: 'new', plan: NEW, where: '2021', says: 'Much.', groups: [{ title: 'Actions', items: items(count) }], sources: [] }],
    others: [],
  });
  const few = topicNodes(of(8), words);
  expect(few.slice(0, 5)).toEqual([
    lead('What was done.'),
    heading(2, 'New Plan', '/topics/theft/#new'),
    ...aside([link(NEW), ...text(': 2021')]),
    paragraph('Much.'),
    heading(3, 'Actions'),
  ]);
  const many = topicNodes(of(9), words);
  expect(few.some(({ type }) => type === 'fold')).toBe(false);
  expect(many.slice(5)).toEqual(fold('Actions: all 9', [expect.objectContaining({ type: 'list' })]));
});

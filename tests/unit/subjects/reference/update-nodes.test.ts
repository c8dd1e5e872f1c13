/** Updates and words of the glossary in nodes. */
import { describe, expect, it } from 'vitest';
import { facts, heading, link, paragraph, text } from '../../../../src/nodes/nodes.ts';
import { aside } from '../../../../src/nodes/page-nodes.ts';
import { glossaryNodes } from '../../../../src/subjects/reference/glossary-nodes.ts';
import { updateNodes } from '../../../../src/subjects/reference/update-nodes.ts';
import { wordsIn } from '../../../../src/words/words.ts';
import { pageView } from '../page-view.ts';

const words = wordsIn('en-GB');
const PLAN = { label: 'Town Plan', address: '/plans/town/' };
const page = pageView('/updates/');
const update = { id: 'lamps', date: '1 June 2021', title: 'Lamps are on', body: [], sources: [] };

describe('updates', () => {
  it('say that there are none', () => {
    expect(updateNodes({ ...page, updates: [], withdrawn: [] }, words)).toEqual([paragraph('No update has been published yet.')]);
  });

  it('have their day, and the plan that they are about', () => {
    const title = heading(2, 'Lamps are on', '/updates/#lamps');
    expect(updateNodes({ ...page, updates: [update], withdrawn: [] }, words)).toEqual([title, ...aside(text('1 June 2021'))]);
    expect(updateNodes({ ...page, updates: [{ ...update, plan: PLAN }], withdrawn: [] }, words)).toEqual([
      title,
      ...aside([...text('1 June 2021'), ...text('. '), link(PLAN)]),
    ]);
  });
});

it('a word of the glossary says what its letters stand for, what it means, and how else it is written, in sentences', () => {
  const term = { id: 'asb', address: '/glossary/a/#asb', term: 'ASB', meaning: 'Noise.', inPlans: [], used: true, notes: ['Old.'] };
  const view = (own: { expansion?: string; aliases: string[] }) => ({
    ...pageView('/glossary/'),
    letters: [{ letter: 'A', terms: [{ ...term, ...own }] }],
    ways: [],
    data: [],
  });
  const said = (own: Parameters<typeof view>[0]) => glossaryNodes(view(own), words).slice(1);
  const sentences = (...all: string[]) => all.flatMap((each, index) => [...(index > 0 ? text(' ') : []), ...text(each)]);
  expect(said({ aliases: [] })).toMatchObject(facts(['ASB', sentences('Noise.', 'Old.')]));
  expect(said({ expansion: 'anti-social behaviour', aliases: ['a.s.b.', 'nuisance'] })).toMatchObject(
    facts(['ASB', sentences('anti-social behaviour.', 'Noise.', 'Also written: a.s.b., nuisance.', 'Old.')]),
  );
});

/** Objectives: as the plan lists them under a priority, and with what answers to them on the page of all of them. */
import { describe, expect, it } from 'vitest';
import { allWords } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import type { PageNode } from '../../../../src/nodes/page-nodes.ts';
import { objectiveNodes } from '../../../../src/subjects/delivery/objective-nodes.ts';
import type { ObjectiveItem } from '../../../../src/subjects/delivery/objectives.ts';
import { wordsIn } from '../../../../src/words/words.ts';

const words = wordsIn('en-GB');
const OBJECTIVE: ObjectiveItem = {
  id: 'fewer',
  number: '1',
  title: 'Fewer thefts',
  address: '/objectives/#fewer',
  group: undefined,
  period: '2012/13',
  sections: [{ label: '1. Theft', address: '/actions/#theft' }],
  sources: [{ label: 'Plan', address: '/sources/#plan' }],
  notes: ['The heading reads otherwise.'],
};
const said = (nodes: readonly PageNode[]) => allWords(onPaper(nodes, words));

describe('under a priority', () => {
  it('have number, wording, time and notes, and nothing that the page of all of them says', () => {
    expect(said(objectiveNodes([OBJECTIVE], 3, words))).toBe('1 Fewer thefts (2012/13)\nThe heading reads otherwise.');
  });

  it('stand under the headings of the plan’s list', () => {
    const nodes = objectiveNodes(
      [
        { ...OBJECTIVE, group: 'On the street' },
        { ...OBJECTIVE, group: 'At home' },
      ],
      3,
      words,
    );
    expect(nodes.map(({ type }) => type)).toEqual(['heading', 'list', 'heading', 'list']);
    expect(nodes[0]).toMatchObject({ level: 3, minor: true });
  });
});

describe('on the page of all of them', () => {
  const [list] = objectiveNodes([OBJECTIVE], 3, words, { isWhole: true });

  it('are what links lead to, and name the sections that answer to them', () => {
    expect(list).toMatchObject({ items: [[{ type: 'paragraph', address: '/objectives/#fewer' }, {}, {}, {}]] });
    expect(list && said([list])).toContain('In the delivery plan: 1. Theft');
  });
});

/** Which documents a plan has, what they are called, and what is in each of them. */
import { describe, expect, it } from 'vitest';
import { type DocumentNode, wordsIn, wordsOf } from '../../../src/nodes/nodes.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { documentNodes } from '../../../src/subjects/documents/document-nodes.ts';
import { packsOfMeeting, planDocuments } from '../../../src/subjects/documents/documents.ts';
import { ENDINGS } from '../../../src/subjects/documents/formats.ts';
import { CONTENT } from './fixture.ts';

const graph = buildGraph(readContent(CONTENT).entries);
const documents = planDocuments(graph, graph.currentPlan);
const named = (name: string) => {
  const found = documents.find((document) => document.name === name);
  if (!found) throw new Error(`No document ${name}; there are ${documents.map((each) => each.name).join(', ')}`);
  return found;
};
const nodes = (name: string) => documentNodes(named(name).view());
const headings = (name: string) =>
  nodes(name).flatMap((node) => (node.type === 'heading' && node.level < 3 ? [`${node.level} ${wordsOf(node.runs)}`] : []));

/** Every word of a document, in the order of reading. */
function words(list: readonly DocumentNode[]): string {
  return list
    .map((node): string => {
      if (node.type === 'table') return [node.caption, ...node.rows.flat().map(wordsIn)].join(' ');
      if (node.type === 'facts') return node.items.map(({ label, content }) => `${label}: ${wordsIn(content)}`).join(' ');
      if (node.type === 'list') return node.items.map(words).join(' ');
      if ('nodes' in node) return words(node.nodes);
      return 'runs' in node ? wordsOf(node.runs) : '';
    })
    .join('\n');
}

describe('the documents of a plan', () => {
  it('have names that make sense in a folder of downloads, under the pages that they are about', () => {
    expect(documents.map(({ address, formats }) => `${address} ${formats.join(' ')}`)).toEqual([
      '/plans/safer-fens-2024/safer-fens-2024 pdf large-print epub txt',
      '/plans/safer-fens-2024/safer-fens-2024-summary pdf large-print epub txt brf',
      '/plans/safer-fens-2024/priorities/street-safety/safer-fens-2024-street-safety pdf large-print epub txt brf',
      '/plans/safer-fens-2024/priorities/odd-title/safer-fens-2024-odd-title pdf large-print epub txt brf',
      '/plans/safer-fens-2024/actions/safer-fens-2024-delivery-plan pdf large-print',
      '/plans/safer-fens-2024/consultations/2024/safer-fens-2024-consultation-2024 pdf large-print',
      '/meetings/2025-01-05-partnership/safer-fens-2024-scrutiny-pack-2025-01-05 pdf large-print',
    ]);
    expect(new Set(Object.values(ENDINGS)).size).toBe(5);
  });

  it('say whose they are, of which day, and where the page is', () => {
    for (const document of documents) {
      expect(document.view()).toMatchObject({
        name: document.name,
        author: 'Fens Community Safety Partnership',
        language: 'en-GB',
      });
      expect(document.view().address).toMatch(/^https:\/\/safer-fens\.example\/plan\/.*\/$/);
    }
    expect(named('safer-fens-2024-street-safety').view().address).toBe(
      'https://safer-fens.example/plan/plans/safer-fens-2024/priorities/street-safety/',
    );
  });
});

describe('a priority to hand out', () => {
  it('is the page of the priority, with its sections under the title of the document', () => {
    expect(named('safer-fens-2024-street-safety').view()).toMatchObject({ title: 'Street safety', opening: 'sheet' });
    expect(headings('safer-fens-2024-street-safety')).toContain('1 What was to be done');
    expect(headings('safer-fens-2024-street-safety').join()).not.toContain('Street safety');
  });
});

describe('the summary', () => {
  it('has the priorities, the outcomes, and how things stand, without a green light for what nobody reported', () => {
    const text = words(nodes('safer-fens-2024-summary'));
    expect(headings('safer-fens-2024-summary')).toEqual(
      expect.arrayContaining(['1 Priorities', '1 What should be different in the end', '1 What was to be done', '1 What the public said']),
    );
    expect(text).toContain('How the actions stand, by the latest report: complete: 1; not reported: 2.');
    expect(text).toContain('Measures with a reported figure: 1 of 1.');
  });
});

describe('the delivery plan', () => {
  it('lies on its side, and has every action', () => {
    expect(named('safer-fens-2024-delivery-plan').view().orientation).toBe('landscape');
    for (const number of ['1.1', '1.2', '1.3']) expect(words(nodes('safer-fens-2024-delivery-plan'))).toContain(number);
  });
});

describe('the report of a consultation', () => {
  it('has its sections under the title of the document', () => {
    expect(headings('safer-fens-2024-consultation-2024')).toContain('1 What people answered');
  });
});

describe('a scrutiny pack', () => {
  const name = 'safer-fens-2024-scrutiny-pack-2025-01-05';

  it('has the meeting, what was reported, and the priorities under review only', () => {
    const titles = headings(name).filter((title) => title.startsWith('1'));
    expect(titles).toEqual(['1 The meeting', '1 What has been reported', '1 Street safety']);
    expect(words(nodes(name))).toContain('The plan so far');
    expect(words(nodes(name))).toContain('1.1, agreed: To meet again.');
  });

  it('says that it is put together from what is published now, and where the meeting is', () => {
    expect(named(name).view()).toMatchObject({
      title: 'Scrutiny pack: meeting of 5 January 2025',
      subtitle:
        'Fens Community Safety Partnership, The village hall. Put together from what is published on this site. It is not the agenda that the council sent out.',
      lastRecord: '2025-01-10',
    });
    expect(words(nodes(name))).toContain('What had been published by 1 March 2025.');
    expect(words(nodes(name))).toContain('The lights are on.');
  });

  it('shows every action and measure that it counts: in a table of reports, under a priority, or as linked to none', () => {
    const text = words(nodes(name));
    expect(text).toContain('Actions that are linked to no priority');
    for (const action of graph.currentPlan.all('action')) expect(text).toContain(action.data.title);
    for (const measure of graph.currentPlan.all('measure')) expect(text).toContain(measure.data.title);
  });

  it('is found from its meeting', () => {
    const [meeting] = graph.all('meeting');
    expect(meeting && packsOfMeeting(graph, meeting).map((pack) => pack.name)).toEqual([name]);
  });
});

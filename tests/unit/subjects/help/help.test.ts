/** Which pages show whom to call, and in which order: worked out from content, for any partnership. */
import { expect, test } from 'vitest';
import { allWords } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/page-nodes.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import type { Kind } from '../../../../src/schema/kinds.ts';
import type { AnyEntry } from '../../../../src/source/read-content.ts';
import { helpView } from '../../../../src/subjects/help/help.ts';
import { emergencyBox, helpBox } from '../../../../src/subjects/help/help-box.ts';
import { helpNodes } from '../../../../src/subjects/help/help-nodes.ts';
import { siteView } from '../../../../src/subjects/page/site.ts';
import { contentWith, type Files, ORGANISATIONS, PLAN } from '../../plan/broken-content.ts';

const line = (id: string, rest: string) =>
  `- id: ${id}\n  name: The ${id} line\n  for: Whoever needs it\n${rest}  readOn:\n    - { page: Own page, url: "https://${id}.example/", on: 2026-01-31, copy: undated }\n    - { page: Police page, url: "https://police.example/", on: 2026-02-01, copy: 2024-09 }\n    - { page: Web page, url: "https://web.example/", on: 2026-02-02 }\n`;
const LINES = [
  line('quiet', '  number: "101"\n  situation: not an emergency\n'),
  line('emergency', '  number: "999"\n  situation: danger\n'),
  line('victims', '  number: 08 08 16\n'),
  line('thieves', '  number: "+44 20 7946"\n'),
  line('neighbours', '  number: 0300 1\n'),
  line('fourth', '  number: 0300 2\n'),
  line('online', '  web: https://www.online.example/chat/\n'),
].join('');
const SUBJECTS = `
- { id: theft, title: Theft, words: Somebody stole from me., lines: [thieves, victims, neighbours, fourth], entries: [safer-town/burglary] }
- { id: fear, title: Fear, words: I am afraid., lines: [online, victims], topics: [fear] }
`;
const TOPIC = `---
title: Fear
order: 1
summary: What makes people afraid.
plans:
  - plan: safer-town
    says: Burglary and fires.
    entries: [safer-town/burglary, safer-town/fires]
---
`;
const FIRES = '---\ntitle: Fires\norder: 2\nsummary: Fewer fires.\nleads: not stated\n---\n\nFires frighten.\n';
const MEASURE =
  'title: Homes broken into\nunit: { kind: count, words: homes }\nreportedBy: [police]\ndirection: not stated\npriorities: [burglary]\n';

const FILES: Files = {
  'help-lines.yaml': LINES,
  'help-subjects.yaml': SUBJECTS,
  'topics/fear.md': TOPIC,
  'organisations.yaml': ORGANISATIONS,
  [`${PLAN}priorities/fires.md`]: FIRES,
  [`${PLAN}measures/homes.yaml`]: MEASURE,
  [`${PLAN}measures/other.yaml`]: MEASURE.replace('priorities: [burglary]\n', ''),
};
const graphOf = (files: Files) => buildGraph(contentWith(files).entries);
const graph = graphOf(FILES);
const labels = (id: string, ...kinds: Kind[]) => helpBox(graph, graph.get(id, ...kinds) as AnyEntry)?.items.map(({ label }) => label);

test('a box begins with whom to call in danger, and has the first three lines of the subject, each one tap', () => {
  const box = helpBox(graph, graph.get('burglary', 'priority'));
  expect(box?.items.map(({ label, address }) => [label, address])).toEqual([
    ['999', 'tel:999'],
    ['101', 'tel:101'],
    ['+44 20 7946', 'tel:+44207946'],
    ['08 08 16', 'tel:080816'],
    ['0300 1', 'tel:03001'],
  ]);
  expect(box?.items.map((item) => item.for)).toEqual([
    'if you are in danger',
    'if it is not an emergency',
    'The thieves line',
    'The victims line',
    'The neighbours line',
  ]);
  expect(box?.more).toEqual({ label: 'More help', address: '/help/#theft' });
});

test('a topic hands its subject on to its pages, unless a subject names the page itself', () => {
  expect(labels('fear', 'topic')).toEqual(['999', '101', 'online.example/chat', '08 08 16']);
  expect(labels('fires', 'priority')).toEqual(labels('fear', 'topic'));
  expect(labels('burglary', 'priority')).not.toContain('online.example/chat');
});

test('a measure of a priority has its lines; a page that nothing names has no box', () => {
  expect(labels('homes', 'measure')).toEqual(labels('burglary', 'priority'));
  expect(labels('other', 'measure')).toBeUndefined();
});

test('the page puts danger first, has an anchor for each subject, and says where and when each number was read', () => {
  const view = helpView(graph);
  expect(view.situations.map(({ title, lines }) => [title, lines.map(({ label }) => label)])).toEqual([
    ['If you are in danger now', ['999']],
    ['If it is not an emergency', ['101']],
  ]);
  expect(view.subjects.map(({ id, lines }) => [id, lines.length])).toEqual([
    ['theft', 4],
    ['fear', 2],
  ]);
  expect(view.readOn.map(({ id }) => id)).toContain('line-online');
  const said = allWords(onPaper(helpNodes(view, graph.words), graph.words));
  expect(said).toContain(
    'Own page, read on 31 January 2026, in a stored copy that bears no date; ' +
      'Police page, read on 1 February 2026, in a copy of September 2024; Web page, read on 2 February 2026',
  );
});

test('a site without help lines shows none of it', () => {
  const none = graphOf({});
  expect(emergencyBox(none)).toBeUndefined();
  expect(helpBox(none, none.get('burglary', 'priority'))).toBeUndefined();
  expect(siteView(none).navigation.map(({ label }) => label)).not.toContain('Help now');
  expect(siteView(graph).navigation[0]).toEqual({ label: 'Help now', address: '/help/' });
});

/** Which pages show whom to call, and in which order: worked out from content, for any partnership. */
import { expect, test } from 'vitest';
import { allWords } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import type { Kind } from '../../../../src/schema/kinds.ts';
import type { AnyEntry } from '../../../../src/source/read-content.ts';
import { districtContactNodes } from '../../../../src/subjects/help/contact-nodes.ts';
import { districtContacts } from '../../../../src/subjects/help/contacts.ts';
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
- id: fear
  title: Fear
  words: I am afraid.
  lines: [online, victims]
  topics: [fear]
  quickExit: true
  report:
    - to: The police
      how: They come at once.
      lines: [emergency, quiet]
      web: https://www.police.example/report
      readOn: [{ page: Police report page, url: "https://police.example/report", on: 2026-02-03 }]
    - { to: Your council, toCouncils: true, readOn: [{ page: Council page, url: "https://council.example/", on: 2026-02-04 }] }
`;
const DISTRICTS = '- { id: east, name: East, council: council }\n- { id: west, name: West }\n';
const CONTACTS = `${ORGANISATIONS}  contact:
    number: 0300 3
    hours: Monday to Friday.
    outOfHours: 0300 4
    web: https://www.council.example/
    matters:
      - { matter: Noise, web: "https://www.council.example/noise", readOn: [{ page: Noise page, url: "https://council.example/noise", on: 2026-02-05 }] }
      - { matter: Litter, readOn: [{ page: Noise page, url: "https://council.example/noise", on: 2026-02-05 }] }
    readOn: [{ page: Contact page, url: "https://council.example/contact", on: 2026-02-06 }]
- id: guards
  name: The guards
  contact: { web: "https://guards.example/a/very/long/address/that/nobody/says/or/types/", readOn: [{ page: Guards, url: "https://guards.example/", on: 2026-02-07 }] }
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
  'organisations.yaml': CONTACTS,
  'districts.yaml': DISTRICTS,
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

test('a box has as many lines as its subject asks for', () => {
  const files = { ...FILES, 'help-subjects.yaml': SUBJECTS.replace('lines: [thieves', 'inBox: 4, lines: [thieves') };
  const site = graphOf(files);
  const box = helpBox(site, site.get('burglary', 'priority'));
  expect(box?.items.slice(2).map(({ label }) => label)).toEqual(['+44 20 7946', '08 08 16', '0300 1', '0300 2']);
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
  expect(view.readOn.map(({ id }) => id)).toContain('read-online');
  const said = allWords(onPaper(helpNodes(view, graph.words), graph.words));
  expect(said).toContain(
    'Own page, read on 31 January 2026, in a stored copy that bears no date; ' +
      'Police page, read on 1 February 2026, in a copy of September 2024; Web page, read on 2 February 2026',
  );
});

test('every trouble begins with whom to call in danger, also without hearing or speaking, by ways that need no steps beforehand', () => {
  const lines = [
    LINES,
    line('silent', '  number: "999"\n  situation: cannot speak\n'),
    line('texts', '  number: "9991"\n  situation: deaf\n  steps: [Register first.]\n'),
    line('relay', '  number: "18000"\n  situation: deaf\n'),
    line('signs', '  web: https://www.signs.example/\n  situation: deaf\n'),
  ].join('');
  const saidOf = (files: Files) => {
    const site = graphOf(files);
    return allWords(onPaper(helpNodes(helpView(site), site.words), site.words));
  };
  const first =
    'In danger now: 999. If you cannot hear or speak: 18000, signs.example. Cannot speak? Call 999, stay on the line, ' +
    'and on a mobile press 55 when you are told to. More ways in danger';
  const said = saidOf({ ...FILES, 'help-lines.yaml': lines });
  for (const subject of ['Theft', 'Fear']) expect(said).toContain(`${subject}\n${first}\n`);
  expect(saidOf(FILES)).toContain('Theft\nIn danger now: 999. More ways in danger\nSomebody stole from me.');
  expect(saidOf({ ...FILES, 'help-lines.yaml': LINES.replace('situation: danger', 'situation: not an emergency') })).not.toContain(
    'In danger now',
  );
});

test('a link to a line leads to where it stands first, and not to where its number was read', () => {
  const page = JSON.stringify(helpNodes(helpView(graph), graph.words));
  expect(page.split('"address":"/help/#line-victims"')).toHaveLength(2);
  expect(page.indexOf('/help/#line-victims')).toBeLessThan(page.indexOf('/help/#read-victims'));
});

test('a body without a number says so', () => {
  const said = allWords(onPaper(helpNodes(helpView(graph), graph.words), graph.words));
  expect(said).toContain('guards.example The guards\nWe have no number for it. The address above is its website.');
  expect(said.split('We have no number')).toHaveLength(2);
});

test('the page of a trouble in which somebody may be watched has a way out, and says what it does not do', () => {
  const exit = 'https://www.bbc.co.uk/weather';
  expect(helpBox(graph, graph.get('fires', 'priority'))?.exit).toBe(exit);
  expect(helpBox(graph, graph.get('fear', 'topic'))?.exit).toBe(exit);
  expect(helpBox(graph, graph.get('burglary', 'priority'))).toHaveProperty('exit', undefined);
  expect(helpView(graph).exit).toBe(exit);
  const page = JSON.stringify(helpNodes(helpView(graph), graph.words));
  expect(page.split('does not hide that you were here')).toHaveLength(2);
  expect(allWords(onPaper(helpNodes(helpView(graph), graph.words), graph.words))).not.toContain('Exit this page');
  expect(helpView(graphOf({ ...FILES, 'help-subjects.yaml': SUBJECTS.replace('  quickExit: true\n', '') })).exit).toBeUndefined();
});

test('a subject says to whom it is reported, with each way to do so', () => {
  const [, fear] = helpView(graph).subjects;
  expect(fear?.report).toEqual([
    {
      to: 'The police',
      how: 'They come at once.',
      ways: [
        { label: '999', address: 'tel:999' },
        { label: '101', address: 'tel:101' },
        { label: 'police.example/report', address: 'https://www.police.example/report' },
      ],
    },
    { to: 'Your council', how: undefined, ways: [{ label: 'Councils and police, by district', address: '/help/#contacts' }] },
  ]);
  const said = allWords(onPaper(helpNodes(helpView(graph), graph.words), graph.words));
  expect(said).toContain('How to report it\nThe police: 999, 101, police.example/report. They come at once.');
  expect(said).toContain('Police report page, read on 3 February 2026; Council page, read on 4 February 2026');
});

test('contacts are those of all districts first, then the council of each', () => {
  const { ofArea, byDistrict } = helpView(graph).contacts;
  expect(ofArea.map(({ name, label, address }) => [name, label, address])).toEqual([
    ['The guards', 'guards.example', 'https://guards.example/a/very/long/address/that/nobody/says/or/types/'],
  ]);
  expect(byDistrict.map(({ district, address }) => [district, address])).toEqual([
    [{ label: 'East', address: '/districts/east/' }, '/help/#council-east'],
  ]);
  expect(byDistrict[0]?.council).toMatchObject({
    name: 'The council',
    label: '0300 3',
    address: 'tel:03003',
    outOfHours: { label: '0300 4', address: 'tel:03004' },
    matters: [{ label: 'Noise', address: 'https://www.council.example/noise' }, { label: 'Litter' }],
  });
  const said = allWords(onPaper(helpNodes(helpView(graph), graph.words), graph.words));
  expect(said).toContain('East\n0300 3 The council\nMonday to Friday. council.example Out of hours: 0300 4.\nDeals with: Noise, Litter.');
  // A page on which two things were read is named once.
  expect(said).toContain('Contact page, read on 6 February 2026; Noise page, read on 5 February 2026\n');
});

test('where several councils can be reached, the way to each of them comes first', () => {
  const both = `${CONTACTS}- id: west-council
  name: The west council
  contact: { number: 0300 5, web: "https://west.example/", readOn: [{ page: West, url: "https://west.example/", on: 2026-02-07 }] }
`;
  const pageOf = (files: Files) => {
    const site = graphOf(files);
    return helpNodes(helpView(site), site.words);
  };
  const jumps = (nodes: ReturnType<typeof pageOf>) => {
    const from = nodes.findIndex((node) => node.type === 'heading' && node.address === '/help/#contacts');
    const [first] = nodes.slice(from + 1);
    return JSON.stringify(first).match(/\/help\/#council-\w+/g);
  };
  const districts = DISTRICTS.replace('name: West', 'name: West, council: west-council');
  expect(jumps(pageOf({ ...FILES, 'organisations.yaml': both, 'districts.yaml': districts }))).toEqual([
    '/help/#council-east',
    '/help/#council-west',
  ]);
  expect(jumps(pageOf(FILES))).toBeNull();
  // And to all of them from the top of the page.
  const said = JSON.stringify(pageOf(FILES));
  expect(said.indexOf('"address":"#contacts"')).toBeGreaterThan(0);
  expect(said.indexOf('"address":"#contacts"')).toBeLessThan(said.indexOf('/help/#theft'));
});

test('a district has its council first, one without a council the others, and both the way to more', () => {
  const namesOf = (id: string) => districtContacts(graph, graph.get(id, 'district'))?.contacts.map(({ name }) => name);
  expect(namesOf('east')).toEqual(['The council', 'The guards']);
  expect(namesOf('west')).toEqual(['The guards']);
  const nodes = districtContactNodes(districtContacts(graph, graph.get('east', 'district')), graph.words);
  expect(allWords(onPaper(nodes, graph.words))).toMatch(/^0300 3 The council\n[\s\S]*More help$/);
  const none = graphOf({ 'districts.yaml': DISTRICTS, 'organisations.yaml': ORGANISATIONS });
  expect(districtContacts(none, none.get('east', 'district'))).toBeUndefined();
  expect(districtContactNodes(undefined, none.words)).toEqual([]);
});

test('beside the list of numbers stands how to say that one is wrong', () => {
  expect(helpView(graph).wrong).toEqual({ contact: { label: 'How to tell us', address: '#site-contact' }, change: undefined });
  const site = `name: Safer Town
strapline: What is done.
partnership: { name: Partnership }
area: The town
address: https://www.example.org/
asOf: 2026-01-31
currentPlan: safer-town
contact: { text: Write to us. }
changes: https://changes.example/{file}
`;
  expect(helpView(graphOf({ ...FILES, 'site.yaml': site })).wrong.change?.address).toBe('https://changes.example/content/help-lines.yaml');
  // The telephone of an unofficial site is that of somebody else: nobody can be told.
  const withPhone = site.replace('Write to us. }', 'Ring the council., phone: 01632 960001 }');
  expect(helpView(graphOf({ ...FILES, 'site.yaml': withPhone })).wrong.contact.label).toBe('See whom you can ask');
});

test('a site without help lines shows none of it', () => {
  const none = graphOf({});
  expect(emergencyBox(none)).toBeUndefined();
  expect(helpBox(none, none.get('burglary', 'priority'))).toBeUndefined();
  expect(siteView(none).navigation.map(({ label }) => label)).not.toContain('Help now');
  expect(siteView(graph).navigation[0]).toEqual({ label: 'Help now', address: '/help/' });
});

test('who is not in danger is led to the list of troubles right below whom to call, and is told beside the way out what it does not do', () => {
  const nodes = JSON.stringify(helpNodes(helpView(graph), graph.words));
  const order = ['“Back” leads here again', '"tel:999"', 'Not in danger: choose', 'If it is not an emergency'];
  const places = order.map((each) => nodes.indexOf(each));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const unwatched = graphOf({ ...FILES, 'help-subjects.yaml': SUBJECTS.replace('  quickExit: true\n', '') });
  expect(JSON.stringify(helpNodes(helpView(unwatched), graph.words))).not.toContain('leads here again');
});

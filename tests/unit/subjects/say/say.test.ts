/** How a resident can have a say: what is open, when the next meeting is, where to complain, and that what is not known is not known. */
import { describe, expect, it } from 'vitest';
import { allWords } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { hasSay } from '../../../../src/subjects/say/has-say.ts';
import { sayView } from '../../../../src/subjects/say/say.ts';
import { sayNodes } from '../../../../src/subjects/say/say-nodes.ts';
import { CONSULTATION, contentWith, type Files, ORGANISATIONS, PLAN } from '../../plan/broken-content.ts';

const READ = '[{ page: Own page, url: "https://council.example/", on: 2026-01-31 }]';
const consultation = (title: string, from: string, to: string) =>
  CONSULTATION.replace('What people said', title).replace('2025-01-01', from).replace('2025-01-31', to);
const COUNCIL = `${ORGANISATIONS}  contact:
    number: 0300 3
    web: https://www.council.example/
    matters:
      - { matter: The council itself, web: "https://www.council.example/complain", complaint: true, readOn: ${READ} }
      - { matter: Noise, readOn: ${READ} }
    readOn: ${READ}
`;
const graphOf = (files: Files) => buildGraph(contentWith(files).entries);
function said(files: Files): string {
  const graph = graphOf(files);
  return allWords(onPaper(sayNodes(sayView(graph), graph.words), graph.words));
}

describe('the consultation', () => {
  it('that is open on the day of the content comes first, with its last day', () => {
    const files = {
      [`${PLAN}consultations/old.md`]: consultation('Old survey', '2020-01-01', '2020-02-01'),
      [`${PLAN}consultations/new.md`]: consultation('New survey', '2026-01-10', '2026-03-31'),
    };
    expect(said(files)).toContain('Is there a consultation?\nYes: New survey, until 31 March 2026.');
  });

  it('that was the last is named with its days, where none is open', () => {
    expect(said({ [`${PLAN}consultations/old.md`]: consultation('Old survey', '2020-01-01', '2020-02-01') })).toContain(
      'We know of none that is open. The last that we know of was Old survey, from 1 January 2020 to 1 February 2020. It is closed.',
    );
  });

  it('is not known where there is none', () => {
    expect(said({})).toContain('Is there a consultation?\nWe know of none.');
  });
});

it('says that no meeting is known, and who has met', () => {
  const meeting = '---\ntitle: Panel\ndate: 2020-01-01\nbody: panel\nrecord: agenda\n---\n';
  const lines = said({ 'groups.yaml': '- { id: panel, name: The panel }\n', 'meetings/2020-01-01.md': meeting });
  expect(lines).toContain('When can you ask questions?\nWe know of no meeting to come.');
  expect(lines).toContain('Who has met: The panel.\nAll meetings, and who holds them');
});

it('says how to tell that something is wrong only where somebody can be told', () => {
  const site = (contact: string) =>
    `name: Town\nstrapline: What is done.\npartnership: { name: Partnership }\narea: The town\naddress: https://www.example.org/\nasOf: 2026-01-31\ncurrentPlan: safer-town\ncontact: ${contact}\n`;
  const told = 'use the line at the foot of that page';
  expect(said({ 'site.yaml': site('{ text: Write., email: office@town.example }') })).toContain(told);
  const untold = said({ 'site.yaml': site('{ text: Ask the council., phone: 01632 960001 }') });
  expect(untold).toContain('Who to write to\nAsk the council. Telephone: 01632 960001.');
  expect(untold).not.toContain(told);
});

it('names the council of each district with its number, and where to complain', () => {
  const lines = said({ 'organisations.yaml': COUNCIL, 'districts.yaml': '- { id: east, name: East, council: council }\n' });
  expect(lines).toContain('East: The council, 0300 3\n');
  expect(lines).toContain('The council itself (The council): council.example/complain');
  expect(lines).not.toContain('Noise');
});

it('says that pages of districts name who is in office only where one does', () => {
  const district = '- { id: east, name: East, council: council';
  const told = 'names the councillors and officers';
  expect(said({ 'organisations.yaml': COUNCIL, 'districts.yaml': `${district} }\n` })).not.toContain(told);
  const fact = '{ text: Jo Fen leads it., officeOn: 2020-01-01, sources: [{ document: report }] }';
  const files = { 'sources.yaml': '- { id: report, title: Report, publisher: Town }\n', 'organisations.yaml': COUNCIL };
  expect(said({ ...files, 'districts.yaml': `${district}, facts: [${fact}] }\n` })).toContain(told);
});

it('says of a council without a number that there is none', () => {
  const files = {
    'organisations.yaml': COUNCIL.replace('    number: 0300 3\n', ''),
    'districts.yaml': '- { id: east, name: East, council: council }\n',
  };
  expect(said(files)).toContain('East: The council, council.example (we have no number)');
});

it('has a page only where there is something to tell', () => {
  expect(hasSay(graphOf({}))).toBe(false);
  expect(hasSay(graphOf({ 'organisations.yaml': COUNCIL }))).toBe(true);
  expect(hasSay(graphOf({ 'organisations.yaml': COUNCIL.replace(', complaint: true', '') }))).toBe(false);
});

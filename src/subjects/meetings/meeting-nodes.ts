/** A meeting on its page and in a scrutiny pack: what was decided, what was on the agenda, who was there, what was said. */

import {
  bodies,
  type Column,
  citationRuns,
  type Fact,
  facts,
  heading,
  link,
  links,
  list,
  paragraph,
  section,
  text,
  textList,
} from '../../nodes/nodes.ts';
import { asideRun, beside, cited, entries, noted, onlyOnPaper, type PageNode } from '../../nodes/page-nodes.ts';
import type { Words } from '../../words/words.ts';
import { MEETINGS } from '../page/addresses.ts';
import { ending, nodesOf } from '../page/block-nodes.ts';
import { reportSentences } from '../record/report-nodes.ts';
import type { MeetingListView, MeetingView, ProgrammeItem } from './meetings.ts';

const factsOf = (items: Fact[]): PageNode[] => (items.length > 0 ? [{ type: 'facts', items }] : []);

const agendaFact = ({ number, title, papers }: MeetingView['agenda'][number], { meetings }: Words): Fact => ({
  label: number,
  content: [...text(title), ...(papers.length > 0 ? [asideRun([...text(`${meetings.papers} `), ...citationRuns(papers)])] : [])],
});

function memberNodes(members: MeetingView['members'], { meetings }: Words): PageNode[] {
  const columns: Column[] = [meetings.council, meetings.member, meetings.substitute].map((head) => ({ head: text(head), width: 1 }));
  const rows = members.map(({ represents, main, substitute }) => [text(represents), text(main), text(substitute)]);
  return rows.length > 0 ? [{ type: 'table', caption: meetings.members, columns, rows }] : [];
}

/** A meeting under a heading of this level: 1 is the title of its page. */
export function meetingNodes(view: MeetingView, level: number, words: Words): PageNode[] {
  const { meetings } = words;
  const part = (title: string, nodes: PageNode[], id: string) => section<PageNode>(level + 1, title, nodes, `${view.address}#part-${id}`);
  return [
    onlyOnPaper(paragraph(view.description)),
    ...facts(
      [meetings.date, view.when],
      [meetings.body, [link(view.body)]],
      [meetings.place, view.place],
      [meetings.about, links(view.plans)],
      [meetings.inDepth, links(view.priorities)],
      [meetings.record, meetings.records[view.record]],
    ),
    ...part(
      meetings.decisions,
      factsOf(
        view.decisions.map(({ number, verb, text: said, report }) => ({
          label: meetings.decision({ paragraph: number, verb }),
          address: report && `${view.address}#${report.anchor}`,
          content: [
            ...text(said),
            ...(report ? reportSentences(report, words).flatMap(beside) : []),
            ...(report && report.sources.length > 0 ? [asideRun(citationRuns(report.sources))] : []),
          ],
        })),
      ),
      'decisions',
    ),
    ...part(meetings.agenda, factsOf(view.agenda.map((item) => agendaFact(item, words))), 'agenda'),
    ...view.people.flatMap(({ part: who, attendees }) =>
      section<PageNode>(level + 1, meetings[who], list(attendees.map((attendee) => meetings.attendee(attendee)))),
    ),
    ...part(meetings.membership, memberNodes(view.members, words), 'members'),
    ...part(
      view.hasMinutes ? meetings.discussed : meetings.inPapers,
      nodesOf({ address: view.address, body: view.discussion, citable: true }, level + 1, words),
      'discussion',
    ),
    ending(view),
  ];
}

/** What a group intends to look at, in the order of its programme. */
export const programmeNodes = (items: readonly ProgrammeItem[], level: number, { meetings: { programme } }: Words): PageNode[] =>
  items.flatMap(({ id, heading: title, when, standing, meeting, body, issues, invited, notes, source }) => [
    heading(level, title, `${MEETINGS}#${id}`),
    ...facts(
      [
        programme.when,
        [...text([when, ...standing].join(' ')), ...(meeting ? [asideRun([link(meeting), ...text(programme.record(meeting))])] : [])],
      ],
      [programme.who, [link(body)]],
      [programme.toConsider, textList(issues)],
      [programme.invited, bodies(invited)],
    ),
    ...noted(notes),
    ...cited(source),
  ]);

/** All meetings, with what is held of each, and what is planned. */
export function meetingListNodes({ address, meetings: all, programme }: MeetingListView, words: Words): PageNode[] {
  const { meetings } = words;
  return [
    heading(2, meetings.list),
    ...entries({
      caption: meetings.list,
      of: { name: meetings.title, width: 3 },
      columns: [{ name: meetings.record, head: text(meetings.record), width: 2, inList: 'bare' }],
      items: all.map(({ label, address: of, record }) => ({ label, address: of, cells: [text(meetings.records[record])] })),
    }),
    ...section<PageNode>(2, meetings.programme.title, programmeNodes(programme, 3, words), `${address}#forward-programme`),
  ];
}

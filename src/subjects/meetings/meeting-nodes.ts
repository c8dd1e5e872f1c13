/** A meeting on its page and in a scrutiny pack: what was decided, what was on the agenda, who was there, what was said. */

import {
  bodies,
  type Column,
  citationRuns,
  type Fact,
  facts,
  heading,
  inLine,
  link,
  links,
  list,
  maybe,
  paragraph,
  type Run,
  section,
  table,
  text,
  textList,
  wordsIn,
} from '../../nodes/nodes.ts';
import { asideRun, beside, cited, fold, foldedIfMany, lead, noted, onlyOnPaper, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import { sharedNotes } from '../../nodes/shared-notes.ts';
import type { Words } from '../../words/words.ts';
import { MEETINGS } from '../page/addresses.ts';
import { ending, nodesOf } from '../page/block-nodes.ts';
import { contactRuns } from '../page/frame.ts';
import { citationsOnce } from '../page/page.ts';
import { waysRuns } from '../plans/who-answers-nodes.ts';
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

/** What was decided comes first; where that cannot be known, this is said. */
function decisionNodes({ address, decisions, record }: MeetingView, words: Words): PageNode[] {
  const { meetings } = words;
  if (decisions.length === 0) return maybe(record === 'agenda' ? meetings.decisionsUnknown : undefined);
  return factsOf(
    decisions.map(({ number, verb, text: said, report }) => ({
      label: meetings.decision({ paragraph: number, verb }),
      address: report && `${address}#${report.anchor}`,
      content: [
        ...text(said),
        ...(report ? reportSentences(report, words).flatMap(beside) : []),
        ...(report && report.sources.length > 0 ? [asideRun(citationRuns(report.sources))] : []),
      ],
    })),
  );
}

/** A meeting under a heading of this level: 1 is the title of its page. */
export function meetingNodes(view: MeetingView, level: number, words: Words): PageNode[] {
  const { meetings, labels } = words;
  const part = (title: string, nodes: PageNode[], id: string) => section<PageNode>(level + 1, title, nodes, `${view.address}#part-${id}`);
  return [
    onlyOnPaper(paragraph(view.description)),
    ...facts(
      [meetings.date, view.when],
      [meetings.place, view.place],
      [meetings.body, [link(view.body)]],
      [meetings.about, links(view.plans)],
      [meetings.inDepth, links(view.priorities)],
      [meetings.record, meetings.records[view.record]],
    ),
    ...part(meetings.decisions, decisionNodes(view, words), 'decisions'),
    ...part(
      meetings.agenda,
      foldedIfMany(
        view.agenda.length,
        labels.all({ what: meetings.agenda, count: view.agenda.length }),
        factsOf(view.agenda.map((item) => agendaFact(item, words))),
      ),
      'agenda',
    ),
    ...section<PageNode>(
      level + 1,
      meetings.people,
      view.people.flatMap(({ part: who, attendees }) =>
        fold(meetings.attendees({ part: who, count: attendees.length }), list(attendees.map((attendee) => meetings.attendee(attendee)))),
      ),
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

/** Items by their names: those on one subject together, with their days only if others on it are not meant. */
function namesOf(items: readonly ProgrammeItem[], ids: readonly string[]): { subject: string; days: string[]; isAll: boolean }[] {
  const meant = items.filter(({ id }) => ids.includes(id));
  return [...Map.groupBy(meant, ({ title }) => title)].map(([subject, those]) => ({
    subject,
    days: those.flatMap(({ day }) => day ?? []),
    isAll: items.filter(({ title }) => title === subject).length === those.length,
  }));
}

/** The same as a table: what all items have in common, and what is known of several, stands below it once. */
function programmeTable(items: readonly ProgrammeItem[], words: Words): PageNode[] {
  const { programme } = words.meetings;
  if (items.length === 0) return [];
  const differInBody = new Set(items.map(({ body }) => body.address)).size > 1;
  const invited = items.map((item) => wordsIn(bodies(item.invited)));
  const said = sharedNotes(
    items.map(({ id: label, standing, notes }, index) => ({
      label,
      notes: [...standing, programme.invitedAre(invited[index] ?? ''), ...notes],
    })),
  );
  const when = ({ day, meeting }: ProgrammeItem): Run[] => [
    ...text(day ?? programme.noDay),
    ...(meeting ? [asideRun([link(meeting), ...text(programme.record(meeting))])] : []),
  ];
  return [
    {
      type: 'table',
      caption: programme.caption,
      columns: [programme.subject, programme.when, ...(differInBody ? [programme.who] : []), programme.toConsider].map((head) => ({
        head: text(head),
      })),
      rows: items.map((item) => [
        [{ type: 'target', address: `${MEETINGS}#${item.id}`, runs: text(item.title) }],
        when(item),
        ...(differInBody ? [[link(item.body)]] : []),
        textList(item.issues),
      ]),
    },
    ...noted([
      ...(differInBody ? [] : items.slice(0, 1).map(({ body }) => runsIn(programme.itMeets(link(body))))),
      ...said.map(({ labels, notes }) => programme.noteOn({ items: namesOf(items, labels), notes })),
    ]),
    ...cited(citationsOnce(items.flatMap(({ source }) => source))),
  ];
}

interface Next extends Pick<MeetingListView['ask'], 'bodies' | 'whom'> {
  next: MeetingListView['next'];
}

/** The meeting to come, or that none is known; then whom to ask, and who meets. */
export function nextFacts({ next, bodies: all, whom }: Next, words: Words): PageNode[] {
  const { meetings } = words;
  const said: PageNode[] = next
    ? facts(
        [meetings.nextIs, [link(next.what)]],
        [meetings.date, next.when],
        [meetings.place, next.place],
        [meetings.body, [link(next.body)]],
      )
    : [lead(meetings.noneKnown)];
  return [
    ...said,
    ...(whom.length > 0 ? [paragraph(runsIn(meetings.whomToAsk(inLine({ items: whom.map(waysRuns) }, '; '))))] : []),
    ...(all.length > 0 ? [paragraph(runsIn(meetings.whoMeets(links(all))))] : []),
  ];
}

/** The same with where to ask. */
function nextNodes({ next, ask, say, calendar, address }: MeetingListView, words: Words): PageNode[] {
  const { meetings } = words;
  return [
    heading(2, meetings.next, `${address}#next`),
    ...nextFacts({ next, ...ask }, words),
    ...(ask.contact
      ? [paragraph([...(ask.whom.length > 0 ? [] : text(`${meetings.whereToAsk} `)), ...contactRuns(ask.contact, words)])]
      : []),
    ...(calendar ? [paragraph(runsIn(meetings.calendar.link(link(calendar))))] : []),
    ...(say ? [paragraph([link(say)])] : []),
  ];
}

/** The meeting to come, then all of which there is anything, and what was planned. */
export function meetingListNodes(view: MeetingListView, words: Words): PageNode[] {
  const { meetings } = words;
  const { address, meetings: all, programme } = view;
  return [
    ...nextNodes(view, words),
    ...section<PageNode>(
      2,
      meetings.list,
      table(
        meetings.caption,
        [
          [meetings.title, 3],
          [meetings.date, 1],
          [meetings.record, 2],
          [meetings.decisions, 1],
        ],
        all.map((item) => [
          [link(item)],
          text(item.day),
          text(meetings.records[item.record]),
          text(item.decisions === undefined ? meetings.notKnown : words.locale.number(item.decisions)),
        ]),
      ),
      `${address}#held`,
    ),
    ...section<PageNode>(2, meetings.programme.title, programmeTable(programme, words), `${address}#forward-programme`),
  ];
}

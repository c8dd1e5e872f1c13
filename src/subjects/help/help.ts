/** The page of help: all lines, and where each number was read. It comes before anything of a plan. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { SITUATIONS } from '../../schema/help.ts';
import type { Entry } from '../../source/read-content.ts';
import { HELP, situationAddress } from '../page/addresses.ts';
import { homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { canBeTold, contactView as siteContact, whomToAsk } from '../page/site.ts';
import { CONTACTS, type ContactsView, contactsView, toCall, toVisit } from './contacts.ts';
import { exitOfAll } from './exit.ts';
import { type HelpItem, helpItem, inSituation, type Line, spoken } from './help-box.ts';

export interface HelpLineView extends HelpItem {
  id: string;
  name: string;
  hours?: string | undefined;
  web?: LinkItem | undefined;
  steps: readonly string[];
  note?: string | undefined;
}

/** To whom something is reported, and the ways to do it. */
interface ReportView {
  to: string;
  ways: LinkItem[];
  how?: string | undefined;
}

interface SubjectView {
  id: string;
  title: string;
  words: string;
  lines: HelpLineView[];
  report: ReportView[];
  /** True if its pages have a way out that is always in sight. */
  quickExit: boolean;
  note?: string | undefined;
}

/** A page on which something was read, and on which day; if it was in a stored copy, the date of that, or `undated`. */
type PageRead = LinkItem & { on: string; copy?: string | undefined };

export interface HelpPageView extends PageView {
  situations: { address: string; title: string; lines: HelpLineView[] }[];
  subjects: SubjectView[];
  /** What stands first in every trouble: whom to call in danger, also without hearing or speaking. Nothing where a site has no number for danger. */
  inDanger?: { call: LinkItem; voiceless: LinkItem[]; silent?: { way: LinkItem; number: string } | undefined; more: LinkItem } | undefined;
  contacts: ContactsView;
  /** Where each number was read, and each way to report. */
  readOn: { id: string; name: string; number?: string | undefined; pages: PageRead[] }[];
  /** Where a reader can say that something here is wrong. */
  wrong: { contact: LinkItem; change?: LinkItem | undefined };
}

function lineView(line: Line): HelpLineView {
  const { name, hours, number, web, steps = [], note } = line.data;
  return {
    ...helpItem(line, line.data.for),
    id: line.id,
    name,
    hours,
    web: number && web ? { label: spoken(web), address: web } : undefined,
    steps,
    note,
  };
}

type Readings = Entry<'help-line'>['data']['readOn'];

/** Each page once. */
const pagesRead = (readings: Readings): PageRead[] => [
  ...new Map(readings.map(({ page, url, on, copy }) => [url, { label: page, address: url, on, copy }])).values(),
];

function subjectView(graph: Graph, { id, data }: Entry<'help-subject'>, hasCouncils: boolean): SubjectView {
  const { title, words, lines, report = [], quickExit = false, note } = data;
  const lineOf = (reference: string) => graph.get(reference, 'help-line');
  return {
    id,
    title,
    words,
    lines: lines.map((reference) => lineView(lineOf(reference))),
    report: report.map(({ to, lines: calls = [], web, toCouncils, how }) => ({
      to,
      ways: [
        ...calls.map(lineOf).flatMap(({ data: { number, web: page } }) => (number ? toCall(number) : page ? toVisit(page) : [])),
        ...(web ? [toVisit(web)] : []),
        ...(toCouncils && hasCouncils ? [{ label: graph.words.help.contacts, address: CONTACTS }] : []),
      ],
      how,
    })),
    quickExit,
    note,
  };
}

/** Of the ways without hearing or speaking, the first to dial and the first on the web that need no steps beforehand. */
function inDanger(graph: Graph): HelpPageView['inDanger'] {
  const { help } = graph.words;
  const [first] = inSituation(graph, 'danger');
  if (!first) return undefined;
  const ready = graph.all('help-line').filter(({ data }) => data.situation === 'deaf' && !data.steps);
  const voiceless = [ready.find(({ data }) => data.number), ready.find(({ data }) => !data.number)].flatMap((line) =>
    line ? [helpItem(line)] : [],
  );
  const [
    {
      data: { number = '' },
    } = { data: {} },
  ] = inSituation(graph, 'cannot speak');
  return {
    call: helpItem(first),
    voiceless,
    silent: number ? { way: { label: help.cannotSpeak, address: situationAddress('cannot speak') }, number } : undefined,
    more: { label: help.inDangerMore, address: situationAddress('danger') },
  };
}

/** Where the numbers were read, then the ways to report, then the contacts. */
function allReadOn(graph: Graph): HelpPageView['readOn'] {
  const { help } = graph.words;
  return [
    ...graph
      .all('help-line')
      .map(({ id, data: { name, number, readOn } }) => ({ id: `read-${id}`, name, number, pages: pagesRead(readOn) })),
    ...graph
      .all('help-subject')
      .flatMap(({ id, data: { title, report } }) =>
        report ? [{ id: `report-${id}`, name: help.reportOf(title), pages: pagesRead(report.flatMap(({ readOn }) => readOn)) }] : [],
      ),
    ...graph.all('organisation').flatMap(({ id, data: { name, contact } }) =>
      contact
        ? [
            {
              id: `contact-${id}`,
              name,
              number: contact.number,
              pages: pagesRead([contact, ...(contact.matters ?? [])].flatMap(({ readOn }) => readOn)),
            },
          ]
        : [],
    ),
  ];
}

export function helpView(graph: Graph): HelpPageView {
  const { help } = graph.words;
  const build = pageBuilder(graph);
  const lines = graph.all('help-line');
  const subjects = graph.all('help-subject');
  const [first] = lines;
  const contacts = contactsView(graph);
  const { changes } = graph.site.data;
  return {
    ...build.page({
      title: help.title,
      description: help.description,
      address: HELP,
      trail: [homeCrumb(graph)],
      file: first?.file,
      ownWords: true,
      exit: exitOfAll(graph),
      search: { kind: help.kind },
    }),
    situations: SITUATIONS.map((situation) => ({
      address: situationAddress(situation),
      title: help.situations[situation],
      lines: lines.filter(({ data }) => data.situation === situation).map(lineView),
    })).filter((each) => each.lines.length > 0),
    subjects: subjects.map((subject) => subjectView(graph, subject, contacts.byDistrict.length > 0)),
    inDanger: inDanger(graph),
    contacts,
    readOn: allReadOn(graph),
    wrong: {
      contact: canBeTold(siteContact(graph), graph.site.data.publisher)
        ? { label: help.howToTellUs, address: '#site-contact' }
        : { label: graph.words.page.seeContact, address: whomToAsk(graph) ?? '#site-contact' },
      change: changes && first ? { label: help.correctTheList, address: changes.replace('{file}', first.file) } : undefined,
    },
  };
}

/** The ways to help in the frame of pages: none where a site has no help lines. */
export const hasHelp = (graph: Graph): boolean => graph.all('help-line').length > 0;

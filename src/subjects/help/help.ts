/** Help: the page with all lines, and the short box on pages that are about a trouble. Both come before anything of a plan. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { helpSubjectsOf } from '../../plan/help.ts';
import { SITUATIONS } from '../../schema/help.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { addressOf, HELP } from '../page/addresses.ts';
import { homeCrumb, type PageView, pageBuilder } from '../page/page.ts';

type Line = Entry<'help-line'>;
type Situation = (typeof SITUATIONS)[number];

/** A number or a web address, with what it is for: one tap. */
export interface HelpItem {
  /** The number as people read it; of a line without one, its web address. */
  label: string;
  /** What a tap opens: tel:… or https:… */
  address: string;
  for: string;
}

export interface HelpBox {
  /** The emergency numbers, then the first lines for the subject of the page. */
  items: HelpItem[];
  more: LinkItem;
}

/** The emergency numbers alone. */
export interface EmergencyBox extends HelpBox {
  items: EmergencyItem[];
}

/** A box is read in a second: more lines than these are a tap away. */
const MOST_IN_A_BOX = 3;

/** The situations that a box has a number for. A text for those who cannot speak needs more room than a box has. */
const IN_A_BOX = ['danger', 'deaf', 'not an emergency'] as const satisfies readonly Situation[];

/** A number for everyone. */
export interface EmergencyItem extends HelpItem {
  situation: (typeof IN_A_BOX)[number];
}

const telephone = (number: string) => `tel:${number.replaceAll(' ', '')}`;
/** A web address as people say it. */
const spoken = (url: string) => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');

function helpItem({ data: { number, web = '', name } }: Line, words = name): HelpItem {
  return number ? { label: number, address: telephone(number), for: words } : { label: spoken(web), address: web, for: words };
}

const inSituation = (graph: Graph, situation: Situation) =>
  graph.all('help-line').filter(({ data }) => data.situation === situation && data.number);

/** The numbers for everyone, such as at the foot of every page: none where a site has no help lines. */
export const emergencyItems = (graph: Graph): EmergencyItem[] =>
  IN_A_BOX.flatMap((situation) => {
    const [line] = inSituation(graph, situation);
    return line ? [{ ...helpItem(line, graph.words.help.inABox[situation]), situation }] : [];
  });

/** The lines of several subjects, the first of each before the second of any. */
function linesOf(graph: Graph, subjects: readonly Entry<'help-subject'>[]): Line[] {
  const lists = subjects.map(({ data }) => data.lines.map((reference) => graph.get(reference, 'help-line')));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list.slice(place, place + 1))).flat();
  return [...new Set(inTurn)];
}

/** The box of the page of an entry, or nothing where it is about no trouble that help is listed for. */
export function helpBox(graph: Graph, entry: AnyEntry): HelpBox | undefined {
  const subjects = helpSubjectsOf(graph, entry);
  const [first] = subjects;
  if (!first) return undefined;
  return {
    items: [
      ...emergencyItems(graph),
      ...linesOf(graph, subjects)
        .slice(0, MOST_IN_A_BOX)
        .map((line) => helpItem(line)),
    ],
    more: { label: graph.words.help.more, address: addressOf(first, graph.currentPlan.id) },
  };
}

/** The box of something that is about no subject, such as a sheet on a whole plan. */
export function emergencyBox(graph: Graph): EmergencyBox | undefined {
  const items = emergencyItems(graph);
  return items.length > 0 ? { items, more: { label: graph.words.help.more, address: HELP } } : undefined;
}

export interface HelpLineView extends HelpItem {
  name: string;
  hours?: string | undefined;
  web?: LinkItem | undefined;
  note?: string | undefined;
}

export interface HelpPageView extends PageView {
  situations: { id: string; title: string; lines: HelpLineView[] }[];
  subjects: { id: string; title: string; words: string; lines: HelpLineView[]; note?: string | undefined }[];
  /** Where each number was read, and on which day; if it was in a stored copy, the date of that, or `undated`. */
  readOn: { id: string; name: string; number?: string | undefined; pages: (LinkItem & { on: string; copy?: string | undefined })[] }[];
}

function lineView(line: Line): HelpLineView {
  const { name, hours, number, web, note } = line.data;
  return {
    ...helpItem(line, line.data.for),
    name,
    hours,
    web: number && web ? { label: spoken(web), address: web } : undefined,
    note,
  };
}

export function helpView(graph: Graph): HelpPageView {
  const { help } = graph.words;
  const build = pageBuilder(graph);
  const lines = graph.all('help-line');
  const subjects = graph.all('help-subject');
  const [first] = lines;
  return {
    ...build.page({
      title: help.title,
      description: help.description,
      address: HELP,
      trail: [homeCrumb(graph)],
      file: first?.file,
      ownWords: true,
      search: { kind: help.kind },
    }),
    situations: SITUATIONS.map((situation) => ({
      id: situation.replaceAll(' ', '-'),
      title: help.situations[situation],
      lines: lines.filter(({ data }) => data.situation === situation).map(lineView),
    })).filter((each) => each.lines.length > 0),
    subjects: subjects.map(({ id, data }) => ({
      id,
      title: data.title,
      words: data.words,
      lines: data.lines.map((reference) => lineView(graph.get(reference, 'help-line'))),
      note: data.note,
    })),
    readOn: lines.map(({ id, data }) => ({
      id: `line-${id}`,
      name: data.name,
      number: data.number,
      pages: data.readOn.map(({ page, url, on, copy }) => ({ label: page, address: url, on, copy })),
    })),
  };
}

/** The ways to help in the frame of pages: none where a site has no help lines. */
export const hasHelp = (graph: Graph): boolean => graph.all('help-line').length > 0;

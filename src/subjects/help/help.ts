/** Help: the page with all lines, and the short box on pages that are about a trouble. Both come before anything of a plan. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { helpSubjectsOf } from '../../plan/help.ts';
import { SITUATIONS } from '../../schema/help.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import type { Words } from '../../words/words.ts';
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

/** A box is read in a second: more lines than these are a tap away. */
const MOST_IN_A_BOX = 3;

/** What the emergency numbers are for, in the few words that a box has room for. */
const IN_A_BOX: { [S in Situation]?: string } = {
  danger: 'if you are in danger',
  deaf: 'in danger, by text relay',
  'not an emergency': 'if it is not an emergency',
};

const telephone = (number: string) => `tel:${number.replaceAll(' ', '')}`;
/** A web address as people say it. */
const spoken = (url: string) => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');

function helpItem({ data: { number, web = '', name } }: Line, words = name): HelpItem {
  return number ? { label: number, address: telephone(number), for: words } : { label: spoken(web), address: web, for: words };
}

const inSituation = (graph: Graph, situation: Situation) =>
  graph.all('help-line').filter(({ data }) => data.situation === situation && data.number);

/** The numbers for everyone, such as at the foot of every page: none where a site has no help lines. */
export const emergencyItems = (graph: Graph): HelpItem[] =>
  SITUATIONS.flatMap((situation) => {
    const [line] = inSituation(graph, situation);
    const words = IN_A_BOX[situation];
    return line && words ? [helpItem(line, words)] : [];
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
    more: { label: 'More help', address: addressOf(first, graph.currentPlan.id) },
  };
}

/** The box of something that is about no subject, such as a sheet on a whole plan. */
export function emergencyBox(graph: Graph): HelpBox | undefined {
  const items = emergencyItems(graph);
  return items.length > 0 ? { items, more: { label: 'More help', address: HELP } } : undefined;
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
  /** Where each number was read, and when. */
  readOn: { id: string; name: string; number?: string | undefined; pages: (LinkItem & { when: string })[] }[];
}

const SITUATION_TITLES: Record<Situation, string> = {
  danger: 'If you are in danger now',
  'cannot speak': 'If you cannot speak',
  deaf: 'If you are deaf, or cannot use your voice',
  'not an emergency': 'If it is not an emergency',
};

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

/** “Read on 27 November 2026 in a stored copy without a date.” */
function whenText({ dates }: Words, { on, copy }: Line['data']['readOn'][number]): string {
  const day = `read on ${dates.full(on)}`;
  if (!copy) return day;
  return copy === 'undated' ? `${day}, in a stored copy that bears no date` : `${day}, in a copy of ${dates.full(copy)}`;
}

export function helpView(graph: Graph): HelpPageView {
  const build = pageBuilder(graph);
  const lines = graph.all('help-line');
  const subjects = graph.all('help-subject');
  const [first] = lines;
  return {
    ...build.page({
      title: 'Help now',
      description: 'Who to call in danger, when you cannot speak, and for each kind of trouble: numbers that open your phone with one tap.',
      address: HELP,
      trail: [homeCrumb(graph)],
      file: first?.file,
      ownWords: true,
      search: { kind: 'Help' },
    }),
    situations: SITUATIONS.map((situation) => ({
      id: situation.replaceAll(' ', '-'),
      title: SITUATION_TITLES[situation],
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
      pages: data.readOn.map((each) => ({ label: each.page, address: each.url, when: whenText(graph.words, each) })),
    })),
  };
}

/** The ways to help in the frame of pages: none where a site has no help lines. */
export const hasHelp = (graph: Graph): boolean => graph.all('help-line').length > 0;

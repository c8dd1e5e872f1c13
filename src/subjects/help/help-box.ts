/** The short box of help on pages that are about a trouble, and the numbers for everyone at the foot of every page. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { helpSubjectsOf } from '../../plan/help.ts';
import type { SITUATIONS } from '../../schema/help.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { addressOf, HELP } from '../page/addresses.ts';

export type Line = Entry<'help-line'>;
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
  /** Where “Exit this page” leads, on the page of a trouble in which somebody may be watched. */
  exit?: string | undefined;
}

/** The emergency numbers alone. */
export interface EmergencyBox extends HelpBox {
  items: EmergencyItem[];
}

/** The situations that a box has a number for. A text for those who cannot speak needs more room than a box has. */
const IN_A_BOX = ['danger', 'deaf', 'not an emergency'] as const satisfies readonly Situation[];

/** A number for everyone. */
export interface EmergencyItem extends HelpItem {
  situation: (typeof IN_A_BOX)[number];
}

export const telephone = (number: string) => `tel:${number.replaceAll(' ', '')}`;
/** The textphone that goes with a telephone of the site itself, so that nobody is left without one wherever that is named. */
export function textphoneFor(graph: Graph, number: string | undefined): string | undefined {
  const { phone, textphone } = graph.site.data.contact;
  return number === phone ? textphone : undefined;
}

/** Longer addresses than this are nothing that anybody says or types: their site is said alone. */
const LONGEST_SPOKEN = 45;

/** A web address as people say it. */
export function spoken(url: string): string {
  const address = url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
  return address.length > LONGEST_SPOKEN ? address.replace(/\/.*/, '') : address;
}

export function helpItem({ data: { number, web = '', name } }: Line, words = name): HelpItem {
  return number ? { label: number, address: telephone(number), for: words } : { label: spoken(web), address: web, for: words };
}

export const inSituation = (graph: Graph, situation: Situation) =>
  graph.all('help-line').filter(({ data }) => data.situation === situation && data.number);

/** The numbers for everyone, such as at the foot of every page: none where a site has no help lines. */
const emergencyItems = (graph: Graph): EmergencyItem[] =>
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

/** The way out of a page about these subjects, if one of them asks for it. */
const exitFrom = (graph: Graph, subjects: readonly Entry<'help-subject'>[]): string | undefined =>
  subjects.some(({ data }) => data.quickExit) ? graph.site.data.exitTo : undefined;

function forWhom(graph: Graph, { data: { name, number } }: Line): string {
  const textphone = textphoneFor(graph, number);
  return textphone ? graph.words.help.withTextphone({ name, textphone }) : name;
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
        // A box is read in a second: more lines than its subjects ask for are a tap away.
        .slice(0, Math.max(...subjects.map(({ data }) => data.inBox)))
        .map((line) => helpItem(line, forWhom(graph, line))),
    ],
    more: { label: graph.words.help.more, address: addressOf(first, graph.currentPlan.id) },
    exit: exitFrom(graph, subjects),
  };
}

/** The box of something that is about no subject, such as a sheet on a whole plan. */
export function emergencyBox(graph: Graph): EmergencyBox | undefined {
  const items = emergencyItems(graph);
  return items.length > 0 ? { items, more: { label: graph.words.help.more, address: HELP } } : undefined;
}

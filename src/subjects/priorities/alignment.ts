/** How the priorities of a plan answer to national and county ones: the mapping as printed, and the same seen from each side. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { endedText, heirViews, type KinView } from '../across-plans/lineage-links.ts';
import { addressOf, alignmentAddress } from '../page/addresses.ts';
import { priorityLinks, titleLink, widerTitle } from '../page/entry-links.ts';
import { contentsList, type PageView, pageBuilder, planCrumbs } from '../page/page.ts';

type Wider = Entry<'wider-priority'>;
type Row = Entry<'alignment'>;

export interface WiderView {
  id: string;
  label: string;
  address: string;
  parent?: LinkItem | undefined;
  notes: string[];
  /** The priorities of this plan that answer to it, and those of the other level in the same rows. */
  priorities: LinkItem[];
  others: LinkItem[];
  isMapped: boolean;
  /** What it became in later plans. */
  heirs: KinView[];
  /** What no later priority goes on with, in sentences: the whole, or a part of it. */
  dropped: string[];
}

export interface AlignmentRow {
  id: string;
  national?: LinkItem | undefined;
  /** In the words of the source, where they are no priority of the list. */
  county?: LinkItem | string | undefined;
  priorities: LinkItem[];
  /** What stands in their place: as printed, or in our words why there is none. */
  prioritiesElse?: string | undefined;
  indicators: string[];
  measures: LinkItem[];
  work: string[];
  notes: string[];
  /** What its notes are headed with: they stand below the table. */
  label: string;
}

export interface AlignmentView extends PageView {
  note?: string | undefined;
  rows: AlignmentRow[];
  levels: { id: string; title: string; priorities: WiderView[] }[];
  /** The same from the side of the plan: what each of its priorities answers to. */
  own: { label: string; address: string; national: LinkItem[]; county: LinkItem[]; indicators: string[] }[];
}

const widerLink = (plan: Plan, wider: Wider): LinkItem => ({ label: widerTitle(wider), address: addressOf(wider, plan.id) });
const unique = (items: readonly LinkItem[]) =>
  items.filter(({ address }, index) => items.findIndex((item) => item.address === address) === index);

const widerIn = (plan: Plan, row: Row, level: 'national' | 'county'): Wider | undefined => {
  const reference = row.data[level];
  return reference ? plan.get(reference, 'wider-priority') : undefined;
};

/** The priorities of a level in these rows, each once. */
const widerLinks = (plan: Plan, rows: readonly Row[], level: 'national' | 'county'): LinkItem[] =>
  unique(
    rows.flatMap((row) => {
      const wider = widerIn(plan, row, level);
      return wider ? [widerLink(plan, wider)] : [];
    }),
  );

const prioritiesIn = (plan: Plan, row: Row): LinkItem[] => priorityLinks(plan, row.data.priorities);

function rowView(plan: Plan, row: Row): AlignmentRow {
  const { countyAsPrinted, prioritiesAsPrinted, prioritiesNote, indicators, measures, work, notes } = row.data;
  const [national, county] = [widerIn(plan, row, 'national'), widerIn(plan, row, 'county')];
  const own = prioritiesIn(plan, row);
  return {
    id: `row-${row.id}`,
    national: national && widerLink(plan, national),
    county: county ? widerLink(plan, county) : countyAsPrinted,
    priorities: own,
    prioritiesElse: prioritiesAsPrinted ?? prioritiesNote,
    indicators: indicators ?? [],
    measures: (measures ?? []).map((reference) => titleLink(plan.get(reference, 'measure'), plan.id)),
    work: work ?? [],
    notes: notes ?? [],
    label: (national && widerTitle(national)) ?? own[0]?.label ?? row.id,
  };
}

function widerView(graph: Graph, plan: Plan, wider: Wider): WiderView {
  const { level, parent, notes, ended, parts } = wider.data;
  const { priorities: words } = graph.words;
  const other = level === 'national' ? 'county' : 'national';
  const rows = plan.all('alignment').filter((row) => widerIn(plan, row, level) === wider);
  return {
    id: wider.id,
    ...widerLink(plan, wider),
    parent: parent ? widerLink(plan, plan.get(parent, 'wider-priority')) : undefined,
    notes: notes ?? [],
    priorities: unique(rows.flatMap((row) => prioritiesIn(plan, row))),
    others: widerLinks(plan, rows, other),
    isMapped: rows.length > 0,
    heirs: heirViews(graph, wider),
    dropped: [
      ...(ended ? [words.ended(endedText(graph.words, ended) ?? '')] : []),
      ...(parts ?? []).flatMap(({ title: part, ended: why }) =>
        why ? [words.partEnded({ part, reason: endedText(graph.words, why) ?? '' })] : [],
      ),
    ],
  };
}

/** What a priority of the plan answers to. */
export function alignedWith(plan: Plan, priority: Entry<'priority'>): { national: LinkItem[]; county: LinkItem[]; indicators: string[] } {
  const rows = plan
    .all('alignment')
    .filter(({ data }) => data.priorities?.some((reference) => plan.get(reference, 'priority') === priority));
  return {
    national: widerLinks(plan, rows, 'national'),
    county: widerLinks(plan, rows, 'county'),
    indicators: [...new Set(rows.flatMap(({ data }) => data.indicators ?? []))],
  };
}

/** What there is: whole mappings, names alone, or only what is known of a mapping that is not held. A mapping is promised only where there is one. */
export const whatIsHeld = (plan: Plan): 'mapped' | 'named' | 'notHeld' =>
  plan.all('alignment').length > 0 ? 'mapped' : plan.all('wider-priority').length > 0 ? 'named' : 'notHeld';

/** Whether there is anything to say of how the plan answers to others. */
export const hasAlignment = (plan: Plan): boolean =>
  plan.all('wider-priority').length > 0 || plan.all('alignment').length > 0 || plan.entry.data.alignmentNote !== undefined;

/** What the page can show, and no more. */
function describe({ words }: Graph, plan: Plan, levels: readonly { title: string }[]): string {
  const { alignment } = words.priorities;
  const { title } = plan.entry.data;
  const held = whatIsHeld(plan);
  return held === 'named' ? alignment.named({ levels: levels.map((level) => level.title), plan: title }) : alignment[held](title);
}

export function alignmentView(graph: Graph, plan: Plan): AlignmentView {
  const { alignment } = graph.words.priorities;
  const rows = plan.all('alignment');
  const wider = plan.all('wider-priority');
  const levels = (['national', 'county'] as const)
    .map((level) => ({
      id: level,
      title: alignment.levels[level],
      priorities: wider.filter(({ data }) => data.level === level).map((each) => widerView(graph, plan, each)),
    }))
    .filter(({ priorities }) => priorities.length > 0);
  const sources = [...rows, ...wider].flatMap(({ data }) => data.sources);
  const places = new Set(sources.map(({ document, at }) => `${document} ${at ?? ''}`));
  const own = plan
    .all('priority')
    .map((priority) => ({ ...titleLink(priority, plan.id), ...alignedWith(plan, priority) }))
    .filter(({ national, county }) => national.length + county.length > 0);
  return {
    ...pageBuilder(graph).page({
      title: alignment.title,
      description: describe(graph, plan, levels),
      address: alignmentAddress(plan.id),
      plan,
      trail: planCrumbs(graph, plan),
      file: rows[0]?.file ?? wider[0]?.file ?? plan.entry.file,
      sources:
        sources.length > 0 ? sources.filter(({ document, at }) => places.delete(`${document} ${at ?? ''}`)) : plan.entry.data.sources,
      contents: contentsList([
        [alignment.mapping, 'mapping', rows.length > 0],
        ...levels.map(({ title, id }) => [title, id, true] as const),
        [alignment.fromThisPlan, 'own', own.length > 0],
      ]),
      search: { kind: graph.words.labels.list },
    }),
    note: plan.entry.data.alignmentNote,
    rows: rows.map((row) => rowView(plan, row)),
    levels,
    own,
  };
}

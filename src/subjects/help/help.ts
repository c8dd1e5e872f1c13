/** The page of help: all lines, and where each number was read. It comes before anything of a plan. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { SITUATIONS } from '../../schema/help.ts';
import { HELP } from '../page/addresses.ts';
import { homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { type HelpItem, helpItem, type Line, spoken } from './help-box.ts';

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

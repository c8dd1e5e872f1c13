/** What the frame around every page shows: the name, ways in, contact, licence, the day of the content. */
import type { Graph } from '../plan/graph.ts';
import { DATA, GLOSSARY, HELP, listAddress, MEETINGS, PLANS, SEARCH, SOURCES, UPDATES } from './addresses.ts';
import { readableDate } from './dates.ts';
import { emergencyBox, type HelpBox } from './help.ts';
import type { LinkItem } from './page.ts';

export interface SiteView {
  name: string;
  partnership: string;
  asOf: string;
  navigation: LinkItem[];
  footer: LinkItem[];
  /** Where to turn in an emergency: this site takes no reports. */
  help?: HelpBox | undefined;
  contact: { text: string; phone?: string | undefined; link?: string | undefined; linkText?: string | undefined };
  licence?: { name: string; url: string } | undefined;
  /** The list of all documents, for pages that are made from all of them. */
  sources?: LinkItem | undefined;
  /** Where a change to a content file can be suggested; `{file}` stands for its path. */
  changes?: string | undefined;
  colours?: { brand: string; accent: string } | undefined;
}

const listed = (label: string, address: string, there: boolean): LinkItem[] => (there ? [{ label, address }] : []);

export function siteView(graph: Graph): SiteView {
  const { data } = graph.site;
  const plan = graph.currentPlan;
  const help = emergencyBox(graph);
  return {
    name: data.name,
    partnership: data.partnership.name,
    asOf: readableDate(graph.asOf),
    navigation: [
      ...listed('Help now', HELP, help !== undefined),
      ...listed('Priorities', listAddress(plan.id, 'priority'), plan.all('priority').length > 0),
      ...listed('Actions', listAddress(plan.id, 'action'), plan.all('action').length > 0),
      ...listed('Districts', '/#districts', graph.all('district').length > 0),
      { label: 'Search', address: SEARCH },
    ],
    footer: [
      { label: 'All plans', address: PLANS },
      ...graph.all('page').map((page) => ({ label: page.data.title, address: `/${page.id}/` })),
      ...listed('Updates', UPDATES, graph.all('update').length > 0),
      ...listed('Meetings', MEETINGS, graph.all('meeting').length > 0),
      ...listed('Glossary', GLOSSARY, graph.all('glossary-term').length > 0),
      ...listed('Sources', SOURCES, graph.all('document').length > 0),
      { label: 'Open data', address: DATA },
    ],
    help,
    contact: data.contact,
    licence: data.licence,
    sources: listed('all documents that this site is made from', SOURCES, graph.all('document').length > 0)[0],
    changes: data.changes,
    colours: data.colours,
  };
}

/** What the frame around every page shows: the name, ways in, contact, publisher, the day of the content. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { emergencyBox, type HelpBox } from '../help/help.ts';
import { type PublisherView, publisherView } from '../partnership/publisher.ts';
import { DATA, GLOSSARY, HELP, listAddress, MEETINGS, PLANS, SEARCH, SOURCES, UPDATES } from './addresses.ts';

export interface ContactView {
  text: string;
  /** Telephone and textphone, with the words before each. */
  numbers: { label: string; number: string; address: string }[];
  link?: { label: string; address: string } | undefined;
}

export interface SiteView {
  name: string;
  publisher: PublisherView;
  /** What stands after the title of the home page in the browser’s tab. */
  homeTitle: string;
  asOf: string;
  navigation: LinkItem[];
  footer: LinkItem[];
  /** Where to turn in an emergency: this site takes no reports. */
  help?: HelpBox | undefined;
  contact: ContactView;
  /** The list of all documents, for pages that are made from all of them. */
  sources?: LinkItem | undefined;
  /** Where a change to a content file can be suggested; `{file}` stands for its path. */
  changes?: string | undefined;
  colours?: { brand: string; accent: string } | undefined;
}

export function contactView(graph: Graph): ContactView {
  const { text, phone, textphone, link, linkText } = graph.site.data.contact;
  const numbers = [
    { label: 'Telephone', number: phone },
    { label: 'Textphone', number: textphone },
  ];
  return {
    text,
    numbers: numbers.flatMap(({ label, number }) => (number ? [{ label, number, address: `tel:${number.replace(/\s/g, '')}` }] : [])),
    link: link ? { label: linkText ?? link, address: link } : undefined,
  };
}

/** The same in one paragraph, for places without links. */
export const contactText = (graph: Graph): string => {
  const { text, numbers, link } = contactView(graph);
  return [text, ...numbers.map(({ label, number }) => `${label}: ${number}.`), link?.address].filter(Boolean).join(' ');
};

const listed = (label: string, address: string, there: boolean): LinkItem[] => (there ? [{ label, address }] : []);

export function siteView(graph: Graph): SiteView {
  const { data } = graph.site;
  const plan = graph.currentPlan;
  const publisher = publisherView(graph);
  const help = emergencyBox(graph);
  return {
    name: data.name,
    publisher,
    homeTitle: publisher.official ? data.partnership.name : `${data.name} (not an official site)`,
    asOf: graph.words.dates.full(graph.asOf),
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
    contact: contactView(graph),
    sources: listed('all documents that this site is made from', SOURCES, graph.all('document').length > 0)[0],
    changes: data.changes,
    colours: data.colours,
  };
}

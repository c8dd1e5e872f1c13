/** What the frame around every page shows: the name, ways in, contact, publisher, the day of the content. */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { editPattern } from '../../report/proposal.ts';
import { type EmergencyBox, emergencyBox } from '../help/help-box.ts';
import { type PublisherView, publisherView } from '../partnership/publisher.ts';
import { hasSay } from '../say/has-say.ts';
import {
  A_TO_Z,
  DATA,
  DISTRICTS,
  GLOSSARY,
  HELP,
  listAddress,
  MEETINGS,
  PLANS,
  PRIVACY,
  REPORT,
  SAY,
  SOURCES,
  UPDATES,
} from './addresses.ts';

export interface ContactView {
  text: string;
  /** Telephone, textphone and mail, each with the address that a tap leads to. */
  numbers: { kind: 'telephone' | 'textphone' | 'mail'; number: string; address: string }[];
  /** A form that takes what a reader has found wrong; `{page}` stands for the address of the page. */
  form?: string | undefined;
  link?: LinkItem | undefined;
}

export interface SiteView {
  name: string;
  publisher: PublisherView;
  /** What stands after the title of the home page in the browser’s tab. */
  homeTitle: string;
  navigation: LinkItem[];
  footer: LinkItem[];
  /** Where to turn in an emergency: this site takes no reports. */
  help?: EmergencyBox | undefined;
  contact: ContactView;
  /** Where it stands whom to ask about a plan, where the content has a body for it. */
  ask?: string | undefined;
  /** The list of all documents, for pages that are made from all of them. */
  sources?: LinkItem | undefined;
  /** Where a change to a content file can be suggested; `{file}` stands for its path. */
  changes?: string | undefined;
  colours?: { brand: string; accent: string } | undefined;
}

/** Those of `styles/_tokens.scss`. */
const DEFAULT_COLOURS = { brand: '#12436d', accent: '#28a197' };

/** The colours of the partnership, or those of one that has not chosen any: for what has no style sheet. */
export const coloursOf = ({ site }: Graph) => site.data.colours ?? DEFAULT_COLOURS;

export function contactView(graph: Graph): ContactView {
  const { text, phone, textphone, email, form, link, linkText } = graph.site.data.contact;
  const numbers = [
    { kind: 'telephone', number: phone },
    { kind: 'textphone', number: textphone },
  ] as const;
  return {
    text,
    numbers: [
      ...numbers.flatMap(({ kind, number }) => (number ? [{ kind, number, address: `tel:${number.replace(/\s/g, '')}` }] : [])),
      ...(email ? [{ kind: 'mail' as const, number: email, address: `mailto:${email}` }] : []),
    ],
    form,
    link: link ? { label: linkText ?? link, address: link } : undefined,
  };
}

/**
 * Whether whoever publishes the site can be told of a mistake. The telephone of an unofficial site is that of somebody else, and so is
 * then the contact; one in words alone may be an address.
 */
export const canBeTold = ({ form, link, numbers }: ContactView, { official }: Pick<PublisherView, 'official'>): boolean =>
  official || form !== undefined || link !== undefined || numbers.length === 0 || numbers.some(({ kind }) => kind === 'mail');

/** The contact in one paragraph, for places without links. */
export const contactText = (graph: Graph): string => {
  const { text, numbers, link } = contactView(graph);
  const said = numbers.map(({ kind, number }) => graph.words.page[kind](number).join(''));
  return [text, ...said, link?.address].filter(Boolean).join(' ');
};

const listed = (label: string, address: string, there: boolean): LinkItem[] => (there ? [{ label, address }] : []);

/** Where it is said whom to ask about a plan; nothing where no plan says so. */
export const whomToAsk = (graph: Graph): string | undefined =>
  hasSay(graph) && graph.plans.some(({ entry }) => entry.data.askAbout) ? `${SAY}#write` : undefined;

export function siteView(graph: Graph): SiteView {
  const { data } = graph.site;
  const { page, help: helpWords } = graph.words;
  const plan = graph.currentPlan;
  const publisher = publisherView(graph);
  const help = emergencyBox(graph);
  return {
    name: data.name,
    publisher,
    homeTitle: publisher.official ? data.partnership.name : page.unofficialSite(data.name),
    navigation: [
      ...listed(helpWords.title, HELP, help !== undefined),
      ...listed(page.priorities, listAddress(plan.id, 'priority'), plan.all('priority').length > 0),
      ...listed(page.actions, listAddress(plan.id, 'action'), plan.all('action').length > 0),
      ...listed(page.districts, DISTRICTS, graph.all('district').length > 0),
    ],
    footer: [
      { label: page.allPlans, address: PLANS },
      ...graph.all('page').map(({ data: { title }, id }) => ({ label: title, address: `/${id}/` })),
      ...listed(graph.words.privacy.title, PRIVACY, !graph.all('page').some(({ id }) => `/${id}/` === PRIVACY)),
      ...listed(page.updates, UPDATES, graph.all('update').length > 0),
      ...listed(graph.words.say.title, SAY, hasSay(graph)),
      ...listed(page.meetings, MEETINGS, graph.all('meeting').length > 0),
      { label: graph.words.search.aToZ.title, address: A_TO_Z },
      ...listed(page.glossary, GLOSSARY, graph.all('glossary-term').length > 0),
      ...listed(page.sources, SOURCES, graph.all('document').length > 0),
      { label: page.openData, address: DATA },
      { label: page.forOfficers, address: REPORT },
    ],
    help,
    contact: contactView(graph),
    ask: whomToAsk(graph),
    sources: listed(page.allDocuments, SOURCES, graph.all('document').length > 0)[0],
    changes: data.changes ?? (data.repository && editPattern(data.repository)),
    colours: data.colours,
  };
}

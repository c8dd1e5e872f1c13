/** Whom to tell of what: the council of each district, and the bodies that are the same in all of them. */

import type { LinkItem } from '../../nodes/links.ts';
import { bodyOf } from '../../plan/bodies.ts';
import type { Graph } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { addressOf, HELP } from '../page/addresses.ts';
import { spoken, telephone } from './help-box.ts';

type Organisation = Entry<'organisation'>;

export interface ContactView extends LinkItem {
  name: string;
  /** Without a number, it is said that there is none here. */
  hasNumber: boolean;
  hours?: string | undefined;
  outOfHours?: LinkItem | undefined;
  /** Its web page, if the first thing about it is a number. */
  web?: LinkItem | undefined;
  /** What it deals with; one that has a page of its own leads to it. */
  matters: { label: string; address?: string | undefined }[];
}

export interface ContactsView {
  /** Those of the whole area, such as the police. */
  ofArea: ContactView[];
  byDistrict: { district: LinkItem; address: string; council: ContactView }[];
}

/** Where the contacts stand on the page of help, and the council of each district. */
export const CONTACTS = `${HELP}#contacts`;
const contactAddress = ({ id }: Entry<'district'>) => `${HELP}#council-${id}`;

export const toCall = (number: string): LinkItem => ({ label: number, address: telephone(number) });
export const toVisit = (web: string): LinkItem => ({ label: spoken(web), address: web });

export function contactView({ data: { name, contact } }: Organisation): ContactView | undefined {
  if (!contact) return undefined;
  const { number, hours, outOfHours, web, matters = [] } = contact;
  return {
    ...(number ? toCall(number) : toVisit(web)),
    name,
    hasNumber: number !== undefined,
    hours,
    outOfHours: outOfHours ? toCall(outOfHours) : undefined,
    web: number ? toVisit(web) : undefined,
    matters: matters.map(({ matter, web: page }) => ({ label: matter, address: page })),
  };
}

const councilOf = (graph: Graph, { data: { council } }: Entry<'district'>) => {
  const body = council ? bodyOf(graph, council) : undefined;
  return body?.kind === 'organisation' ? body : undefined;
};

/** All bodies that the public can reach. None where a site says of none how to. */
export function contactsView(graph: Graph): ContactsView {
  const councils = graph.all('district').map((district) => ({ district, council: councilOf(graph, district) }));
  const local = new Set(councils.map(({ council }) => council));
  return {
    ofArea: graph
      .all('organisation')
      .filter((body) => !local.has(body))
      .flatMap((body) => contactView(body) ?? []),
    byDistrict: councils.flatMap(({ district, council }) => {
      const contact = council && contactView(council);
      const label = { label: district.data.name, address: addressOf(district, graph.currentPlan.id) };
      return contact ? [{ district: label, address: contactAddress(district), council: contact }] : [];
    }),
  };
}

/** Whom to tell in one district: its council first. Undefined where a site says of nobody how to be reached. */
export interface DistrictContacts {
  contacts: ContactView[];
  more: LinkItem;
}

export function districtContacts(graph: Graph, district: Entry<'district'>): DistrictContacts | undefined {
  const council = councilOf(graph, district);
  const contacts = [...(council ? [contactView(council) ?? []].flat() : []), ...contactsView(graph).ofArea];
  return contacts.length > 0 ? { contacts, more: { label: graph.words.help.more, address: HELP } } : undefined;
}

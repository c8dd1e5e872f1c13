/**
 * Who publishes the site, whether it speaks for the partnership, and on what ground others may use what is in it. Pages,
 * embeds, documents, pictures and data all take their words from here, so that none of them claims more than another.
 */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph } from '../../plan/graph.ts';
import { HOME } from '../page/addresses.ts';

export interface PublisherView {
  official: boolean;
  /** Undefined if nobody has said who it is. */
  name?: string | undefined;
  /** What the publisher is. */
  about?: string | undefined;
  /** Who publishes the site, and for an unofficial one what it is made from: one or two sentences. */
  sentence: string;
  /** What follows the name of a site in titles and under pictures, if its name alone would claim too much. */
  caveat?: string | undefined;
  /** Where the site is published. */
  address: string;
  licence?: { name: string; url: string } | undefined;
  /** On what ground the content may be used. */
  rights: string;
  /** Where the site says more about that. */
  usage?: LinkItem | undefined;
}

/** That a site or a document does not speak for a partnership, and how it came to be. Names stand without an article: “Safer West Norfolk”. */
export function unofficialText(graph: Graph, what: 'site' | 'document', partnership: string): string {
  const { name } = graph.site.data.publisher;
  const made = name ? `It was made from published papers by ${name}.` : 'It was made from published papers. Who made it is not stated.';
  return `This is not an official ${what} of ${partnership}. ${made}`;
}

export function publisherView(graph: Graph): PublisherView {
  const { partnership, publisher, licence } = graph.site.data;
  const { official, about } = publisher;
  const name = publisher.name ?? (official ? partnership.name : undefined);
  const behalf = name === partnership.name ? '' : ` for ${partnership.name}`;
  const aboutPage = graph.all('page').find(({ id }) => id === 'about');
  return {
    official,
    name,
    about,
    sentence: official ? `Published by ${name}${behalf}.` : unofficialText(graph, 'site', partnership.name),
    caveat: official ? undefined : `not an official site of ${partnership.name}`,
    address: graph.address,
    licence,
    rights: rightsOf(official, licence?.name),
    usage: aboutPage && { label: aboutPage.data.title, address: `${HOME}${aboutPage.id}/` },
  };
}

function rightsOf(official: boolean, licence: string | undefined): string {
  if (licence) return licence;
  return official ? 'No licence is stated.' : 'The rights in the papers are their authors’. No licence is stated.';
}

/** The same for whoever finds a file of data by itself. `null` where nobody has said. */
export function publisherFacts(graph: Graph) {
  const { name, official, licence, rights } = publisherView(graph);
  return { publisher: name ?? null, official, licence: licence ?? null, rights };
}

/** What a picture that is taken away says of the site it is from. */
export function pictureOrigin(graph: Graph) {
  const { caveat, licence } = publisherView(graph);
  return { site: graph.site.data.name, caveat, licence };
}

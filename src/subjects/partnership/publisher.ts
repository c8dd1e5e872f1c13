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

/** That a site or a document does not speak for a partnership, and how it came to be. */
export const unofficialText = ({ site, words }: Graph, what: 'site' | 'document', partnership: string): string =>
  words.publisher.unofficial({ what, partnership, by: site.data.publisher.name });

/** By whom the site is published: for an official one the partnership, or who does it for the partnership. */
function publishedText({ site, words }: Graph): string {
  const { partnership, publisher } = site.data;
  const { name = partnership.name } = publisher;
  return name === partnership.name
    ? words.publisher.publishedBy(name)
    : words.publisher.publishedFor({ name, partnership: partnership.name });
}

function rightsText({ site, words }: Graph): string {
  const { publisher, licence } = site.data;
  if (licence) return licence.name;
  return publisher.official ? words.publisher.noLicence : words.publisher.noLicenceOfPapers;
}

export function publisherView(graph: Graph): PublisherView {
  const { partnership, publisher, licence } = graph.site.data;
  const { official, about } = publisher;
  const aboutPage = graph.all('page').find(({ id }) => id === 'about');
  return {
    official,
    name: publisher.name ?? (official ? partnership.name : undefined),
    about,
    sentence: official ? publishedText(graph) : unofficialText(graph, 'site', partnership.name),
    caveat: official ? undefined : graph.words.publisher.caveat(partnership.name),
    address: graph.address,
    licence,
    rights: rightsText(graph),
    usage: aboutPage && { label: aboutPage.data.title, address: `${HOME}${aboutPage.id}/` },
  };
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

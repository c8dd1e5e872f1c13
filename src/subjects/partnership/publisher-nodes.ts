/** Who publishes the site: in one line in the foot of every page, and in a part of the page about it. */
import { heading, link, paragraph, type Run, text } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import type { PublisherView } from './publisher.ts';

const licenceLink = ({ name, url }: NonNullable<PublisherView['licence']>): Run => link({ label: name, address: url });

export function publisherRuns({ official, sentence, licence, rights, usage }: PublisherView, { publisher }: Words): Run[] {
  const ground = licence ? runsIn(publisher.data(licenceLink(licence))) : text(official ? '' : rights);
  const more = usage && !official ? [link(usage)] : [];
  return [...text(sentence), ...[ground, more].flatMap((runs) => (runs.length > 0 ? [...text(' '), ...runs] : []))];
}

/** The same at length, under a heading of this level on the page with this address. */
export function publisherNodes(view: PublisherView, page: string, level: number, { publisher }: Words): PageNode[] {
  const { sentence, about, licence, rights, address } = view;
  return [
    heading(level, publisher.who, `${page}#publisher`),
    paragraph([sentence, about].filter(Boolean).join(' ')),
    paragraph(licence ? runsIn(publisher.contentUnder(licenceLink(licence))) : rights),
    paragraph(runsIn(publisher.address(link({ label: address, address })))),
  ];
}

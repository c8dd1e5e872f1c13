/** The page on privacy: what the software keeps and where, what the publisher says of the host, and what the partnership adds. */

import { heading, link, list, maybe, paragraph, table, text } from '../../nodes/nodes.ts';
import { lead, type PageNode } from '../../nodes/page-nodes.ts';
import type { Graph } from '../../plan/graph.ts';
import { KEPT_HERE, type KeptHere } from '../../report/kept-here.ts';
import { PRIVACY_PAGE } from '../../schema/page.ts';
import type { Block } from '../../source/blocks.ts';
import type { Words } from '../../words/words.ts';
import { PRIVACY } from '../page/addresses.ts';
import { nodesOf } from '../page/block-nodes.ts';
import { homeCrumb, type PageView, pageBuilder } from '../page/page.ts';
import { textPageView } from '../reference/reference-pages.ts';

/** The partnership’s pages but that one. */
export const pagesOfTheirOwn = (graph: Graph) => graph.all('page').filter(({ id }) => id !== PRIVACY_PAGE);

export interface PrivacyView extends PageView {
  /** Each with its name in the browser. */
  kept: { id: KeptHere; name: string }[];
  host?: { name: string; keeps: string; link?: string | undefined } | undefined;
  body: Block[];
}

export function privacyView(graph: Graph): PrivacyView {
  const { privacy, publisher } = graph.words;
  const own = graph.all('page').find(({ id }) => id === PRIVACY_PAGE);
  const ownView = own && textPageView(graph, own);
  const page =
    ownView ??
    pageBuilder(graph).page({
      title: privacy.title,
      description: privacy.description,
      address: PRIVACY,
      trail: [homeCrumb(graph)],
      ownWords: true,
      search: { kind: publisher.kind },
    });
  const names: Record<KeptHere, string> = {
    typed: KEPT_HERE.typed(`<${privacy.form}>`, `<${privacy.subject}>`),
    reporter: KEPT_HERE.reporter(),
  };
  return {
    ...page,
    kept: (Object.keys(KEPT_HERE) as KeptHere[]).map((id) => ({ id, name: names[id] })),
    host: graph.site.data.hosting,
    body: ownView?.body ?? [],
  };
}

export function privacyNodes(view: PrivacyView, words: Words): PageNode[] {
  const { privacy } = words;
  const { host, address } = view;
  return [
    lead(privacy.lead),
    heading(2, privacy.not, `${address}#what-this-site-does-not-do`),
    ...list(privacy.notItems),
    heading(2, privacy.search, `${address}#search`),
    paragraph(privacy.searchText),
    heading(2, privacy.forms, `${address}#forms-for-officers`),
    paragraph(privacy.formsText),
    ...table(
      privacy.formsTable,
      [
        [privacy.heads.what, 3],
        [privacy.heads.name, 3],
        [privacy.heads.until, 3],
      ],
      view.kept.map(({ id, name }) => [text(privacy.kept[id].what), text(name), text(privacy.kept[id].until)]),
    ),
    paragraph(privacy.formsDelete),
    heading(2, privacy.server, `${address}#the-server`),
    paragraph(privacy.serverText),
    ...maybe(host ? privacy.host(host) : privacy.hostUnknown),
    ...(host?.link ? [paragraph([link({ label: privacy.hostMore, address: host.link })])] : []),
    ...nodesOf(view, 1, words),
  ];
}

/**
 * What a page says as data, put together for the route: for council sites that have templates of their own. Its form is published
 * (`subjects/page-data/page-schema.ts`): what a field means never changes, and none goes. New ones may come.
 */
import { absolute, absoluteOn, embedPage, type Piece, pieceOf, pieceOfEmbed } from './embeds.ts';
import type { LinkItem } from './nodes/links.ts';
import type { PageNode } from './nodes/page-nodes.ts';
import { plainNodes } from './render/embed/plain-nodes.ts';
import { factsOf, rowsOf, sectionsOf } from './render/embed/sections.ts';
import { graph } from './site.ts';
import { plainText } from './source/blocks.ts';
import { includeAddress, PAGES_SCHEMA, planAddress } from './subjects/page/addresses.ts';
import type { PageView } from './subjects/page/page.ts';
import type { ContentPage } from './subjects/page-data/content-page.ts';
import { PAGES_VERSION } from './subjects/page-data/page-schema.ts';
import { recordOf } from './subjects/page-data/record.ts';
import { noticeOf, replacedByOf, statusOfPage } from './subjects/page-data/state.ts';
import { publisherFacts } from './subjects/partnership/publisher.ts';
import { feedOnPage } from './subjects/publication/withdrawn-files.ts';

const whole = (address: string): string => (address.startsWith('/') ? absolute(address) : address);
const linkOf = ({ label, address }: LinkItem) => ({ title: label, address: whole(address) });

/** Whom to call: on a page about a trouble, a template that shows the page shows these too. */
const helpOf = ({ help }: PageView) =>
  help
    ? {
        title: graph.words.help.needHelp,
        items: help.items.map((item) => ({ ...linkOf(item), for: item.for })),
        more: linkOf(help.more),
      }
    : null;

/** The title of a plan; one that was withdrawn had its own. */
const titleOfPlan = (id: string | undefined): string | undefined =>
  [...graph.plans, ...(graph.withdrawn.length > 0 ? graph.whole().plans : [])].find((plan) => plan.id === id)?.entry.data.title;

/** A page as a piece of HTML: what can be framed is the piece that servers take in, made from what its frame in full has. */
function pieceOfPage({ address, planId, embed }: ContentPage, view: PageView, row: readonly PageNode[]): Piece {
  if (embed) return pieceOfEmbed(embed);
  return { title: view.title, from: titleOfPlan(planId) ?? view.title, page: address, view, nodes: plainNodes(row) };
}

export function pageData(page: ContentPage) {
  const { planId, embed } = page;
  const { view, nodes, behind } = page.content();
  const { own, row, notes } = rowsOf(nodes, behind, graph.words);
  const piece = pieceOfPage(page, view, row);
  const frame = embed && embedPage(embed);
  const here = absoluteOn(page.address);
  const feed = feedOnPage(graph, page.address);
  const notice = noticeOf(graph, page, view);
  return {
    title: piece.title,
    address: absolute(page.address),
    plan: (embed ? embed.plan : titleOfPlan(planId)) ?? null,
    description: view.description,
    latest_record: view.lastRecord ?? null,
    sources: view.sources.map(({ label, address, date, at }) => ({
      title: label,
      date: date ?? null,
      place: at ?? null,
      address: address === undefined ? null : whole(address),
    })),
    embed: frame ? absolute(frame.address) : null,
    embed_whole: frame?.whole ? absolute(frame.whole.address) : null,
    include: embed ? absolute(includeAddress(page.address)) : null,
    html: pieceOf(piece, 2),
    schema: absolute(PAGES_SCHEMA),
    version: PAGES_VERSION,
    kind: page.kind,
    page_title: view.title,
    language: graph.words.locale.tag,
    plan_id: planId ?? null,
    plan_address: planId === undefined ? null : absolute(planAddress(planId)),
    latest_record_date: view.lastRecordDate ?? null,
    ...publisherFacts(graph),
    trail: view.trail.map(linkOf),
    draft: view.draft ?? null,
    notice: notice ? { text: notice.text, latest: notice.latest ? linkOf(notice.latest) : null } : null,
    withdrawn: (page.withdrawn ?? []).map(({ title, on, why, instead }) => ({
      title,
      date: on,
      why,
      instead: instead ? linkOf(instead) : null,
    })),
    exit: view.exit ?? null,
    help: helpOf(view),
    status: statusOfPage(graph, page),
    replaced_by: replacedByOf(graph, page).map(({ label, address, note }) => ({
      title: label,
      address: whole(address),
      plan: note ?? null,
    })),
    facts: factsOf(own, here),
    sections: sectionsOf(row, here, graph.words),
    terms: view.terms.map(({ term, expansion, meaning }) => ({ term, expansion: expansion ?? null, meaning })),
    notes: [...notes, ...view.notes.map(plainText)],
    record: recordOf(graph, page),
    feed: feed ? absolute(feed.address) : null,
  };
}

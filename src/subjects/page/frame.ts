/** The sentences of the frame around every page, in which links stand. */
import { citationRuns, inLine, link, type Run, text } from '../../nodes/nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import type { Notice } from '../plans/plan-status.ts';
import type { PageView } from './page.ts';
import { type ContactView, canBeTold, type SiteView } from './site.ts';

const sentences = (...each: Run[][]): Run[] => inLine({ items: each.filter((runs) => runs.length > 0) }, ' ');

/** What a reader must know of the plan first, and the way to the latest. */
export const noticeRuns = ({ text: said, latest }: Pick<Notice, 'text' | 'latest'>, { page }: Words): Run[] =>
  sentences(text(said), latest ? runsIn(page.latestPlan(link(latest))) : []);

/** The same in a frame of another site, which has little room and names the plan at its foot. `site`: the name of this one. */
export const briefNoticeRuns = ({ brief, latest }: Pick<Notice, 'brief' | 'latest'>, site: string, { page }: Words): Run[] =>
  sentences(text(brief), latest ? runsIn(page.latestOn({ site, plan: link(latest) })) : []);

/** Where a page comes from: its own sources, or else the list of all; nothing for a page in the site’s own words. */
export function sourceRuns({ sources, ownWords }: PageView, site: SiteView, { page }: Words): Run[] {
  if (sources.length > 0) return runsIn(page.source(citationRuns(sources)));
  return ownWords || !site.sources ? [] : runsIn(page.source(link(site.sources)));
}

/** Whom to turn to, with the textphone wherever the telephone is. */
export const contactRuns = ({ text: said, numbers, link: more }: ContactView, { page }: Words): Run[] =>
  sentences(
    text(said),
    ...numbers.map(({ kind, number, address }) => runsIn(page[kind](link({ label: number, address })))),
    more ? [link(more)] : [],
  );

/**
 * Two ways to put a page right. A reader tells whoever publishes the site, by form, mail or telephone, or else by the contact in the
 * foot; an officer edits the file. An unofficial site without a way of its own cannot be told: that is said, and who can be asked of
 * the plan. `address`: that of the page, for a form that asks for it and for the mail.
 */
export function tellRuns({ ask, contact, changes, publisher }: SiteView, { file }: PageView, address: string, { page }: Words): Run[] {
  const { tellBy } = page;
  const seeContact = (label: string, address = '#site-contact') => link({ label, address });
  const ways = [
    ...(contact.form ? [link({ label: tellBy.form, address: contact.form.replace('{page}', encodeURIComponent(address)) })] : []),
    ...contact.numbers.flatMap(({ kind, number, address: to }) => {
      if (kind === 'mail') return [link({ label: tellBy.mail(number), address: `${to}?subject=${encodeURIComponent(address)}` })];
      return publisher.official ? [link({ label: tellBy[kind](number), address: to })] : [];
    }),
  ];
  const noWay = () =>
    canBeTold(contact, publisher) ? page.tellContact(seeContact(page.seeContact)) : page.cannotTell(seeContact(page.askAboutPlan, ask));
  const tell = ways.length > 0 ? page.tell(ways) : noWay();
  return sentences(runsIn(tell), changes ? [link({ label: page.suggestChange, address: changes.replace('{file}', file) })] : []);
}

/** In the foot of every page: where to turn in an emergency, in short on a page that has a box on that. */
export function helpRuns({ items, more }: NonNullable<SiteView['help']>, hasBox: boolean, { help }: Words): Run[] {
  const calls = items.map((item) => runsIn(help.call[item.situation](link(item))));
  return sentences(text(help.noReports), ...(hasBox ? [] : calls), [link(more)]);
}

/** Below a page that another site shows: where it is from. `address`: that of the page on this site. */
export const originRuns = (
  { from, lastRecord }: { from: string; lastRecord?: string | undefined },
  { name, publisher }: SiteView,
  address: string,
  { page }: Words,
): Run[] => runsIn(page.embeddedFrom({ plan: link({ label: from, address }), site: name, caveat: publisher.caveat, last: lastRecord }));

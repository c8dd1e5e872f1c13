/** What was promised, and what is known of it: sentences, lists with links, and the two tables of last reports. */
import type { LinkItem } from '../../nodes/links.ts';
import { heading, link, links, list, paragraph, type Run, section, text } from '../../nodes/nodes.ts';
import { aside, fold, foldedIfMany, lead, linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { actionEntries } from '../delivery/action-entries.ts';
import { ending } from '../page/block-nodes.ts';
import { sharedDataNodes } from '../page/data-links.ts';
import type { AccountabilityView, ReportRow } from './accountability.ts';
import type { PartnerView } from './partner.ts';

const linkItems = (items: readonly LinkItem[]): PageNode[] => list(items.map((item) => [link(item)]));

/** A promise with its date before it. */
const datedItems = (items: AccountabilityView['next']): Run[][] => items.map(({ date, ...item }) => [...text(`${date}: `), link(item)]);

function gapNodes({ gaps, total, ongoing }: AccountabilityView, { accountability }: Words): PageNode[] {
  return [
    ...gaps.flatMap(({ gap, count, of, promises }): PageNode[] => [
      paragraph(
        [accountability.gaps[gap]({ count, all: of }), ...(gap === 'date' && ongoing > 0 ? [accountability.ongoing(ongoing)] : [])].join(
          ' ',
        ),
      ),
      ...fold(accountability.counting({ label: accountability.theseAre[gap], count }), linkItems(promises)),
    ]),
    ...aside(total.actions > 0 && total.targets > 0 ? accountability.targetsHaveNoOwner : undefined),
  ];
}

/** When there was last a report, for those of which there is one. */
function reportTable(rows: readonly ReportRow[], of: 'body' | 'priority', { accountability, locale }: Words): PageNode[] {
  const { heads, captions } = accountability;
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      caption: captions[of],
      columns: [
        { head: text(heads[of]), width: 4 },
        { head: text(heads.promised), width: 1.2, numeric: true },
        { head: text(heads.reported), width: 1.4, numeric: true },
        { head: text(heads.last), width: 2 },
        { head: text(heads.days), width: 2, numeric: true },
      ],
      rows: rows.map((row) => [
        [link(row)],
        text(locale.number(row.promised)),
        text(locale.number(row.reported)),
        text(row.last?.said ?? accountability.noDate),
        text(row.last ? accountability.days(row.last) : ''),
      ]),
    },
  ];
}

/** Those with a report as a table; those without one, which is the same of each, as a list. */
function reportNodes({ published, ...view }: AccountabilityView, of: 'body' | 'priority', words: Words): PageNode[] {
  const rows = of === 'body' ? view.bodies : view.priorities;
  const { accountability } = words;
  const silent = rows.filter(({ reported }) => reported === 0);
  const counted = silent.map(({ label, address, promised }) => ({ label: accountability.counting({ label, count: promised }), address }));
  return section<PageNode>(3, of === 'body' ? accountability.byBody : accountability.byPriority, [
    ...reportTable(
      rows.filter(({ reported }) => reported > 0),
      of,
      words,
    ),
    ...(silent.length > 0
      ? [
          paragraph([accountability.noneOfThem[of], ...(published ? [accountability.published(published)] : [])].join(' ')),
          ...foldedIfMany(
            silent.length,
            accountability.counting({ label: accountability.silent[of], count: silent.length }),
            linkItems(counted),
          ),
        ]
      : []),
  ]);
}

export function accountabilityNodes(view: AccountabilityView, words: Words): PageNode[] {
  const { accountability } = words;
  const at = (id: string) => `${view.address}#${id}`;
  const { next, passed, calendar } = view;
  const reports = [...reportNodes(view, 'body', words), ...reportNodes(view, 'priority', words)];
  return [
    lead(accountability.summary(view.total)),
    paragraph(accountability.unknown),
    heading(2, accountability.whatIsNotKnown, at('not-known')),
    ...gapNodes(view, words),
    heading(2, accountability.next, at('next')),
    ...(next.length > 0 ? list(datedItems(next)) : [paragraph(accountability.noNext)]),
    ...(calendar ? [paragraph(runsIn(accountability.calendar(link(calendar))))] : []),
    ...section<PageNode>(
      2,
      accountability.passed,
      passed.length > 0
        ? [paragraph(accountability.passedNote(passed.length)), ...fold(accountability.passedList(passed.length), list(datedItems(passed)))]
        : [],
      at('passed'),
    ),
    ...section<PageNode>(
      2,
      accountability.lastReports,
      reports.length > 0
        ? [
            ...aside([...text(accountability.counted(view.asOf)), ...text(view.total.targets > 0 ? ` ${accountability.ofDocuments}` : '')]),
            ...reports,
          ]
        : [],
      at('reports'),
    ),
    ...section<PageNode>(
      2,
      accountability.bodies,
      view.partners.length > 0 ? [paragraph(accountability.bodiesNote), ...linkNodes(view.partners)] : [],
      at('partners'),
    ),
    ...(view.duties ? [paragraph([link(view.duties)])] : []),
    ...sharedDataNodes(view.data, words),
    ending(view),
  ];
}

/** The page of what one body promised. */
export function partnerNodes(view: PartnerView, words: Words): PageNode[] {
  const { accountability, delivery } = words;
  const { actions, withoutDate, reported, last, published } = view;
  const report =
    reported === 0
      ? [accountability.noReport(actions.length), ...(published ? [accountability.published(published)] : [])].join(' ')
      : last
        ? accountability.lastReport({ ...last, date: last.said })
        : accountability.noDate;
  return [
    ...(actions.length > 0
      ? [
          lead(accountability.bodySums({ count: actions.length, withoutDate, reported })),
          paragraph(report),
          heading(2, delivery.actions),
          ...actionEntries(delivery.actionsOf(view.name), actions, words),
        ]
      : [lead(accountability.noActions)]),
    ...section<PageNode>(2, accountability.leadsOn.priorities, linkItems(view.leads)),
    ...section<PageNode>(2, accountability.leadsOn.sponsors, linkItems(view.sponsors)),
    ...section<PageNode>(2, accountability.leadsOn.sections, linkItems(view.sections)),
    paragraph(runsIn(accountability.about(link(view.body)))),
    paragraph(links([view.all, ...(view.allActions ? [view.allActions] : [])])),
    ending(view),
  ];
}

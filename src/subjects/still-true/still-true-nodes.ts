/** The pages for who holds a paper of ours, in nodes; what checks a file stands above them on the page. */
import { heading, link, list, nodeList, paragraph, type Run, strong, text } from '../../nodes/nodes.ts';
import { lead, linkNodes, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { stillTrueAddress } from '../page/addresses.ts';
import { heldNodes } from '../plans/since-then-nodes.ts';
import type { EditionView } from './paper-editions.ts';
import type { Recorded } from './recorded.ts';
import type { PlanStillTrueView, StillTrueView } from './still-true.ts';

/** Beside files to take away: for who holds an older one already. */
export const haveOneNodes = (plan: string, { stillTrue }: Words): PageNode[] => [
  paragraph(runsIn(stillTrue.haveOne(link({ label: stillTrue.link, address: stillTrueAddress(plan) })))),
];

export const stillTrueNodes = ({ address, plans, numbers }: StillTrueView, { stillTrue }: Words): PageNode[] => [
  heading(2, stillTrue.paper, `${address}#paper`),
  ...list(stillTrue.steps),
  paragraph([...text(`${stillTrue.dayOf} `), ...(numbers ? runsIn(stillTrue.daysOfNumbers(link(numbers))) : [])]),
  paragraph(stillTrue.code),
  heading(2, stillTrue.plans, `${address}#plans`),
  ...linkNodes(plans),
];

const recordedRuns = (page: string, { id, label, address, date, text: said }: Recorded, { stillTrue }: Words): Run[] => [
  { type: 'target', address: `${page}#${id}`, runs: [{ type: 'link', address, runs: text(stillTrue.on({ date, title: label })) }] },
  ...text(`. ${said}`),
];

/** What a reader meets whom the square code of a paper has led here. */
const paperNodes = ({ address, label, goesTo, published, state, since, page }: EditionView, { stillTrue }: Words): PageNode[] => {
  const is = { type: 'target', address, runs: [strong(stillTrue.paperIs({ label, published }))] } satisfies Run;
  const { newest, older, gone } = stillTrue.states;
  const then =
    state === 'newest'
      ? since.length > 0
        ? [stillTrue.sinceOrIn]
        : [newest, stillTrue.nothingSince]
      : [state === 'older' ? older : gone, ...(since.length > 0 ? [stillTrue.since] : [])];
  return [
    paragraph([is, ...text(` ${[stillTrue.goesTo(goesTo), ...then].join(' ')}`)]),
    ...list(since.map((each) => [link({ label: stillTrue.on({ date: each.date, title: each.label }), address: each.address })])),
    ...(page && state === 'newest' ? [paragraph(runsIn(stillTrue.now(link(page))))] : []),
  ];
};

export const planStillTrueNodes = (view: PlanStillTrueView, words: Words): PageNode[] => {
  const { stillTrue } = words;
  const { recorded, address } = view;
  return [
    lead(view.status),
    ...(view.numbers ? [paragraph(runsIn(stillTrue.numbers(link(view.numbers))))] : []),
    ...heldNodes(view.since, `${address}#since`, words),
    heading(2, stillTrue.recorded, `${address}#recorded`),
    paragraph(stillTrue.lastRecord(view.lastRecord)),
    ...(recorded.length > 0
      ? [paragraph(stillTrue.older), ...list(recorded.map((each) => recordedRuns(address, each, words))), paragraph(stillTrue.late)]
      : [paragraph(stillTrue.nothing)]),
    heading(2, stillTrue.papers, `${address}#papers`),
    paragraph(stillTrue.byCode),
    ...nodeList(view.papers.map((each) => paperNodes(each, words))),
    paragraph(stillTrue.moreThanPapers),
    paragraph(runsIn(stillTrue.toFile(link(view.all)))),
    paragraph(runsIn(stillTrue.documents(link(view.downloads)))),
  ];
};

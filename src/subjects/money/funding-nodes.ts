/** The money of a plan on its page and in the document of the plan, and the money of all plans on a page of its own. */

import { bodies, facts, heading, link, linkList, list, paragraph, section, text, textList } from '../../nodes/nodes.ts';
import { cited, lead, linkNodes, noted, onlyOnPages, type PageNode } from '../../nodes/page-nodes.ts';
import { runsIn } from '../../nodes/pieces.ts';
import type { Words } from '../../words/words.ts';
import { sharedDataNodes } from '../page/data-links.ts';
import { askNodes } from '../plans/who-answers-nodes.ts';
import type { FundingOverTimeView, FundingView, FundView, ProjectView, YearView } from './funding.ts';

/** The sums of a fund as a table, and below it what is said of them. */
function yearNodes({ title, years }: FundView, { money }: Words): PageNode[] {
  if (years.length === 0) return [];
  return [
    {
      type: 'table',
      caption: money.byYear(title),
      columns: [
        { head: text(money.year), width: 1 },
        { head: text(money.sum), width: 1.5, numeric: true },
      ],
      rows: years.map(({ period, amount }: YearView) => [text(period), text(amount)]),
    },
    ...noted(years.flatMap(({ period, note }) => (note ? [money.noteOnYear({ period, note })] : []))),
  ];
}

function fundNodes(view: FundView, level: number, page: string, words: Words): PageNode[] {
  const { money } = words;
  return [
    heading(level, view.title, `${page}#${view.id}`),
    ...facts(
      [money.amount, view.amount],
      [money.counts, view.counts],
      [money.from, bodies(view.funder)],
      [money.period, view.period],
      [money.purpose, view.purpose],
    ),
    ...yearNodes(view, words),
    ...noted(view.notes),
    ...cited(view.sources),
  ];
}

function projectNodes(view: ProjectView, level: number, { money, labels }: Words): PageNode[] {
  return [
    heading(level, view.title, view.address),
    ...facts(
      [money.amount, view.amount],
      [money.period, view.period],
      [money.paidFrom, view.fund && [link(view.fund)]],
      [money.runBy, view.runBy && bodies(view.runBy)],
      [view.priorities.length > 1 ? labels.priorities : labels.priority, linkList(view.priorities)],
      [money.toAchieve, textList(view.objectives)],
      [money.impact, textList(view.impact)],
      [money.addedValue, textList(view.addedValue)],
    ),
    ...noted(view.notes),
    ...cited(view.sources),
  ];
}

/** The money of a plan under a heading of this level: 1 is the title of its page. */
export function fundingNodes({ planId, address, answers, charts, funds, projects }: FundingView, level: number, words: Words): PageNode[] {
  return [
    ...askNodes(answers, words).map((node) => onlyOnPages(node)),
    ...charts.map((chart): PageNode => ({ type: 'chart', chart, plan: planId, level: level + 1 })),
    ...funds.flatMap((fund) => fundNodes(fund, level + 1, address, words)),
    ...section<PageNode>(
      level + 1,
      words.money.projects,
      projects.flatMap((project) => projectNodes(project, level + 2, words)),
      `${address}#projects`,
    ),
  ];
}

export function fundingOverTimeNodes({ address, data, plans, without }: FundingOverTimeView, words: Words): PageNode[] {
  const { overTime } = words.money;
  return [
    lead(overTime.lead),
    ...sharedDataNodes(data, words),
    ...plans.flatMap(({ id, plan, answers, funding, charts, funds, projects, areEvaluated }): PageNode[] => [
      heading(2, plan.label, `${address}#${id}`),
      ...charts.map((chart): PageNode => ({ type: 'chart', chart, plan: id, ofSeveral: true, level: 3 })),
      ...list(funds.map((fund) => overTime.fund(fund))),
      paragraph(runsIn(overTime.projects({ count: projects, areEvaluated, more: link(funding) }))),
      ...askNodes(answers, words),
    ]),
    ...section<PageNode>(2, overTime.without, linkNodes(without), `${address}#without`),
  ];
}

/** The part of a document on money: funds with their sums by year, and the projects that they paid for. */

import { bodies, facts, heading, link, linkList, list, noteList, section, source, table, text } from '../../nodes/nodes.ts';
import type { PageNode } from '../../nodes/page-nodes.ts';
import type { FundingView, FundView, ProjectView } from './funding.ts';

const fundNodes = ({ id, title, counts, amount, funder, period, years, purpose, notes, sources }: FundView, page: string): PageNode[] => [
  heading(3, title, `${page}#${id}`),
  ...facts(['Amount', amount], ['What is counted', counts], ['From', bodies(funder)], ['Period', period], ['Purpose', purpose]),
  ...table(
    `${title}, by year`,
    [
      ['Year', 1],
      ['Sum', 1.5],
      ['Note', 4],
    ],
    years.map((year) => [text(year.period), text(year.amount), text(year.note ?? '')]),
  ),
  ...noteList(notes),
  ...source(sources),
];

const projectNodes = (view: ProjectView): PageNode[] => [
  heading(4, view.title, view.address),
  ...facts(
    ['Amount', view.amount],
    ['Period', view.period],
    ['Paid from', view.fund && [link(view.fund)]],
    ['Run by', view.runBy && bodies(view.runBy)],
    ['Priority', linkList(view.priorities)],
  ),
  ...section(5, 'To achieve', list(view.objectives)),
  ...section(5, 'Impact, as evaluated', list(view.impact)),
  ...section(5, 'Added value, as evaluated', list(view.addedValue)),
  ...noteList(view.notes),
  ...source(view.sources),
];

export const fundingNodes = ({ charts, funds, projects, address }: FundingView): PageNode[] => [
  ...charts.map((chart) => ({ type: 'chart', chart }) as const),
  ...funds.flatMap((fund) => fundNodes(fund, address)),
  ...section(3, 'Projects', projects.flatMap(projectNodes)),
];

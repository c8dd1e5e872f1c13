/** The open data of targets: what was promised, and what is reported about it. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { resultsOf } from '../../plan/targets.ts';
import { verdict } from '../../schema/target.ts';
import { UNIT_KINDS } from '../../schema/unit.ts';
import type { Entry } from '../../source/read-content.ts';
import { dataId } from '../open-data/data-id.ts';
import { table } from '../open-data/open-data-table.ts';
import { entryOf, known, lastDayOf, sharedColumns, UNKNOWN, unknownWord, wordsOfField } from '../open-data/shared-columns.ts';
import { isDue } from './targets.ts';

type Target = Entry<'target'>;

/** Why nothing is reported. */
const NO_REPORT = ['not due', 'not found'];

export function targetTable(graph: Graph, plan: Plan) {
  const shared = sharedColumns<Target>(graph);
  const measureIn = ({ data }: Target) => entryOf(plan, 'measure', data.measure);
  const whyNone = (target: Target) => (isDue(graph, target) ? 'not found' : 'not due');
  return table(graph, 'targets', plan.all('target'), [
    { name: 'id', type: 'id', value: dataId },
    { name: 'number', type: 'text', value: ({ data }) => data.number },
    { name: 'target', type: 'text', value: ({ data }) => data.title },
    ...shared.entry('measure', 'measures.id', measureIn),
    ...shared.entry('priority', 'priorities.id', ({ data }) => entryOf(plan, 'priority', data.priority)),
    ...shared.entry('district', 'districts.id', ({ data }) => data.area && graph.get(data.area, 'district')),
    { name: 'geography', type: 'text', value: (target) => measureIn(target)?.data.geography },
    { name: 'by', type: 'text', value: ({ data }) => known(data.by) },
    { name: 'by_date', type: 'date', exact: 'day', value: ({ data }) => lastDayOf(data.by) },
    { name: 'by_unknown', type: 'code', codes: UNKNOWN, value: ({ data }) => unknownWord(data.by) },
    { name: 'meaning', type: 'code', codes: wordsOfField('target', 'meaning'), value: ({ data }) => data.meaning },
    { name: 'bound', type: 'code', codes: wordsOfField('target', 'bound'), value: ({ data }) => data.bound },
    { name: 'value', type: 'number', value: ({ data }) => data.value },
    { name: 'up_to', type: 'number', value: ({ data }) => data.upTo },
    { name: 'amount', type: 'number', value: ({ data }) => data.amount },
    { name: 'unit_kind', type: 'code', codes: UNIT_KINDS, value: (target) => measureIn(target)?.data.unit.kind },
    { name: 'unit', type: 'text', value: (target) => known(measureIn(target)?.data.unit.words) },
    { name: 'reported', type: 'list of text', value: (target) => resultsOf(target).map(({ text }) => text) },
    {
      name: 'reported_verdicts',
      type: 'list of code',
      codes: verdict.options,
      value: (target) => resultsOf(target).map((result) => result.verdict),
    },
    { name: 'reported_periods', type: 'list of text', value: (target) => resultsOf(target).flatMap(({ period }) => period ?? []) },
    {
      name: 'reported_unknown',
      type: 'code',
      codes: NO_REPORT,
      value: (target) => (resultsOf(target).length > 0 ? null : whyNone(target)),
    },
    ...shared.sources((target) => resultsOf(target).flatMap(({ sources }) => sources), 'reported_'),
    shared.notes(({ data }) => data.notes),
    ...shared.sources(({ data }) => data.sources),
    shared.address(plan, (target) => target),
  ]);
}

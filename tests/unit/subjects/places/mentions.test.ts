/** What a page of a district shows of an action that names it: the sentence of a report, or else its own. */
import { expect, it } from 'vitest';
import { districtView } from '../../../../src/subjects/places/districts.ts';
import { ACTION, ORGANISATIONS, PLAN } from '../../plan/broken-content.ts';
import { graphOf, OLD } from '../../plan/two-plans.ts';

const DISTRICTS = '- { id: east, name: East }\n- { id: west, name: West }\n';
const REPORT = (districts: string) =>
  `action: 1-1\nreportedBy: [police]\ndate: "2021"\nstatus: on track\ntext: East has begun.\n${districts}sources: [{ document: report, at: page 4 }]\n`;
const of = (action: string, report?: string, plan = OLD) => {
  const graph = graphOf({
    'districts.yaml': DISTRICTS,
    'organisations.yaml': ORGANISATIONS,
    [`${plan}actions/1-1.md`]: ACTION.replace(
      'title: Mark bicycles',
      `title: Mark all bicycles in the east\nshortTitle: Mark bicycles${action}`,
    ),
    ...(report === undefined ? {} : { [`${plan}reports/progress/2021-1-1.yaml`]: REPORT(report) }),
  });
  return districtView(graph, graph.get('east', 'district'));
};
const mentions = (...args: Parameters<typeof of>) =>
  of(...args).actions.map(({ items }) => items.map((item) => item.mentions.map(({ text }) => text)));

it.each<[what: string, action: string, report: string | undefined, said: string[][][]]>([
  ['its own sentence, if it names the district', '\ndistricts: [east]', undefined, [[['Mark all bicycles in the east']]]],
  ['that of a report that names the district', '', 'districts: [east]\n', [[['East has begun.']]]],
  ['that of a report on an action of the district', '\ndistricts: [east]', '', [[['East has begun.']]]],
  ['nothing of a report that names another', '', 'districts: [west]\n', []],
])('shows %s', (_, action, report, said) => {
  expect(mentions(action, report)).toEqual(said);
});

it('says where a report stands, and that the latest plan promises nothing for the district alone, where it does not', () => {
  const [item] = of('', 'districts: [east]\n').actions.flatMap(({ items }) => items);
  expect(item?.mentions[0]?.source).toMatchObject([{ label: 'report by The police' }, { at: 'page 4' }]);
  expect(of('', undefined, PLAN).now?.nothingAlone).toBe(true);
  expect(of('\ndistricts: [east]', undefined, PLAN).now?.nothingAlone).toBe(false);
  // A plan without actions and targets promises nothing that could be for a district.
  expect(of('').now?.nothingAlone).toBe(false);
});

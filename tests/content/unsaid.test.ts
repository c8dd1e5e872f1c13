/** Words of ours that say more than the source: what a plan leaves open stays open, also in notes, glossary and targets. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../src/plan/graph.ts';
import { readContent } from '../../src/source/read-content.ts';

const content = readContent('content');
const graph = buildGraph(content.entries);

/** Every text of an entry, wherever it stands in its fields. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

test('what a plan does not define is not said to be something, or not to be something', () => {
  const denied = /does not (?:say|explain|define)[^.]*\. (?:It|They|This|That) (?:is|are) not (?:the|a|an)\b/;
  const found = content.entries.flatMap(({ file, id, data }) =>
    textsIn(data)
      .filter((text) => denied.test(text))
      .map((text) => `${file} ${id}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('only targets that their plan leaves open are to be confirmed', () => {
  const open = graph.plans.flatMap((plan) =>
    plan.all('target').flatMap(({ id, data }) => (data.meaning === 'to be confirmed' ? [`${plan.id}/${id}`] : [])),
  );
  // Of norfolk-2012/test-purchasing it is the baseline that was to be set; its target is the result itself.
  expect(open.sort()).toEqual([
    'norfolk-2012/drr-and-atr-completion',
    'norfolk-2012/other-anti-social-behaviour',
    'norfolk-2012/other-reoffending',
    'norwich-2010/adult-reoffending-2010-11',
    'norwich-2010/ppo-reoffending',
    'norwich-2010/repeat-domestic-violence',
  ]);
});

test('a section is not said to lack what its own title says', () => {
  const plan = graph.plans.find(({ id }) => id === 'norfolk-2012');
  const section = plan?.get('a4-minimum-standards', 'delivery-section');
  expect(section?.data.title).toContain('tell the public');
  expect(section?.data.objectivesNote).toBeUndefined();
});

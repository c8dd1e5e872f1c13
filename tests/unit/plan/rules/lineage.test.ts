/** Links between the priorities of plans, and what is said of old priorities that none goes on with. */
import { expect, test } from 'vitest';
import { changed, type Files, PLAN, problemsWith } from '../broken-content.ts';
import { LINK, OLD, OLD_PRIORITY, TWO_PLANS } from '../two-plans.ts';

const said = (files: Files) => problemsWith({ ...TWO_PLANS, ...files });
const withLink = (link: string): Files => ({ 'lineage.yaml': link });
const PRIORITY_FILE = 'content/plans/old-town/priorities/theft.md';
const BURGLARY =
  '---\ntitle: Burglary\norder: 2\nsummary: Break-ins.\nleads: not stated\nended: { reason: Nobody took it up, by: ours }\n---\n\nBreak-ins.\n';

test('two plans with a link between them have no problem', () => {
  expect(said({})).toEqual([]);
});

test.each<[mistake: string, files: Files, problems: string[]]>([
  [
    'a link to a plan that is not there',
    withLink(changed(LINK, 'safer-town/burglary', 'safer-twon/burglary')),
    [
      'content/lineage.yaml:3:3: to: there is no plan “safer-twon”. Correct what stands before the slash (did you mean “safer-town”?), or add a folder with a file plan.md to “plans”. [references/unknown]',
    ],
  ],
  [
    'a link to a priority that is not there',
    withLink(changed(LINK, 'old-town/theft', 'old-town/thefts')),
    [
      'content/lineage.yaml:2:3: from: there is no priority or national or county priority “thefts”. Correct what stands after the slash (did you mean “theft”?), or add a file to the folder “priorities” or an item to wider-priorities.yaml. [references/unknown]',
    ],
  ],
  [
    'a link without the plan',
    withLink(changed(LINK, 'old-town/theft', 'theft')),
    [
      'content/lineage.yaml:2:3: from: “theft” cannot stand here. Write a plan and an id with a slash between them, such as “old-town-2012/burglary”. [fields/kind]',
    ],
  ],
  [
    'a link backwards in time',
    withLink(changed(changed(LINK, 'from: old-town/theft', 'from: safer-town/burglary'), 'to: safer-town/burglary', 'to: old-town/theft')),
    [
      'content/lineage.yaml:3:3: to: “Old Town Plan” (from 2020) is not later than “Safer Town Plan” (from 2025). Write the earlier priority in “from” and the later one in “to”, or delete the link. [lineage/backwards]',
    ],
  ],
  [
    'a link that does not say how the areas differ',
    withLink(changed(LINK, '  area: From the old town to the whole town\n', '')),
    [
      'content/lineage.yaml:1:3: the link does not say how the areas differ: “The old town” and “The town”. Add “area:”, such as “From The old town to The town”. [lineage/areas]',
    ],
  ],
  [
    'a jump over a document that is held',
    withLink(changed(LINK, 'passes: [lost-plan]', 'passes: [report]')),
    [
      'content/lineage.yaml:8:12: passes[1]: “report” is held. Leave it out, or write “held: false” in sources.yaml if we do not hold it. [lineage/passes-held]',
    ],
  ],
  [
    'a list that is no list',
    withLink('theft: burglary\n'),
    [
      'content/lineage.yaml:1:1: the file is not a list. Begin each of its entries with “- id: ”, and indent its other fields by two spaces. [files/no-list]',
    ],
  ],
  [
    'a priority that ended in a plan that still stands',
    { [`${PLAN}priorities/burglary.md`]: changed(OLD_PRIORITY, 'leads:', 'ended: { reason: Nobody took it up, by: ours }\nleads:') },
    [
      'content/plans/safer-town/priorities/burglary.md:5:1: ended: the plan of this priority has not been replaced. Delete “ended”, or write “status: superseded” in the plan. [lineage/ended-in-force]',
    ],
  ],
  [
    'a split into one',
    withLink(changed(LINK, 'how: renamed', 'how: splits')),
    [
      'content/lineage.yaml:4:3: how: “splits”, but this is the only link from “Theft” to that plan. Write “continues” or “renamed”, or add the links to the others that it became. [lineage/splits-alone]',
    ],
  ],
  [
    'a merger of one',
    withLink(changed(LINK, 'how: renamed', 'how: merges')),
    [
      'content/lineage.yaml:4:3: how: “merges”, but this is the only link to “Burglary”. Write “continues” or “renamed”, or add the links from the others that it took in. [lineage/merges-alone]',
    ],
  ],
  [
    'the same link twice',
    withLink(LINK + changed(LINK, 'id: theft-to-burglary', 'id: again')),
    ['content/lineage.yaml:11:3: from: “theft-to-burglary” links the same two priorities. Keep one of the two links. [lineage/twice]'],
  ],
  [
    'a priority that vanished',
    { [`${OLD}priorities/noise.md`]: changed(OLD_PRIORITY, 'title: Theft', 'title: Noise') },
    [
      'content/plans/old-town/priorities/noise.md:2:1: the plan has been replaced, and it is not said what became of this priority. Add a link from “old-town/noise” to lineage.yaml; or, if no later plan goes on with it, add “ended:” here with “reason:” and “by:”. [lineage/untold]',
    ],
  ],
  [
    'a priority that ended and goes on',
    { [`${OLD}priorities/theft.md`]: changed(OLD_PRIORITY, 'leads:', 'ended: { reason: Nobody took it up, by: ours }\nleads:') },
    [
      `${PRIORITY_FILE}:5:1: ended: the priority has ended, and lineage.yaml has a link to a later one. Delete “ended”, or that link. [lineage/ended-and-linked]`,
    ],
  ],
])('%s', (_, files, problems) => {
  expect(said(files).toSorted()).toEqual(problems.toSorted());
});

test('a priority may be said to have ended, and a mistake in another link does not call that wrong', () => {
  const files = { [`${OLD}priorities/burglary.md`]: BURGLARY };
  expect(said(files)).toEqual([]);
  expect(said({ ...files, ...withLink(changed(LINK, 'old-town/theft', 'theft')) })).toHaveLength(1);
});

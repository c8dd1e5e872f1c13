/** Bodies of other plans, the current plan, topics, and the dates of terms. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changed, type Files, PLAN, problemsWith } from '../broken-content.ts';
import { OLD, TWO_PLANS } from '../two-plans.ts';

const said = (files: Files) => problemsWith({ ...TWO_PLANS, ...files });
const MINIMAL_PLAN = readFileSync('tests/fixtures/minimal/content/plans/safer-town/plan.md', 'utf8');
const PRIORITY = '---\ntitle: Burglary\norder: 1\nsummary: Break-ins.\nleads: [watch]\n---\n\nBreak-ins.\n';
const TOPIC = `---
title: Stealing
order: 1
summary: What was done about it.
plans:
  - plan: old-town
    says: Much.
    entries: [old-town/theft]
  - plan: safer-town
    says: Nothing was found.
---
`;
const TERM = '- id: csp\n  term: CSP\n  meaning: A partnership.\n';

test.each<[mistake: string, files: Files, problems: string[]]>([
  [
    'a body of another plan',
    { 'groups.yaml': '- id: watch\n  name: The watch\n  plans: [old-town]\n', [`${PLAN}priorities/burglary.md`]: PRIORITY },
    [
      'content/plans/safer-town/priorities/burglary.md:5:9: leads[1]: “watch” is not listed as taking part in this plan. Add “safer-town” to its “plans” in groups.yaml, or name another body. [plans/body]',
    ],
  ],
  [
    'a person and a deputy without their offices',
    {
      'groups.yaml': '- id: watch\n  name: The watch\n',
      [`${PLAN}office-holders.yaml`]: `- id: fen
  list: Members of the watch
  name: Jo Fen
  body: watch
  deputy: { name: Al Marsh }
  sources: [{ document: report }]
- id: dyke
  list: Members of the watch
  name: Bo Dyke
  role: Chair
  body: watch
  deputy: { name: Cy Broad, post: Warden }
  sources: [{ document: report }]
`,
    },
    [
      'content/plans/safer-town/office-holders.yaml:3:3: name: a person is named without an office. Add the office as the list prints it, or leave the name out and say in a note that the list gives no office. [offices/person]',
      'content/plans/safer-town/office-holders.yaml:5:13: deputy.name: a deputy is named without an office. Add the office as the list prints it, or leave the name out and say in a note that the list gives no office. [offices/deputy]',
    ],
  ],
  [
    'a body of no plan in particular',
    { 'groups.yaml': '- id: watch\n  name: The watch\n', [`${PLAN}priorities/burglary.md`]: PRIORITY },
    [],
  ],
  [
    'two current plans',
    { [`${OLD}plan.md`]: changed(String(TWO_PLANS[`${OLD}plan.md`]), 'status: superseded', 'status: current') },
    [
      'content/plans/old-town/plan.md:7:1: status: the site presents “safer-town” as the current plan. Write “status: superseded” here, or this plan in “currentPlan” of site.yaml. [plans/two-current]',
    ],
  ],
  [
    'a current plan that has been replaced',
    {
      [`${PLAN}plan.md`]: MINIMAL_PLAN.replace('status: current', 'status: superseded'),
      [`${OLD}plan.md`]: changed(String(TWO_PLANS[`${OLD}plan.md`]), 'status: superseded', 'status: current'),
    },
    [
      `content/plans/old-town/plan.md:7:1: status: the site presents “safer-town” as the current plan. Write “status: superseded” here, or this plan in “currentPlan” of site.yaml. [plans/two-current]`,
      'content/plans/safer-town/priorities/burglary.md:2:1: the plan has been replaced, and it is not said what became of this priority. Add a link from “safer-town/burglary” to lineage.yaml; or, if no later plan goes on with it, add “ended:” here with “reason:” and “by:”. [lineage/untold]',
      'content/site.yaml:8:1: currentPlan: “safer-town” has the status “superseded”. Write the id of the plan that has replaced it, or “status: current” in that plan. [plans/current-replaced]',
    ],
  ],
  [
    'two plans with one title',
    { [`${OLD}plan.md`]: changed(String(TWO_PLANS[`${OLD}plan.md`]), 'title: Old Town Plan', 'title: Safer Town Plan') },
    [
      'content/plans/safer-town/plan.md:2:1: title: content/plans/old-town/plan.md has the same title. Add the years of the plan to one of the two titles. [plans/same-title]',
    ],
  ],
  [
    'a plan that replaces one that still stands',
    {
      [`${PLAN}plan.md`]: MINIMAL_PLAN.replace('status: current', 'status: current\nsupersedes: old-town'),
      [`${OLD}plan.md`]: changed(String(TWO_PLANS[`${OLD}plan.md`]), 'status: superseded', 'status: draft'),
    },
    [
      'content/plans/safer-town/plan.md:8:1: supersedes: “old-town” does not have the status “superseded”. Write “status: superseded” in content/plans/old-town/plan.md. [plans/not-replaced]',
    ],
  ],
  [
    'a county priority among the national ones',
    {
      [`${PLAN}wider-priorities.yaml`]: '- { id: roads, level: county, title: Safe roads, sources: [{ document: report }] }\n',
      [`${PLAN}alignment.yaml`]: '- { id: row, national: roads, sources: [{ document: report }] }\n',
    },
    [
      'content/plans/safer-town/alignment.yaml:1:14: national: “roads” is a county priority. Write it in “county”, or correct its “level”. [plans/level]',
    ],
  ],
  [
    'a topic with one plan twice',
    { 'topics/stealing.md': TOPIC.replace(/---\n$/, '  - plan: old-town\n    says: More.\n---\n') },
    [
      'content/topics/stealing.md:11:5: plans[3].plan: “old-town” stands here for the second time. Put what belongs to one plan together. [topics/plan-twice]',
    ],
  ],
  [
    'an entry that two kinds have',
    {
      'topics/stealing.md': TOPIC,
      [`${OLD}targets/theft.yaml`]: 'title: Less theft\npriority: theft\nby: "2022"\nmeaning: in words\nsources: [{ document: report }]\n',
    },
    [
      'content/topics/stealing.md:8:15: plans[1].entries[1]: “theft” could mean the priority or target. Write “old-town/priority/theft” or “old-town/target/theft”. [references/two-meanings]',
    ],
  ],
  [
    'a topic that is silent on a plan',
    { 'topics/stealing.md': changed(TOPIC, '  - plan: safer-town\n    says: Nothing was found.\n', '') },
    [
      'content/topics/stealing.md:5:1: plans: nothing is said of the plan “safer-town”. Add an item for it with what it says on the subject, or that you found nothing. [topics/plan-missing]',
    ],
  ],
  ['a topic', { 'topics/stealing.md': TOPIC }, []],
  [
    'a topic with an entry of another plan',
    { 'topics/stealing.md': changed(TOPIC, 'entries: [old-town/theft]', 'entries: [safer-town/burglary]') },
    [
      'content/topics/stealing.md:8:15: plans[1].entries[1]: “safer-town/burglary” stands under “old-town”, but is of another plan. Move it to the plan that it begins with, or write “old-town/…”. [topics/other-plan]',
    ],
  ],
  [
    'a term that ends before it begins',
    { 'glossary.yaml': `${TERM}  since: 2010\n  until: 2009\n  usageNote: By the plan.\n` },
    ['content/glossary.yaml:5:3: until: the end (2009) is before the beginning (2010). Correct one of the two dates. [dates/order]'],
  ],
  [
    'a term that ends within its first year',
    { 'glossary.yaml': `${TERM}  since: 2010-04\n  until: 2010\n  usageNote: By the plan.\n` },
    [],
  ],
  [
    'a term that takes its own place',
    { 'glossary.yaml': `${TERM}  replacedBy: csp\n` },
    ['content/glossary.yaml:4:3: replacedBy: this leads in a circle: csp → csp. Take away one of these links. [references/circle]'],
  ],
  [
    'a term whose date rests on nothing',
    { 'glossary.yaml': `${TERM}  since: 2010\n` },
    [
      'content/glossary.yaml:4:3: since: it is not said where this date comes from. Add “usageNote:” with what the sources say. [glossary/dates-from]',
    ],
  ],
])('%s', (_, files, problems) => {
  expect(said(files)).toEqual(problems);
});

/** Bodies of other plans, the current plan, topics, and the dates of terms. */
import { expect, test } from 'vitest';
import { changed, type Files, PLAN, problemsWith } from '../broken-content.ts';
import { OLD, TWO_PLANS } from '../two-plans.ts';

const said = (files: Files) => problemsWith({ ...TWO_PLANS, ...files });
const PRIORITY = '---\ntitle: Burglary\norder: 1\nsummary: Break-ins.\nleads: [watch]\n---\n\nBreak-ins.\n';
const TOPIC = `---
title: Stealing
order: 1
summary: What was done about it.
plans:
  - plan: old-town
    says: Much.
    entries: [old-town/theft]
---
`;
const TERM = '- id: csp\n  term: CSP\n  meaning: A partnership.\n';

test.each<[mistake: string, files: Files, problems: string[]]>([
  [
    'a body of another plan',
    { 'groups.yaml': '- id: watch\n  name: The watch\n  plans: [old-town]\n', [`${PLAN}priorities/burglary.md`]: PRIORITY },
    [
      'content/plans/safer-town/priorities/burglary.md:5:9: leads[1]: “watch” is not listed as taking part in this plan. Add “safer-town” to its “plans” in groups.yaml, or name another body.',
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
      'content/plans/old-town/plan.md:7:1: status: the site presents “safer-town” as the current plan. Write “status: superseded” here, or this plan in “currentPlan” of site.yaml.',
    ],
  ],
  ['a topic', { 'topics/stealing.md': TOPIC }, []],
  [
    'a topic with an entry of another plan',
    { 'topics/stealing.md': changed(TOPIC, 'entries: [old-town/theft]', 'entries: [safer-town/burglary]') },
    [
      'content/topics/stealing.md:8:15: plans[1].entries[1]: “safer-town/burglary” stands under “old-town”, but is of another plan. Move it to the plan that it begins with, or write “old-town/…”.',
    ],
  ],
  [
    'a term that ends before it begins',
    { 'glossary.yaml': `${TERM}  since: 2010\n  until: 2009\n  usageNote: By the plan.\n` },
    ['content/glossary.yaml:5:3: until: the end (2009) is before the beginning (2010). Correct one of the two dates.'],
  ],
  [
    'a term whose date rests on nothing',
    { 'glossary.yaml': `${TERM}  since: 2010\n` },
    ['content/glossary.yaml:4:3: since: it is not said where this date comes from. Add “usageNote:” with what the sources say.'],
  ],
])('%s', (_, files, problems) => {
  expect(said(files)).toEqual(problems);
});

/** A reference means one entry that is there; ids and numbers stand once; nothing is above itself. */
import { expect, test } from 'vitest';
import {
  ACTION,
  changed,
  type Files,
  MEASURE,
  ORGANISATIONS,
  PLAN,
  problemsWith,
  withAction,
  withChapter,
  withMeasure,
} from '../broken-content.ts';

test.each<[mistake: string, files: Files, said: string[]]>([
  [
    'an id that is misspelt',
    withAction(changed(ACTION, '[police]', '[polcie]')),
    [
      'content/plans/safer-town/actions/1-1.md:6:10: owners[1]: there is no organisation or group “polcie”. Correct the id (did you mean “police”?), or add it to organisations.yaml or groups.yaml. [references/unknown]',
    ],
  ],
  [
    'an id that is like no other',
    withAction(changed(ACTION, '[police]', '[fire-brigade]')),
    [
      'content/plans/safer-town/actions/1-1.md:6:10: owners[1]: there is no organisation or group “fire-brigade”. Correct the id, or add it to organisations.yaml or groups.yaml. [references/unknown]',
    ],
  ],
  [
    'a name for an id',
    withAction(changed(ACTION, '[police]', '[Police]')),
    [
      'content/plans/safer-town/actions/1-1.md:6:10: owners[1]: there is no organisation or group “Police”. Correct the id (did you mean “police”?), or add it to organisations.yaml or groups.yaml. [references/unknown]',
    ],
  ],
  [
    'a file name for an id',
    { 'updates/news.md': '---\ntitle: News\ndate: 2026-01-01\nplan: safer-town.md\n---\nText\n' },
    [
      'content/updates/news.md:4:1: plan: there is no plan “safer-town.md”. Correct the id (did you mean “safer-town”?), or add a folder with a file plan.md to “plans”. [references/unknown]',
    ],
  ],
  [
    'an entry of another kind',
    { ...withAction(changed(ACTION, '[police]', '[burglary]')) },
    [
      'content/plans/safer-town/actions/1-1.md:6:10: owners[1]: there is no organisation or group “burglary”. Correct the id, or add it to organisations.yaml or groups.yaml. [references/unknown]',
    ],
  ],
  [
    'an entry of another plan',
    {
      ...withMeasure(MEASURE),
      'plans/next/plan.md': '---\ntitle: T\nsummary: S\nperiod: { from: 2029, to: 2030 }\nstatus: draft\narea: A\n---\n',
      'plans/next/outcomes/1.md': '---\nnumber: 1\ntitle: Fewer thefts\nmeasures: [theft]\n---\n',
    },
    [
      'content/plans/next/outcomes/1.md:4:12: measures[1]: there is no measure “theft”. Correct the id, or add a file to the folder “measures”. [references/unknown]',
    ],
  ],
  [
    'the beginning of an id',
    {
      'site.yaml':
        'name: A\nstrapline: B\npartnership: { name: C }\narea: D\naddress: https://www.example.org/\nasOf: 2026-01-31\ncurrentPlan: safer\ncontact: { text: E }\n',
    },
    [
      'content/site.yaml:7:1: currentPlan: there is no plan “safer”. Correct the id (did you mean “safer-town”?), or add a folder with a file plan.md to “plans”. [references/unknown]',
    ],
  ],
  [
    'figures are never a slip',
    {
      [`${PLAN}outcomes/10.md`]: '---\nnumber: 10\ntitle: Fewer thefts\n---\n',
      ...withAction(changed(ACTION, 'due:', 'outcomes: [70]\ndue:')),
    },
    [
      'content/plans/safer-town/actions/1-1.md:7:12: outcomes[1]: there is no outcome “70”. Correct the id, or add a file to the folder “outcomes”. [references/unknown]',
    ],
  ],
  [
    'curly quotation marks',
    withAction(changed(ACTION, 'due:', 'priorities: [“burglary”]\ndue:')),
    [
      'content/plans/safer-town/actions/1-1.md:7:14: priorities[1]: the quotation marks in “burglary” are curly, so they are read as part of it. Correct the id (did you mean “burglary”?), or add a file to the folder “priorities”. [references/curly-marks]',
    ],
  ],
  [
    'an organisation and a group of one id',
    { ...withAction(ACTION), 'groups.yaml': '- id: police\n  name: Police group\n' },
    [
      'content/plans/safer-town/actions/1-1.md:6:10: owners[1]: “police” could mean the group or organisation. Write “group/police” or “organisation/police”. [references/two-meanings]',
    ],
  ],
  [
    'the kind before the id tells the two apart',
    { ...withAction(changed(ACTION, '[police]', '[group/police]')), 'groups.yaml': '- id: police\n  name: Police group\n' },
    [],
  ],
  [
    'the wrong kind before the id',
    withAction(changed(ACTION, '[police]', '[organisations/police]')),
    [
      'content/plans/safer-town/actions/1-1.md:6:10: owners[1]: there is no organisation or group “organisations/police”. Correct the id (did you mean “organisation/police”?), or add it to organisations.yaml or groups.yaml. [references/unknown]',
    ],
  ],
  [
    'a component',
    { ...withChapter('<Structure of="bord" />'), 'groups.yaml': '- id: board\n  name: The board\n' },
    [
      'content/plans/safer-town/chapters/4.mdx:11:1: of: there is no group “bord”. Correct the id (did you mean “board”?), or add it to groups.yaml. [references/unknown]',
    ],
  ],
  [
    'two items of a list with one id',
    { 'organisations.yaml': `${ORGANISATIONS}- id: police\n  name: Police again\n` },
    ['content/organisations.yaml:5:3: id: the id “police” stands already in line 1. Give one of the two another id. [references/same-id]'],
  ],
  [
    'two files that differ only in their endings',
    { ...withAction(ACTION), [`${PLAN}actions/1-1.yaml`]: ACTION.replaceAll('---\n', '') },
    [
      'content/plans/safer-town/actions/1-1.yaml:1:1: the name “1-1” is taken by content/plans/safer-town/actions/1-1.md: the ending of a file does not tell two apart. Rename or delete one of the two files. [references/same-name]',
    ],
  ],
  [
    'two actions with one number',
    { ...withAction(ACTION), [`${PLAN}actions/1-2.md`]: ACTION },
    [
      'content/plans/safer-town/actions/1-2.md:2:1: number: the number “1.1” is taken by content/plans/safer-town/actions/1-1.md. Give one of the two another number. [references/same-number]',
    ],
  ],
  [
    'a group that is above itself',
    { 'groups.yaml': '- id: a\n  name: A\n  parent: b\n- id: b\n  name: B\n  parent: a\n- id: c\n  name: C\n  parent: a\n' },
    ['content/groups.yaml:3:3: parent: this leads in a circle: a → b → a. Take away one of these links. [references/circle]'],
  ],
  [
    'a document that is part of itself',
    { 'sources.yaml': '- id: a\n  title: A\n  publisher: P\n  partOf: a\n' },
    ['content/sources.yaml:4:3: partOf: this leads in a circle: a → a. Take away one of these links. [references/circle]'],
  ],
  [
    'a plan that replaces itself',
    {
      [`${PLAN}plan.md`]:
        '---\ntitle: T\nsummary: S\nperiod: { from: 2029, to: 2030 }\nstatus: draft\narea: A\nsupersedes: safer-town\n---\n',
    },
    [
      'content/plans/safer-town/plan.md:7:1: supersedes: this leads in a circle: safer-town → safer-town. Take away one of these links. [references/circle]',
    ],
  ],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});

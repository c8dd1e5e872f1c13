/** What ends does so after it begins, and white words can be read on the colour of the band (WCAG 2.2, 1.4.3). */
import { expect, test } from 'vitest';
import {
  ACTION,
  CONSULTATION,
  changed,
  type Files,
  PLAN,
  problemsWith,
  progress,
  withAction,
  withConsultation,
} from '../broken-content.ts';

const SITE =
  'name: A\nstrapline: B\npartnership: { name: C }\narea: D\naddress: https://www.example.org/\nasOf: 2026-01-31\ncurrentPlan: safer-town\ncontact: { text: E }\n';

test.each<[mistake: string, files: Files, said: string[]]>([
  [
    'a plan that ends before it begins',
    { [`${PLAN}plan.md`]: '---\ntitle: T\nsummary: S\nperiod:\n  from: 2028\n  to: 2025\nstatus: current\narea: A\n---\n' },
    [
      'content/plans/safer-town/plan.md:6:3: period.to: the end (2025) is before the beginning (2028). Correct one of the two dates. [dates/order]',
    ],
  ],
  [
    'a consultation that ends before it begins',
    withConsultation(changed(CONSULTATION, '2025-01-31', '2024-12-31')),
    [
      'content/plans/safer-town/consultations/2025.md:5:1: to: the end (2024-12-31) is before the beginning (2025-01-01). Correct one of the two dates. [dates/order]',
    ],
  ],
  [
    'a report from after the day that the site speaks for',
    {
      ...withAction(ACTION),
      [`${PLAN}reports/progress/2026-02-01-1-1.yaml`]: progress({ date: '2026-02-01' }),
    },
    [
      'content/plans/safer-town/reports/progress/2026-02-01-1-1.yaml:3:1: date: 2026-02-01 has not come yet: today is 2026-01-31. Correct the date: a report has the day on which it is made, or an earlier one. [dates/ahead]',
    ],
  ],
  [
    'a change since the plan that has not come',
    {
      'sources.yaml': '- id: law\n  title: Law\n  publisher: Parliament\n',
      [`${PLAN}plan.md`]:
        '---\ntitle: Safer Town Plan\nsummary: What will be done.\nperiod: { from: "2025", to: "2028" }\nstatus: current\narea: The town\nsinceThen:\n  - { date: 2026-02, text: A law changes., sources: [{ document: law }] }\n---\n',
    },
    [
      'content/plans/safer-town/plan.md:8:7: sinceThen[1].date: 2026-02 has not come yet: today is 2026-01-31. Correct the date: a report has the day on which it is made, or an earlier one. [dates/ahead]',
    ],
  ],
  ['a consultation of one day', withConsultation(changed(CONSULTATION, '2025-01-31', '2025-01-01')), []],
  [
    'a colour too light for white words',
    {
      'site.yaml':
        'name: A\nstrapline: B\npartnership: { name: C }\narea: D\naddress: https://www.example.org/\nasOf: 2026-01-31\ncurrentPlan: safer-town\ncontact: { text: E }\ncolours:\n  brand: "#777777"\n  accent: "#ffffff"\n',
    },
    [
      'content/site.yaml:10:3: colours.brand: white text on the colour “#777777” has a contrast of 4.4 to 1, too little to be read by everyone. Choose a darker colour: at least 4.5 to 1 (WCAG 1.4.3), such as "#12436d". [colours/contrast]',
    ],
  ],
  [
    'a colour just dark enough',
    {
      'site.yaml':
        'name: A\nstrapline: B\npartnership: { name: C }\narea: D\naddress: https://www.example.org/\nasOf: 2026-01-31\ncurrentPlan: safer-town\ncontact: { text: E }\ncolours:\n  brand: "#767676"\n  accent: "#ffffff"\n',
    },
    [],
  ],
  [
    'a colour without quotation marks',
    {
      'site.yaml':
        'name: A\nstrapline: B\npartnership: { name: C }\narea: D\naddress: https://www.example.org/\nasOf: 2026-01-31\ncurrentPlan: safer-town\ncontact: { text: E }\ncolours:\n  brand: #123456\n  accent: "#ffffff"\n',
    },
    [
      'content/site.yaml:10:3: colours.brand: is empty, because what follows “#” is a remark and is not read. Put the whole text in quotation marks. [yaml/remark]',
    ],
  ],
  [
    'a day that the site speaks for, long after all else',
    { 'site.yaml': changed(SITE, '2026-01-31', '2062-01-31') },
    ['content/site.yaml:6:1: asOf: 2062-01-31 is more than 10 years after the last plan here (2028). Correct the year. [dates/far-ahead]'],
  ],
  [
    'minutes of a meeting that has not been held',
    {
      'groups.yaml': '- id: panel\n  name: The panel\n',
      'sources.yaml': '- id: report\n  title: Report\n  publisher: The partnership\n',
      'meetings/2026-02.md':
        '---\ntitle: The panel\nbody: panel\ndate: 2026-02-01\nrecord: minutes\nsources: [{ document: report }]\n---\n',
    },
    [
      'content/meetings/2026-02.md:4:1: date: the meeting on 2026-02-01 has not been held: today is 2026-01-31. What was said there is told already. Correct the date, or take out what was decided until the meeting has been held. [dates/meeting-ahead]',
    ],
  ],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});

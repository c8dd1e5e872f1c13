/** What a colleague should look at: said, and not in the way of publication. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { adviceOn } from '../../../../src/plan/check-content.ts';
import { ACTION, changed, contentWith, type Files, ORGANISATIONS, PLAN, problemsWith, withAction } from '../broken-content.ts';
import { line } from '../said.ts';

const SITE = readFileSync('tests/fixtures/minimal/content/site.yaml', 'utf8');
const FILE = `content/${PLAN}actions/1-1.md`;
const SOURCES = '- id: report\n  title: Report\n  publisher: The partnership\n';
const FUND = `title: A grant
funder: not stated
period: 2012 to 2014
purpose: To mark bicycles.
sources: [{ document: report }]
years:
  - { period: "2012", amount: 5000 }
  - { period: "2013", amount: 50000 }
`;

/** A council with a contact that was read on these days; the site speaks for 31 January 2026. */
const read = (...days: string[]): Files => ({
  'organisations.yaml': `${ORGANISATIONS}  contact:
    web: https://council.example/
    readOn:
${days.map((day, index) => `      - { page: Own page, url: "https://council.example/${index}", ${day} }\n`).join('')}`,
});

const adviceWith = (files: Files) => {
  expect(problemsWith(files)).toEqual([]);
  return adviceOn(contentWith(files)).map(line);
};

test.each<[what: string, files: Files, said: string[]]>([
  ['an action without any of it', withAction(`${ACTION}\nCall 101, or see page 12 of the plan of 2012/13.\n`), []],
  [
    'a table without its rule',
    withAction(`${ACTION}\n| Year | Thefts |\n| 2012 | 40 |\n`),
    [
      `${FILE}:10:1: this looks like a table, but the line of hyphens below its first line is missing. Put a line such as | --- | --- | below the heads of the columns, or write it as a sentence. [advice/table]`,
    ],
  ],
  [
    'a link that is not finished',
    withAction(`${ACTION}\nSee [the plan](https://www.gov.uk\n`),
    [`${FILE}:10:1: the link “[the plan](https://www.gov.uk” is not finished. Write [words](address). [advice/link]`],
  ],
  [
    'bold words without an end',
    withAction(`${ACTION}\nThis is *very important.\n`),
    [
      `${FILE}:10:1: a sign * before “very important.” opens bold or italic words and nothing closes them. Put the same sign at their end, or take it away. [advice/emphasis]`,
    ],
  ],
  [
    'a field typed below the second ---',
    withAction(`${ACTION}\ndue: 2022\n`),
    [`${FILE}:10:1: the text begins with “due:”, as a field does. If it is a field, move it above the second “---”. [advice/field]`],
  ],
  [
    'a telephone number in a text and in a field',
    withAction(changed(`${ACTION}\nCall 01603 555 0123.\n`, 'Mark bicycles', 'Call 07700 900123 to mark bicycles')),
    [
      `${FILE}:3:1: title: “07700 900123” looks like a telephone number. Publish numbers of offices only, never that of a person. [advice/telephone]`,
      `${FILE}:10:1: “01603 555 0123” looks like a telephone number. Publish numbers of offices only, never that of a person. [advice/telephone]`,
    ],
  ],
  ...['Tel:07700900123', '+44 (0)7700 900123', '(01603) 555 012', '020 7946 0000'].map((number): [string, Files, string[]] => [
    `a telephone number as people write it: ${number}`,
    withAction(`${ACTION}\nThe desk is on ${number}.\n`),
    [
      `${FILE}:10:1: “${number.replace('Tel:', '')}” looks like a telephone number. Publish numbers of offices only, never that of a person. [advice/telephone]`,
    ],
  ]),
  [
    'an e-mail address',
    withAction(changed(ACTION, 'Mark bicycles', 'Write to ann.example@council.example')),
    [
      `${FILE}:3:1: title: “ann.example@council.example” is an e-mail address. Publish addresses of offices only, never that of a person. [advice/e-mail]`,
    ],
  ],
  ...[
    ['Mrs Ann Example', 'We spoke to Mrs Ann Example about it.'],
    ['PC Example', 'PC Example marked them.'],
    ['Ann Example', 'Ask for Ann Example.'],
    ['Ann Example', 'Contact Ann Example at the desk.'],
  ].map(([name, sentence]): [string, Files, string[]] => [
    `the name of a person: ${sentence}`,
    withAction(`${ACTION}\n${sentence}\n`),
    [
      `${FILE}:10:1: “${name}” looks like the name of a person. Name the body or the office instead, unless that person speaks for it in public. [advice/person]`,
    ],
  ]),
  [
    'the names of bodies, offices and places',
    withAction(
      `${ACTION}\nContact the Town Council, call Town Council, or see Mark Lane and Victoria Park. Contact West Example council. The PCC and the Chief Constable agreed.\n`,
    ),
    [],
  ],
  [
    'a postcode and a National Insurance number',
    withAction(`${ACTION}\nShe lives in NR1 3JU.\n\nHer number is AB123456C.\n`),
    [
      `${FILE}:10:1: “NR1 3JU” looks like a postcode, which can lead to a few homes. Leave it out, unless it is that of an office. [advice/postcode]`,
      `${FILE}:12:1: “AB123456C” looks like a National Insurance number. Delete it, and tell whoever looks after personal data: it stays in the history of the files. [advice/national-insurance]`,
    ],
  ],
  [
    'an amount ten times that of the year before',
    { 'sources.yaml': SOURCES, [`${PLAN}funding/grant.yaml`]: FUND },
    [
      `content/${PLAN}funding/grant.yaml:8:23: years[2].amount: 50000 is at least 10 times what stands before it, 5000 (2012). Look whether a digit is too many or a point is missing; if it is right, say in “note” why. [advice/jump]`,
    ],
  ],
  [
    'one that a note explains',
    { 'sources.yaml': SOURCES, [`${PLAN}funding/grant.yaml`]: FUND.replace('50000', '50000, note: The county joined.') },
    [],
  ],
  ['a contact that was read a year ago to the day', read('on: 2025-01-31'), []],
  ['one that was read in a stored copy of which nobody knows the day', read('on: 2026-01-01, copy: undated'), []],
  ['one that was read again on one of two pages', read('on: 2024-01-01', 'on: 2025-06-01, copy: 2025-05'), []],
  [
    'one that was last read more than a year ago',
    read('on: 2025-01-30', 'on: 2024-12-31'),
    [
      'content/organisations.yaml:7:5: contact.readOn: this was last read on a page of 2025-01-30, more than a year before the day that the site speaks for (2026-01-31). Open the pages again; where they say the same, write today’s day in “on” and delete “copy”, and correct or delete the rest. [advice/read-again]',
    ],
  ],
  [
    'one that was read lately, in a copy that is old',
    read('on: 2026-01-30, copy: 2024-12'),
    [
      'content/organisations.yaml:7:5: contact.readOn: this was last read on a page of 2024-12, more than a year before the day that the site speaks for (2026-01-31). Open the pages again; where they say the same, write today’s day in “on” and delete “copy”, and correct or delete the rest. [advice/read-again]',
    ],
  ],
])('%s', (_what, files, said) => {
  expect(adviceWith(files)).toEqual(said);
});

test('what was read long ago is counted to the day of the check, or else to the latest that the content has', () => {
  const files = { ...read('on: 2025-01-31'), 'site.yaml': changed(SITE, 'asOf: 2026-01-31\n', '') };
  const readAgain = (day?: string) => {
    const content = contentWith(files);
    return adviceOn({ ...content, day }).filter(({ rule }) => rule === 'advice/read-again').length;
  };
  expect(readAgain('2026-01-31')).toBe(0);
  expect(readAgain('2026-02-01')).toBe(1);
  expect(readAgain()).toBe(0);
  Object.assign(files, { 'updates/note.md': '---\ntitle: A note\ndate: 2026-02-01\n---\nIt is said.\n' });
  expect(readAgain()).toBe(1);
});

test('a year before a leap day is the last of February', () => {
  const content = contentWith(read('on: 2023-02-28'));
  expect(adviceOn({ ...content, day: '2024-02-29' })).toEqual([]);
});

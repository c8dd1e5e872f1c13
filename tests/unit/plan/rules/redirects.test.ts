/** Addresses that moved: what an author can get wrong, and what the check says. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { checkAddresses } from '../../../../src/publish/addresses/check-addresses.ts';
import { NOTHING_PUBLISHED } from '../../../../src/publish/addresses/ledger.ts';
import { ACTION, contentWith, type Files, ORGANISATIONS, PLAN, problemsWith } from '../broken-content.ts';
import { line } from '../said.ts';

const moved = (from: string, to?: string) => `from: [${from}]\n${to ? `to: ${to}\n` : ''}why: It has another name.\ndate: 2026-11-14\n`;
const EXPECTED =
  'an address of this site from the slash after its name, such as /plans/old-town-2012/priorities/fraud/, with no other signs than letters from a to z, figures, “-”, “_”, “.” and “~”; one with a space or “%” in it only the host can lead on';

test.each<[what: string, files: Files, said: string[]]>([
  ['an address that leads on', { 'redirects/a.yaml': moved('/old/', '/plans/safer-town/') }, []],
  [
    'no address of this site',
    { 'redirects/a.yaml': moved('https://www.example.org/old/') },
    [`content/redirects/a.yaml:1:8: from[1]: “https://www.example.org/old/” cannot stand here. Write ${EXPECTED}. [fields/kind]`],
  ],
  ...[
    '/../../../package.json',
    '/a/../../b/',
    '/./',
    '/a;return 301/',
    '/a{b}/',
    '/$a',
    '/a*',
    "/it's/",
    '/a#p1;b',
    '//a/',
    '/a%20b/',
    '/a b/',
  ].map((from): [string, Files, string[]] => [
    `an address that would mean something else to a file system or a server: ${from}`,
    { 'redirects/a.yaml': moved(`"${from}"`) },
    [`content/redirects/a.yaml:1:8: from[1]: “${from}” cannot stand here. Write ${EXPECTED}. [fields/kind]`],
  ]),
  [
    'what was pasted as it stood there',
    { 'redirects/a.yaml': 'from: [/old/]\nwhy: "<why it is there no more, in a sentence for the public>"\ndate: 2026-11-14\n' },
    [
      'content/redirects/a.yaml:2:1: why: “<why it is there no more, in a sentence for the public>” only holds the place of words. Write in its place what it asks for, without the signs < and >. [text/left-open]',
    ],
  ],
  [
    'a new address that would be read from elsewhere',
    { 'redirects/a.yaml': moved('/a.json', '/../../../package.json') },
    [`content/redirects/a.yaml:2:1: to: “/../../../package.json” cannot stand here. Write ${EXPECTED}. [fields/kind]`],
  ],
  [
    'an address that is said twice',
    { 'redirects/a.yaml': moved('/old/', '/plans/safer-town/'), 'redirects/b.yaml': moved('/older/, /old/') },
    [
      'content/redirects/b.yaml:1:17: from[2]: content/redirects/a.yaml says of /old/ too where it is now. Take the address out of one of the two files. [redirects/twice]',
    ],
  ],
  [
    'a chain',
    {
      'redirects/a.yaml': moved('/a/', '/b/'),
      'redirects/b.yaml': moved('/b/', '/c/'),
      'redirects/c.yaml': moved('/c/', '/plans/safer-town/'),
    },
    [
      'content/redirects/a.yaml:2:1: to: /b/ is an old address itself, which leads on. Write /plans/safer-town/, so that nobody is led on twice. [redirects/onward]',
      'content/redirects/b.yaml:2:1: to: /c/ is an old address itself, which leads on. Write /plans/safer-town/, so that nobody is led on twice. [redirects/onward]',
    ],
  ],
  [
    'a circle',
    { 'redirects/a.yaml': moved('/a/', '/b/'), 'redirects/b.yaml': moved('/b/', '/a/') },
    ['a', 'b'].map(
      (name) =>
        `content/redirects/${name}.yaml:2:1: to: /${name === 'a' ? 'b' : 'a'}/ leads back to where it came from. Write the address of a page that is there. [redirects/onward]`,
    ),
  ],
  [
    'a file that would become a page',
    { 'redirects/a.yaml': moved('/old/, /a.pdf', '/plans/safer-town/') },
    [
      'content/redirects/a.yaml:2:1: to: an old address is that of a file (.pdf), and the new one is not: whoever asks for the one cannot use the other. Write the address of a file that ends in .pdf too, or take the line “to” out and say in “why” where readers can look. [redirects/not-alike]',
    ],
  ],
  ['a file that has another name', { 'redirects/a.yaml': moved('/a.csv#due', '/b.csv#due_on') }, []],
  [
    'an address that leads to itself',
    { 'redirects/a.yaml': moved('/a/', '/a/') },
    [
      'content/redirects/a.yaml:2:1: to: /a/ leads back to where it came from. Write the address of a page that is there. [redirects/onward]',
    ],
  ],
])('%s', (_what, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});

const ENTRIES: Files = { 'organisations.yaml': ORGANISATIONS, [`${PLAN}actions/1-1.md`]: ACTION };
const ofPlace = (files: Files) => checkAddresses(buildGraph(contentWith({ ...ENTRIES, ...files }).entries), NOTHING_PUBLISHED).map(line);

test.each<[what: string, to: string, said: string[]]>([
  ['to a page', '/plans/safer-town/actions/1-1/', []],
  ['to a document', '/plans/safer-town/safer-town.pdf', []],
  ['to a page of which only a build can tell', '/about-us/', []],
  [
    'to nothing',
    '/plans/safer-town/actions/1-2/',
    [
      'content/redirects/a.yaml:2:1: to: there is nothing at /plans/safer-town/actions/1-2/. Open the page in a browser and copy its address from the slash after the name of the site on; or take the line “to” out if nothing took its place. [redirects/no-target]',
    ],
  ],
])('an address that leads %s', (_what, to, said) => {
  expect(ofPlace({ 'redirects/a.yaml': moved('/old/', to) })).toEqual(said);
});

test.each([
  ['that is elsewhere', '/plans/safer-town/'],
  ['that nothing took its place', undefined],
])('nobody is told of what is there %s', (_what, to) => {
  expect(ofPlace({ 'redirects/a.yaml': moved('/plans/safer-town/actions/1-1/', to) })).toEqual([
    'content/redirects/a.yaml:1:8: from[1]: /plans/safer-town/actions/1-1/ is still there, so nobody would be led on. Take it out of “from”. If it is to move, first give the file that it is made from its new name. [redirects/still-there]',
  ]);
});

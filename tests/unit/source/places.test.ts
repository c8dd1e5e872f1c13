/** Files that stand in the wrong place or have the wrong name would silently not be published. */
import { expect, test } from 'vitest';
import { ACTION, type Files, ORGANISATIONS, PLAN, problemsWith, withText } from '../plan/broken-content.ts';

test.each<[mistake: string, files: Files, said: string[]]>([
  [
    'a folder that is misspelt',
    { 'organisations.yaml': ORGANISATIONS, [`${PLAN}action/1-1.md`]: ACTION },
    [
      'content/plans/safer-town/action/1-1.md:1:1: there is no folder “action” for content. Move the file to the folder plans/safer-town/actions. [files/no-content-folder]',
    ],
  ],
  [
    'a folder with a capital',
    { 'organisations.yaml': ORGANISATIONS, [`${PLAN}Actions/1-1.md`]: ACTION },
    [
      'content/plans/safer-town/Actions/1-1.md:1:1: there is no folder “Actions” for content. Move the file to the folder plans/safer-town/actions. [files/no-content-folder]',
    ],
  ],
  [
    'a folder within a folder',
    { 'organisations.yaml': ORGANISATIONS, [`${PLAN}actions/bicycles/1-1.md`]: ACTION },
    [
      'content/plans/safer-town/actions/bicycles/1-1.md:1:1: a folder within “actions” is not read. Move the file to the folder plans/safer-town/actions. [files/folder-in-folder]',
    ],
  ],
  [
    'a folder that no kind has',
    { 'photographs/a.md': 'x' },
    [
      'content/photographs/a.md:1:1: no content is kept under this name, so the file would not be published. Move it to one of these: site.yaml, organisations.yaml, groups.yaml, districts.yaml, glossary.yaml, sources.yaml, pages, meetings, lineage.yaml, topics, updates, reports/decisions, taken-back, redirects, corrections, help-lines.yaml, help-subjects.yaml, everyday-words.yaml, map.yaml, places.yaml, duties.yaml, review.yaml, plans/<plan>. [files/no-place]',
    ],
  ],
  [
    'an action outside of a plan',
    { 'organisations.yaml': ORGANISATIONS, 'actions/1-1.md': ACTION },
    ['content/actions/1-1.md:1:1: “actions” belongs to a plan. Move the file to plans/<plan>/actions/1-1.md. [files/of-a-plan]'],
  ],
  [
    'a notice within a plan',
    { [`${PLAN}updates/news.md`]: 'x' },
    [
      'content/plans/safer-town/updates/news.md:1:1: “updates” does not belong to a single plan. Move the file out of the plan, to the folder “updates”. [files/not-of-a-plan]',
    ],
  ],
  [
    'a text file',
    { [`${PLAN}actions/1-1.md.txt`]: ACTION },
    ['content/plans/safer-town/actions/1-1.md.txt:1:1: the name of a file in “actions” ends with .md. Rename it to 1-1.md. [files/ending]'],
  ],
  [
    'a file of a word processor',
    { [`${PLAN}actions/1-1.docx`]: 'PK' },
    [
      'content/plans/safer-town/actions/1-1.docx:1:1: a file of this kind cannot be published. Copy its text into a file 1-1.md, which is plain text. [files/no-text]',
    ],
  ],
  [
    '.yml for .yaml',
    { 'organisations.yml': ORGANISATIONS, [`${PLAN}actions/1-1.md`]: ACTION },
    [
      'content/organisations.yml:1:1: “organisations.yml” is not the name of a content file. Rename it to organisations.yaml. [files/no-content-name]',
    ],
  ],
  [
    '.yml in a folder of .yaml files',
    { [`${PLAN}measures/theft.yml`]: 'x' },
    [
      'content/plans/safer-town/measures/theft.yml:1:1: the name of a file in “measures” ends with .yaml. Rename it to theft.yaml. [files/ending]',
    ],
  ],
  [
    'a space in a name',
    { 'organisations.yaml': ORGANISATIONS, [`${PLAN}actions/1 1.md`]: ACTION },
    [
      'content/plans/safer-town/actions/1 1.md:1:1: the name of the file, “1 1”, cannot be part of a web address. Rename the file with lower-case letters, numbers and hyphens: 1-1. [files/file-name]',
    ],
  ],
  [
    'a capital in a name, to which others point',
    {
      [`${PLAN}priorities/burglary.md`]: null,
      [`${PLAN}priorities/Burglary.md`]: '---\ntitle: Burglary\norder: 1\nsummary: Break-ins.\nleads: not stated\n---\n',
      ...withText('[burglary](../priorities/burglary.md)'),
    },
    [
      'content/plans/safer-town/priorities/Burglary.md:1:1: the name of the file, “Burglary”, cannot be part of a web address. Rename the file with lower-case letters, numbers and hyphens: burglary. [files/file-name]',
    ],
  ],
  [
    'a capital in the name of a plan',
    { 'plans/Next plan/plan.md': '---\ntitle: T\nsummary: S\nperiod: { from: 2029, to: 2030 }\nstatus: draft\narea: A\n---\n' },
    [
      'content/plans/Next plan/plan.md:1:1: the name of the folder, “Next plan”, cannot be part of a web address. Rename the folder with lower-case letters, numbers and hyphens: next-plan. [files/folder-name]',
    ],
  ],
  [
    'what systems and editors leave behind',
    { '.DS_Store': 'x', 'Thumbs.db': 'x', [`${PLAN}actions/~$1-1.md`]: 'x', [`${PLAN}actions/1-1.md~`]: 'x', 'README.md': 'x' },
    [],
  ],
  [
    'a plan without plan.md',
    { 'plans/next/priorities/burglary.md': '---\ntitle: Burglary\norder: 1\nsummary: Break-ins.\nleads: not stated\n---\n' },
    [
      'content/plans/next/plan.md:1:1: the file is missing. Create it; the content reference (docs/content-reference.md) lists its fields. [files/missing]',
    ],
  ],
  [
    'no site.yaml',
    { 'site.yaml': null },
    [
      'content/site.yaml:1:1: the file is missing. Create it; the content reference (docs/content-reference.md) lists its fields. [files/missing]',
    ],
  ],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});

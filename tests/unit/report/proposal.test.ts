/** Where a file goes: its name, and the address at which a service opens a new file with it. */
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/report/file-name.ts';
import { editPattern, newFile, uploadAddress } from '../../../src/report/proposal.ts';
import { asMarkdown, writeFile } from '../../../src/report/write-file.ts';
import type { Repository, Service } from '../../../src/schema/repository.ts';

const repository = (service: Service, own: Partial<Repository> = {}): Repository => ({
  service,
  address: 'https://git.example.org/town/plan',
  branch: 'main',
  folder: 'content',
  ...own,
});
const PATH = 'plans/town/reports/progress/2026-11-14-1-10.yaml';
const TEXT = 'text: "50% & more?"\n';
const VALUE = 'text%3A%20%2250%25%20%26%20more%3F%22%0A';

describe('the address of a proposal', () => {
  it.each([
    [
      'github',
      `https://git.example.org/town/plan/new/main?filename=content%2Fplans%2Ftown%2Freports%2Fprogress%2F2026-11-14-1-10.yaml&value=${VALUE}`,
    ],
    [
      'gitea',
      `https://git.example.org/town/plan/_new/main/content/plans/town/reports/progress/?filename=2026-11-14-1-10.yaml&value=${VALUE}`,
    ],
    [
      'forgejo',
      `https://git.example.org/town/plan/_new/main/content/plans/town/reports/progress/?filename=2026-11-14-1-10.yaml&value=${VALUE}`,
    ],
    ['gitlab', 'https://git.example.org/town/plan/-/new/main?file_name=content%2Fplans%2Ftown%2Freports%2Fprogress%2F2026-11-14-1-10.yaml'],
  ] as const)('of %s', (service, address) => {
    expect(newFile(repository(service), PATH, TEXT)).toEqual({ address, holdsText: service !== 'gitlab' });
  });

  it('keeps the slash of a branch, and does without a folder and with “.git”', () => {
    const own = { branch: 'next/plan', folder: '', address: 'https://git.example.org/town/plan.git' };
    expect(newFile(repository('github', own), 'a.yaml', '')?.address).toBe(
      'https://git.example.org/town/plan/new/next/plan?filename=a.yaml&value=',
    );
  });

  it('is none where it would be too long for the service', () => {
    expect(newFile(repository('github'), PATH, 'x'.repeat(7_000))).toBeDefined();
    expect(newFile(repository('github'), PATH, '“'.repeat(1_000))).toBeUndefined();
    expect(newFile(repository('gitlab'), PATH, 'x'.repeat(9_000))).toBeDefined();
  });

  it.each([
    ['github', 'edit/main', 'upload/main'],
    ['gitlab', '-/edit/main', '-/tree/main'],
    ['gitea', '_edit/main', '_upload/main'],
  ] as const)('of an edit and an upload on %s', (service, edit, upload) => {
    expect(editPattern(repository(service))).toBe(`https://git.example.org/town/plan/${edit}/{file}`);
    expect(uploadAddress(repository(service), PATH)).toBe(
      `https://git.example.org/town/plan/${upload}/content/plans/town/reports/progress`,
    );
  });
});

describe('the name of a file', () => {
  const named = { date: '2026-11-14', about: 'action/1-10', by: 'police' };

  it.each([
    [[], '2026-11-14-1-10'],
    [['2026-11-14-1-10'], '2026-11-14-1-10-police'],
    [['2026-11-14-1-10', '2026-11-14-1-10-police'], '2026-11-14-1-10-police-2'],
  ])('where there are %o', (taken, expected) => {
    expect(fileName(named, new Set(taken))).toBe(expected);
  });

  it('is made of the first words of a title', () => {
    expect(fileName({ date: '2026-11-14', about: '2-4', kind: 'change' }, new Set())).toBe('2026-11-14-2-4-change');
    expect(fileName({ date: '2026-11-14', about: 'King’s Lynn: a new (bigger) market for all' }, new Set())).toBe(
      '2026-11-14-kings-lynn-a-new-bigger-market',
    );
  });
});

describe('what is written', () => {
  it('has groups indented, lists in one line, and says what it is', () => {
    const value = { date: '2026', reportedBy: ['a', 'b'], value: null, evidence: { title: 'A “paper”: no\u2028. 1' } };
    expect(writeFile({ value, comment: 'A\nreport' })).toBe(
      '# A report\ndate: "2026"\nreportedBy: ["a", "b"]\nvalue: null\nevidence:\n  title: "A “paper”: no\\u2028. 1"\n',
    );
  });

  it.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['2026. No list', '2026\\. No list'],
    ['[no](link)', '\\[no\\](link)'],
  ])('takes “%s” for plain words', (typed, expected) => {
    expect(asMarkdown(typed)).toBe(expected);
  });
});

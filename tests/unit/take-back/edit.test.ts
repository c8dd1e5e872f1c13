/** A field or words go out of a file, and no line more is touched; what has to be there gets words in its place. */
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/source/entry.ts';
import { type Edited, withoutField, withoutWords } from '../../../src/take-back/edit.ts';
import { patternOf, placesOf } from '../../../src/take-back/elsewhere.ts';
import { pathFrom, targetFrom } from '../../../src/take-back/target.ts';
import { contentWith, ORGANISATIONS, PLAN, progress } from '../plan/broken-content.ts';

const INSTEAD = { field: 'Taken back', words: '[taken back]', note: 'The figure was taken back: it was too small.' };

const MEETING = `---
# Kept by hand.
title: Board
date: 2026-02-03
body: board
record: minutes
present:
  - name: Cllr Jo Fen   # the chair
    role: Chair
  - { name: Ann Reed }
notes:
  - >-
    A note that is folded over two lines, the second
    of which is here.
---

Jo
Fen opened the meeting. Others than Jo Fenwick came.
`;
const FIGURE = 'measure: theft\nreportedBy: [police]\ndate: 2026-01-15\nperiod: "2025"\nvalue: 3\nevidence: { title: Report }\n';

const draftOf = (file: string, text: string): Draft => {
  const content = contentWith({
    'groups.yaml': '- id: board\n  name: Board\n',
    'organisations.yaml': ORGANISATIONS,
    [`${PLAN}measures/theft.yaml`]: 'title: T\nunit: { kind: count, words: thefts }\nreportedBy: [police]\ndirection: not stated\n',
    [file]: text,
  });
  const draft = content.drafts.find((each) => each.file.endsWith(file));
  if (!draft) throw new Error(`No draft of ${file}`);
  return draft;
};
const without = (file: string, text: string, path: string): Edited =>
  withoutField(text, { draft: draftOf(file, text), path: pathFrom(path) }, INSTEAD);
const textOf = (edited: Edited) => ('refused' in edited ? edited.refused : edited.text);

describe('a field', () => {
  it.each<[what: string, path: string, gone: string[], came: string[]]>([
    ['an item of a list', 'present[1]', ['  - name: Cllr Jo Fen   # the chair', '    role: Chair'], []],
    ['an item on one line', 'present[2]', ['  - { name: Ann Reed }'], []],
    ['a field that may be missing', 'present[1].role', ['    role: Chair'], []],
    ['one that must be there', 'title', ['title: Board'], ['title: "Taken back"']],
    ['one within an item', 'present[1].name', ['  - name: Cllr Jo Fen   # the chair'], ['  - name: "Taken back"   # the chair']],
    [
      'the only item of a list takes the list with it',
      'notes[1]',
      ['notes:', '  - >-', '    A note that is folded over two lines, the second', '    of which is here.'],
      [],
    ],
  ])('%s', (_, path, gone, came) => {
    const now = textOf(without('meetings/2026-02-03.md', MEETING, path)).split('\n');
    const before = MEETING.split('\n');
    expect(before.filter((line) => !now.includes(line))).toEqual(gone);
    expect(now.filter((line) => !before.includes(line))).toEqual(came);
  });

  it('a figure is null then, and says why', () => {
    expect(textOf(without(`${PLAN}reports/figures/2026-01-15-theft.yaml`, FIGURE, 'value'))).toBe(
      FIGURE.replace('value: 3\n', 'value: null\nnote: "The figure was taken back: it was too small."\n'),
    );
  });

  it('that is a reference or a day that must be there is refused, and so is one that is not there', () => {
    expect(textOf(without('meetings/2026-02-03.md', MEETING, 'nothing'))).toBe('no-field');
    expect(textOf(without(`${PLAN}reports/progress/2026-01-15-1-1.yaml`, progress(), 'reportedBy'))).toBe('must-be-there');
  });

  it('tells which values went: of a person the name without its title, never ids', () => {
    expect(without('meetings/2026-02-03.md', MEETING, 'present[1]')).toMatchObject({ taken: ['Jo Fen'] });
    expect(without(`${PLAN}reports/figures/2026-01-15-theft.yaml`, FIGURE, 'value')).toMatchObject({ taken: [3] });
  });
});

describe('words', () => {
  it('go out of fields and text, over the end of a line too', () => {
    const now = textOf(withoutWords(MEETING, 'meetings/2026-02-03.md', 'Jo Fen', INSTEAD));
    expect(now).toContain('  - name: "Cllr [taken back]"   # the chair\n'.replaceAll('"', ''));
    expect(now).toContain('\n\\[taken back\\] opened the meeting.');
    expect(now).toContain('  - >-\n    A note that is folded');
  });

  it('are no part of longer words', () => {
    expect(textOf(withoutWords(MEETING, 'meetings/2026-02-03.md', 'Jo Fen', INSTEAD))).toContain('Others than Jo Fenwick came.');
    const words = textOf(withoutWords('text: Annual report of Ann (Ann).\n', 'a.yaml', 'Ann', INSTEAD));
    expect(words).toBe('text: Annual report of [taken back] ([taken back]).\n');
  });

  it('that are not there are refused', () => {
    expect(withoutWords(MEETING, 'meetings/2026-02-03.md', 'Nobody', INSTEAD)).toEqual({ refused: 'no-field' });
  });
});

describe('where a value stands still', () => {
  const files = [
    { file: 'a.md', text: 'Ann Reed came.\nANN\nann reed went.' },
    { file: 'b.yaml', text: 'value: 3\nperiod: 2023\ndate: 2026-03-03\nshare: 3.5\nnote: 3, or three.' },
  ];

  it('is found in every file for words, and only nearby for a number, which stands by itself', () => {
    expect(placesOf(['Ann Reed'], files, () => false)).toEqual([
      { file: 'a.md', line: 1 },
      { file: 'a.md', line: 3 },
    ]);
    expect(placesOf([3], files, (file) => file === 'b.yaml')).toEqual([
      { file: 'b.yaml', line: 1 },
      { file: 'b.yaml', line: 5 },
    ]);
    expect(placesOf([3], files, () => false)).toEqual([]);
  });

  it('is found over the end of a line too, where it begins', () => {
    expect(placesOf(['Ann Reed'], [{ file: 'a.md', text: 'Thanks.\nThanks to Ann\nReed.' }], () => false)).toEqual([
      { file: 'a.md', line: 2 },
    ]);
  });

  it('is no part of another word', () => {
    expect(patternOf('Jo Fen').test('Jo Fenwick')).toBe(false);
    expect(patternOf('Jo Fen').test('by Jo  Fen.')).toBe(true);
  });
});

describe('what is meant', () => {
  const content = contentWith({
    'organisations.yaml': ORGANISATIONS,
    'updates/police.md': '---\ntitle: P\ndate: 2026-01-01\n---\nText.\n',
    'groups.yaml': '- id: board\n  name: Board\n',
  });
  const found = (argument: string) => {
    const each = targetFrom(content, argument);
    return 'target' in each ? [each.target.draft.kind, each.target.draft.id, each.target.path] : each;
  };

  it.each<[string, unknown]>([
    ['content/updates/police.md', ['update', 'police', []]],
    ['updates/police.md#title', ['update', 'police', ['title']]],
    ['organisations.yaml#council.name', ['organisation', 'council', ['name']]],
    ['groups.yaml#board.name', ['group', 'board', ['name']]],
    ['groups.yaml#name', { none: 'groups.yaml#name' }],
    ['organisation/police#alsoCalled[2]', ['organisation', 'police', ['alsoCalled', 1]]],
    ['safer-town/priority/burglary', ['priority', 'burglary', []]],
    ['police', { several: ['organisation/police', 'update/police'] }],
    ['nobody', { none: 'nobody' }],
  ])('%s', (argument, meant) => {
    expect(found(argument)).toEqual(meant);
  });
});

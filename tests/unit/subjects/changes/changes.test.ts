/** What is told of changes: prepared edits of a whole plan with each sentence, and that no field and no kind goes without. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { fieldChanges } from '../../../../src/plan/changes/field-changes.ts';
import { CHANGE_CLASSES } from '../../../../src/schema/change-classes.ts';
import { classOfField } from '../../../../src/schema/changes-of-kinds.ts';
import { type Kind, kinds } from '../../../../src/schema/kinds.ts';
import { childSchema, elementOf, fieldNames, keyOf, optionsOf, type Schema } from '../../../../src/schema/schema-walk.ts';
import { changesAsMarkdown, changesAsText } from '../../../../src/subjects/changes/change-report.ts';
import { aroundDifference } from '../../../../src/subjects/changes/values.ts';
import { wordsIn } from '../../../../src/words/words.ts';
import { changesBetweenEdits, changesOf, type Edits } from './edited.ts';

const edits = parse(readFileSync('tests/unit/subjects/changes/edits.yaml', 'utf8')) as { what: string; edit: Edits; says: string[] }[];

describe('what changed', () => {
  const all = edits.map(({ what, edit, says }) => ({ what, says, told: changesOf(edit) }));

  test.each(all)('$what', ({ says, told }) => {
    expect(told.map((change) => `${change.class}${change.correction ? ' (correction)' : ''}: ${change.sentence}`)).toEqual(says);
  });

  test('each class is among them, and each kind but those that are told of what they are about', () => {
    const changes = all.flatMap(({ told }) => told);
    expect(CHANGE_CLASSES.filter((each) => !changes.some((change) => change.class === each))).toEqual([]);
    const recorded = ['progress-report', 'figure-report', 'result-report', 'decision-report', 'amendment'];
    const others = Object.keys(kinds).filter((kind) => !recorded.includes(kind) && !changes.some((change) => change.kind === kind));
    expect(others).toEqual([]);
  });

  test('nothing is said twice, and every sentence ends once', () => {
    const sentences = all.flatMap(({ told }) => told.map(({ sentence }) => sentence));
    expect(sentences.filter((sentence) => !/[.!?)]”?$/.test(sentence) || /\.\.|undefined|\[object|null/.test(sentence))).toEqual([]);
  });

  test('the same content has no changes', () => {
    expect(changesOf({})).toEqual([]);
  });

  test('a change has its page, its file and both values', () => {
    const [change] = changesOf({ 'plans/safer-town/targets/trust.yaml': ['value: 16', 'value: 12'] });
    expect(change).toMatchObject({
      class: 'promise',
      correction: false,
      kind: 'target',
      id: 'safer-town/trust',
      field: 'value',
      page: '/plans/safer-town/targets/',
      address: '/plans/safer-town/targets/#trust',
      file: 'content/plans/safer-town/targets/trust.yaml',
      before: '+16%',
      after: '+12%',
    });
  });
});

describe('a field that is new in a schema', () => {
  /** The fields that have no class: `action.cost`. */
  const withoutClass = (all: Readonly<Record<Kind, Schema>>): string[] =>
    (Object.entries(all) as [Kind, Schema][]).flatMap(([kind, schema]) =>
      fieldNames(schema)
        .filter((field) => classOfField(kind, [field]) === undefined)
        .map((field) => `${kind}.${field}`),
    );
  const schemas = Object.fromEntries(Object.entries(kinds).map(([kind, { schema }]) => [kind, schema as Schema])) as Record<
    keyof typeof kinds,
    Schema
  >;

  test('has a class, or is named', () => {
    expect(withoutClass(schemas)).toEqual([]);
    const grown = kinds.action.schema.extend({ cost: z.number().optional() });
    expect(withoutClass({ ...schemas, action: grown })).toEqual(['action.cost']);
  });

  test('of a list of objects has a key that every item has', () => {
    const wrong: string[] = [];
    const look = (schema: Schema, place: string) => {
      const element = elementOf(schema);
      const options = element ? optionsOf(element) : [];
      for (const option of options.length > 0 ? options : [element ?? schema]) {
        const names = fieldNames(option);
        const key = element ? keyOf(schema) : [];
        if (element && names.length > 0 && (key.length === 0 || !key.every((field) => names.includes(field)))) wrong.push(place);
        for (const name of names) look(childSchema(option, name) as Schema, `${place}.${name}`);
      }
    };
    for (const [kind, schema] of Object.entries(schemas)) look(schema, kind);
    expect(wrong).toEqual([]);
  });

  test('is found by its label, whatever it holds', () => {
    const schema = z.strictObject({ cost: z.number().optional().meta({ label: 'Cost' }) });
    expect(fieldChanges(schema, {}, { cost: 4 })).toMatchObject([
      { path: ['cost'], steps: [{ label: 'Cost' }], before: undefined, after: 4 },
    ]);
  });
});

describe('keyed lists', () => {
  const schema = z.strictObject({ items: z.array(z.strictObject({ id: z.string(), text: z.string() })) });
  const of = (...items: [id: string, text: string][]) => ({ items: items.map(([id, text]) => ({ id, text })) });
  test.each([
    ['one that is inserted is one change', of(['a', '1'], ['b', '2']), of(['a', '1'], ['c', '3'], ['b', '2']), ['items c']],
    ['one that moved is none', of(['a', '1'], ['b', '2']), of(['b', '2'], ['a', '1']), []],
    ['one that is gone is one', of(['a', '1'], ['b', '2']), of(['b', '2']), ['items a']],
    ['one with another id is that one', of(['a', '1'], ['b', '2']), of(['a', '1'], ['c', '2']), ['items c id']],
    ['two of one id are told apart', of(['a', '1'], ['a', '2']), of(['a', '1'], ['a', '3']), ['items a 2 text']],
  ])('%s', (_what, before, after, paths) => {
    expect(fieldChanges(schema, before, after).map(({ path }) => path.join(' '))).toEqual(paths);
  });
});

describe('a long text', () => {
  const long = (word: string) => `${'It goes on and on. '.repeat(20)}It costs ${word} pounds. ${'So it ends at last. '.repeat(20)}`;
  test('is shown around what differs', () => {
    const said = aroundDifference(long('forty'), long('fifty'));
    expect(said).toMatch(/^… .*It costs forty pounds\. .* …$/);
    expect(said.length).toBeLessThan(150);
  });
});

describe('all changes', () => {
  const words = wordsIn('en-GB');
  const report = (edit: Edits) => ({ base: 'main', day: '31 January 2026', changes: changesOf(edit), waiting: [], words });
  const edit: Edits = { 'organisations.yaml': ['role: To keep the peace.', 'role: To <b>keep</b> @it.'] };

  test('as text begin with how many there are', () => {
    expect(changesAsText(report(edit)).split('\n').slice(0, 4)).toEqual([
      'Compared with main, as of 31 January 2026.',
      'What changed: 1 of people and bodies.',
      '',
      'People and bodies',
    ]);
    expect(changesAsText(report({}))).toBe('Compared with main, as of 31 January 2026.\nNothing changed.');
  });

  test('end with what is not public and changes all the same', () => {
    expect(
      changesAsText({ ...report({}), waiting: ['content/updates/new.md'] })
        .split('\n')
        .slice(1),
    ).toEqual(['Nothing changed.', '', 'New or written otherwise, and not public that day: content/updates/new.md.']);
  });

  test('as Markdown have no signs that would be taken for Markdown', () => {
    expect(changesAsMarkdown(report(edit))).toContain('to “To \\<b\\>keep\\</b\\> @&#8203;it.”');
  });
});

describe('what is taken back', () => {
  const note = (at: string): Edits => ({ 'taken-back/2026-01-31.yaml': `date: 2026-01-31\nwhy: It named a person.\n${at}` });
  const ACTION = 'plans/safer-town/actions/1-10.md';
  const REPORT = 'plans/safer-town/reports/progress/2025-10-01-1-10.yaml';
  const MEETING = 'meetings/2026-02-03-board.md';
  const WITH_NAME = '---\ntitle: Thanks to Ann Reed\ndate: 2026-01-20\n---\n\nShe came.\n';

  test.each<[what: string, secret: string, before: Edits, after: Edits]>([
    [
      'words of a title',
      'everybody',
      {},
      { ...note('at: safer-town/action/1-10\n'), [ACTION]: ['title: Mark bicycles of everybody', 'title: Mark bicycles of [taken back]'] },
    ],
    [
      'words of a report',
      'Half',
      {},
      { ...note('at: safer-town/action/1-10\n'), [REPORT]: ['text: Half are marked.', 'text: "[taken back] are marked."'] },
    ],
    [
      'words that stood in many files',
      'Half',
      {},
      { ...note(''), [REPORT]: ['text: Half are marked.', 'text: "[taken back] are marked."'] },
    ],
    [
      'a person in a list',
      'Ann Reed',
      { [MEETING]: ['body: board', 'body: board\npresent: [{ name: Ann Reed, role: Guest }]'] },
      note('at: meeting/2026-02-03-board\n'),
    ],
    ['a notice', 'Ann Reed', { 'updates/thanks.md': WITH_NAME }, note('')],
  ])('is not told again: %s', (_what, secret, before, after) => {
    const told = changesBetweenEdits(before, after);
    expect(JSON.stringify(told)).not.toContain(secret);
    expect(told.map(({ sentence }) => sentence)).toContainEqual(expect.stringMatching(/was taken back.* not said here\.$/));
  });

  test('and all else is told as ever', () => {
    const sentences = (edit: Edits) => changesOf({ ...edit, ...note('at: safer-town/action/1-10\n') }).map(({ sentence }) => sentence);
    expect(sentences({ [ACTION]: ['due: 2026-01', 'due: 2026-05'] })).toContainEqual(
      expect.stringContaining('due date from January 2026 to May 2026'),
    );
    expect(sentences({ [REPORT]: ['text: Half are marked.', 'text: All are marked.'] })).toContainEqual(
      expect.stringContaining('from “Half are marked.” to “All are marked.”'),
    );
  });
});

describe('what is withdrawn', () => {
  const TRUST = 'plans/safer-town/targets/trust.yaml';
  const withdrawn = (why: string): Edits => ({
    [TRUST]: ['title: Trust grows', `title: Trust grows\npublication: { withdrawn: { on: 2026-01-20, why: ${why} } }`],
  });
  const NOTICE = 'updates/gone.md';
  const notice = '---\ntitle: Lamps\ndate: 2026-01-10\npublication: { withdrawn: { on: 2026-01-20, why: It never came. } }\n---\n\nText.\n';
  const sentences = (before: Edits, after: Edits) => changesBetweenEdits(before, after).map(({ sentence }) => sentence);

  test('with another reason is told', () => {
    expect(sentences(withdrawn('It came twice.'), withdrawn('It was wrong.'))).toEqual([
      'Target “Trust grows”: publication, withdrawn, reason from “It came twice.” to “It was wrong.”',
    ]);
  });

  test('and comes back was not new', () => {
    expect(sentences(withdrawn('It came twice.'), {})).toContain('No longer withdrawn: target “Trust grows”.');
  });

  test('and goes for good takes its address with it', () => {
    expect(sentences({ [NOTICE]: notice }, {})).toContain('Taken out: update “Lamps”. Its address /updates/#gone leads nowhere now.');
  });
});

/** The definition of plan data holds together: what leads somewhere leads to what is there, and what is said of it is up to date. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { PLAN_DATA_FILE, planDataReference } from '../../../scripts/reference/plan-data-reference.ts';
import { CONFORMS_TO } from '../../../src/plan-data/conforms.ts';
import { joinsOf, readStandard } from '../../../src/plan-data/definition.ts';
import { wordsIn } from '../../../src/words/words.ts';

const FOLDER = 'docs/plan-data';
const { name, tables, required, kinds, version } = readStandard();
const tableOf = (wanted: string) => tables.find((table) => table.name === wanted);
const specification = readFileSync(`${FOLDER}/README.md`, 'utf8');

test('the reference is up to date (npm run content-reference)', () => {
  expect(readFileSync(PLAN_DATA_FILE, 'utf8')).toBe(planDataReference());
});

test('every schema is a table of the standard, and no table has another name', () => {
  const files = readdirSync(`${FOLDER}/schema`).map((file) => file.replace('.json', ''));
  expect(tables.map(({ name }) => name).sort()).toEqual(files.sort());
  expect(required.filter((each) => !tableOf(each))).toEqual([]);
});

describe.each(tables)('$name', (table) => {
  const names = table.fields.map(({ name }) => name);

  it('has each field once, and says what it means', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(table.fields.filter(({ description }) => !/^[A-Z].*\.$/.test(description)).map(({ name }) => name)).toEqual([]);
  });

  it('has the pattern of its kind in every field, for readers that know no kinds', () => {
    const texts = table.fields.filter(({ kind, type }) => kind && type === 'string');
    expect(texts.map(({ constraints }) => constraints?.pattern)).toEqual(texts.map(({ kind }) => kind && kinds[kind].pattern));
  });

  it('leads to tables and fields that are there, and every id leads somewhere or is its own', () => {
    const joins = joinsOf(table);
    const wrong = joins.filter(
      ({ fields, reference }) =>
        fields.some((field) => !names.includes(field)) ||
        reference.fields.some((field) => !tableOf(reference.resource)?.fields.some(({ name }) => name === field)),
    );
    expect(wrong).toEqual([]);
    const leading = new Set(joins.map(({ fields }) => fields.at(-1)));
    const own = new Set(['id', 'fund_id', 'consultation_id', 'question_id']);
    expect(table.fields.filter(({ name, kind }) => kind === 'id' && !own.has(name) && !leading.has(name)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('has rules about fields that are there, and a reason for each “unknown”', () => {
    const {
      primaryKey = [],
      uniqueKeys = [],
      unknown = [],
      order = [],
      eitherOr = [],
      onlyOne = [],
      shares = [],
      hides = [],
      few = [],
    } = table;
    const named = [
      ...[primaryKey, ...uniqueKeys, ...order, ...eitherOr, ...onlyOne].flat(),
      ...unknown.flatMap(({ field, reason }) => [field, reason]),
      ...shares.flatMap(({ field, unit }) => [field, unit]),
      ...hides.flatMap(({ field, figures = [] }) => [field, ...figures]),
      ...few.flatMap(({ share, of, unless }) => [share, of, unless]),
    ];
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
    const reasons = new Set(unknown.map(({ reason }) => reason));
    expect(names.filter((name) => name.endsWith('_unknown') && !reasons.has(name))).toEqual([]);
  });

  it('stands in the specification', () => {
    expect(specification).toMatch(new RegExp(`^\\| [^|]*\`${table.name}\`[^|]* \\|`, 'm'));
  });
});

test('packages of this software name the version that the definition has', () => {
  expect(CONFORMS_TO).toBe(`${name}/${version}`);
});

test('rules that the specification names are rules of the validator', () => {
  const rules = Object.keys(wordsIn('en-GB').planData.rules);
  const named = [...specification.matchAll(/`([a-z]+\/[a-z-]+)`/g)]
    .map(([, rule = '']) => rule)
    .filter((rule) => !rule.startsWith('docs/'));
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((rule) => !rules.includes(rule))).toEqual([]);
});

test('the specification speaks of this version, of all rules for tables, and of as many tables as there are', () => {
  expect(specification).toContain(`"conformsTo": "${CONFORMS_TO}"`);
  expect(specification).toContain(`Version ${version},`);
  expect(specification).toContain(`the ${tables.length} tables has`);
  expect(specification).toMatch(new RegExp(`^\\| ${version} \\|`, 'm'));
});

/** What the package tells programs of the tables: types, keys, what joins what. That it is true is tried by readers that are not ours. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { dataPackage, packedFiles } from '../../../../src/subjects/open-data/data-package.ts';
import { DATA_VERSION } from '../../../../src/subjects/open-data/data-version.ts';
import { graph } from '../whole-plan.ts';

const described = dataPackage(graph);
const schemaOf = (name: string) => {
  const found = described.resources.find((resource) => resource.name === name)?.schema;
  if (!found) throw new Error(`The package has no ${name}`);
  return found;
};
const field = (table: string, column: string) => schemaOf(table).fields.find(({ name }) => name === column);

describe('a column', () => {
  it.each([
    ['plans', 'id', { type: 'string', constraints: { required: true, unique: true } }],
    ['actions', 'id', { type: 'string', constraints: { required: true } }],
    ['actions', 'due_kind', { type: 'string', constraints: { enum: expect.arrayContaining(['ongoing', 'to be confirmed']) } }],
    ['observations', 'period_from', { type: 'date' }],
    // A month is no day.
    ['actions', 'due', { type: 'string', constraints: { pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' } }],
    ['plans', 'year_from', { type: 'year' }],
    ['observations', 'value', { type: 'number' }],
    ['reports', 'corrected', { type: 'boolean' }],
    ['actions', 'owner_ids', { type: 'string', itemType: 'string', delimiter: ' | ', joins: { to: 'bodies.id' } }],
    ['targets', 'reported_verdicts', { type: 'string', delimiter: ' | ', codes: expect.arrayContaining(['met', 'not met']) }],
    ['topic-entries', 'entry_id', { joins: { plan: 'plan_id', kind: 'kind', to: expect.objectContaining({ measure: 'measures.id' }) } }],
  ])('%s.%s has the type and the bounds that its declaration gives', (table, column, told) => {
    expect(field(table, column)).toMatchObject(told);
  });
});

describe('a table', () => {
  it('has a primary key, or keys that are unique where a part of them may be empty', () => {
    expect(schemaOf('actions').primaryKey).toEqual(['plan_id', 'id']);
    expect(schemaOf('observations')).toMatchObject({ uniqueKeys: [['plan_id', 'measure_id', 'kind', 'period', 'district_id']] });
    expect(schemaOf('observations')).not.toHaveProperty('primaryKey');
  });

  it('has foreign keys within the plan of the row, above all plans, and to itself', () => {
    expect(schemaOf('observations').foreignKeys).toEqual(
      expect.arrayContaining([
        { fields: ['plan_id'], reference: { resource: 'plans', fields: ['id'] } },
        { fields: ['plan_id', 'measure_id'], reference: { resource: 'measures', fields: ['plan_id', 'id'] } },
        { fields: ['district_id'], reference: { resource: 'districts', fields: ['id'] } },
      ]),
    );
    expect(schemaOf('bodies').foreignKeys).toContainEqual({ fields: ['parent_id'], reference: { fields: ['id'] } });
  });

  it('has no foreign key where the id is empty in a row, for validators would look for it: the column says where it leads', () => {
    const keyed = (table: string) => (schemaOf(table).foreignKeys ?? []).map(({ fields }) => fields.at(-1));
    expect(keyed('accountability')).not.toContain('target_id');
    expect(field('accountability', 'target_id')).toMatchObject({ joins: { plan: 'plan_id', to: 'targets.id' } });
    // Empty as a whole is no mistake to any of them.
    expect(keyed('observations')).toContain('district_id');
  });

  it('is called a table in the words of both versions', () => {
    expect(described.resources.filter(({ type, profile }) => type !== 'table' || profile !== 'tabular-data-resource')).toEqual([]);
  });

  it('is named once: what has an earlier name too is no second table', () => {
    const names = described.resources.map(({ name }) => name);
    expect(names).toContain('targets');
    expect(names).not.toContain('promises');
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the package', () => {
  it('names the version of the columns and the day it speaks for', () => {
    expect([described.version, described.created]).toEqual([`${DATA_VERSION}+2026-01-31`, '2026-01-31T00:00:00Z']);
  });

  it('names a licence only where the owner gave one', () => {
    expect(described).not.toHaveProperty('licenses');
    const { entries } = readContent('tests/fixtures/whole-plan/content');
    const licence = { name: 'Open Government Licence v3.0', url: 'https://licence.example.org/' };
    const given = buildGraph(
      entries.map((entry) => (entry.kind === 'site' ? { ...entry, data: { ...entry.data, licence } } : entry)) as typeof entries,
    );
    expect(dataPackage(given).licenses).toEqual([{ title: licence.name, path: licence.url }]);
  });

  it('is packed with its files under the names that it gives them', () => {
    expect(packedFiles(graph).map(({ path }) => path)).toEqual(['datapackage.json', ...described.resources.map(({ path }) => path)]);
  });
});

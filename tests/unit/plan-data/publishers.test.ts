/** Who publishes by the specification passes: the example, partnerships of other hands, and every site that this software makes. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/plan/graph.ts';
import { readStandard, type Table } from '../../../src/plan-data/definition.ts';
import { formatFinding } from '../../../src/plan-data/finding.ts';
import { type Source, sourceOf } from '../../../src/plan-data/read-source.ts';
import { validate } from '../../../src/plan-data/validate.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { dataFiles, dataPackage } from '../../../src/subjects/open-data/data-package.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { readByTableSchema } from '../subjects/open-data/table-schema-reader.ts';
import { inMemory } from './package.ts';

const standard = readStandard();
const words = wordsIn('en-GB');
const FELPERSHAM = 'tests/fixtures/plan-data/felpersham';

async function found(source: Source) {
  const { findings, tables, rows } = await validate(source, standard);
  return { said: findings.map((finding) => formatFinding(finding, words)), tables, rows };
}

describe('a package of other hands', () => {
  it.each([
    ['the example', 'docs/plan-data/example', 2, 2],
    ['a spreadsheet’s CSV, with tables and columns of its own', FELPERSHAM, 12, 28],
    ['one JSON file', 'tests/fixtures/plan-data/ambridge/plan.json', 3, 4],
  ])('passes: %s', async (_, place, tables, rows) => {
    expect(await found(sourceOf(place))).toEqual({ said: [], tables, rows });
  });

  it.each(['docs/plan-data/example', FELPERSHAM])(
    'is right by the schemas as they are, to a validator that is not ours: %s',
    async (folder) => {
      interface Resource {
        name: string;
        path: string;
        dialect?: { delimiter: string };
      }
      const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { resources: Resource[] };
      const known = resources.filter(({ name }) => standard.tables.some((table) => table.name === name));
      const described = known.map(({ name, path, dialect }) => {
        const content = readFileSync(join(folder, path));
        const [heads = []] = parse(content, { bom: true, to: 1, delimiter: dialect?.delimiter ?? ',' });
        const schema: Table = JSON.parse(readFileSync(`docs/plan-data/schema/${name}.json`, 'utf8'));
        // It wants each field of the schema as a column, in that order; nearly all fields are optional.
        const fields = heads.map((head) => schema.fields.find((field) => field.name === head) ?? { name: head });
        const foreignKeys = (schema.foreignKeys ?? []).filter((key) => key.fields.every((field) => heads.includes(field)));
        return {
          name,
          content,
          schema: { fields, foreignKeys, ...(schema.primaryKey && { primaryKey: schema.primaryKey }) },
          delimiter: dialect?.delimiter,
        };
      });
      const { rows, wrong } = await readByTableSchema(described);
      expect(wrong).toEqual([]);
      expect(Object.keys(rows)).toEqual(known.map(({ name }) => name));
      const spoiled = described.map((table) =>
        table.name === 'plans' ? { ...table, content: `${table.content}\nanother,,20x6\n` } : table,
      );
      expect((await readByTableSchema(spoiled)).wrong).toEqual([expect.stringMatching(/^plans .*(year_from|match)/)]);
    },
  );

  it('is read from an address, with its files from where it is', async () => {
    const server = createServer((request, response) => {
      try {
        response.end(readFileSync(join(FELPERSHAM, (request.url ?? '').replace('/open/', ''))));
      } catch {
        response.writeHead(404).end();
      }
    }).listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      expect(await found(sourceOf(`${address}/open/datapackage.json`))).toMatchObject({ said: [], tables: 12 });
      expect(await found(sourceOf(`${address}/open`))).toMatchObject({ said: [], tables: 12 });
      const { said } = await found(sourceOf(`${address}/elsewhere/datapackage.json`));
      expect(said).toEqual([expect.stringContaining('[package/missing]')]);
    } finally {
      server.close();
    }
  });

  it('cannot name files that lie outside it', async () => {
    const source = sourceOf('docs/plan-data/example');
    expect(await source.read('plans.csv')).toBeDefined();
    expect(await source.read('../standard.json')).toBeUndefined();
    expect(await source.read('/etc/hostname')).toBeUndefined();
  });
});

describe('the open data of a site', () => {
  it.each(['whole-plan', 'every-field', 'measured', 'minimal', 'other-partnership'])('passes: %s', async (fixture) => {
    const graph = buildGraph(readContent(`tests/fixtures/${fixture}/content`).entries);
    const files = Object.fromEntries(dataFiles(graph).map(({ path, content }) => [path, content]));
    const { said, rows } = await found(inMemory({ ...files, 'datapackage.json': JSON.stringify(dataPackage(graph)) }));
    expect(said).toEqual([]);
    expect(rows).toBeGreaterThan(1);
  });
});

describe('npm run validate-data', () => {
  const run = (...named: string[]) => spawnSync(process.execPath, ['scripts/validate-data.ts', ...named], { encoding: 'utf8' });

  it('says that nothing is wrong', () => {
    const said = execFileSync(process.execPath, ['scripts/validate-data.ts', 'docs/plan-data/example'], { encoding: 'utf8' });
    expect(said).toBe('No mistakes by plan-data/0.1: 2 tables with 2 rows.\n');
  });

  it('says what is wrong, and ends with 1', () => {
    const { status, stderr } = run('docs/plan-data/schema');
    expect(status).toBe(1);
    expect(stderr.split('\n')).toEqual([expect.stringContaining('[package/missing]'), '1 mistake by plan-data/0.1.', '']);
  });

  it('says how it is used', () => {
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('npm run validate-data -- FOLDER-OR-ADDRESS');
  });

  it('says of an address that is none that there is no package', () => {
    const { status, stderr } = run('https://');
    expect(status).toBe(1);
    expect(stderr).toContain('[package/missing]');
  });
});

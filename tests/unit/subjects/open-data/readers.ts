/**
 * The open data read by programs that are not ours, which know it only by what it says of itself: a strict reader of CSV, a validator
 * of Table Schema, one of JSON Schema, a processor of JSON-LD, and Python with a database.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { buildGraph, type Graph } from '../../../../src/plan/graph.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { datasetOfSchemaOrg, dcatCatalogue } from '../../../../src/subjects/open-data/catalogue.ts';
import { dataFiles, dataPackage } from '../../../../src/subjects/open-data/data-package.ts';
import { dataTables } from '../../../../src/subjects/open-data/data-tables.ts';
import { tablesSchema } from '../../../../src/subjects/open-data/json-schema.ts';
import { tableJson } from '../../../../src/subjects/open-data/open-data-table.ts';
import { sharedFiles, sharedTables } from '../../../../src/subjects/open-data/shared-tables.ts';
import { readByTableSchema } from './table-schema-reader.ts';

const PYTHON = 'tests/unit/subjects/open-data/read_package.py';
const hasPython = spawnSync('python3', ['--version']).status === 0;
const without = hasPython ? '' : ' (it needs python3: see that “python3 --version” answers)';
/** The validator of JSON Schema in Python is no package of ours: where a machine has it, it is asked too. */
const hasValidator = hasPython && spawnSync('python3', ['-c', 'import jsonschema']).status === 0;
const unasked = hasPython && !hasValidator ? ' (without its jsonschema: nobody validates the JSON in Python here)' : '';

/** As it is sent: what JSON cannot say is gone. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Every table as JSON, by the name of its file. */
const jsonFiles = (graph: Graph) => [
  ...sharedFiles(graph).map((table) => ({ file: table.name, json: sent(tableJson(graph, table)) })),
  ...graph.plans.flatMap((plan) =>
    dataTables(graph, plan).map((table) => ({
      file: `${plan.id}-${table.name}`,
      json: sent({ plan: plan.entry.data.title, ...tableJson(graph, table) }),
    })),
  ),
];

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const DCAT = 'http://www.w3.org/ns/dcat#';

/** Without the network: schema.org is the one context that a document names by its address. */
const quadsOf = (document: object) =>
  jsonld.toRDF(document, {
    safe: true,
    documentLoader: async (url) => {
      if (url !== 'https://schema.org') throw new Error(`A reader would have to fetch ${url}`);
      return { documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } };
    },
  });

export const holdsForReaders = (folder: string) =>
  describe(`the open data of ${folder}, as others read it`, () => {
    const graph = buildGraph(readContent(folder).entries);
    const described = dataPackage(graph);

    it('is CSV for a strict reader: the columns that the package names, in their order, and as many cells in each row', () => {
      for (const { name, content } of dataFiles(graph)) {
        const rows = parse(Buffer.from(content), { bom: true, relax_column_count: false, relax_quotes: false, skip_empty_lines: false });
        const resource = described.resources.find((each) => each.name === name);
        expect(rows[0], name).toEqual(resource?.schema.fields.map((field) => field.name));
        expect(rows.length - 1, name).toBe(sharedTables(graph).find((table) => table.name === name)?.rows.length);
        expect(resource?.hash, name).toBe(`sha256:${createHash('sha256').update(content, 'utf8').digest('hex')}`);
      }
    });

    it('is a package of tables for a validator of version 1: every cell of its type, keys and what they refer to', async () => {
      const described = dataPackage(graph).resources.map(({ name, schema }, at) => ({
        name,
        schema,
        content: dataFiles(graph)[at]?.content ?? '',
      }));
      const { rows, wrong } = await readByTableSchema(described);
      expect(wrong).toEqual([]);
      expect(rows).toEqual(Object.fromEntries(sharedTables(graph).map((table) => [table.name, table.rows.length])));
      // And it would say so: the last plan is there twice, has no year, or is another than the tables name.
      const last = /[^\r\n]+\r\n$/;
      const saidOf = async (change: (line: string) => string) => {
        const few = described.filter(({ name }) => name === 'plans' || name === 'priorities');
        const changed = few.map((each) => (each.name === 'plans' ? { ...each, content: each.content.replace(last, change) } : each));
        return (await readByTableSchema(changed)).wrong.join();
      };
      expect(await saidOf((line) => line + line)).toMatch(/^plans .*unique/);
      expect(await saidOf((line) => line.replace(/,[12]\d{3},/, ',soon,'))).toMatch(/^plans .*"soon"/);
      expect(await saidOf((line) => `another-${line}`)).toMatch(/Foreign key "plan_id" violation/);
    });

    it('is JSON of the form that its schema gives, and the schema finds what is not', () => {
      const validate = new Ajv2020({
        strict: true,
        allowUnionTypes: true,
        strictRequired: false,
        validateFormats: false,
        formats: { uri: true },
      }).compile(tablesSchema(graph));
      const files = jsonFiles(graph);
      expect(files.flatMap(({ file, json }) => (validate(json) ? [] : [file, validate.errors]))).toEqual([]);
      const [{ json }] = files as [(typeof files)[number]];
      const spoiled = (change: (row: Record<string, unknown>) => void) => {
        const copy = sent(json);
        change(copy.rows[0] as Record<string, unknown>);
        return validate(copy);
      };
      const [key = ''] = json.key;
      expect([
        spoiled(() => {}),
        spoiled((row) => {
          row[key] = null;
        }),
        spoiled((row) => {
          row[key] = '';
        }),
        spoiled((row) => {
          delete row[key];
        }),
        spoiled((row) => {
          row.more = 'a new column breaks nobody';
        }),
      ]).toEqual([true, false, false, false, true]);
    });

    it('is a catalogue for a reader of RDF: the whole and every table, each with files to download', async () => {
      const quads = await quadsOf(dcatCatalogue(graph));
      const of = (predicate: string) => quads.filter((quad) => quad.predicate.value === predicate);
      const datasets = of(RDF_TYPE).filter(({ object }) => object.value === `${DCAT}Dataset`);
      expect(datasets).toHaveLength(described.resources.length + 1);
      expect(of(`${DCAT}downloadURL`).map(({ object }) => object.value)).toEqual(
        expect.arrayContaining([
          `${graph.address}data/tables.zip`,
          ...described.resources.map(({ path }) => `${graph.address}data/${path}`),
        ]),
      );
      // Things, and no texts, as the shapes of European and national profiles want them.
      for (const name of ['terms/language', 'terms/conformsTo']) {
        const named = of(`http://purl.org/dc/${name}`).map(({ object }) => object);
        expect(named.length).toBeGreaterThan(described.resources.length);
        expect(named.filter(({ termType }) => termType !== 'NamedNode')).toEqual([]);
      }
      const codes = graph.plans.flatMap(({ entry }) => (entry.data.areaCodes ?? []).map(({ code }) => code));
      expect(of('http://purl.org/dc/terms/identifier').map(({ object }) => object.value)).toEqual(expect.arrayContaining(codes));
      const { licence } = graph.site.data;
      const licences = new Set(of('http://purl.org/dc/terms/license').map(({ object }) => object.value));
      expect([...licences]).toEqual(licence ? [licence.url] : []);
      expect(
        quads.filter(({ subject, object }) => [subject.value, object.value].some((value) => /undefined|null|NaN/.test(value))),
      ).toEqual([]);
    });

    it('is a data set for a search engine', async () => {
      const quads = await quadsOf(datasetOfSchemaOrg(graph));
      const said = (name: string) =>
        quads.filter(({ predicate }) => predicate.value === `https://schema.org/${name}`).map(({ object }) => object.value);
      expect(said('contentUrl')).toEqual(expect.arrayContaining([`${graph.address}data/tables.zip`]));
      expect(said('license')).toEqual(graph.site.data.licence ? [graph.site.data.licence.url] : []);
      expect(said('version')).toEqual([described.version]);
      expect(said('spatialCoverage')).toHaveLength(1);
    });

    it.skipIf(!hasPython)(`says the same to Python, with keys that hold in a database${without}${unasked}`, () => {
      const into = mkdtempSync(join(tmpdir(), 'open-data-'));
      try {
        writeFileSync(join(into, 'datapackage.json'), JSON.stringify(described));
        writeFileSync(join(into, 'schema.json'), JSON.stringify(tablesSchema(graph)));
        for (const { path, content } of dataFiles(graph)) writeFileSync(join(into, path), content);
        for (const table of sharedTables(graph)) writeFileSync(join(into, `${table.name}.json`), JSON.stringify(tableJson(graph, table)));
        const run = spawnSync('python3', ['-X', 'utf8', PYTHON, into], { encoding: 'utf8', maxBuffer: 1e8 });
        expect(run.stderr).toBe('');
        const found = JSON.parse(run.stdout) as { rows: Record<string, number>; joined: number; validated: number; wrong: string[] };
        expect(found.wrong).toEqual([]);
        expect(found.rows).toEqual(Object.fromEntries(sharedTables(graph).map(({ name, rows }) => [name, rows.length])));
        expect(found.joined).toBeGreaterThan(0);
        expect(found.validated).toBe(hasValidator ? sharedTables(graph).length : 0);
      } finally {
        rmSync(into, { recursive: true });
      }
    });
  });

/**
 * The open data as one package (Data Package 2.0): every table over all plans with what its columns hold, where it comes from, and
 * how long and what the bytes of its file are. What the zip has in it is the same files under the same names.
 */
import { hash } from 'node:crypto';
import type { Graph } from '../../plan/graph.ts';
import { CONFORMS_TO } from '../../plan-data/conforms.ts';
import { DATA, DATA_PACKAGE } from '../page/addresses.ts';
import { publisherView } from '../partnership/publisher.ts';
import { DATA_VERSION } from './data-version.ts';
import { tableCsv } from './open-data-table.ts';
import { sharedTables } from './shared-tables.ts';
import { tableSchema } from './table-schema.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

export interface DataFile {
  name: string;
  /** The name of the file, beside the package. */
  path: string;
  content: string;
}

const pathOf = (table: string) => `${table}.csv`;

const files = new WeakMap<Graph, readonly DataFile[]>();

/** The tables of the package as files. */
export function dataFiles(graph: Graph): readonly DataFile[] {
  const made =
    files.get(graph) ?? sharedTables(graph).map((table) => ({ name: table.name, path: pathOf(table.name), content: tableCsv(table) }));
  files.set(graph, made);
  return made;
}

/** An address as it is on the web. */
export const webAddress = (graph: Graph, address: string) => graph.address + address.slice(1);

/** What the data speaks for, as SemVer: the version of the columns, and behind it the day of the last record. */
export const versionOf = (graph: Graph): string => `${DATA_VERSION}+${graph.lastRecord}`;

/** Documents that facts come from, and that can be read somewhere. */
const sourcesOf = (graph: Graph) =>
  graph.all('document').flatMap(({ data: { title, link, held } }) => (held && link ? [{ title, path: link }] : []));

export function dataPackage(graph: Graph) {
  const words = graph.words.openData;
  const { name, official, licence, rights, address, sentence } = publisherView(graph);
  const tables = sharedTables(graph);
  const there = new Set(tables.map((table) => table.name));
  const sources = sourcesOf(graph);
  return {
    $schema: PROFILE,
    name: 'community-safety-plan-data',
    id: webAddress(graph, DATA_PACKAGE),
    title: words.packageTitle(graph.site.data.name),
    description: words.packageDescription(sentence),
    homepage: address,
    version: versionOf(graph),
    conformsTo: CONFORMS_TO,
    ...(graph.lastRecord.length === '2021-09-16'.length && { created: `${graph.lastRecord}T00:00:00Z` }),
    ...(licence && { licenses: [{ title: licence.name, path: licence.url }] }),
    official,
    rights,
    ...(name && { contributors: [{ title: name, roles: ['publisher'] }] }),
    ...(sources.length > 0 && { sources }),
    ...(graph.preview && { preview: true }),
    resources: tables.map((table) => {
      const content = dataFiles(graph).find((file) => file.name === table.name)?.content ?? '';
      return {
        name: table.name,
        path: pathOf(table.name),
        type: 'table',
        // What version 1 called it: without that, R reads no table.
        profile: 'tabular-data-resource',
        title: table.title,
        description: table.description,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: Buffer.byteLength(content),
        hash: `sha256:${hash('sha256', content, 'hex')}`,
        homepage: webAddress(graph, `${DATA}#columns-${table.name}`),
        schema: tableSchema(table, there),
      };
    }),
  };
}

/** All that the zip has in it: the package, and the files that it names. */
export const packedFiles = (graph: Graph): { path: string; content: string }[] => [
  { path: 'datapackage.json', content: `${JSON.stringify(dataPackage(graph), null, 2)}\n` },
  ...dataFiles(graph),
];

/** The descriptor of a package -> its tables, and what is wrong with the package as a whole. */
import { isObject } from '../schema/schema-walk.ts';
import { nearMiss } from '../source/near-miss.ts';
import { CONFORMS_TO as wanted } from './conforms.ts';
import type { Standard } from './definition.ts';
import { type Finding, find } from './finding.ts';
import type { LoadedTable } from './loaded.ts';
import type { Source } from './read-source.ts';
import { asText, readFile, readRows } from './read-table.ts';

interface Resource {
  name: string;
  path?: unknown;
  data?: unknown;
  dialect?: { delimiter?: string };
  schema?: { fields?: readonly { name?: string }[] };
}

export interface ReadPackage {
  tables: readonly LoadedTable[];
  /** The files in their order, the descriptor first. */
  files: readonly string[];
  findings: readonly Finding[];
}

/** A package says which version of the standard it keeps to. */
function versionFindings(descriptor: Record<string, unknown>, file: string, standard: Standard): Finding[] {
  const said = [descriptor.conformsTo].flat().filter((each) => typeof each === 'string' && each.startsWith(`${standard.name}/`));
  if (said.includes(wanted)) return [];
  const [other] = said;
  return [
    typeof other === 'string'
      ? find({ file }, 'package/other-version', { said: other, wanted })
      : find({ file }, 'package/no-version', { wanted }),
  ];
}

/** The tables that the standard knows and the package does not name, but for a slip. */
function namingFindings(names: readonly string[], file: string, { tables, required }: Standard): Finding[] {
  const known = tables.map(({ name }) => name);
  const absent = known.filter((name) => !names.includes(name));
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  const slips = names.filter((name) => !known.includes(name)).map((name) => ({ name, near: nearMiss(name, absent) }));
  return [
    ...[...new Set(twice)].map((name) => find({ file }, 'package/table-twice', { name })),
    ...slips.flatMap(({ name, near }) => (near ? [find({ file }, 'package/table-name', { name, near })] : [])),
    ...required
      .filter((name) => absent.includes(name) && !slips.some(({ near }) => near === name))
      .map((name) => find({ file }, 'package/no-table', { name })),
  ];
}

/** What the package itself says of the columns of a table is what the table has. */
function describedFindings({ schema }: Resource, { file, heads, isWhole, isJson }: LoadedTable, descriptor: string): Finding[] {
  const described = schema?.fields?.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  if (!described || !isWhole || heads.length === 0) return [];
  return [
    ...heads
      .filter((column) => !described.includes(column))
      .map((column) => find({ file: descriptor, column }, 'package/not-described', { file })),
    // In JSON a row leaves out what it has no value for.
    ...described
      .filter((column) => !isJson && !heads.includes(column))
      .map((column) => find({ file: descriptor, column }, 'package/described', { file })),
  ];
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(asText(bytes) ?? '');
  } catch {
    return undefined;
  }
}

export async function readPackage(source: Source, standard: Standard): Promise<ReadPackage> {
  const file = source.descriptor;
  const nothing = (finding: Finding): ReadPackage => ({ tables: [], files: [file], findings: [finding] });
  const bytes = await source.read(file);
  if (!bytes) return nothing(find({ file }, 'package/missing'));
  const descriptor = parsed(bytes);
  if (!isObject(descriptor)) return nothing(find({ file }, 'package/json'));
  const { resources } = descriptor;
  const isResource = (each: unknown): each is Resource =>
    isObject(each) && typeof each.name === 'string' && (typeof each.path === 'string' || each.data !== undefined);
  if (!Array.isArray(resources) || resources.length === 0) return nothing(find({ file }, 'package/no-tables'));
  const found: Resource[] = resources.filter(isResource);
  const read = await Promise.all(
    found.map(async (resource) => {
      const { name, path, data, dialect } = resource;
      const known = standard.tables.find((table) => table.name === name);
      const one =
        typeof path === 'string'
          ? readFile(name, path, await source.read(path), dialect?.delimiter ?? ',', known)
          : readRows(name, data, known);
      return { ...one, described: describedFindings(resource, one.table, file) };
    }),
  );
  return {
    tables: read.map(({ table }) => table),
    files: [file, ...read.map(({ table }) => table.file)],
    findings: [
      ...versionFindings(descriptor, file, standard),
      ...resources.flatMap((each, index) => (isResource(each) ? [] : [find({ file }, 'package/resource', { place: index + 1 })])),
      ...namingFindings(
        found.map(({ name }) => name),
        file,
        standard,
      ),
      ...read.flatMap(({ findings, described }) => [...findings, ...described]),
    ],
  };
}

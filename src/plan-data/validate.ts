/** A package of plan data and the standard -> everything that is wrong with it, at once; a mistake is said once, where it is. */
import { checkCells } from './check-cells.ts';
import { checkJoins } from './check-joins.ts';
import { checkRules } from './check-rules.ts';
import type { Standard } from './definition.ts';
import { type Finding, sortFindings } from './finding.ts';
import { readPackage } from './read-package.ts';
import type { Source } from './read-source.ts';

export interface Validated {
  findings: readonly Finding[];
  /** Tables that the standard knows, and their rows. */
  tables: number;
  rows: number;
}

const placeOf = ({ file, row, column }: Finding) => JSON.stringify([file, row, column]);

export async function validate(source: Source, standard: Standard): Promise<Validated> {
  const { tables, files, findings } = await readPackage(source, standard);
  const known = tables.flatMap((loaded) => {
    const table = standard.tables.find(({ name }) => name === loaded.name);
    return table && loaded.isWhole ? [{ loaded, table }] : [];
  });
  const inTables = known.flatMap(({ loaded, table }) => {
    const cells = checkCells(loaded, table, standard);
    // What is wrong with a cell by itself is said; what follows from it is not.
    const said = new Set(cells.map(placeOf));
    const others = [...checkJoins(loaded, table, tables, standard), ...checkRules(loaded, table, standard)];
    return [...cells, ...others.filter((finding) => finding.column === undefined || !said.has(placeOf(finding)))];
  });
  return {
    findings: sortFindings([...findings, ...inTables], files),
    tables: known.length,
    rows: known.reduce((sum, { loaded }) => sum + loaded.rows.length, 0),
  };
}

/** What tests of the old plans have in common: pages as text, and tables of data by their columns. */
import { read } from '../site/build.ts';
import { textOf } from '../site/page.ts';
import { REAL_SITE } from '../site/real-site.ts';

export type Row = Record<string, string | number | boolean | null | (string | number)[]>;

export const [WEST_NORFOLK, NORWICH, NORFOLK, LATEST] = [
  'west-norfolk-2005',
  'norwich-2010',
  'norfolk-2012',
  'safer-norfolk-2021',
] as const;

export const text = (path: string) => textOf(read(REAL_SITE, `${path}/index.html`));
export const rowsOf = (path: string) => (JSON.parse(read(REAL_SITE, `data/${path}.json`)) as { rows: Row[] }).rows;
export const inPlan = (plan: string, table: string) => rowsOf(`plans/${plan}/${table}`);
export const column = (rows: readonly Row[], ...names: string[]) => rows.map((row) => names.map((name) => row[name]));
export const count = (values: readonly unknown[]) =>
  Object.fromEntries([...Map.groupBy(values, String)].map(([value, those]) => [value, those.length]));

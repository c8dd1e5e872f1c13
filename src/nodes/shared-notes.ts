/**
 * What must be known of some rows of a table stands below it, once, with the names of these rows: in a cell it would make the
 * row a column of its own, and say the same in many.
 */

export interface NotedRow {
  label: string;
  notes: readonly string[];
}

/** Notes of the same rows together. Those of all rows need no names: `labels` is empty then. */
export function sharedNotes(rows: readonly NotedRow[]): { labels: string[]; notes: string[] }[] {
  const each = rows.flatMap(({ label, notes }) => notes.map((note) => ({ label, note })));
  const byNote = [...Map.groupBy(each, ({ note }) => note)].map(([note, those]) => ({ note, labels: those.map(({ label }) => label) }));
  const byRows = [...Map.groupBy(byNote, ({ labels }) => labels.join('\n')).values()];
  return byRows.map((those) => {
    const labels = those[0]?.labels ?? [];
    return { labels: labels.length === rows.length ? [] : labels, notes: those.map(({ note }) => note) };
  });
}

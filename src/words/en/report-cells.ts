/** What is told of a cell of a table that was not taken by its letters. */
import { dates } from './dates.ts';

export const cellNotes = (
  note: { of: 'day' | 'period'; cell: string; read: string } | { of: 'unclear day'; cell: string; read: [string, string] },
): string =>
  note.of === 'unclear day'
    ? `“${note.cell}” could be ${dates.full(note.read[0])} or ${dates.full(note.read[1])}. Write the month in letters, such as 3 Apr 2026.`
    : `“${note.cell}” was read as ${dates.full(note.read)}.`;

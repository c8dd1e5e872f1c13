/** The open data of the fixtures holds for readers that are not ours. */
import { holdsForReaders } from './readers.ts';

for (const fixture of ['whole-plan', 'every-field', 'measured', 'minimal']) holdsForReaders(`tests/fixtures/${fixture}/content`);

/** Links to earlier and later priorities as a sheet tells them: “Takes in Noise (2020 to 2022, The old town)”. */
import { allWords } from '../../../../src/nodes/nodes.ts';
import { onPaper } from '../../../../src/nodes/on-paper.ts';
import type { KinView } from '../../../../src/subjects/across-plans/lineage-links.ts';
import { kinNodes } from '../../../../src/subjects/across-plans/lineage-nodes.ts';
import { wordsIn } from '../../../../src/words/words.ts';

const words = wordsIn('en-GB');

export const told = (kin: readonly KinView[]): string[] => kin.map((each) => allWords(onPaper(kinNodes([each], 'sheet', words), words)));

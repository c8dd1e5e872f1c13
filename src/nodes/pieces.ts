/** Sentences of `src/words/` in which links and other runs stand. */
import type { Pieces } from '../words/pieces.ts';
import { type Run, text } from './nodes.ts';

export const runsIn = (pieces: Pieces<Run | Run[]>): Run[] => pieces.flatMap((piece) => (typeof piece === 'string' ? text(piece) : piece));

/** Short dated notices of what has happened. */

import type { Pieces } from '../pieces.ts';
import { names } from './names.ts';

export const updates = {
  title: names.updates,
  description: 'What has happened, in short dated notices.',
  none: 'No update has been published yet.',
  dated: <T>({ date, plan }: { date: string; plan: T | undefined }): Pieces<T> => (plan === undefined ? [date] : [date, '. ', plan]),
};

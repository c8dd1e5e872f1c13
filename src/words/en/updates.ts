/** Short dated notices of what has happened. */
import type { Pieces } from '../pieces.ts';

export const updates = {
  title: 'Updates',
  description: 'What has happened, in short dated notices.',
  none: 'No update has been published yet.',
  dated: <T>({ date, plan }: { date: string; plan: T | undefined }): Pieces<T> => (plan === undefined ? [date] : [date, '. ', plan]),
};

/** The documents that everything rests on, and those that are only known by name. */
import { names } from './names.ts';
export const sources = {
  title: names.sources,
  description: 'The documents that everything here comes from, and those that are not held: named in the others, or missing between them.',
  held: 'Documents held',
  notHeld: 'Not held: named in the documents, or missing between them',
  noDate: 'Date not stated',
  opened: (date: string) => `The link was last opened on ${date}.`,
  published: ({ by, date }: { by: string; date: string }) => `${by}, ${date}`,
};

/** What is new, for those who follow it in a feed reader. */
import type { Pieces } from '../pieces.ts';

export const feeds = {
  title: (site: string) => `${site}: what is new`,
  ofPlan: ({ site, plan }: { site: string; plan: string }) => `${plan}: what is new on ${site}`,
  about: 'Notices, reports, changes of promises and corrections, each with the date that it speaks for.',
  /** What an entry is called: what it says, of what. */
  entry: {
    'progress-report': (about: string) => `Report on ${about}`,
    'figure-report': (about: string) => `New figure: ${about}`,
    'result-report': (about: string) => `Result: ${about}`,
    'decision-report': (about: string) => `Decision: ${about}`,
    amendment: (about: string) => `Promise changed: ${about}`,
    correction: (about: string) => `Put right here: ${about}`,
  },
  source: (sources: readonly string[]) => `(${sources.join('; ')})`,
  /** Where all of them can be followed. */
  follow: <T>(links: T): Pieces<T> => ['To follow what is new in a feed reader (Atom): ', links, '.'],
  ofAll: 'all of this site',
};

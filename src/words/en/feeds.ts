/** What is new, for those who follow it in a feed reader. */
import type { Pieces } from '../pieces.ts';

export const feeds = {
  title: (site: string) => `${site}: what is new`,
  /** Of a plan; of a district, through all plans. */
  onSite: ({ site, name }: { site: string; name: string }) => `${name}: what is new on ${site}`,
  /** Of a priority of a plan; of a body, for what it has in it. */
  inPlan: ({ plan, name }: { plan: string; name: string }) => `${name}: what is new in ${plan}`,
  about: 'Notices, reports, changes of promises and corrections, each with the date that it speaks for.',
  aboutPart:
    'Reports, changes of promises and corrections that concern it, and notices on a plan as a whole, each with the date that it speaks for.',
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
  ofParts:
    'A priority, a district and what a body promised have a feed of their own, once there is anything to follow: it is linked at the foot of their page.',
  /** In the foot of the page that a feed belongs to. */
  followHere: 'Follow what is new here, in a feed reader',
};

/** A small site with what a search can meet: two plans, help, terms, places, everyday words. Its index is the real one. */
import { find } from '../../../src/search/find.ts';
import type { SearchedPage } from '../../../src/search/index-files.ts';
import type { Shelf } from '../../../src/search/index-reader.ts';
import { type IndexSource, makeIndex } from '../../../src/search/make-index.ts';
import { weightOf } from '../../../src/search/page-weights.ts';

const page = (address: string, kind: string, title: string, text = '', rest: Partial<SearchedPage> = {}): SearchedPage => ({
  address,
  kind,
  title,
  text,
  description: '',
  weight: weightOf(kind, rest.plan === 'Old plan'),
  years: rest.plan === 'Old plan' ? ['2005', '2006'] : rest.plan ? ['2021'] : [],
  planWords: rest.plan === 'Old plan' ? 'Old plan 2005' : rest.plan && 'New plan 2021',
  ...rest,
});

export const SITE: IndexSource = {
  pages: [
    page('/help/', 'Help', 'Help now', 'Call 999. Somebody attacked me. Someone at home hurts me.'),
    page('/help/#violence', 'Help', 'Violence, knives and robbery', 'Victim Support', {
      description: 'Somebody attacked or threatened me.',
    }),
    page('/help/#abuse', 'Help', 'Domestic abuse', 'Refuge', { description: 'Someone at home hurts me.' }),
    page('/meetings/', 'List', 'Meetings', 'The panel meets in September.'),
    page('/new/burglary/', 'Priority', 'Burglary', 'Burglary of homes, and what the police do about it.', { plan: 'New plan' }),
    page('/old/burglary/', 'Priority', 'Burglary', 'Burglary of homes in the old years.', { plan: 'Old plan' }),
    page('/new/asb/', 'Priority', 'Anti-social behaviour', 'Noise, litter and graffiti.', { plan: 'New plan' }),
    page('/new/violence/', 'Priority', 'Serious violence', 'Knife crime, robbery and gangs. Schools are told of knives.', {
      plan: 'New plan',
    }),
    page('/new/1/', 'Action', 'Action 1: Mark bicycles', 'Bicycles are marked in schools so that theft is rarer.', { plan: 'New plan' }),
    page('/glossary/#asb', 'Glossary', 'ASB', '', { about: ['anti-social behaviour'], description: 'Behaviour that spoils life.' }),
    page('/glossary/#robbery', 'Glossary', 'Robbery', '', { description: 'Theft with violence.' }),
    page('/districts/fenside/', 'District', 'Fenside', 'What is done in Fenside.'),
    page('/districts/upland/', 'District', 'Upland', 'What is done in Upland.'),
  ],
  names: [
    {
      kind: 'everyday',
      names: ['mugging', 'street robbery'],
      addresses: ['/help/#violence', '/glossary/#robbery'],
      also: ['Robbery'],
      because: 'Force makes it a robbery.',
    },
    { kind: 'everyday', names: ['noisy neighbours', 'loud music'], addresses: ['/new/asb/'], also: ['Anti-social behaviour'] },
    { kind: 'everyday', names: ['nasty word'], addresses: ['/help/#abuse'], also: [], neverShown: true },
    { kind: 'term', names: ['ASB', 'anti-social behaviour', 'antisocial'], addresses: ['/glossary/#asb'] },
    { kind: 'place', names: ['Ashby', 'Great Ashby'], addresses: ['/districts/fenside/'], also: [], within: ['Fenside'] },
    { kind: 'place', names: ['ZZ1'], addresses: ['/districts/upland/', '/districts/fenside/'], also: [], within: ['Upland', 'Fenside'] },
  ],
  suggestions: [],
  help: ['/help/', '/help/#violence', '/help/#abuse'],
  meetings: '/meetings/',
};

export function shelfOf(source: IndexSource): Shelf & { asked: string[] } {
  const { files, start } = makeIndex(source);
  const asked: string[] = [];
  return {
    asked,
    start: async () => ({ folder: 'x', ...start }),
    read: async (file) => {
      asked.push(file);
      const text = files.get(file);
      if (text === undefined) throw new Error(`There is no ${file}`);
      return JSON.parse(text);
    },
  };
}

/** What is found for a query in the small site, with addresses. */
export async function searched(query: string, asTyped = false) {
  const shelf = shelfOf(SITE);
  const found = await find(shelf, query, asTyped);
  const hits = found.hits.map((hit) => ({ ...hit, address: SITE.pages[hit.page]?.address ?? '' }));
  return { ...found, hits, addresses: hits.map(({ address }) => address), asked: shelf.asked };
}

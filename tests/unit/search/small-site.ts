/** A small site with what a search can meet: two plans, help, terms, places, everyday words. Only the engine is a stand-in. */
import type { Engine, Filters, FoundPage } from '../../../src/search/engine.ts';
import { find } from '../../../src/search/find.ts';
import type { Shelf } from '../../../src/search/known.ts';
import type { Library } from '../../../src/search/library.ts';
import { type Name, namesInParts, readPart, type Target, targetKey, writtenPart } from '../../../src/search/names.ts';
import type { Rank } from '../../../src/search/page-ranks.ts';
import { sayingsOf } from '../../../src/search/said.ts';
import { commonWords, siteWords } from '../../../src/search/vocabulary.ts';
import { wordsIn } from '../../../src/search/word-forms.ts';

interface SitePage {
  address: string;
  kind: string;
  title: string;
  text: string;
  plan?: string;
}

const RANKS: Record<string, Rank> = {
  Help: 'help',
  Line: 'help',
  Priority: 'priority',
  District: 'subject',
  Action: 'promise',
  Glossary: 'term',
  List: 'list',
};

const page = (address: string, kind: string, title: string, text = '', plan?: string): SitePage => ({
  address,
  kind,
  title,
  text,
  ...(plan && { plan }),
});

const PAGES: SitePage[] = [
  page('/help/', 'Help', 'Help now', 'Call 999. Somebody attacked me. Someone at home hurts me.'),
  page('/help/#violence', 'Help', 'Violence, knives and robbery', 'Somebody attacked or threatened me. Victim Support'),
  page('/help/#abuse', 'Help', 'Domestic abuse', 'Someone at home hurts me. Refuge'),
  page('/help/#line-quiet', 'Line', 'Emergency services, without a word', 'Press 55.'),
  page('/new/', 'Plan', 'The plan', 'What is done, and who answers for it.', 'New plan'),
  page('/partners/', 'List', 'Partnership', 'The council and the police.'),
  page('/meetings/', 'List', 'Meetings', 'The panel meets in September.'),
  page('/new/burglary/', 'Priority', 'Burglary', 'Burglary of homes, and what the police do about it.', 'New plan'),
  page('/old/burglary/', 'Priority', 'Burglary', 'Burglary of homes in the old years.', 'Old plan'),
  page('/new/asb/', 'Priority', 'Anti-social behaviour', 'Noise, litter and graffiti.', 'New plan'),
  page('/new/violence/', 'Priority', 'Serious violence', 'Knife crime, robbery and gangs. Schools are told of knives.', 'New plan'),
  page('/new/1/', 'Action', 'Action 1: Mark bicycles', 'Bicycles are marked in schools so that theft is rarer.', 'New plan'),
  page('/glossary/#asb', 'Glossary', 'ASB', 'anti-social behaviour. Behaviour that spoils life.'),
  page('/glossary/#robbery', 'Glossary', 'Robbery', 'Theft with violence.'),
  page('/districts/fenside/', 'District', 'Fenside', 'What is done in Fenside.'),
  page('/districts/upland/', 'District', 'Upland', 'What is done in Upland.'),
];

const NAMES: Name[] = [
  {
    kind: 'everyday',
    names: ['mugging', 'street robbery'],
    leadsTo: ['/help/#violence', '/glossary/#robbery'],
    also: ['Robbery'],
    because: 'Force makes it a robbery.',
  },
  { kind: 'everyday', names: ['noisy neighbours', 'loud music'], leadsTo: ['/new/asb/'], also: ['Anti-social behaviour'] },
  { kind: 'everyday', names: ['nasty word'], leadsTo: ['/help/#abuse'], also: [], neverShown: true },
  {
    kind: 'term',
    names: ['ASB', 'anti-social behaviour', 'antisocial'],
    leadsTo: ['/glossary/#asb'],
    also: ['ASB', 'anti-social behaviour', 'antisocial'],
  },
  // Letters that lead to more than the term, all of them before it.
  { kind: 'everyday', names: ['RTA', 'road rage'], leadsTo: ['/new/asb/', '/new/violence/', '/help/#violence'], also: [] },
  { kind: 'term', names: ['RTA'], leadsTo: ['/glossary/#robbery'], also: [] },
  { kind: 'place', names: ['Ashby', 'Great Ashby'], leadsTo: ['/districts/fenside/'], also: [], within: ['Fenside'] },
  { kind: 'place', names: ['ZZ1'], leadsTo: ['/districts/upland/', '/districts/fenside/'], also: [], within: ['Upland', 'Fenside'] },
  { kind: 'everyday', names: ['the plan', 'strategy'], leadsTo: ['/new/'], also: [] },
  { kind: 'everyday', names: ['who is responsible', 'who runs'], leadsTo: ['/partners/'], also: [] },
  { kind: 'everyday', names: ['quiet call'], leadsTo: ['/help/#line-quiet', '/help/#abuse'], also: [] },
  { kind: 'everyday', names: ['bf', 'boyfriend'], leadsTo: ['/help/#abuse'], also: [] },
  { kind: 'everyday', names: ['hit'], leadsTo: ['/help/#violence', '/new/violence/', '/help/#abuse'], also: [] },
  { kind: 'everyday', names: ['speeding'], leadsTo: ['/new/1/'], also: [] },
  { kind: 'everyday', names: ['speed'], leadsTo: ['/new/violence/'], also: [] },
  { kind: 'everyday', names: ['loud parties', 'noise at night'], leadsTo: ['/new/asb/'], because: 'Councils deal with noise.' },
];

const KINDS: Record<string, string> = {
  Help: 'help-subject',
  Line: 'help-line',
  Priority: 'priority',
  District: 'district',
  Glossary: 'glossary-term',
  List: 'page',
};
const targetOf = ({ address, title, kind }: SitePage): Target => ({ address, title, kind: KINDS[kind] ?? 'page', label: kind });
const TARGETS = new Map(PAGES.map((each) => [each.address, targetOf(each)]));

/** As Pagefind would find them: all words, in any form; a title counts more than a text. */
function scoreOf({ title, text }: SitePage, words: string): number {
  const [inTitle, inText] = [title, text].map((each) => new Set(wordsIn(each).map(({ form }) => form)));
  const forms = wordsIn(words).map(({ form }) => form);
  if (!forms.every((form) => inTitle?.has(form) || inText?.has(form))) return 0;
  return forms.reduce((sum, form) => sum + (inTitle?.has(form) ? 20 : 1), 0);
}

const sayings = sayingsOf(NAMES);
const SAID = new Map(PAGES.map((each) => [each.address, sayings({ ...each, about: '' }).map((filter) => filter.join(' '))]));

const FILTERS: Record<string, (page: SitePage) => string | undefined> = {
  kind: ({ kind }) => kind,
  plan: ({ plan }) => plan,
  rank: ({ kind }) => RANKS[kind],
  target: ({ address }) => targetKey(address),
};
const isLeft = (each: SitePage, filters: Filters) =>
  Object.entries(filters).every(([name, value]) =>
    FILTERS[name]
      ? (typeof value === 'string' ? [value] : value.any).includes(FILTERS[name](each) ?? '')
      : SAID.get(each.address)?.includes(`${name} ${value}`),
  );

/** The questions that the engine was asked are kept. */
function engine(asked: string[]): Engine {
  return {
    search: async (words, filters) => {
      if (words !== null) asked.push(words);
      return PAGES.filter((each) => isLeft(each, filters))
        .map((each): FoundPage => {
          const score = words === null ? 1 : scoreOf(each, words);
          const inTitle = words !== null && scoreOf({ ...each, text: '' }, words) > 0;
          return {
            id: each.address,
            score,
            data: async () => ({ url: each.address, content: each.text, meta: {} }),
            ...(inTitle && { matchedMetaFields: ['title'] }),
          };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
    },
  };
}

const texts = PAGES.map(({ title, text }) => `${title} ${text}`);
const words = siteWords(texts);
const parts = namesInParts(NAMES, TARGETS, words);

/** The files are written and read as they are on a web server. */
function shelf(loaded: string[]): Shelf {
  return {
    part: async (name) => {
      loaded.push(name);
      const part = parts.get(name);
      if (!part) throw new Error(`There is no part ${name}`);
      return readPart(JSON.parse(writtenPart(part)));
    },
    vocabulary: async () => {
      loaded.push('vocabulary');
      return commonWords(
        words,
        NAMES,
        PAGES.map(({ title }) => title),
      );
    },
  };
}

const PLANS: Library['plans'] = [
  { title: 'New plan', years: ['2021'], isOld: false },
  { title: 'Old plan', years: ['2005', '2006'], isOld: true },
];

/** What is found for a query in the small site, with addresses; `asked` are the questions to the engine, `loaded` the files. */
export async function searched(query: string, asTyped = false, filters: Filters = {}) {
  const asked: string[] = [];
  const loaded: string[] = [];
  const answers = {
    help: TARGETS.get('/help/'),
    subjects: ['/help/#violence', '/help/#abuse', '/help/#line-quiet'],
    meetings: TARGETS.get('/meetings/'),
  };
  const found = await find({ engine: engine(asked), shelf: shelf(loaded), plans: PLANS, answers }, query, filters, asTyped);
  const hits = found.hits.map((hit) => ({ ...hit, address: hit.page.id }));
  return { ...found, hits, addresses: hits.map(({ address }) => address), asked, loaded };
}

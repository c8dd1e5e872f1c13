/** What people call the pages that every site has: lists, data, money, progress. They lead there as everyday words do. */
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Name, Target } from '../../search/names.ts';
import type { Words } from '../../words/words.ts';
import { promiseSubjects } from '../across-plans/promises.ts';
import { CONTACTS } from '../help/contacts.ts';
import {
  accountabilityAddress,
  addressOf,
  COMPARE,
  DATA,
  DISTRICTS,
  DUTIES,
  downloadsAddress,
  FUNDING,
  fundingAddress,
  GLOSSARY,
  listAddress,
  type PageKind,
  PLANS,
  PROMISES,
  partnershipAddress,
  planAddress,
  promisesAddress,
  SAY,
  SOURCES,
  STILL_TRUE,
  UPDATES,
} from '../page/addresses.ts';
import { meaningsOf } from './entry-names.ts';

type SitePage = keyof Words['search']['pageNames'];

/** Where the pages are; those that a site has not are not in the index, and lead nowhere. */
function addressesOf(graph: Graph, plan: Plan): Record<SitePage, readonly string[]> {
  const list = (kind: PageKind) => [listAddress(plan.id, kind)];
  const consultations = plan.all('consultation').map((entry) => addressOf(entry, plan.id));
  return {
    plan: [planAddress(plan.id)],
    priorities: list('priority'),
    outcomes: list('outcome'),
    actions: list('action'),
    measures: list('measure'),
    consultations: [...consultations.slice(0, 1), ...list('consultation')],
    downloads: [downloadsAddress(plan.id)],
    partnership: [partnershipAddress(plan.id)],
    // The year of an earlier plan leads to the money of that one.
    funding: [fundingAddress(plan.id), FUNDING, ...graph.plans.filter((each) => each !== plan).map(({ id }) => fundingAddress(id))],
    promises: [PROMISES],
    check: [STILL_TRUE],
    updates: [UPDATES],
    data: [DATA],
    duties: [DUTIES],
    compare: [COMPARE],
    plans: [PLANS],
    sources: [SOURCES],
    glossary: [GLOSSARY],
    say: [SAY],
    accountability: [accountabilityAddress(plan.id)],
    contacts: [CONTACTS],
    districts: [DISTRICTS, ...graph.all('district').map((entry) => addressOf(entry, plan.id))],
  };
}

/** What became of the promises on a subject, whatever people call that: words that lead to its topic, and need no reason to. */
const promiseNames = (graph: Graph): Name[] =>
  promiseSubjects(graph).map((topic): Name => {
    const words = graph.all('everyday-word').filter((word) => meaningsOf(graph, word).includes(topic));
    const called = [topic.data.title, ...words.flatMap(({ data }) => (data.neverShown || data.because ? [] : data.words.slice(0, 1)))];
    const names = called.flatMap((what) => graph.words.search.promisesOn(what));
    return { kind: 'everyday', names, leadsTo: [promisesAddress(topic.id)], also: [] };
  });

export const sitePageNames = (graph: Graph): Name[] => {
  const addresses = addressesOf(graph, graph.currentPlan);
  const ofPages = Object.entries(graph.words.search.pageNames).map(
    ([page, names]): Name => ({ kind: 'everyday', names, leadsTo: addresses[page as SitePage], also: [] }),
  );
  return [...ofPages, ...promiseNames(graph)];
};

/** These pages as results: what they are called is loaded with them. */
export const sitePageTargets = (graph: Graph): Target[] =>
  [...Object.values(addressesOf(graph, graph.currentPlan)).flat(), ...promiseSubjects(graph).map(({ id }) => promisesAddress(id))].map(
    (address) => ({ address, title: '', kind: 'page', label: '' }),
  );

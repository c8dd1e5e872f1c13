/** Parts of pages that have an anchor, to be found by themselves; and what else search knows of pages. */

import type { Graph, Plan } from '../../plan/graph.ts';
import { ofGraph } from '../../plan/remembered.ts';
import { calledOf } from '../../plan/titles.ts';
import { SITUATIONS } from '../../schema/help.ts';
import { TOPIC_KINDS } from '../../schema/topic.ts';
import type { Rank } from '../../search/page-ranks.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { CONTACTS, contactsView } from '../help/contacts.ts';
import { addressOf, situationAddress } from '../page/addresses.ts';
import { meaningsOf, placeOf } from './entry-names.ts';
import { namesOfTerm } from './search-names.ts';

export interface SearchedPart {
  address: string;
  title: string;
  kind: string;
  plan?: Plan | undefined;
  /** Other names for it. */
  about: string[];
  text: string;
}

/** What pages are, by their addresses; lists of them come last. */
const RANK_OF: readonly (readonly [RegExp, Rank])[] = [
  [/^\/help\//, 'help'],
  [/\/priorities\/[^/]+\/$/, 'priority'],
  [/^\/(?:topics|districts)\/[^/]+\/$/, 'subject'],
  [/^\/glossary\/[^/]+\/#/, 'term'],
  [/\/(?:outcomes|actions|measures|consultations)\/[^/]+\/$|^\/plans\/[^/]+\/$/, 'promise'],
  [
    /\/(?:priorities|outcomes|actions|measures|chapters|theories-of-change|targets|consultations|downloads)\/$|^\/(?:compare|promises|lineage|sources|data|glossary)\//,
    'list',
  ],
];

export const rankOf = (address: string): Rank | undefined => RANK_OF.find(([pattern]) => pattern.test(address))?.[1];

const sentences = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('\n');

const bodyParts = (graph: Graph): SearchedPart[] =>
  [...graph.all('organisation'), ...graph.all('group')].map((body) => {
    const { name, shortName, alsoCalled: others = [] } = body.data;
    const [of] = body.data.plans ?? [];
    const plan = of === undefined || body.data.plans?.includes(graph.currentPlan.id) ? graph.currentPlan : graph.planOf(of);
    return {
      address: placeOf(graph, body),
      title: name,
      kind: graph.words.search.kinds[body.kind],
      plan,
      about: [...(shortName ? [shortName] : []), ...others],
      text: (body.kind === 'group' ? body.data.purpose : body.data.role) ?? '',
    };
  });

const termParts = (graph: Graph): SearchedPart[] =>
  graph.all('glossary-term').map((term) => ({
    address: placeOf(graph, term),
    title: calledOf(graph, term),
    kind: graph.words.search.kinds['glossary-term'],
    about: namesOfTerm(term).slice(1),
    text: sentences(term.data.meaning, ...(term.data.inPlans ?? []).map(({ says }) => says)),
  }));

const helpParts = (graph: Graph): SearchedPart[] =>
  graph.all('help-subject').map((subject) => {
    const { title, words, lines, report = [], topics = [] } = subject.data;
    const help = lines.map((reference) => graph.get(reference, 'help-line').data);
    return {
      address: placeOf(graph, subject),
      title,
      kind: graph.words.search.kinds['help-subject'],
      about: topics.map((reference) => graph.get(reference, 'topic').data.title),
      text: sentences(words, ...help.map(said), ...report.map(({ to, how }) => [to, how].filter(Boolean).join(': '))),
    };
  });

type HelpLine = Entry<'help-line'>['data'];

const said = ({ name, for: purpose, number, steps = [] }: HelpLine) => [name, purpose, number, ...steps].filter(Boolean).join(', ');

/** Whom to call before any subject: in danger, without a voice, when it can wait; and the bodies of each district. */
function otherHelpParts(graph: Graph): SearchedPart[] {
  const { help, search } = graph.words;
  const kind = search.kinds['help-subject'];
  const lines = graph.all('help-line').map(({ data }) => data);
  const situations = SITUATIONS.map((situation) => ({ situation, of: lines.filter((line) => line.situation === situation) }));
  const { ofArea, byDistrict } = contactsView(graph);
  const contacts = [...byDistrict.map(({ council }) => council), ...ofArea];
  return [
    ...situations
      .filter(({ of }) => of.length > 0)
      .map(({ situation, of }) => ({
        address: situationAddress(situation),
        title: help.situations[situation],
        kind,
        about: [],
        text: sentences(...of.map(said)),
      })),
    ...(contacts.length > 0
      ? [
          {
            address: CONTACTS,
            title: help.contacts,
            kind,
            about: [],
            text: sentences(...contacts.map(({ name, label }) => `${name}, ${label}`)),
          },
        ]
      : []),
  ];
}

/** What everyday words lead to that is a part of a page and none of those above. */
const meantParts = (graph: Graph): SearchedPart[] =>
  graph
    .all('everyday-word')
    .flatMap((word) => meaningsOf(graph, word))
    .filter((entry) => placeOf(graph, entry).includes('#'))
    .map((entry: AnyEntry) => ({
      address: placeOf(graph, entry),
      title: calledOf(graph, entry),
      kind: graph.words.search.kinds[entry.kind],
      plan: entry.plan ? graph.planOf(entry.plan) : undefined,
      about: [],
      text: '',
    }));

export function searchParts(graph: Graph): SearchedPart[] {
  const parts = [...termParts(graph), ...helpParts(graph), ...otherHelpParts(graph), ...bodyParts(graph), ...meantParts(graph)];
  return [...new Map(parts.toReversed().map((part) => [part.address, part])).values()].toReversed();
}

/** Other names of pages, by address: a priority is about the topics that name it, whatever its title says. */
export const searchedAs = ofGraph((graph): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const { data } of graph.all('topic'))
    for (const reference of data.plans.flatMap(({ entries = [] }) => entries)) {
      const { plan, entry } = graph.across(reference, ...TOPIC_KINDS);
      if (entry.kind !== 'priority') continue;
      const place = addressOf(entry, plan.id);
      names.set(place, [...(names.get(place) ?? []), data.title]);
    }
  return names;
});

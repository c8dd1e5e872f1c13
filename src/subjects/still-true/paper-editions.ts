/**
 * The documents of a plan as they were, edition by edition, each with what was published here of its subject after it: what the square code on a paper
 * leads to. A paper tells how far it goes (the day of its latest source or report), not when it was published; the ledger knows that of its place here,
 * and has the places of all editions that ever were. What is in no ledger yet is published with this build: it is the newest, and nothing came since.
 */

import type { LinkItem } from '../../nodes/links.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import { periodStart } from '../../schema/periods.ts';
import { type PlanDocument, planDocuments } from '../documents/documents.ts';
import { editionAddress, stillTrueAddress } from '../page/addresses.ts';
import { withdrawnDocuments } from '../publication/withdrawn-pages.ts';
import { documentsConcerned } from './documents-concerned.ts';
import { type Recorded, recordedIn } from './recorded.ts';

export interface EditionView {
  /** Its place on the page of the plan. */
  address: string;
  /** “Priority: Fraud” */
  label: string;
  /** The day of its latest source or report, in words. */
  goesTo: string;
  /** When it was published first, in words. */
  published: string | undefined;
  /** Whether a newer one of the same document follows. */
  state: 'newest' | 'older' | 'gone';
  /** What was published after it, and is not told of a newer one: the earliest first. */
  since: Recorded[];
  /** The page that says what holds now. */
  page: LinkItem | undefined;
}

interface Edition {
  day: string;
  address: string;
  published: string | undefined;
}

const orderOf = ({ published = '', day }: Edition): string => `${published} ${day}`;

const NAME = /^(\d{4}(?:-\d{2}){0,2})\.([a-z0-9-]+)$/;

/** The days to which the documents of a plan went that were published, by the place of each without the day. */
function daysBefore(graph: Graph, plan: Plan): Map<string, string[]> {
  const found = graph.partsOf(stillTrueAddress(plan.id)).flatMap((name) => {
    const [, day = '', document] = NAME.exec(name) ?? [];
    return document === undefined ? [] : [{ day, document }];
  });
  return new Map([...Map.groupBy(found, ({ document }) => document)].map(([document, all]) => [document, all.map(({ day }) => day)]));
}

export function paperEditions(graph: Graph, plan: Plan): EditionView[] {
  const page = stillTrueAddress(plan.id);
  const before = daysBefore(graph, plan);
  const recorded = recordedIn(graph, plan).map((record, index) => ({ record, of: documentsConcerned(graph, plan)[index] ?? [] }));
  const { full } = graph.words.dates;
  /** In the order in which they were published; of one day, in that of how far they go. */
  const editionsOf = (document: string, days: readonly string[]): Edition[] =>
    days
      .map((day) => {
        const address = editionAddress(plan.id, document, day);
        return { day, address, published: graph.publishedOn(address) };
      })
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  /** What came after an edition; `next` is the one that took its place. */
  const after = (name: string, { day, published }: Edition, next: Edition | undefined) =>
    published === undefined
      ? []
      : recorded.flatMap(({ record, of }) => {
          if (!of.includes(name)) return [];
          const since = graph.publishedOn(`${page}#${record.id}`);
          const isOfThatDay = since === published && next?.published === published && record.day > periodStart(day);
          return since === undefined || since > published || isOfThatDay ? [record] : [];
        });

  const told = (name: string, label: string, editions: readonly Edition[], document: PlanDocument | undefined): EditionView[] =>
    editions.map((edition, index) => {
      const next = editions[index + 1];
      const later = next ? new Set(after(name, next, editions[index + 2])) : undefined;
      return {
        address: edition.address,
        label,
        goesTo: full(edition.day),
        published: edition.published === undefined ? undefined : full(edition.published),
        state: document === undefined ? 'gone' : next ? 'older' : 'newest',
        since: after(name, edition, next)
          .filter((record) => !later?.has(record))
          .reverse(),
        page: document && { label, address: document.page },
      };
    });

  const withdrawn = withdrawnDocuments(graph).filter(({ name }) => name === plan.id || name.startsWith(`${plan.id}-`));
  const here = [...planDocuments(graph, plan), ...withdrawn].flatMap((document) => {
    const now = document.goesTo();
    const short = NAME.exec(editionAddress(plan.id, document.name, now).replace(/^.*#/, ''))?.[2] ?? '';
    const old = (before.get(short) ?? []).filter((day) => day !== now);
    before.delete(short);
    return told(document.name, document.label, [...editionsOf(document.name, old), ...editionsOf(document.name, [now])], document);
  });
  const gone = [...before].flatMap(([short, days]) => {
    const name = short === 'plan' ? plan.id : `${plan.id}-${short}`;
    return told(name, graph.words.stillTrue.paperGone(short), editionsOf(name, days), undefined);
  });
  return [...here, ...gone];
}

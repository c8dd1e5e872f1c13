/**
 * What an action has only from the part or section of the delivery plan that it stands in. A plan that puts six outcomes
 * at the head of twenty-five actions does not say that each action works towards each outcome, so no page, document or
 * table may say it: whatever shows such a link takes its words from here.
 */
import { type Linked, partOf, sectionOf } from '../../plan/actions.ts';
import type { Graph, Plan } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';

type LinkedAction = Linked<Entry<'action'>>;

const isInherited = ({ by }: Linked<unknown>): boolean => by === 'inherited';

/** What the action is linked to by itself. */
export const ownLinks = <E>(links: readonly Linked<E>[]): E[] => links.filter((each) => !isInherited(each)).map(({ entry }) => entry);
/** Who makes these links with the action itself, for data: the source, or we; null where there are none. */
export function linkedBy(links: readonly Linked<unknown>[]): 'source' | 'ours' | null {
  if (links.some(({ by }) => by === 'ours')) return 'ours';
  return links.some(({ by }) => by === 'own') ? 'source' : null;
}

/** What it has from where it stands. */
export const inheritedLinks = <E>(links: readonly Linked<E>[]): E[] => links.filter(isInherited).map(({ entry }) => entry);

/** How the actions that are linked to an outcome one by one come to be so; undefined where they say it themselves. */
export const oneByOne = ({ words }: Graph, actions: readonly LinkedAction[]): string | undefined =>
  actions.some(({ by }) => by === 'ours') ? words.delivery.links.oneByOne : undefined;

/** How many actions an outcome has: those that are linked to it are not added to those of its whole part. */
export const actionsCount = ({ words }: Graph, actions: readonly LinkedAction[]): string =>
  words.delivery.links.count({ own: ownLinks(actions).length, ofPart: inheritedLinks(actions).length });

/** How actions come to be listed for a priority: with a whole section, or one by one. Undefined where each names it and stands in no section. */
export function actionsNote({ words }: Graph, plan: Plan, actions: readonly LinkedAction[]): string | undefined {
  const own = actions.filter(({ by }) => by === 'ours').map(({ entry }) => entry.data.number);
  const sections = new Set(inheritedLinks(actions).map((action) => sectionOf(plan, action)?.data.title ?? ''));
  if (sections.size === 0 && own.length === 0) return undefined;
  return words.delivery.links.toPriority({ own, sections: [...sections] });
}

/** Actions by the part whose outcomes they have. */
export const byPart = (plan: Plan, actions: readonly Entry<'action'>[]): { title: string; actions: Entry<'action'>[] }[] =>
  [
    ...Map.groupBy(actions, (action) => {
      const section = sectionOf(plan, action);
      return section ? partOf(plan, section).data.title : '';
    }),
  ].map(([title, of]) => ({ title, actions: of }));

/**
 * What an action has only from the part or section of the delivery plan that it stands in. A plan that puts six outcomes
 * at the head of twenty-five actions does not say that each action works towards each outcome, so no page, document or
 * table may say it: whatever shows such a link takes its words from here.
 */
import { type Linked, partOf, sectionOf } from '../../plan/actions.ts';
import type { Plan } from '../../plan/graph.ts';
import type { Entry } from '../../source/read-content.ts';
import { both } from '../../source/wording.ts';

type LinkedAction = Linked<Entry<'action'>>;

export const FROM_SECTION = 'The link is with the whole section, not with this action by itself.';
export const FROM_PART = 'These stand at the head of the whole part. It is not stated that this action works towards each of them.';
export const OF_WHOLE_PART =
  'The outcome stands at the head of this part, whose actions are on several subjects. Which of them work towards it is not stated.';

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
export const oneByOne = (actions: readonly LinkedAction[]): string | undefined =>
  actions.some(({ by }) => by === 'ours') ? 'Linked to this outcome one by one. The links are ours.' : undefined;

/** How many actions an outcome has: those that are linked to it are not added to those of its whole part. */
export function actionsCount(actions: readonly LinkedAction[]): string {
  const [own, ofPart] = [ownLinks(actions).length, inheritedLinks(actions).length];
  const counted = own === 1 ? '1 action' : `${own} actions`;
  if (ofPart === 0) return counted;
  return `${own === 0 ? 'No action of its own' : counted}, ${ofPart} of its whole part of the delivery plan`;
}

/** More names than this would hide what the sentence says. */
const MOST_NAMED = 3;

const sectionsText = (titles: readonly string[]): string =>
  titles.length === 1
    ? `the whole section “${titles[0]}”`
    : titles.length > MOST_NAMED
      ? `${titles.length} whole sections`
      : `the whole sections ${both(titles.map((title) => `“${title}”`))}`;

/** How actions come to be listed for a priority: with a whole section, or one by one. Undefined where each names it and stands in no section. */
export function actionsNote(plan: Plan, actions: readonly LinkedAction[]): string | undefined {
  const own = actions.filter(({ by }) => by === 'ours').map(({ entry }) => entry.data.number);
  const sections = new Set(inheritedLinks(actions).map((action) => sectionOf(plan, action)?.data.title ?? ''));
  const ofSections = `${sectionsText([...sections])} of the delivery plan`;
  if (sections.size === 0) return own.length > 0 ? 'Linked one by one. The links are ours.' : undefined;
  if (own.length === 0) return `Actions of ${ofSections}, not linked one by one.`;
  return `Linked one by one, by us: ${both(own)}. The others are actions of ${ofSections}.`;
}

/** Actions by the part whose outcomes they have. */
export const byPart = (plan: Plan, actions: readonly Entry<'action'>[]): { title: string; actions: Entry<'action'>[] }[] =>
  [
    ...Map.groupBy(actions, (action) => {
      const section = sectionOf(plan, action);
      return section ? partOf(plan, section).data.title : '';
    }),
  ].map(([title, of]) => ({ title, actions: of }));

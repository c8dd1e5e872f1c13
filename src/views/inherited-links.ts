/**
 * What an action has only from the part or section of the delivery plan that it stands in. A plan that puts six outcomes
 * at the head of twenty-five actions does not say that each action works towards each outcome, so no page, document or
 * table may say it: whatever shows such a link takes its words from here.
 */
import { type Linked, partOf, sectionOf } from '../plan/actions.ts';
import type { Plan } from '../plan/graph.ts';
import type { Entry } from '../source/read-content.ts';
import { both } from '../source/wording.ts';

type LinkedAction = Linked<Entry<'action'>>;

export const FROM_SECTION = 'The link is with the whole section, not with this action by itself.';
export const FROM_PART = 'What stands at the head of the whole part. That this action works towards each of them is not stated.';
export const OF_WHOLE_PART =
  'The outcome stands at the head of this part, whose actions are on several subjects. Which of them work towards it is not stated.';

const isInherited = ({ by }: Linked<unknown>): boolean => by === 'inherited';

/** What the action is linked to by itself. */
export const ownLinks = <E>(links: readonly Linked<E>[]): E[] => links.filter((each) => !isInherited(each)).map(({ entry }) => entry);
/** What it has from where it stands. */
export const inheritedLinks = <E>(links: readonly Linked<E>[]): E[] => links.filter(isInherited).map(({ entry }) => entry);

/** How the actions that are linked to an outcome one by one come to be so; undefined where they say it themselves. */
export const oneByOne = (actions: readonly LinkedAction[]): string | undefined =>
  actions.some(({ by }) => by === 'ours') ? 'Linked to this outcome one by one. The links are ours.' : undefined;

/** More names than this would hide what the sentence says. */
const MOST_NAMED = 3;

const sectionsText = (titles: readonly string[]): string =>
  titles.length === 1
    ? `the section “${titles[0]}”`
    : titles.length > MOST_NAMED
      ? `${titles.length} sections`
      : `the sections ${both(titles.map((title) => `“${title}”`))}`;

/** How actions come to be listed for a priority: with a whole section, or one by one. Undefined where each names it and stands in no section. */
export function actionsNote(plan: Plan, actions: readonly LinkedAction[]): string | undefined {
  const own = actions.filter(({ by }) => by === 'ours').map(({ entry }) => entry.data.number);
  const sections = new Set(inheritedLinks(actions).map((action) => sectionOf(plan, action)?.data.title ?? ''));
  const ofSections = `${sectionsText([...sections])} of the delivery plan. The link is with the whole section, not with each action`;
  if (sections.size === 0) return own.length > 0 ? 'Each of these actions is linked by itself. The links are ours.' : undefined;
  if (own.length === 0) return `These are the actions of ${ofSections}.`;
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

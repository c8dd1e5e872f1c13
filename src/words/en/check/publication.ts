/** What is not public yet, and what was withdrawn. */
import type { Room } from '../../check.ts';

export const publication = {
  'publication/names-draft': ({ name, from }: { name: string; from: string | undefined }) => ({
    message:
      from === undefined
        ? `this names “${name}”, which is a draft and not public`
        : `this names “${name}”, which is only public from ${from}`,
    fix: 'Take it away here, or make this a draft too, or public from the same day',
  }),
  'publication/two-states': () => ({
    message: 'this is more than one of draft, public from a day, and withdrawn',
    fix: 'Keep one of “draft”, “from” and “withdrawn”',
  }),
  'publication/instead': ({ name, isItself }: { name: string; isItself: boolean }) => ({
    message: isItself ? `“${name}” cannot stand in the place of itself` : `“${name}” is withdrawn too`,
    fix: 'Name what holds now, or take “instead” away',
  }),
  'publication/current-plan': ({ plan, state }: { plan: string; state: 'draft' | 'withdrawn' }) => ({
    message: state === 'draft' ? `“${plan}” is not public yet` : `“${plan}” is withdrawn`,
    fix: 'Name a plan that the public can read',
  }),
} satisfies Room<'publication'>;

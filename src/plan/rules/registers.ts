/** A register names one thing by one identifier: two bodies, or two districts, with the same one are a slip of copying. */
import { say } from '../../source/problem.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** What a register calls an entry, and the field that says so. */
function registered(entry: AnyEntry): { name: string; path: string[] } | undefined {
  const found = entry.kind === 'organisation' ? entry.data.register?.id : entry.kind === 'district' ? entry.data.areaCode?.code : undefined;
  return found === undefined ? undefined : { name: found, path: entry.kind === 'organisation' ? ['register', 'id'] : ['areaCode', 'code'] };
}

export const registeredOnce: Rule = ({ entries }) => {
  const first = new Map<string, string>();
  return entries.flatMap((entry) => {
    const found = registered(entry);
    if (!found) return [];
    const other = first.get(found.name);
    if (other === undefined) first.set(found.name, entry.id);
    return other === undefined ? [] : [problemAt(entry, found.path, say('registers/twice', { name: found.name, other }))];
  });
};

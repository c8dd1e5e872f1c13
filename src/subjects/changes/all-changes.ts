/** Everything that differs between two graphs, each in a sentence: what a proposal changes. */
import { changesBetween } from '../../plan/changes/changes.ts';
import type { FieldChange } from '../../plan/changes/field-changes.ts';
import { addressesIn, goneData, movedAddresses } from './published.ts';
import { byOrder, toldOf } from './sentences.ts';
import type { Sides, ToldChange } from './told.ts';

const isLess = ({ before, after }: FieldChange): boolean =>
  after === undefined || after === null || (Array.isArray(before) && Array.isArray(after) && after.length < before.length);

export function toldChanges(sides: Sides): ToldChange[] {
  const addresses = addressesIn(sides.after);
  const isGoneAddress = (address: string) => !addresses.has(address);
  const changes = changesBetween(sides.before, sides.after);
  const all = changes.map((change) => toldOf(sides, change, isGoneAddress));
  // Tables are made by one code on both sides: only what was taken out can leave one without rows.
  const less = changes.some((change) => change.what === 'gone' || (change.what === 'field' && isLess(change.change)));
  return [...all, ...movedAddresses(sides, isGoneAddress), ...(less ? goneData(sides) : [])].sort(byOrder);
}

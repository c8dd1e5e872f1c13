/** What a proposal takes back is not told again where it is told what changed: the words went, and the sentence would be one more copy of them. */
import { type Change, fieldOf } from '../../plan/changes/changes.ts';
import { takenFrom } from '../../plan/corrections.ts';
import { keyOf } from '../../plan/publication.ts';
import { isRecord, subjectOf } from '../../plan/record.ts';
import { kinds } from '../../schema/kinds.ts';
import { childSchema, labelOf } from '../../schema/schema-walk.ts';
import type { AnyEntry } from '../../source/read-content.ts';
import { subjectText } from './subjects.ts';
import type { Sides, ToldChange } from './told.ts';

interface Taken {
  /** The entries at which new notes say so. */
  keys: ReadonlySet<string>;
  /** True if one of them says no place, as that of a notice which is gone. */
  ofNone: boolean;
  /** What stands in the place of what went. */
  marks: readonly string[];
}

const known = new WeakMap<Sides, Taken | undefined>();

/** Undefined where nothing is newly taken back. */
function takenIn(sides: Sides): Taken | undefined {
  if (known.has(sides)) return known.get(sides);
  const { before, after } = sides;
  const old = new Set(before.all('taken-back').map(({ id }) => id));
  const fresh = after.all('taken-back').filter(({ id }) => !old.has(id));
  const { inField, inText } = after.words.takeBack;
  const at = fresh.flatMap((note) => takenFrom(after.written, note) ?? []);
  const taken =
    fresh.length > 0
      ? { keys: new Set(at.map(keyOf)), ofNone: fresh.some(({ data }) => data.at === undefined), marks: [inField, inText] }
      : undefined;
  known.set(sides, taken);
  return taken;
}

const isMarked = (value: unknown, { marks }: Taken): boolean => {
  const text = JSON.stringify(value ?? '');
  return marks.some((mark) => text.includes(mark));
};
const isLess = (before: unknown, after: unknown): boolean =>
  after === undefined ||
  after === null ||
  after === '' ||
  (Array.isArray(before) && Array.isArray(after) && after.every((item) => before.includes(item)));

function isTaken(sides: Sides, change: Change, taken: Taken): boolean {
  if (change.what === 'gone')
    return change.entry.kind === 'update' && taken.ofNone && !sides.after.withdrawn.some((each) => keyOf(each) === keyOf(change.entry));
  if (change.what !== 'field' && change.what !== 'text') return false;
  const { before, after } = change.what === 'field' ? change.change : change;
  if (isMarked(after, taken) && !isMarked(before, taken)) return true;
  // A date or a level that goes is told: of a promise only words can have been taken back.
  if (change.class === 'promise' || !isLess(before, after)) return false;
  const about: AnyEntry | undefined = isRecord(change.entry) ? subjectOf(sides.before.written, change.entry) : change.entry;
  return about !== undefined && taken.keys.has(keyOf(about));
}

/** What is said of a change with which something was taken back; undefined for any other. An item of a list may be told apart by what went. */
export function takenBackTold(sides: Sides, change: Change): Pick<ToldChange, 'sentence' | 'field'> | undefined {
  const taken = takenIn(sides);
  if (!taken || !isTaken(sides, change, taken)) return undefined;
  const { changes: words } = sides.after.words;
  if (change.what === 'gone') return { sentence: words.takenBackWhole(change.entry.kind), field: '' };
  const [field = ''] = fieldOf(change).split('.');
  const schema = childSchema(kinds[change.entry.kind].schema, field);
  const label = schema && labelOf(schema);
  return { sentence: words.takenBack({ subject: subjectText(sides.after, change.entry), label }), field };
}

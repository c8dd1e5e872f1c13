/** Ids, numbers and references: each entry has one id, and each reference means one entry. */
import { type Kind, kinds } from '../../../schema/kinds.ts';
import type { ReferencePart, Room } from '../../check.ts';
import { curlyMarks, either, guess, quote } from './pieces.ts';

const labels = (wanted: readonly Kind[]) => either([...new Set(wanted.map((kind) => kinds[kind].label))]);

/** A list of more kinds would hide what is said. */
const MANY = 9;

/** What of a reference is to be corrected. */
const PARTS: Record<ReferencePart, string> = {
  id: 'the id',
  'before the slash': 'what stands before the slash',
  'after the slash': 'what stands after the slash',
};

interface Unknown {
  reference: string;
  kinds: readonly Kind[];
  part: ReferencePart;
  near: string | undefined;
}

function whereToAdd(wanted: readonly Kind[]): string {
  if (wanted.length > 2) return 'add what it should mean';
  if (wanted.includes('plan')) return 'add a folder with a file plan.md to “plans”';
  const places = (isFolder: boolean) =>
    either(
      wanted
        .filter((kind) => (kinds[kind].form === 'folder') === isFolder)
        .map((kind) => (isFolder ? quote(kinds[kind].place) : kinds[kind].place)),
    );
  const [folders, files] = [places(true), places(false)];
  if (folders && files) return `add a file to the folder ${folders} or an item to ${files}`;
  return folders ? `add a file to the folder ${folders}` : `add it to ${files}`;
}

const correct = ({ part, near, kinds: wanted }: Unknown) => `Correct ${PARTS[part]}${guess(near)}, or ${whereToAdd(wanted)}`;

export const references = {
  'references/unknown': (unknown: Unknown) => ({
    message:
      unknown.kinds.length > MANY
        ? `nothing that can be named here has the id ${quote(unknown.reference)}`
        : `there is no ${labels(unknown.kinds)} ${quote(unknown.reference)}`,
    fix: correct(unknown),
  }),
  'references/curly-marks': (unknown: Unknown) => ({ message: curlyMarks(unknown.reference), fix: correct(unknown) }),
  'references/two-meanings': ({
    reference,
    kinds: meant,
    choices,
  }: {
    reference: string;
    kinds: readonly Kind[];
    choices: readonly string[];
  }) => ({ message: `“${reference}” could mean the ${labels(meant)}`, fix: `Write ${either(choices.map(quote))}` }),
  'references/circle': ({ way }: { way: readonly string[] }) => ({
    message: `this leads in a circle: ${way.join(' → ')}`,
    fix: 'Take away one of these links',
  }),
  'references/same-id': ({ id, line }: { id: string; line: number }) => ({
    message: `the id “${id}” stands already in line ${line}`,
    fix: 'Give one of the two another id',
  }),
  'references/same-name': ({ id, file }: { id: string; file: string }) => ({
    message: `the name “${id}” is taken by ${file}: the ending of a file does not tell two apart`,
    fix: 'Rename or delete one of the two files',
  }),
  'references/same-number': ({ number, file }: { number: string; file: string }) => ({
    message: `the number “${number}” is taken by ${file}`,
    fix: 'Give one of the two another number',
  }),
} satisfies Room<'references'>;

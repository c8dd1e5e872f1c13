/**
 * Parts of a site as folders, which machines hand to the one that puts them together. A part says what it is made from and the hash of
 * each of its files, so that parts that do not belong together, or lost something on their way, become no site.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { DocumentSize } from '../../subjects/documents/documents.ts';
import { filesAt, hashesOf, pathFrom, SOFTWARE, sha256 } from '../file-hashes.ts';
import type { Shard } from './shard.ts';

/** What a site is made from, as far as it can make a difference. */
export interface Origin {
  /** Hashes. */
  content: string;
  software: string;
  /** Node, and the kind of machine. */
  machine: string;
  day: string;
  address: string;
  drafts: boolean;
  /** Documents are empty files, as the benchmark makes them: no part of a site for readers. */
  withoutDocuments: boolean;
}

interface Part extends Shard {
  origin: Origin;
  /** The documents that were made, by address. */
  documents: [address: string, size: DocumentSize][];
  /** The pages that were made and that search engines may list, with the date of their last record. */
  pages: [address: string, last: string | null][];
  /** The addresses of this part that tell what only all parts together know. */
  left: string[];
  /** The hash of each file, by its path. */
  files: Record<string, string>;
}

/** All parts of a site. */
export interface Parts {
  documents: Map<string, DocumentSize>;
  pages: Map<string, string | undefined>;
  left: string[];
  /** The folders that their files are in. */
  folders: string[];
}

const ABOUT = 'part.json';
const SITE = 'site';

/** Where in the folder of a part its files are. */
export const siteOfPart = (folder: string): string => join(folder, SITE);
export const nameOfPart = ({ number, of }: Shard): string => `${number}-of-${of}`;
export const isPart = (folder: string): boolean => existsSync(join(folder, ABOUT));

const hashesIn = (folder: string): Record<string, string> => Object.fromEntries(hashesOf([folder], folder));

/** `content`: the folder of the content. `site`: what a graph says of it. Which packages there are is in the lock file, which is of the software. */
export function originOf(content: string, site: { asOf: string; address: string; preview: boolean }, withoutDocuments = false): Origin {
  return {
    content: sha256(JSON.stringify(hashesIn(content))),
    software: sha256(JSON.stringify(hashesOf(SOFTWARE, process.cwd()))),
    machine: `Node ${process.version.slice(1)} on ${process.platform}, ${process.arch}`,
    day: site.asOf,
    address: site.address,
    drafts: site.preview,
    withoutDocuments,
  };
}

/** Writes down what the part in a folder is, when all of its files are there. */
export function writePart(folder: string, part: Omit<Part, 'files'>): void {
  writeFileSync(join(folder, ABOUT), `${JSON.stringify({ ...part, files: hashesIn(siteOfPart(folder)) })}\n`);
}

function partIn(folder: string): Part {
  try {
    const part = JSON.parse(readFileSync(join(folder, ABOUT), 'utf8')) as Part;
    if (part.origin && part.files && part.left) return part;
  } catch {}
  throw new Error(`${join(folder, ABOUT)} cannot be read. Make that part again.`);
}

/** What differs, in words: of here, and of the part. */
const DIFFERENCES: [key: keyof Origin, what: (here: Origin, part: Origin) => string][] = [
  ['software', () => 'other software: check out the same commit everywhere'],
  ['content', () => 'other content: check out the same commit everywhere'],
  ['day', (here, part) => `the day ${part.day}, and here it is ${here.day}: hand all of them the same with --as-of`],
  ['address', (here, part) => `the address ${part.address}, and here it is ${here.address}: hand all of them the same SITE_URL`],
  [
    'drafts',
    (_, part) => (part.drafts ? 'drafts too (--preview), and here there are none' : 'no drafts, and here they are in it (--preview)'),
  ],
  [
    'withoutDocuments',
    (_, part) =>
      part.withoutDocuments
        ? 'documents that are empty (BUILD_WITHOUT_DOCUMENTS), and here they are whole'
        : 'whole documents, and here they are empty (BUILD_WITHOUT_DOCUMENTS)',
  ],
  ['machine', (here, part) => `${part.machine}, and here it is ${here.machine}: other versions can make other bytes`],
];

function unlike(folder: string, part: Part, here: Origin): string | undefined {
  const [difference] = DIFFERENCES.filter(([key]) => part.origin[key] !== here[key]);
  return difference && `The part in ${folder} is made of ${difference[1](here, part.origin)}.`;
}

const listed = (numbers: readonly number[]) => `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;

/** Whether it is each part once. */
function incomplete(parts: readonly (readonly [string, Part])[], parent: string): string | undefined {
  const [first] = parts;
  if (!first)
    return `There is no part of a site in ${parent}. Make them with “npm run build -- --shard 1/8” and so on, and lay them there.`;
  const [folder, { of }] = first;
  const other = parts.find(([, part]) => part.of !== of);
  if (other) return `${folder} is one of ${of} parts, and ${other[0]} is one of ${other[1].of}. Delete those that are left from before.`;
  const twice = parts.find(([, { number }], index) => parts.findIndex(([, part]) => part.number === number) < index);
  if (twice) {
    const before = parts.find(([, { number }]) => number === twice[1].number)?.[0];
    return `Part ${twice[1].number} of ${of} is there twice: ${before} and ${twice[0]}. Delete the one that is left from before.`;
  }
  const there = new Set(parts.map(([, { number }]) => number));
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !there.has(number));
  if (missing.length === 0) return undefined;
  const which = missing.length > 1 ? `Parts ${listed(missing)} of ${of} are` : `Part ${missing[0]} of ${of} is`;
  return `${which} missing in ${parent}. Make what is missing, and lay it there.`;
}

/** What a part has lost or gained since it was made. */
function damage(folder: string, part: Part): string | undefined {
  const there = hashesIn(siteOfPart(folder));
  const file = [...new Set([...Object.keys(part.files), ...Object.keys(there)])].sort().find((each) => part.files[each] !== there[each]);
  if (file === undefined) return undefined;
  const how = there[file] === undefined ? 'is not there any more' : part.files[file] === undefined ? 'was not in it' : 'is another';
  const hint = /(^|\/)\./.test(file) ? ' Who carries parts has to carry hidden files too (GitHub: include-hidden-files).' : '';
  return `The part in ${folder} is not as it was made: ${file} ${how}.${hint} Make that part again.`;
}

/** Where parts cannot be: what is published there would take them with it. */
export function partsInTheWay(published: string, parent: string): string | undefined {
  const parts = resolve(parent);
  const path = relative(published, parts);
  // From one disk of Windows to another there is no relative path.
  const isWithin = !isAbsolute(path) && path.split(sep)[0] !== '..';
  return isWithin ? `${parts} is in the folder that is published, ${published}. Name another with --parts` : undefined;
}

/** All parts below a folder, if together they are the site that would be made here. Throws in words if not. */
export function partsBelow(parent: string, here: Origin): Parts {
  const folders = (existsSync(parent) ? readdirSync(parent, { withFileTypes: true }) : [])
    .flatMap((entry) => (entry.isDirectory() && isPart(join(parent, entry.name)) ? [join(parent, entry.name)] : []))
    .sort();
  const parts = folders.map((folder) => [folder, partIn(folder)] as const);
  const wrong =
    incomplete(parts, parent) ??
    parts.map(([folder, part]) => unlike(folder, part, here)).find(Boolean) ??
    parts.map(([folder, part]) => damage(folder, part)).find(Boolean);
  if (wrong) throw new Error(wrong);
  return {
    documents: new Map(parts.flatMap(([, { documents }]) => documents)),
    pages: new Map(parts.flatMap(([, { pages }]) => pages).map(([address, last]) => [address, last ?? undefined])),
    left: parts.flatMap(([, { left }]) => left),
    folders: folders.map(siteOfPart),
  };
}

/** Lays the files of all parts into a site. Those that each machine makes for itself, such as styles, have to be the same. */
export function layParts({ folders }: Parts, site: string): void {
  for (const folder of folders) {
    for (const from of filesAt(folder)) {
      const file = pathFrom(folder, from);
      const to = join(site, file);
      if (existsSync(to)) {
        if (!readFileSync(from).equals(readFileSync(to)))
          throw new Error(`${file} is not the same in all parts: ${from} is another. Make all parts again.`);
        continue;
      }
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(from, to);
    }
  }
}

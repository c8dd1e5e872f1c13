/**
 * Which kind of content a file holds, by its path in the content folder; and for a file that stands nowhere, where it was
 * probably meant to stand, so that its mistake is reported once and not again as references to what is missing.
 */
import { posix } from 'node:path';
import { endingOf, type Kind, kinds, planKinds, siteKinds } from '../schema/kinds.ts';
import { idFrom, nearMiss } from './near-miss.ts';
import { type Saying, say } from './problem.ts';

export interface Slot {
  kind: Kind;
  plan: string | undefined;
  /** The id that the file name gives; undefined in a list, whose items carry theirs. */
  id: string | undefined;
}

/** A file that would not be published: what to say of it, and where it was probably meant to stand. */
export interface Stray extends Saying {
  meant: { path: string; slot: Slot } | undefined;
}

const EXTENSION = /\.(md|mdx|yaml)$/;
/** Endings that programs give to a text. */
const OTHER_EXTENSION = /(\.(md|mdx|yaml))?\.(txt|yml|markdown|docx?|rtf|odt|pdf|html?|json|md|mdx|yaml)$/i;
/** What systems and editors leave behind, and notes for authors. */
const IGNORED = /^(\..*|~\$.*|.*~|thumbs\.db|desktop\.ini|readme(\.(md|txt))?)$/i;

/** What was published, and since when: no content, but kept with it (`publish/addresses/ledger.ts`). */
export const LEDGER_FOLDER = 'published';
export const isOfLedger = (path: string): boolean => /^published\/\d{4}-\d{2}-\d{2}\.txt$/.test(path);

export const isIgnored = (path: string): boolean => path.split('/').some((part) => IGNORED.test(part));

function slotIn(places: Partial<typeof kinds>, path: string, plan: string | undefined): Slot | undefined {
  for (const [kind, { form, place }] of Object.entries(places) as [Kind, (typeof kinds)[Kind]][]) {
    if (form === 'folder') {
      const folder = posix.dirname(path);
      if (folder === place && EXTENSION.test(path)) return { kind, plan, id: posix.basename(path).replace(EXTENSION, '') };
    } else if (path === place) {
      return { kind, plan, id: form === 'list' ? undefined : (plan ?? kind) };
    }
  }
  return undefined;
}

export function slotOf(path: string): Slot | undefined {
  const [, plan, rest] = /^plans\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return plan && rest ? slotIn(planKinds, rest, plan) : slotIn(siteKinds, path, undefined);
}

const placesIn = (group: Partial<typeof kinds>) => Object.values(group).map(({ place }) => place as string);

/** The ending that the files of a folder have. */
const endingIn = (folder: string) => {
  const [kind] = (Object.entries(kinds) as [Kind, (typeof kinds)[Kind]][]).find(([, { place }]) => place === folder) ?? [];
  return kind ? endingOf(kind) : '.md';
};

function meantAt(path: string): Stray['meant'] {
  const slot = slotOf(path);
  return slot && { path, slot };
}

/** `base` is the folder of the plan, with a slash, or empty; `rest` the path within it. */
function meantIn(base: string, rest: string, group: Partial<typeof kinds>): Stray | undefined {
  const places = placesIn(group);
  const [head = '', ...below] = rest.split('/');
  if (below.length === 0) {
    const near = nearMiss(
      head.replace(OTHER_EXTENSION, ''),
      places.map((place) => place.replace(EXTENSION, '')),
    );
    const place = near && places.find((name) => name.replace(EXTENSION, '') === near);
    if (!place || !EXTENSION.test(place)) return undefined;
    return { ...say('files/no-content-name', { name: head, to: place }), meant: meantAt(base + place) };
  }
  const folders = places.filter((place) => !EXTENSION.test(place));
  // Places such as reports/progress are folders in a folder.
  const within = folders.filter((place) => place.startsWith(`${head}/`));
  if (within.length > 0 && below.length === 1)
    return { ...say('files/no-place', { places: within.map((place) => base + place) }), meant: undefined };
  const second =
    below.length > 1 &&
    nearMiss(
      `${head}/${below[0]}`,
      folders.filter((place) => place.includes('/')),
    );
  const depth = within.length > 0 || second ? 2 : 1;
  const written = [head, ...below].slice(0, depth).join('/');
  const folder = folders.includes(written) ? written : nearMiss(written, folders);
  if (!folder) return undefined;
  const name = below.at(-1) ?? '';
  const stem = idFrom(name.replace(OTHER_EXTENSION, ''));
  const ending = EXTENSION.test(name) ? posix.extname(name) : endingIn(folder);
  const meant = meantAt(`${base}${folder}/${stem}${ending}`);
  const to = `${stem}${ending}`;
  if (folder !== written) return { ...say('files/no-content-folder', { name: written, to: base + folder }), meant };
  if (below.length > depth) return { ...say('files/folder-in-folder', { name: folder, to: base + folder }), meant };
  if (/\.(docx?|rtf|odt|pdf|html?)$/i.test(name)) return { ...say('files/no-text', { to }), meant };
  return { ...say('files/ending', { folder, ending, to }), meant };
}

/** A file of a plan that stands outside of it, or the other way round. */
function elsewhere(path: string): Stray | undefined {
  const [, plan, rest] = /^plans\/(?:([^/]+)\/)?(.+)$/.exec(path) ?? [];
  if (rest && slotIn(siteKinds, rest, undefined)) {
    const folder = posix.dirname(rest);
    return {
      ...say('files/not-of-a-plan', { name: rest.split('/')[0] ?? '', folder: folder === '.' ? undefined : folder }),
      meant: meantAt(rest),
    };
  }
  const within = rest && !plan ? rest : path;
  // Of which plan is not known, so that it counts for all.
  const slot = slotIn(planKinds, within, undefined);
  if (!slot) return undefined;
  return {
    ...say('files/of-a-plan', { name: within.split('/')[0] ?? '', to: posix.join('plans/<plan>', within) }),
    meant: { path: within, slot },
  };
}

export function strayFile(path: string): Stray {
  const [base = '', plan] = /^plans\/([^/]+)\//.exec(path) ?? [];
  const group = plan ? planKinds : siteKinds;
  return (
    elsewhere(path) ??
    meantIn(base, path.slice(base.length), group) ?? {
      ...say('files/no-place', { places: [...placesIn(group), ...(plan ? [] : ['plans/<plan>'])] }),
      meant: undefined,
    }
  );
}

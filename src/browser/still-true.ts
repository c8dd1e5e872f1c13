/**
 * On the page that tells whether a paper is still true: works out the hash of a file within the browser, and asks for the editions whose hashes
 * begin with the same digit. So nobody learns which file it was, and nothing is uploaded.
 */
import type { EditionsFile, SinceFile } from '../words/still-true-facts.ts';
import { element, made } from './elements.ts';
import { stillTrueWords as words } from './still-true-words.ts';

const root = element<HTMLElement>('[data-still-true]');
const base = root.dataset.stillTrue ?? '/';
const digits = Number(root.dataset.digits);
const field = element<HTMLInputElement>('[data-still-true] input');
const status = element<HTMLElement>('[data-still-true] [role=status]');
const link = (address: string, label: string) => made('a', { href: base + address.slice(1) }, label);
const line = (...within: (Node | string)[]) => made('p', {}, ...within);

async function asked<Answer>(address: string): Promise<Answer> {
  const answer = await fetch(base + address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

async function hashOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** How the plan stands now, and what was published of it after the edition: what concerns the document, and how much else there is. */
async function sinceNodes(edition: EditionsFile['editions'][string], { documents }: EditionsFile): Promise<HTMLElement[]> {
  const [which, day, twice] = edition;
  const document = documents[which];
  if (!document) return [];
  const { status: plan, changed, items } = await asked<SinceFile>(`check/${document.plan}/since.json`);
  const later = items.filter((item) => item.day > day || (twice === 1 && item.day === day));
  const own = later.filter((item) => item.documents.includes(document.name));
  const rest = later.length - own.length;
  const page = (label: string) => link(`/check/${document.plan}/`, label);
  return [
    line(plan),
    ...(changed > 0 ? [line(`${words.changed({ count: changed })} `, page(words.seeChanged))] : []),
    ...(own.length > 0
      ? [line(words.since), made('ul', {}, ...own.map(({ title, text, address }) => made('li', {}, link(address, title), `. ${text}`)))]
      : [line(words.nothing)]),
    ...(rest > 0 ? [line(`${words.others({ count: rest })} `, page(words.plan))] : []),
  ];
}

async function told(file: File): Promise<HTMLElement[]> {
  if (!globalThis.crypto?.subtle) return [line(words.notSecure)];
  if (file.size === 0) return [line(words.empty(file.name))];
  const hash = await hashOf(file).catch(() => undefined);
  if (hash === undefined) return [line(words.unread(file.name))];
  const editions = await asked<EditionsFile>(`check/editions/${hash[0]}.json`);
  const begins = hash.slice(0, digits);
  const edition = Object.hasOwn(editions.editions, begins) ? editions.editions[begins] : undefined;
  const document = edition && editions.documents[edition[0]];
  if (!edition || !document) return [line(words.stranger(file.name))];
  const { label, address, newest, withdrawn } = document;
  const isNewest = newest === begins;
  const since = await sinceNodes(edition, editions);
  const state = address === undefined ? words.gone : isNewest ? words.newest : words.older;
  return [
    line(made('strong', {}, words.is({ label, day: editions.days[edition[1]] ?? edition[1] })), ` ${state}`),
    ...(withdrawn ? [line(withdrawn)] : []),
    ...since,
    ...(address !== undefined && !isNewest ? [line(words.worded), line(link(address, words.get))] : []),
  ];
}

/** The last that was chosen: an answer on one before it comes too late. */
let latest: File | undefined;

async function check(file: File | null | undefined): Promise<void> {
  if (!file) return;
  latest = file;
  status.replaceChildren(line(words.reading));
  const answer = await told(file).catch(() => [line(words.failed)]);
  if (latest === file) status.replaceChildren(...answer);
}

field.addEventListener('change', () => check(field.files?.[0]));
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  check(event.dataTransfer?.files[0]);
});
root.hidden = false;

/**
 * Mistakes that people, programs and the ill-disposed make in content files, each as a change of a text with a chance in it.
 * `npm run mutate` makes them by the thousand and looks at what the check says.
 */
import type { Chance } from './seeded.ts';

export interface Mutation {
  name: string;
  /** True if content with this change must never be published; where it is not, being accepted may be right. */
  wrong: boolean;
  /** The changed text or bytes; undefined where the text has nothing to change in this way. */
  make: (text: string, chance: Chance) => string | Buffer | undefined;
}

const lines = (text: string) => text.split('\n');

/** Changes one of the lines that match; undefined if none does. */
export function changeLine(match: RegExp, change: (line: string, chance: Chance) => string): Mutation['make'] {
  return (text, chance) => {
    const all = lines(text);
    const places = all.flatMap((line, index) => (match.test(line) ? [index] : []));
    if (places.length === 0) return undefined;
    const place = chance.pick(places);
    const changed = change(all[place] ?? '', chance);
    if (changed === all[place]) return undefined;
    all[place] = changed;
    return all.join('\n');
  };
}

/** Puts something into the words of a value or of the text below the fields. */
const intoWords = (what: readonly string[]): Mutation['make'] =>
  changeLine(/[A-Za-z]{4,}.*[A-Za-z ]{8,}$/, (line, chance) => {
    const words = [...line.matchAll(/[a-z]{3,}/g)].slice(1);
    if (words.length === 0) return line;
    const at = chance.pick(words).index + 1;
    return line.slice(0, at) + chance.pick(what) + line.slice(at);
  });

const FIELD = /^ *(- )?[a-zA-Z]+: \S/;
const value = (to: string | ((was: string, chance: Chance) => string)) => (line: string, chance: Chance) =>
  line.replace(/^( *(?:- )?[a-zA-Z]+: )(.*)$/, (_, head: string, was: string) => head + (typeof to === 'string' ? to : to(was, chance)));

const field = (names: string, to: Parameters<typeof value>[0]) => changeLine(new RegExp(`^ *(- )?(${names}): \\S`), value(to));

const misspelt = (word: string, { whole }: Chance) => {
  const at = 1 + whole(Math.max(1, word.length - 2));
  return word.slice(0, at) + word.slice(at + 1);
};

const inBody =
  (addition: string | ((chance: Chance) => string)): Mutation['make'] =>
  (text, chance) =>
    /^---\n.*?\n---\n/s.test(text) ? `${text.trimEnd()}\n\n${typeof addition === 'string' ? addition : addition(chance)}\n` : undefined;

export const MUTATIONS: readonly Mutation[] = [
  // What cannot be seen.
  { name: 'a mark that turns the direction', wrong: true, make: intoWords(['\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u061c']) },
  { name: 'a character without width', wrong: true, make: intoWords(['\u200b', '\u2060', '\ufeff', '\u00ad', '\u180e', '\u034f']) },
  { name: 'a control character', wrong: true, make: intoWords(['\u0007', '\u001b', '\u0000', '\u0085', '\u2028', '\u009b']) },
  { name: 'a private character', wrong: true, make: intoWords(['\ue000', '\uf8ff', '\u{f0000}']) },
  { name: 'a character without shape', wrong: true, make: intoWords(['\u2800', '\u3164', '\uffa0', '\u115f']) },
  {
    name: 'a YAML escape of what cannot be seen',
    wrong: true,
    make: field(
      'title|summary|name|meaning|text',
      (was, { pick }) =>
        `"${was.replaceAll(/["\\]/g, '').slice(0, 40)}${pick(['\\u202e', '\\u200b', '\\x07', '\\e', '\\ue000', '\\u2800', '\\ud83d', '\\0'])} more"`,
    ),
  },
  {
    name: 'an entity of what cannot be seen',
    wrong: true,
    make: inBody(
      (chance) => `Some words ${chance.pick(['&#8238;', '&#x200b;', '&#7;', '&#xe000;', '&zwnj;&#x2800;', '&#xd83d;'])} and more.`,
    ),
  },
  {
    name: 'a whole title of nothing',
    wrong: true,
    make: field('title|name|term', (_, { pick }) => pick(['"\u2800"', '"\u3164"', '"\\u200b"', '"\u00a0"', '"\\u202e"'])),
  },
  // Encodings and marks of programs.
  { name: 'UTF-16 with a mark', wrong: true, make: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  { name: 'UTF-16 without a mark', wrong: true, make: (text) => Buffer.from(text, 'utf16le') },
  {
    name: 'Latin-1',
    wrong: true,
    make: (text) => (/[£é–’]/.test(text) ? Buffer.from(text.replaceAll('’', '\u0092'), 'latin1') : undefined),
  },
  {
    name: 'conflict marks',
    wrong: true,
    make: (text, { whole }) => {
      const all = lines(text);
      const at = whole(all.length);
      all.splice(at, 1, '<<<<<<< HEAD', all[at] ?? '', '=======', 'other', '>>>>>>> theirs');
      return all.join('\n');
    },
  },
  {
    name: 'conflict marks further right',
    wrong: true,
    make: changeLine(FIELD, (line) => `  <<<<<<< HEAD\n${line}\n  =======\n${line}x\n  >>>>>>> theirs`),
  },
  { name: 'cut off', wrong: false, make: (text, { whole }) => text.slice(0, whole(text.length)) },
  { name: 'empty', wrong: true, make: () => '' },
  {
    name: 'random bytes',
    wrong: true,
    make: (text, { whole }) =>
      Buffer.concat([Buffer.from(text.slice(0, whole(text.length))), Buffer.from(Array.from({ length: 40 }, () => whole(256)))]),
  },
  // Notation.
  { name: 'a tab before a field', wrong: true, make: changeLine(/^ +(- )?\S/, (line) => line.replace(/^ +/, '\t')) },
  { name: 'one space too many', wrong: false, make: changeLine(FIELD, (line) => ` ${line}`) },
  { name: 'no space after the colon', wrong: true, make: changeLine(/^[a-zA-Z]+: \S/, (line) => line.replace(': ', ':')) },
  { name: 'no colon', wrong: true, make: changeLine(/^[a-zA-Z]+: \S/, (line) => line.replace(':', '')) },
  {
    name: 'a colon within a text',
    wrong: true,
    make: changeLine(/^(title|summary|name|meaning): [A-Z][^"':]*$/, (line) => line.replace(/^(\w+: \w+)/, '$1: and')),
  },
  { name: 'an en dash for a hyphen', wrong: true, make: changeLine(/^ *- \S/, (line) => line.replace('- ', '– ')) },
  {
    name: 'curly quotes round a value',
    wrong: true,
    make: field('title|summary|name|text|meaning', (was) => `“${was.replaceAll(/["“”]/g, '')}: agreed”`),
  },
  {
    name: 'a quotation mark that is not closed',
    wrong: true,
    make: field('title|summary|name|text', (was) => `"${was.replaceAll('"', '')}`),
  },
  { name: 'a bracket that is not closed', wrong: true, make: changeLine(/: \[.*\]$/, (line) => line.slice(0, -1)) },
  {
    name: 'a sign at the beginning',
    wrong: true,
    make: field('title|summary|name', (was, { pick }) => pick(['@', '`', '%', '&', '*', '!']) + was.replace(/^"/, '')),
  },
  { name: 'a remark that swallows', wrong: true, make: field('title|summary|name', (was) => `# ${was}`) },
  { name: 'a line twice', wrong: false, make: changeLine(FIELD, (line) => `${line}\n${line}`) },
  {
    name: 'a line gone',
    wrong: false,
    make: (text, { whole }) => {
      const all = lines(text);
      all.splice(whole(all.length), 1);
      return all.join('\n');
    },
  },
  { name: 'a “---” too many', wrong: true, make: changeLine(/^[a-zA-Z]+: \S/, (line) => `${line}\n---`) },
  { name: 'the first “---” gone', wrong: true, make: (text) => (text.startsWith('---\n') ? text.slice(4) : undefined) },
  {
    name: 'a field below the second “---”',
    wrong: true,
    make: (text) => {
      const found = /^((?:title|summary|order|name): .*)\n/m.exec(text.startsWith('---') ? text : '');
      return found ? text.replace(found[0], '').replace(/\n---\n/, `\n---\n${found[1]}\n`) : undefined;
    },
  },
  { name: 'an alias of nothing', wrong: true, make: field('title|summary|name', (was) => `*${was.replaceAll(/\W/g, '')}`) },
  { name: 'deep quotes', wrong: true, make: inBody(`${'> '.repeat(5000)}deep`) },
  {
    name: 'deep keys',
    wrong: true,
    make: (text) => (text.startsWith('---') ? undefined : `${text.trimEnd()}\ndeep: ${'{a: '.repeat(3000)}1${'}'.repeat(3000)}\n`),
  },
  { name: 'deep lists', wrong: true, make: inBody(Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- deep`).join('\n')) },
  { name: 'many headings', wrong: true, make: inBody(Array.from({ length: 8000 }, (_, each) => `## Heading ${each}`).join('\n\n')) },
  { name: 'a text without end', wrong: true, make: field('title|name', 'word '.repeat(5000).trim()) },
  // Values.
  {
    name: 'a field misspelt',
    wrong: true,
    make: changeLine(/^[a-zA-Z]{4,}: \S/, (line, chance) => misspelt(line.replace(/:.*/, ''), chance) + line.replace(/^[^:]*/, '')),
  },
  { name: 'a field of one’s own', wrong: true, make: changeLine(/^[a-zA-Z]+: \S/, (line) => `${line}\ncolour: green`) },
  {
    name: 'a reference misspelt',
    wrong: true,
    make: changeLine(/^ *(- )?(plan|document|priority|measure|part|section|body|theme|from|to): [a-z0-9/-]{5,}$/, (line, chance) =>
      line.replace(/[a-z0-9/-]{5,}$/, (id) => misspelt(id, chance)),
    ),
  },
  {
    name: 'a reference in a list misspelt',
    wrong: true,
    make: changeLine(/: \[[a-z][a-z-]{4,}/, (line, chance) => line.replace(/\[([a-z-]+)/, (_, id: string) => `[${misspelt(id, chance)}`)),
  },
  {
    name: 'a title in the place of an id',
    wrong: true,
    make: changeLine(/: \[[a-z-]+\]$/, (line) => line.replace(/\[.*\]/, '[Norfolk Constabulary (the police)]')),
  },
  {
    name: 'a word of a list misspelt',
    wrong: true,
    make: field('status|meaning|direction|level|how|form|governance', (was, chance) =>
      was.length > 4 && /^[a-z ]+$/.test(was) ? misspelt(was, chance) : was,
    ),
  },
  {
    name: 'a day that is not in the calendar',
    wrong: true,
    make: changeLine(/\d{4}-\d{2}-\d{2}/, (line) => line.replace(/\d{4}-\d{2}-\d{2}/, '2021-02-30')),
  },
  {
    name: 'a day as people write it',
    wrong: true,
    make: changeLine(/: "?\d{4}-\d{2}-\d{2}"?$/, (line) => line.replace(/"?\d{4}-\d{2}-\d{2}"?$/, '16/09/2021')),
  },
  {
    name: 'a year beyond reason',
    wrong: true,
    make: changeLine(/^ *(- )?(asOf|date|from|to|published|by|period): "?(19|20)\d{2}/, (line, { pick }) =>
      line.replace(/(19|20)\d{2}/, pick(['0001', '2962', '9999', '1021'])),
    ),
  },
  {
    name: 'a figure beyond reason',
    wrong: true,
    make: changeLine(/^ *(- )?(value|amount|count|responses|percent): -?\d+/, (line, { pick }) =>
      line.replace(/-?\d[\d.]*$/, pick(['1e308', '-1e300', '99999999999999999', '.inf', '.nan'])),
    ),
  },
  {
    name: 'a number in words',
    wrong: true,
    make: changeLine(/^ *(- )?(value|amount|order|count): \d+$/, (line) => line.replace(/\d+$/, 'about forty')),
  },
  { name: 'a number with a unit', wrong: true, make: changeLine(/^ *(- )?(value|amount|order|count): \d+$/, (line) => `${line} %`) },
  // Addresses and links.
  {
    name: 'an address with a name before the @',
    wrong: true,
    make: inBody('See [the council](https://www.norfolk.gov.uk@evil.example/pay).'),
  },
  { name: 'an address of look-alike letters', wrong: true, make: inBody('See [the council](https://www.nоrfolk.gov.uk/).') },
  {
    name: 'an address in a private network',
    wrong: true,
    make: inBody(
      (chance) =>
        `See [the page](https://${chance.pick(['localhost', '127.0.0.1', '10.0.0.7', '192.168.1.1', '[::1]', '169.254.169.254', 'intranet'])}/page).`,
    ),
  },
  {
    name: 'a telephone link that is no number',
    wrong: true,
    make: inBody((chance) => `Call [us](tel:${chance.pick(['javascript', 'call-us', '', '0800 <b>', '12', '*21*07000000000#'])}).`),
  },
  {
    name: 'a script as an address',
    wrong: true,
    make: inBody(
      (chance) =>
        `See [this](${chance.pick(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'JAVASCRIPT:x', 'file:///etc/passwd'])}).`,
    ),
  },
  { name: 'a link to a file that is not there', wrong: true, make: inBody('See [the action](../actions/99-99.md).') },
  {
    name: 'an unsafe address in a field',
    wrong: true,
    make: field('url|address|link', (_, { pick }) =>
      pick(['http://www.example.org/', 'www.example.org', 'javascript:alert(1)', 'https://a@b.example/', 'https://localhost/']),
    ),
  },
  { name: 'an e-mail address', wrong: true, make: inBody('Write to [us](mailto:someone@example.org).') },
  // Text.
  { name: 'HTML', wrong: true, make: inBody('<script>alert(1)</script>') },
  { name: 'HTML within a sentence', wrong: true, make: inBody('Some <b onclick="x()">bold</b> words.') },
  { name: 'a component that is not there', wrong: true, make: inBody('<Theory id="x" />') },
  { name: 'an image that is not there', wrong: true, make: inBody('![A map](/images/map.png)') },
  { name: 'a link without words', wrong: true, make: inBody('See [](https://www.gov.uk/).') },
  { name: 'an expression', wrong: false, make: inBody('Some {process.env.HOME} words.') },
];

/**
 * The stem of an English word, after M. F. Porter, “An algorithm for suffix stripping” (1980): “burgled” and “burglary” are forms
 * of one word. With four changes for our readers: -ist and -ism are taken off alike (terrorist, terrorism), -ves is the plural
 * of -f (knives), a few irregular forms are known, and short words are left alone.
 */
const VOWEL = '(?:[aeiou]|(?<=[^aeiou])y)';
const hasVowel = (stem: string) => new RegExp(VOWEL).test(stem);
/** Porter’s m: how often vowels are followed by consonants. */
const measureOf = (stem: string) => stem.replace(/^[^aeiouy]+|^y(?=[aeiou])/, '').match(/[aeiouy]+[^aeiouy]+/g)?.length ?? 0;
const endsShort = (stem: string) => /[^aeiou][aeiouy][^aeiouwxy]$/.test(stem);

const IRREGULAR: Record<string, string> = {
  knives: 'knife',
  wives: 'wife',
  lives: 'life',
  thieves: 'theft',
  thief: 'theft',
  beaten: 'beat',
  stolen: 'steal',
  stole: 'steal',
  women: 'woman',
  children: 'child',
  people: 'person',
  drunk: 'drink',
  drunken: 'drink',
  fought: 'fight',
  sold: 'sell',
  paid: 'pay',
  drove: 'drive',
  driven: 'drive',
  ridden: 'ride',
  hidden: 'hide',
  broke: 'break',
  broken: 'break',
  bitten: 'bite',
  burnt: 'burn',
  dying: 'die',
  buses: 'bus',
  // Families of words that no ending shows.
  burglary: 'burgle',
  burglaries: 'burgle',
  burglar: 'burgle',
  burglars: 'burgle',
  robbery: 'rob',
  robberies: 'rob',
  robber: 'rob',
  robbers: 'rob',
  violent: 'violence',
  violently: 'violence',
  noisy: 'noise',
  safer: 'safe',
  safety: 'safe',
  safely: 'safe',
  racial: 'racist',
  racially: 'racist',
  fraudster: 'fraud',
  fraudsters: 'fraud',
  fraudulent: 'fraud',
  threaten: 'threat',
  threatened: 'threat',
  threatening: 'threat',
  alcoholic: 'alcohol',
  alcoholics: 'alcohol',
  addicts: 'addict',
  addicted: 'addict',
  addiction: 'addict',
  begging: 'beg',
};

const STEP_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['iser', 'ise'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['isation', 'ise'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];
const STEP_3: typeof STEP_2 = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alise', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const STEP_4 = /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ate|iti|ous|ive|ise)$/;

/** Takes the first of these endings off, if enough of the word stays. */
function replaced(word: string, endings: typeof STEP_2): string {
  const found = endings.find(([ending]) => word.endsWith(ending));
  if (!found) return word;
  const stem = word.slice(0, -found[0].length);
  return measureOf(stem) > 0 ? stem + found[1] : word;
}

function withoutPlural(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$|[^aeiou]us$/.test(word) && !/us$/.test(word) ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measureOf(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = /^(.*?)(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || !hasVowel(stem)) return word;
  if (/(?:at|bl|is)$/.test(stem)) return `${stem}e`;
  if (/([^aeioulsz])\1$/.test(stem)) return stem.slice(0, -1);
  return measureOf(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function withoutEnding(word: string): string {
  const belief = /^(.{3,})(?:ist|ism)(?:ic)?$/.exec(word)?.[1];
  if (belief && !belief.endsWith('s')) return belief;
  const stem = word.replace(STEP_4, '');
  return stem !== word && measureOf(stem) > 1 ? stem : word;
}

function withoutLastE(word: string): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('e')) return measureOf(stem) > 1 || (measureOf(stem) === 1 && !endsShort(stem)) ? stem : word;
  return word.endsWith('ll') && measureOf(stem) > 1 ? stem : word;
}

const known = new Map<string, string>();

/** The stem of a word in small letters, in British spelling. */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const before = known.get(word);
  if (before !== undefined) return before;
  let stem = Object.hasOwn(IRREGULAR, word) ? (IRREGULAR[word] as string) : withoutPast(withoutPlural(word));
  if (/[^aeiou]y$|.y$/.test(stem) && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = withoutLastE(withoutEnding(replaced(replaced(stem, STEP_2), STEP_3)));
  known.set(word, stem);
  return stem;
}

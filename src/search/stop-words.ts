/**
 * What a sentence says beside its subject: words that are on every page, and what a reader wants (to call somebody, to report
 * something, to know of a meeting). “Who do I call about noisy neighbours” is a search for noisy neighbours that wants help.
 */
const STOP = new Set(
  `a about after again all also am an and any anybody anyone anything are around as at be because been before being both but by can cant could did do does doesnt doing dont down each either else even ever every for from get gets getting give go goes going got had has have having he her here him his how i id if ill im in into is isnt it its ive just keep keeps know let like look looking made make makes many may me might more most much must my myself near nearby need needs no nor not now of off often on one only or other our out over own please put really said say says see she should so some somebody someone something still such take than that the their them then there these they thing things think this those through to too try trying under until up us very want wants was wasnt way we well were what whats when where which while who whom whos whose why will with without wont would you your yours done happening happen happens taken tell told find info information page hes shes theyre gonna wanna pls u ur`.split(
    ' ',
  ),
);

export const isStopWord = (plain: string): boolean => STOP.has(plain);

/** What a reader wants beside the subject. */
export type Wish = 'help' | 'report' | 'meeting' | 'progress' | 'promises' | 'meaning';

interface Pattern {
  wish: Wish;
  is: RegExp;
  /** What of it is no subject. */
  without?: RegExp;
}

const PATTERNS: readonly Pattern[] = [
  {
    wish: 'meaning',
    is: /\b(?:what do(?:es)?\b.*\b(?:means?|stand for)|meaning of|definition of|what is meant by)\b/,
    without: /\b(?:mean(?:s|t|ing)?|stand|definition)\b/g,
  },
  // Who answers for it is said on the page of what it is.
  {
    wish: 'progress',
    is: /\bwho (?:answers|is responsible|is in charge|leads|owns|runs|deals)\b.*\b(?:for|of|on|with|plan)\b/,
    without: /\b(?:answers|responsible|charge|leads|owns|runs|deals)\b/g,
  },
  { wish: 'help', is: /\b(?:999|112|101|18000|emergency)\b/, without: /\b(?:\d+|emergency)\b/g },
  {
    wish: 'report',
    is: /\b(?:report(?:ing)?|complain(?:ts?)?|tip off|inform on|grass up)\b/,
    without: /\b(?:report(?:ing)?|complain(?:ts?)?)\b/g,
  },
  {
    wish: 'help',
    is: /\b(?:who|whom|where|how|can|could|should|number|someone|somebody)\b.*\b(?:call|ring|phone|contact|turn to|speak to|talk to|tell|help|helps|support|advice|advise)\b/,
    without: /\b(?:call|ring|phone|contact|turn|speak|talk|help|helps|number)\b/g,
  },
  {
    wish: 'help',
    is: /\b(?:helpline|hotline|(?:tele)?phone number|contact number|help (?:line|with|for|me)|(?:need|get) help|support for|advice (?:on|for))\b/,
    without: /\b(?:helpline|hotline|(?:tele)?phone|contact|number|help|line|support|advice)\b/g,
  },
  {
    wish: 'help',
    is: /\b(?:(?<!on )my (?:husband|wife|partner|boyfriend|girlfriend|ex|son|daughter|child|mum|mother|dad|father|nan|gran|neighbou?rs?|house|home|car|bike|phone)|i (?:am|was|have been|feel|think|ve been)|im|ive|me)\b|\b(?:i|my|we)\b.*\b(?:scared|afraid|frightened|unsafe|safe|danger|worried|threaten|hurt)/,
  },
  { wish: 'promises', is: /\bpromise[ds]\b|did it work/ },
  { wish: 'meeting', is: /\b(?:meeting|meetings|agenda|agendas)\b/ },
  {
    wish: 'progress',
    is: /\b(?:be(?:ing|en) done|do(?:ing|ne)? about|done to|tackl(?:e|ing)|plans? (?:for|say)|(?<!nt |not )stop(?:ping)?|reduc(?:e|ing)|prevent(?:ing)?|(?:is|are|it|plan) working)\b/,
    without: /\b(?:tackl(?:e|ing)|stop(?:ping)?|reduc(?:e|ing))\b/g,
  },
];

/** What a query wants, and the words of it that say so. */
export function wishesOf(query: string): { wishes: Set<Wish>; saidBy: Set<string> } {
  const text = query.toLowerCase().replace(/['’]/g, '');
  const wishes = new Set<Wish>();
  const saidBy = new Set<string>();
  for (const { wish, is, without } of PATTERNS) {
    if (!is.test(text)) continue;
    wishes.add(wish);
    for (const [word] of without ? text.matchAll(without) : []) for (const each of word.split(' ')) saidBy.add(each);
  }
  return { wishes, saidBy };
}

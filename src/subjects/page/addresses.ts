/** The permanent addresses, but those of charts’ files (`charts/chart-address.ts`). They are relative to the base path of the site; `link` in the components puts that before them. */

import type { Kind } from '../../schema/kinds.ts';
import type { AnyEntry, Entry } from '../../source/read-content.ts';
import { idOf } from '../../source/references.ts';
import type { Words } from '../../words/words.ts';

/** A page of this site, for wherever else its address stands. */
export const wholeAddress = ({ address }: { address: string }, page: string): string => address + page.slice(1);

export const HOME = '/';
export const PLANS = '/plans/';
export const SEARCH = '/search/';
/** Everything by its name, a page a letter where it is long. */
export const A_TO_Z = '/a-to-z/';
export const GLOSSARY = '/glossary/';
export const UPDATES = '/updates/';
export const MEETINGS = '/meetings/';
/** Meetings, what is planned and what is due, for calendars. */
export const CALENDAR = `${HOME}calendar.ics`;
export const DATA = '/data/';
export const DATA_PACKAGE = `${DATA}datapackage.json`;
export const DATA_ZIP = `${DATA}tables.zip`;
export const DATA_CATALOGUE = `${DATA}catalogue.jsonld`;
/** The form of what stands as JSON beside pages. */
export const PAGES_SCHEMA = `${DATA}schema/pages.json`;
export const DATA_SCHEMA = `${DATA}schema/tables.json`;
export const SOURCES = '/sources/';
export const HELP = '/help/';
/** What everybody must know before any subject of help: “cannot speak”. */
export const situationAddress = (situation: string) => `${HELP}#${situation.replaceAll(' ', '-')}`;
/** How a resident can have a say. */
export const SAY = '/have-your-say/';
export const DISTRICTS = '/districts/';
/** Pages over all plans. */
export const LINEAGE = '/lineage/';
export const PROMISES = '/promises/';
/** The promises on a topic. */
export const promisesAddress = (topic: string) => `${PROMISES}${topic}/`;
export const FUNDING = '/funding/';
export const COMPARE = '/compare/';
export const TOPICS = '/topics/';
/** What was changed in what was promised. */
export const CHANGES = '/changes/';
/** What the law asks, and what is here. */
export const DUTIES = '/duties/';

/** The picture that other sites show beside a link to a page. */
export const cardAddress = (page: string) => `${page}card.png`;
/** Whether a paper of ours still says what holds. */
export const STILL_TRUE = '/check/';
export const stillTrueAddress = (plan: string) => `${STILL_TRUE}${plan}/`;
/** The place there of a document as it was when its latest source or report was of a day: what is printed on it. */
export const editionAddress = (plan: string, document: string, day: string) =>
  `${stillTrueAddress(plan)}#${day}.${document === plan ? 'plan' : document.slice(plan.length + 1)}`;
/** What was wrong here, and was put right. */
export const CORRECTIONS = '/corrections/';

export const EMBED = '/embed/';
/** Its part on what there is for templates. */
export const TEMPLATES = 'templates';
/** What is kept of those who read, and where. */
export const PRIVACY = '/privacy/';
/** The script of the element that grows with its content. What it does at this address never changes. */
export const ELEMENT = `${EMBED}v1.js`;
export const GALLERY = '/charts/';

export const planAddress = (plan: string) => `/plans/${plan}/`;
/** What is new, for whoever follows it: on the site, or of what a page is about. */
export const feedAddress = (page: string) => `${page}feed.xml`;
/** “targets”: the folder of a page that stands right under the plan. */
export const folderIn = (plan: string, address: string) => address.slice(planAddress(plan).length, -1);
/** Where other sites find what a page shows: the address of the page after “/embed/”, without “plans/”. */
export const embedAddress = (page: string) => `${EMBED}${page.replace(/^\/(plans\/)?/, '')}`;
/** The same in full, where the first is cut short. */
export const wholeEmbedAddress = (embed: string) => `${embed}whole/`;
/** The answer to a system that asks how to show a page. */
export const oembedAddress = (embed: string) => `${embed}oembed.json`;
/** The same as a piece of HTML, for systems that take it in on the server; headings begin at `level`. */
export const includeAddress = (page: string, level: 2 | 3 = 2) =>
  `/include/${level === 2 ? '' : `h${level}/`}${page.replace(/^\/(plans\/)?|\/$/g, '')}.html`;
/** What a page says as JSON, beside it. Home has none. */
export const jsonAddress = (page: string) => `${page.replace(/\/$/, '')}.json`;
/** The snippets of what a plan has besides its priorities. */
export const embedsOfAddress = (plan: string) => `${EMBED}of/${plan}/`;
/** Where a priority came from, and what it answers to. */
export const sourcesAddress = (priority: Entry<'priority'>) => `${addressOf(priority, priority.plan ?? '')}sources/`;
export const downloadsAddress = (plan: string) => `/plans/${plan}/downloads/`;
/** The tables of a plan, and its charts as files. */
export const dataFolder = (plan: string) => `${DATA}plans/${plan}/`;
export const dataAddress = (plan: string, table: string, format: 'csv' | 'json') => `${dataFolder(plan)}${table}.${format}`;

/** The way in for officers. */
export const REPORT = '/report/';
/** Where officers report on a plan; `about` is what a form begins with. */
export const reportsAddress = (plan: string) => `${REPORT}${plan}/`;
export const reportAddress = (plan: string, form: string, about?: string) =>
  `${reportsAddress(plan)}${form}/${about === undefined ? '' : `?about=${encodeURIComponent(about)}`}`;

/** Where all stands that is of one plan, whatever shows it. Those within another come first. */
const OF_PLANS = [PLANS, `${DATA}plans/`, `${EMBED}of/`, EMBED, '/include/h3/', '/include/', REPORT, STILL_TRUE];
/** What is below a folder; empty for what is not in it. */
export const below = (folder: string, address: string): string => (address.startsWith(folder) ? address.slice(folder.length) : '');
/** Every folder that has a plan’s name. */
export const foldersOf = (plan: string): string[] => OF_PLANS.map((folder) => `${folder}${plan}/`);
/** The plan that an address is of. What stands over plans has other names there: who must know asks whether there is such a plan. */
export const planIn = (address: string): string | undefined =>
  /^([^/]+)\//.exec(below(OF_PLANS.find((folder) => address.startsWith(folder)) ?? address, address))?.[1];

/** A table over all plans. */
export const sharedDataAddress = (table: string, format: 'csv' | 'json') => `/data/${table}.${format}`;

/** Folder of the pages of a kind within a plan. */
const PLAN_FOLDERS = {
  chapter: 'chapters',
  priority: 'priorities',
  outcome: 'outcomes',
  measure: 'measures',
  action: 'actions',
  'theory-of-change': 'theories-of-change',
  consultation: 'consultations',
} as const;

export type PageKind = keyof typeof PLAN_FOLDERS;
/** The kinds of a plan whose entries have a page each. */
export const PAGE_KINDS = Object.keys(PLAN_FOLDERS) as readonly PageKind[];

export const listAddress = (plan: string, kind: PageKind) => `${planAddress(plan)}${PLAN_FOLDERS[kind]}/`;
/** All actions by owner, by date …; with a value, only those of that value. */
export const actionsByAddress = (plan: string, facet: string, value?: string) =>
  `${listAddress(plan, 'action')}by/${facet}/${value === undefined ? '' : `${value}/`}`;
/** What was promised, and what is known of it; with a body, what that one promised. */
export const accountabilityAddress = (plan: string, body?: string) =>
  `${planAddress(plan)}accountability/${body === undefined ? '' : `${body}/`}`;
export const targetsAddress = (plan: string) => `${planAddress(plan)}targets/`;
export const partnershipAddress = (plan: string) => `${planAddress(plan)}partnership/`;
export const objectivesAddress = (plan: string) => `${planAddress(plan)}objectives/`;
export const alignmentAddress = (plan: string) => `${planAddress(plan)}alignment/`;
export const fundingAddress = (plan: string) => `${planAddress(plan)}funding/`;

/** Stands in the place of a letter for names that begin with none of A to Z. It is an id: what is shown is a word. */
export const OTHERS = 'others';

/** The letter that a name stands under: “% of clients …” under O, for nobody looks for a sign; figures stand together. */
export function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFKD'))?.[0].toUpperCase() ?? '';
  if (/\d/.test(first)) return '0–9';
  return /[A-Z]/.test(first) ? first : OTHERS;
}

/** What a letter is called: most are called by themselves. */
export const letterName = (letter: string, { search }: Words): string => (letter === OTHERS ? search.others : letter);

const letterFolder = (letter: string): string => `${letter.toLowerCase().replace('–', '-')}/`;
export const letterAddress = (letter: string): string => `${A_TO_Z}${letterFolder(letter)}`;
/** The terms of the glossary under a letter. The glossary itself leads to all of them, so that links of old lead on. */
export const glossaryLetterAddress = (letter: string): string => `${GLOSSARY}${letterFolder(letter)}`;

/** Where an entry of each kind is presented; `plan` is the one whose page leads there, if the entry is of none. */
const PLACES: { [K in Kind]: (entry: Entry<K>, plan: string) => string } = {
  site: () => HOME,
  plan: ({ id }) => planAddress(id),
  page: ({ id }) => `/${id}/`,
  district: ({ id }) => `${DISTRICTS}${id}/`,
  map: () => DISTRICTS,
  // No page shows it: what is wrong in it concerns the site as a whole.
  review: () => HOME,
  meeting: ({ id }) => `${MEETINGS}${id}/`,
  update: ({ id }) => `${UPDATES}#${id}`,
  'taken-back': () => UPDATES,
  redirect: ({ data: { to } }) => to ?? HOME,
  'glossary-term': ({ id, data }) => `${glossaryLetterAddress(letterOf(data.term))}#${id}`,
  document: ({ id }) => `${SOURCES}#${id}`,
  organisation: bodyPlace,
  group: bodyPlace,
  'lineage-link': ({ id }) => `${LINEAGE}#${id}`,
  'help-line': ({ id }) => `${HELP}#line-${id}`,
  'help-subject': ({ id }) => `${HELP}#${id}`,
  topic: ({ id }) => `${TOPICS}${id}/`,
  duty: ({ id }) => `${DUTIES}#${id}`,
  'everyday-word': ({ id, data }) => (data.neverShown ? A_TO_Z : `${letterAddress(letterOf(data.words[0] ?? ''))}#${id}`),
  place: ({ id, data }) => `${letterAddress(letterOf(data.name))}#place-${id}`,
  theme: ({ id }, plan) => `${listAddress(plan, 'priority')}#${id}`,
  'delivery-part': ({ id }, plan) => `${listAddress(plan, 'action')}#part-${id}`,
  'delivery-section': ({ id }, plan) => `${listAddress(plan, 'action')}#${id}`,
  target: ({ id }, plan) => `${targetsAddress(plan)}#${id}`,
  funding: ({ id }, plan) => `${fundingAddress(plan)}#${id}`,
  'funded-project': ({ id }, plan) => `${fundingAddress(plan)}#project-${id}`,
  objective: ({ id }, plan) => `${objectivesAddress(plan)}#${id}`,
  'wider-priority': ({ id }, plan) => `${alignmentAddress(plan)}#${id}`,
  alignment: ({ id }, plan) => `${alignmentAddress(plan)}#row-${id}`,
  'office-holder': ({ id }, plan) => `${partnershipAddress(plan)}#holder-${id}`,
  'forward-programme-item': ({ id }) => `${MEETINGS}#${id}`,
  'progress-report': ({ id, data }, plan) => `${listAddress(plan, 'action')}${idOf(data.action)}/#report-${id}`,
  'figure-report': ({ data }, plan) => `${listAddress(plan, 'measure')}${idOf(data.measure)}/#part-figures`,
  'result-report': ({ data }, plan) => `${targetsAddress(plan)}#${idOf(data.target)}`,
  'decision-report': ({ id, data }) => `${MEETINGS}${idOf(data.meeting)}/#report-${id}`,
  correction: ({ id }) => `${CORRECTIONS}#${id}`,
  amendment: ({ id }, plan) => `${CHANGES}#${plan}-${id}`,
  chapter: pageOf('chapter'),
  priority: pageOf('priority'),
  outcome: pageOf('outcome'),
  measure: pageOf('measure'),
  action: pageOf('action'),
  'theory-of-change': pageOf('theory-of-change'),
  consultation: pageOf('consultation'),
};

/** A body of old times stands on the page of its own plan. */
function bodyPlace({ kind, id, data: { plans } }: Entry<'organisation'> | Entry<'group'>, plan: string): string {
  const home = plans && !plans.includes(plan) ? (plans[0] ?? plan) : plan;
  return `${partnershipAddress(home)}#${kind}-${id}`;
}

function pageOf(kind: PageKind) {
  return ({ id }: { id: string }, plan: string): string => `${listAddress(plan, kind)}${id}/`;
}

/** With fewer questions, a consultation has them all on its page. */
const MANY_QUESTIONS = 5;

/** Where the questions and answers of a consultation stand that has too many for its own page. */
export const questionnaireAddress = (consultation: Entry<'consultation'>): string | undefined =>
  consultation.data.questions.length < MANY_QUESTIONS ? undefined : `${addressOf(consultation, consultation.plan ?? '')}questionnaire/`;

export const questionAddress = (consultation: Entry<'consultation'>, question: string): string =>
  `${questionnaireAddress(consultation) ?? addressOf(consultation, consultation.plan ?? '')}#question-${question}`;

/** The address of the page, or of the part of a page, that presents an entry. */
export const addressOf = (entry: AnyEntry, currentPlan: string): string =>
  (PLACES[entry.kind] as (entry: AnyEntry, plan: string) => string)(entry, entry.plan ?? currentPlan);

/** The permanent addresses. They are relative to the base path of the site; `link` in the components puts that before them. */

import type { AnyEntry, Entry } from '../../source/read-content.ts';

export const HOME = '/';
export const PLANS = '/plans/';
export const SEARCH = '/search/';
/** Everything by its name, a page a letter where it is long. */
export const A_TO_Z = '/a-to-z/';
export const GLOSSARY = '/glossary/';
export const UPDATES = '/updates/';
export const MEETINGS = '/meetings/';
export const DATA = '/data/';
export const SOURCES = '/sources/';
export const HELP = '/help/';
/** Pages over all plans. */
export const LINEAGE = '/lineage/';
export const PROMISES = '/promises/';
export const FUNDING = '/funding/';
export const COMPARE = '/compare/';
export const TOPICS = '/topics/';

export const EMBED = '/embed/';
export const GALLERY = '/charts/';

export const planAddress = (plan: string) => `/plans/${plan}/`;
export const embedAddress = (priority: Entry<'priority'>) => `/embed/${priority.plan}/priorities/${priority.id}/`;
export const downloadsAddress = (plan: string) => `/plans/${plan}/downloads/`;
export const dataAddress = (plan: string, table: string, format: 'csv' | 'json') => `/data/plans/${plan}/${table}.${format}`;

/** A table over all plans. */
export const sharedDataAddress = (table: string, format: 'csv' | 'json') => `/data/${table}.${format}`;

/** The forms in which readers can take a chart away, and `json`, which is also what the page asks for to explore it. */
export type ChartFormat = 'csv' | 'svg' | 'png' | 'json';
export const chartAddress = (plan: string, chart: string, format: ChartFormat) => `/data/plans/${plan}/charts/${chart}.${format}`;
/** The picture that other sites show beside a link to the page of the chart. */
export const chartCardAddress = (plan: string, chart: string) => `/data/plans/${plan}/charts/${chart}-card.png`;

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

export const listAddress = (plan: string, kind: PageKind) => `${planAddress(plan)}${PLAN_FOLDERS[kind]}/`;
export const targetsAddress = (plan: string) => `${planAddress(plan)}targets/`;
export const partnershipAddress = (plan: string) => `${planAddress(plan)}partnership/`;
export const objectivesAddress = (plan: string) => `${planAddress(plan)}objectives/`;
export const alignmentAddress = (plan: string) => `${planAddress(plan)}alignment/`;
export const fundingAddress = (plan: string) => `${planAddress(plan)}funding/`;

/** The letter that a name stands under: “% of clients …” under O, for nobody looks for a sign; figures stand together. */
export function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFKD'))?.[0].toUpperCase() ?? '';
  if (/\d/.test(first)) return '0–9';
  return /[A-Z]/.test(first) ? first : 'Others';
}

export const letterAddress = (letter: string): string => `${A_TO_Z}${letter.toLowerCase().replace('–', '-')}/`;

/** The address of the page, or of the part of a page, that presents an entry. */
export function addressOf(entry: AnyEntry, currentPlan: string): string {
  const plan = entry.plan ?? currentPlan;
  switch (entry.kind) {
    case 'site':
      return HOME;
    case 'plan':
      return planAddress(entry.id);
    case 'page':
      return `/${entry.id}/`;
    case 'district':
      return `/districts/${entry.id}/`;
    case 'meeting':
      return `${MEETINGS}${entry.id}/`;
    case 'update':
      return `${UPDATES}#${entry.id}`;
    case 'glossary-term':
      return `${GLOSSARY}#${entry.id}`;
    case 'document':
      return `${SOURCES}#${entry.id}`;
    case 'organisation':
    case 'group': {
      // A body of old times stands on the page of its own plan.
      const { plans } = entry.data;
      const home = plans && !plans.includes(plan) ? (plans[0] ?? plan) : plan;
      return `${partnershipAddress(home)}#${entry.kind}-${entry.id}`;
    }
    case 'theme':
      return `${listAddress(plan, 'priority')}#${entry.id}`;
    case 'delivery-part':
    case 'delivery-section':
      return `${listAddress(plan, 'action')}#${entry.kind === 'delivery-part' ? 'part-' : ''}${entry.id}`;
    case 'target':
      return `${targetsAddress(plan)}#${entry.id}`;
    case 'funding':
      return `${fundingAddress(plan)}#${entry.id}`;
    case 'funded-project':
      return `${fundingAddress(plan)}#project-${entry.id}`;
    case 'objective':
      return `${objectivesAddress(plan)}#${entry.id}`;
    case 'wider-priority':
      return `${alignmentAddress(plan)}#${entry.id}`;
    case 'alignment':
      return `${alignmentAddress(plan)}#row-${entry.id}`;
    case 'office-holder':
      return `${partnershipAddress(plan)}#holder-${entry.id}`;
    case 'lineage-link':
      return `${LINEAGE}#${entry.id}`;
    case 'help-line':
      return `${HELP}#line-${entry.id}`;
    case 'everyday-word':
      return entry.data.neverShown ? A_TO_Z : `${letterAddress(letterOf(entry.data.words[0] ?? ''))}#${entry.id}`;
    case 'place':
      return `${letterAddress(letterOf(entry.data.name))}#place-${entry.id}`;
    case 'help-subject':
      return `${HELP}#${entry.id}`;
    case 'topic':
      return `${TOPICS}${entry.id}/`;
    case 'forward-programme-item':
      return `${MEETINGS}#${entry.id}`;
    default:
      return `${listAddress(plan, entry.kind)}${entry.id}/`;
  }
}

/** The permanent addresses, but those of charts’ files (`charts/chart-address.ts`). They are relative to the base path of the site; `link` in the components puts that before them. */

import type { AnyEntry, Entry } from '../../source/read-content.ts';

export const HOME = '/';
export const PLANS = '/plans/';
export const SEARCH = '/search/';
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

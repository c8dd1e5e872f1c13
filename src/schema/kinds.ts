/**
 * Every kind of content: its schema, where its files stand in the content folder, and how many entries a file holds.
 * Reader, checker, graph, content reference and data schemas all go through this one list.
 */
import type { z } from 'zod';
import { action } from './action.ts';
import { alignment, widerPriority } from './alignment.ts';
import { amendment } from './amendment.ts';
import { type ChangesOf, CLASSES } from './change-classes.ts';
import { chapter } from './chapter.ts';
import { consultation } from './consultation.ts';
import { correction } from './correction.ts';
import { deliveryPart, deliverySection } from './delivery.ts';
import { district } from './district.ts';
import { duty } from './duty.ts';
import { everydayWord } from './everyday-word.ts';
import { forwardProgrammeItem } from './forward-programme.ts';
import { fundedProject, funding } from './funding.ts';
import { glossaryTerm } from './glossary-term.ts';
import { group } from './group.ts';
import { helpLine, helpSubject } from './help.ts';
import { lineageLink } from './lineage-link.ts';
import { map } from './map.ts';
import { measure } from './measure.ts';
import { meeting } from './meeting.ts';
import { objective } from './objective.ts';
import { officeHolder } from './office-holder.ts';
import { organisation } from './organisation.ts';
import { outcome } from './outcome.ts';
import { page } from './page.ts';
import { place } from './place.ts';
import { plan } from './plan.ts';
import { priority } from './priority.ts';
import { redirect } from './redirect.ts';
import { decisionReport, figureReport, progressReport, resultReport } from './report.ts';
import { review } from './review.ts';
import { site } from './site.ts';
import { sourceDocument } from './source-document.ts';
import { takenBack } from './taken-back.ts';
import { target } from './target.ts';
import { theme } from './theme.ts';
import { theoryOfChange } from './theory-of-change.ts';
import { topic } from './topic.ts';
import { update } from './update.ts';

/** `single`: the file is the one entry. `list`: a file of many. `folder`: a file each, whose name is the id. */
type Form = 'single' | 'list' | 'folder';

const kind = <S extends z.ZodType>(
  schema: S,
  form: Form,
  place: string,
  label: string,
  plural: string,
  changes: ChangesOf<string & keyof z.output<S>>,
) => ({
  schema,
  /** What kind of change it is when a field changes. */
  changes,
  form,
  /** Path in the content folder; for a kind of a plan, in the folder of the plan. */
  place,
  label,
  plural,
});

export const siteKinds = {
  site: kind(site, 'single', 'site.yaml', 'site', 'sites', CLASSES.site),
  organisation: kind(organisation, 'list', 'organisations.yaml', 'organisation', 'organisations', CLASSES.organisation),
  group: kind(group, 'list', 'groups.yaml', 'group', 'groups', CLASSES.group),
  district: kind(district, 'list', 'districts.yaml', 'district', 'districts', CLASSES.district),
  'glossary-term': kind(glossaryTerm, 'list', 'glossary.yaml', 'glossary term', 'glossary terms', CLASSES['glossary-term']),
  document: kind(sourceDocument, 'list', 'sources.yaml', 'source document', 'source documents', CLASSES.document),
  page: kind(page, 'folder', 'pages', 'page', 'pages', CLASSES.page),
  meeting: kind(meeting, 'folder', 'meetings', 'meeting', 'meetings', CLASSES.meeting),
  'lineage-link': kind(lineageLink, 'list', 'lineage.yaml', 'link between priorities', 'links between priorities', CLASSES['lineage-link']),
  topic: kind(topic, 'folder', 'topics', 'topic', 'topics', CLASSES.topic),
  update: kind(update, 'folder', 'updates', 'update', 'updates', CLASSES.update),
  'decision-report': kind(
    decisionReport,
    'folder',
    'reports/decisions',
    'report of a decision',
    'reports of decisions',
    CLASSES['decision-report'],
  ),
  'taken-back': kind(takenBack, 'folder', 'taken-back', 'note of a taking back', 'notes of takings back', CLASSES['taken-back']),
  redirect: kind(redirect, 'folder', 'redirects', 'address that moved', 'addresses that moved', CLASSES.redirect),
  correction: kind(correction, 'folder', 'corrections', 'correction', 'corrections', CLASSES.correction),
  'help-line': kind(helpLine, 'list', 'help-lines.yaml', 'help line', 'help lines', CLASSES['help-line']),
  'help-subject': kind(helpSubject, 'list', 'help-subjects.yaml', 'subject of help', 'subjects of help', CLASSES['help-subject']),
  'everyday-word': kind(everydayWord, 'list', 'everyday-words.yaml', 'everyday word', 'everyday words', CLASSES['everyday-word']),
  map: kind(map, 'single', 'map.yaml', 'map of the districts', 'maps of the districts', CLASSES.map),
  place: kind(place, 'list', 'places.yaml', 'place', 'places', CLASSES.place),
  duty: kind(duty, 'list', 'duties.yaml', 'duty of the law', 'duties of the law', CLASSES.duty),
  review: kind(review, 'single', 'review.yaml', 'rules of review', 'rules of review', CLASSES.review),
} as const;

export const planKinds = {
  plan: kind(plan, 'single', 'plan.md', 'plan', 'plans', CLASSES.plan),
  chapter: kind(chapter, 'folder', 'chapters', 'chapter', 'chapters', CLASSES.chapter),
  theme: kind(theme, 'folder', 'themes', 'theme', 'themes', CLASSES.theme),
  priority: kind(priority, 'folder', 'priorities', 'priority', 'priorities', CLASSES.priority),
  objective: kind(objective, 'list', 'objectives.yaml', 'objective', 'objectives', CLASSES.objective),
  outcome: kind(outcome, 'folder', 'outcomes', 'outcome', 'outcomes', CLASSES.outcome),
  measure: kind(measure, 'folder', 'measures', 'measure', 'measures', CLASSES.measure),
  target: kind(target, 'folder', 'targets', 'target', 'targets', CLASSES.target),
  'delivery-part': kind(
    deliveryPart,
    'list',
    'delivery-parts.yaml',
    'part of the delivery plan',
    'parts of the delivery plan',
    CLASSES['delivery-part'],
  ),
  'delivery-section': kind(
    deliverySection,
    'list',
    'delivery-sections.yaml',
    'section of the delivery plan',
    'sections of the delivery plan',
    CLASSES['delivery-section'],
  ),
  action: kind(action, 'folder', 'actions', 'action', 'actions', CLASSES.action),
  'theory-of-change': kind(
    theoryOfChange,
    'folder',
    'theories-of-change',
    'theory of change',
    'theories of change',
    CLASSES['theory-of-change'],
  ),
  consultation: kind(consultation, 'folder', 'consultations', 'consultation', 'consultations', CLASSES.consultation),
  funding: kind(funding, 'folder', 'funding', 'fund', 'funds', CLASSES.funding),
  'funded-project': kind(fundedProject, 'list', 'funded-projects.yaml', 'funded project', 'funded projects', CLASSES['funded-project']),
  'wider-priority': kind(
    widerPriority,
    'list',
    'wider-priorities.yaml',
    'national or county priority',
    'national and county priorities',
    CLASSES['wider-priority'],
  ),
  alignment: kind(
    alignment,
    'list',
    'alignment.yaml',
    'row of the mapping of priorities',
    'rows of the mapping of priorities',
    CLASSES.alignment,
  ),
  'office-holder': kind(officeHolder, 'list', 'office-holders.yaml', 'office holder', 'office holders', CLASSES['office-holder']),
  'forward-programme-item': kind(
    forwardProgrammeItem,
    'list',
    'forward-programme.yaml',
    'forward programme item',
    'forward programme items',
    CLASSES['forward-programme-item'],
  ),
  'progress-report': kind(
    progressReport,
    'folder',
    'reports/progress',
    'report on an action',
    'reports on actions',
    CLASSES['progress-report'],
  ),
  'figure-report': kind(figureReport, 'folder', 'reports/figures', 'figure reported', 'figures reported', CLASSES['figure-report']),
  'result-report': kind(resultReport, 'folder', 'reports/results', 'report on a target', 'reports on targets', CLASSES['result-report']),
  amendment: kind(amendment, 'folder', 'changes', 'change of a promise', 'changes of promises', CLASSES.amendment),
} as const;

export const kinds = { ...siteKinds, ...planKinds };

export type Kind = keyof typeof kinds;
/** Plans themselves, and what all plans share. */
export const isAboveThePlans = (kind: Kind): boolean => kind in siteKinds || kind === 'plan';
/** Kinds with a file each that has fields alone: no page shows a text of theirs. */
const FIELDS_ONLY: readonly Kind[] = [
  'measure',
  'target',
  'theory-of-change',
  'funding',
  'progress-report',
  'figure-report',
  'result-report',
  'decision-report',
  'amendment',
  'taken-back',
  'redirect',
  'correction',
];
/** Whether the files of a kind have a text below their fields, which readers are shown. */
export const hasText = (kind: Kind): boolean =>
  kinds[kind].form === 'folder' ? !FIELDS_ONLY.includes(kind) : kinds[kind].place.endsWith('.md');
/** How the names of its files end. */
export const endingOf = (kind: Kind): string => (hasText(kind) ? '.md' : '.yaml');
/** Its file, or the folder of its files, by the path in the content folder. */
export const placeOf = (kind: Kind, plan?: string): string => `${kind in planKinds ? `plans/${plan}/` : ''}${kinds[kind].place}`;
/** The file of an entry by its path in the content folder. */
export const pathOf = (kind: Kind, plan?: string, id = ''): string =>
  kinds[kind].form === 'folder' ? `${placeOf(kind, plan)}/${id}${endingOf(kind)}` : placeOf(kind, plan);
/** Kinds whose texts may hold components: the pages of the others would leave them out. */
export const WITH_COMPONENTS: readonly Kind[] = ['chapter'];
export type PlanKind = keyof typeof planKinds;
/** The checked data of an entry of a kind. */
export type Data<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;

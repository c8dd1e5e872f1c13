/**
 * What kind of change it is when a field changes: the class of every field of every kind, and of what is new or gone as a whole.
 * A kind or a field without a class does not compile, so that nothing can change without a colleague being told how much it matters.
 */
/** The classes of changes, in the order in which a reader should meet them. `correction`: our text was wrong, and what was promised never changed. */
export const CHANGE_CLASSES = ['promise', 'correction', 'status', 'people', 'sources', 'wording'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** A correction is never declared: it is a change of any other class that a correction names. */
type Declared = Exclude<ChangeClass, 'correction'>;

/** The classes of a kind. A field of its schema that has none does not compile where `kinds.ts` names both. */
export interface ChangesOf<Field extends string> {
  /** Of an entry that is new. One that is gone takes its address with it, which is a promise. */
  entry: Declared;
  fields: Record<Field, Declared>;
}

/** One class for several fields. What is below a field has its class. */
export const as = <C extends Declared, F extends string>(declared: C, ...fields: F[]): Record<F, C> =>
  Object.fromEntries(fields.map((field) => [field, declared])) as Record<F, C>;

const CITED = as('sources', 'sources');
const NOTED = as('wording', 'notes');
/** Whether the public sees it: a draft, a day, a withdrawal. */
const SEEN = as('status', 'publication');
export const BOTH = { ...CITED, ...NOTED };
/** Who says it, where a reader can check it, and what else is to know. */
const REPORTED = { ...as('people', 'reportedBy'), ...as('sources', 'evidence'), ...BOTH };

const ABOVE = {
  site: {
    entry: 'wording',
    fields: {
      ...as('promise', 'address'),
      ...as('people', 'partnership', 'publisher', 'contact', 'security'),
      ...as('sources', 'repository', 'changes', 'licence'),
      ...as('wording', 'name', 'strapline', 'area', 'language', 'asOf', 'currentPlan', 'exitTo', 'colours'),
      ...as('wording', 'hosting', 'mayEmbed', 'preElectionPeriods'),
    },
  },
  organisation: {
    entry: 'people',
    fields: {
      ...as('people', 'id', 'name', 'shortName', 'alsoCalled', 'responsibleAuthority', 'role', 'district', 'link', 'register'),
      ...as('people', 'contact', 'plans'),
      ...BOTH,
    },
  },
  group: {
    entry: 'people',
    fields: {
      ...as('people', 'id', 'name', 'shortName', 'alsoCalled', 'parent', 'governance', 'purpose', 'members', 'districts', 'plans'),
      ...BOTH,
    },
  },
  district: { entry: 'wording', fields: { ...as('people', 'council'), ...as('wording', 'id', 'name', 'areaCode', 'facts'), ...BOTH } },
  'glossary-term': {
    entry: 'wording',
    fields: {
      ...as('wording', 'id', 'term', 'expansion', 'expansionBy', 'meaning', 'inPlans', 'aliases', 'since', 'until'),
      ...as('wording', 'usageNote', 'replacedBy'),
      ...BOTH,
    },
  },
  document: {
    entry: 'sources',
    fields: { ...as('sources', 'id', 'title', 'shortTitle', 'publisher', 'date', 'partOf', 'held', 'link', 'linkOpened'), ...NOTED },
  },
  page: { entry: 'wording', fields: { ...SEEN, ...as('wording', 'title', 'summary', 'shows'), ...BOTH } },
  meeting: {
    entry: 'status',
    fields: {
      ...SEEN,
      ...as('status', 'date', 'record', 'agenda', 'decisions', 'place', 'begins', 'ends', 'plans', 'priorities'),
      ...as('people', 'body', 'members', 'present', 'inAttendance', 'apologies'),
      ...as('wording', 'title'),
      ...BOTH,
    },
  },
  'lineage-link': {
    entry: 'wording',
    fields: { ...as('wording', 'id', 'from', 'to', 'how', 'fromParts', 'toParts', 'evidence', 'evidenceBy', 'area', 'passes'), ...BOTH },
  },
  topic: { entry: 'wording', fields: { ...SEEN, ...as('wording', 'title', 'order', 'summary', 'plans', 'notes', 'drawing') } },
  update: { entry: 'status', fields: { ...SEEN, ...as('status', 'title', 'date'), ...as('wording', 'plan'), ...CITED } },
  'decision-report': {
    entry: 'status',
    fields: { ...SEEN, ...as('status', 'meeting', 'date', 'verb', 'text', 'number', 'corrects'), ...REPORTED },
  },
  correction: { entry: 'wording', fields: { ...as('wording', 'entry', 'date', 'field', 'was', 'is', 'reason'), ...BOTH } },
  'help-line': {
    entry: 'people',
    fields: {
      ...as('people', 'id', 'name', 'number', 'web', 'for', 'hours', 'situation', 'steps'),
      ...as('sources', 'readOn'),
      ...as('wording', 'note'),
    },
  },
  'help-subject': {
    entry: 'people',
    fields: {
      ...as('people', 'lines', 'inBox', 'report', 'quickExit'),
      ...as('wording', 'id', 'title', 'words', 'topics', 'terms', 'entries', 'note'),
    },
  },
  'everyday-word': { entry: 'wording', fields: as('wording', 'id', 'words', 'means', 'because', 'neverShown') },
  map: { entry: 'wording', fields: as('wording', 'points', 'districts') },
  place: { entry: 'wording', fields: { ...as('wording', 'id', 'name', 'kind', 'districts', 'aliases'), ...CITED } },
  duty: {
    entry: 'wording',
    fields: { ...as('sources', 'law'), ...as('status', 'plans'), ...as('wording', 'id', 'title', 'asks', 'from', 'until'), ...NOTED },
  },
  redirect: { entry: 'wording', fields: { ...as('promise', 'from', 'to'), ...as('wording', 'why', 'date') } },
  'taken-back': { entry: 'status', fields: as('status', 'date', 'why', 'at') },
  review: { entry: 'people', fields: as('people', 'agreements') },
} as const;

const OF_PLANS = {
  plan: {
    entry: 'promise',
    fields: {
      ...SEEN,
      ...as('promise', 'period', 'status', 'supersedes', 'aims'),
      ...as('status', 'keyFigures'),
      ...as('people', 'approvals', 'askAbout', 'askReason', 'answerable', 'partnership', 'localityOfficers'),
      ...as('sources', 'notHeld'),
      ...as('wording', 'title', 'alsoCalled', 'summary', 'statusNote', 'area', 'areaCodes', 'districts', 'follows'),
      ...as('wording', 'cameAfter', 'sinceThen'),
      ...as('wording', 'alignmentNote', 'priorityLists'),
      ...BOTH,
    },
  },
  chapter: { entry: 'wording', fields: { ...SEEN, ...as('wording', 'number', 'title', 'summary', 'theme'), ...BOTH } },
  theme: { entry: 'wording', fields: { ...as('wording', 'title', 'order', 'alsoCalled', 'summary'), ...BOTH } },
  priority: {
    entry: 'promise',
    fields: {
      ...SEEN,
      ...as('promise', 'title'),
      ...as('status', 'keyFigures', 'achieved'),
      ...as('people', 'leads', 'sponsor', 'leadOfficer', 'leadsNote'),
      ...as('wording', 'drawing', 'code', 'order', 'summary', 'theme', 'themeReason', 'outcomes', 'outcomesReason', 'parts', 'ended'),
      ...BOTH,
    },
  },
  objective: {
    entry: 'promise',
    fields: { ...as('promise', 'title', 'period'), ...as('wording', 'id', 'number', 'priority', 'group'), ...BOTH },
  },
  outcome: {
    entry: 'promise',
    fields: {
      ...SEEN,
      ...as('promise', 'title', 'parts'),
      ...as('wording', 'number', 'shortTitle', 'theme', 'otherNumbers', 'measures'),
      ...BOTH,
    },
  },
  measure: {
    entry: 'status',
    fields: {
      ...SEEN,
      ...as('status', 'unit', 'frequency', 'geography', 'areas', 'direction', 'directionBy', 'directionReason', 'baseline', 'observations'),
      ...as('people', 'lead', 'reportedBy'),
      ...as('wording', 'title', 'codes', 'priorities'),
      ...BOTH,
    },
  },
  target: {
    entry: 'promise',
    fields: {
      ...SEEN,
      ...as('promise', 'title', 'measure', 'area', 'by', 'meaning', 'value', 'bound', 'upTo', 'amount'),
      ...as('status', 'results'),
      ...as('wording', 'number', 'order', 'priority'),
      ...BOTH,
    },
  },
  'delivery-part': { entry: 'wording', fields: { ...as('wording', 'id', 'title', 'themes', 'outcomes'), ...BOTH } },
  'delivery-section': {
    entry: 'wording',
    fields: {
      ...as('people', 'leads'),
      ...as('wording', 'id', 'title', 'part', 'number', 'priorities', 'objectives', 'objectivesNote', 'asPrinted'),
      ...BOTH,
    },
  },
  action: {
    entry: 'promise',
    fields: {
      ...SEEN,
      ...as('promise', 'title', 'owners', 'due', 'successMeasures'),
      ...as('people', 'ownersAsPrinted', 'ownersNote'),
      ...as('wording', 'number', 'shortTitle', 'section', 'dueAsPrinted', 'outcomes', 'priorities', 'districts', 'asPrinted'),
      ...BOTH,
    },
  },
  'theory-of-change': {
    entry: 'wording',
    fields: {
      ...SEEN,
      ...as('wording', 'title', 'theme', 'summary', 'reconstruction', 'problem', 'targetGroups', 'inputs', 'activities', 'outputs'),
      ...as('wording', 'shortTerm', 'mediumTerm', 'longTerm', 'impact', 'columnLinks', 'assumptions', 'evidence'),
      ...BOTH,
    },
  },
  consultation: {
    entry: 'status',
    fields: {
      ...SEEN,
      ...as('status', 'from', 'to', 'responses', 'questions', 'asked'),
      ...as('sources', 'evidence'),
      ...as('wording', 'title', 'summary', 'datesNote', 'responsesNote', 'consultedOn', 'methods', 'channels'),
      ...BOTH,
    },
  },
  funding: {
    entry: 'status',
    fields: {
      ...as('status', 'counts', 'amount', 'period', 'years'),
      ...as('people', 'funder'),
      ...as('wording', 'title', 'order', 'purpose'),
      ...BOTH,
    },
  },
  'funded-project': {
    entry: 'status',
    fields: {
      ...as('status', 'fund', 'amount', 'period', 'impact', 'addedValue'),
      ...as('people', 'runBy'),
      ...as('wording', 'id', 'title', 'priorities', 'objectives'),
      ...BOTH,
    },
  },
  'wider-priority': { entry: 'wording', fields: { ...as('wording', 'id', 'level', 'code', 'title', 'parent', 'parts', 'ended'), ...BOTH } },
  alignment: {
    entry: 'wording',
    fields: {
      ...as('wording', 'id', 'national', 'county', 'countyAsPrinted', 'priorities', 'prioritiesAsPrinted', 'prioritiesNote'),
      ...as('wording', 'indicators', 'measures', 'work'),
      ...BOTH,
    },
  },
  'office-holder': {
    entry: 'people',
    fields: { ...as('people', 'id', 'list', 'name', 'post', 'body', 'role', 'deputy', 'until'), ...BOTH },
  },
  'forward-programme-item': {
    entry: 'status',
    fields: {
      ...as('status', 'date', 'dateAsPrinted', 'confirmed', 'agreed', 'issues'),
      ...as('people', 'body', 'invited'),
      ...as('wording', 'id', 'title'),
      ...BOTH,
    },
  },
  'progress-report': {
    entry: 'status',
    fields: { ...SEEN, ...as('status', 'action', 'date', 'status', 'text', 'districts', 'corrects'), ...REPORTED },
  },
  'figure-report': {
    entry: 'status',
    fields: {
      ...SEEN,
      ...as('status', 'measure', 'date', 'period', 'area', 'value', 'note', 'breakInSeries', 'countsNoPeople', 'corrects'),
      ...REPORTED,
    },
  },
  'result-report': {
    entry: 'status',
    fields: { ...SEEN, ...as('status', 'target', 'date', 'verdict', 'text', 'period', 'corrects'), ...REPORTED },
  },
  amendment: {
    entry: 'promise',
    fields: {
      ...SEEN,
      ...as('promise', 'entry', 'date', 'title', 'owners', 'due', 'successMeasures', 'by', 'value', 'reason', 'decidedBy', 'decidedAt'),
      ...as('sources', 'evidence'),
      ...BOTH,
    },
  },
} as const;

export const CLASSES = { ...ABOVE, ...OF_PLANS };

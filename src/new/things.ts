/**
 * What `npm run new` can make: of each thing, the kinds of content that it writes and the fields that it asks for. What a field is
 * called and what may stand in it comes from the schemas (`asks.ts`), so that nothing here can go stale.
 */
import { BODY, FORMS, type FormId } from '../report/forms.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Path } from '../schema/schema-walk.ts';

export const THINGS = ['report', 'action', 'priority', 'meeting', 'consultation', 'notice', 'plan', 'partnership'] as const;
export type Thing = (typeof THINGS)[number];

/** The reports that a form of the site writes too. */
export const REPORTS = ['progress', 'figure', 'result', 'decision', 'change'] as const satisfies readonly FormId[];

/** A field that is asked for. */
export interface Wanted {
  kind: Kind;
  path: Path;
  /** The name of its flag, where the path does not say enough. */
  flag?: string;
}

export interface Recipe {
  fields: readonly Wanted[];
  /** What few need: flags give it, and nobody is asked. */
  more: readonly Wanted[];
  /** What the files hold without being asked, by kind. */
  given: Partial<Record<Kind, Record<string, unknown>>>;
  /** The form that makes the file, if it is a report. */
  form?: FormId;
}

const wanted = (kind: Kind, names: readonly string[] = []): Wanted[] => names.map((name) => ({ kind, path: name.split('.') }));

const ofForm = (form: FormId): Recipe => {
  const { kind, fields, more } = FORMS[form];
  return { fields: wanted(kind, fields), more: wanted(kind, more), given: {}, form };
};

/** Which recipe: that of a thing, or of the report that is meant. */
export const RECIPES: Record<Exclude<Thing, 'report'>, Recipe> & Record<(typeof REPORTS)[number], Recipe> = {
  progress: ofForm('progress'),
  figure: ofForm('figure'),
  result: ofForm('result'),
  decision: ofForm('decision'),
  change: ofForm('change'),
  notice: ofForm('notice'),
  meeting: ofForm('meeting'),
  action: {
    fields: wanted('action', ['number', 'title', 'owners', 'due', 'successMeasures']),
    more: wanted('action', ['section', 'outcomes', 'priorities', 'districts']),
    given: {},
  },
  priority: {
    fields: wanted('priority', ['title', 'order', 'summary', 'leads']),
    more: wanted('priority', ['code', 'theme', BODY]),
    given: {},
  },
  consultation: ofForm('consultation'),
  plan: {
    fields: wanted('plan', ['title', 'summary', 'period.from', 'period.to', 'area']),
    more: wanted('plan', ['status', 'supersedes', BODY]),
    given: { plan: { status: 'draft' } },
  },
  partnership: {
    fields: [
      ...wanted('site', ['name', 'strapline']),
      { kind: 'site', path: ['partnership', 'name'], flag: 'partnership' },
      ...wanted('site', ['area', 'address']),
      { kind: 'site', path: ['contact', 'text'], flag: 'contact' },
      { kind: 'plan', path: ['title'], flag: 'plan-title' },
      { kind: 'plan', path: ['summary'], flag: 'plan-summary' },
      ...wanted('plan', ['period.from', 'period.to']),
      { kind: 'priority', path: ['title'], flag: 'priority-title' },
      { kind: 'priority', path: ['summary'], flag: 'priority-summary' },
    ],
    more: [],
    given: { plan: { status: 'current' }, priority: { order: 1, leads: 'not stated' } },
  },
};

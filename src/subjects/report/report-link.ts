/** Which forms a plan has, and so whether a page can lead to one. */
import type { Graph, Plan } from '../../plan/graph.ts';
import { remembered } from '../../plan/remembered.ts';
import { fieldsOf } from '../../report/fields.ts';
import { FORM_IDS, FORMS, type FormId } from '../../report/forms.ts';
import { reportAddress } from '../page/addresses.ts';
import { within } from './report-known.ts';

/** The forms that a plan has something for. */
export const formsOf = (graph: Graph, plan: Plan): readonly FormId[] => formsOfPlan(graph, plan, plan);

const formsOfPlan = remembered((graph: Graph, plan: Plan, _: Plan): FormId[] =>
  FORM_IDS.filter((form) => {
    const needed = fieldsOf(form).filter(({ control, required, name }) => control === 'entry' && required && name !== FORMS[form].by);
    const bodies = FORMS[form].by ? within(graph, plan, 'organisation').length + within(graph, plan, 'group').length : 1;
    if (form === 'meeting') return within(graph, plan, 'group').length > 0;
    return bodies > 0 && needed.every(({ kinds: wanted }) => wanted.some((kind) => within(graph, plan, kind).length > 0));
  }),
);

/** Where an officer reports on something, if the plan has that form. */
export const reportLink = (graph: Graph, plan: Plan, form: FormId, about?: string): string | undefined =>
  formsOf(graph, plan).includes(form) ? reportAddress(plan.id, form, about) : undefined;

/** Tables can be read of what a plan has. */
export const tablesOf = (graph: Graph, plan: Plan) => {
  const forms = formsOf(graph, plan);
  return (['progress', 'figure'] as const).filter((form) => forms.includes(form));
};

/** Rows to fill in on the page itself: all actions or measures of the plan with what a report of each needs, and no spreadsheet. */
import { aboutOf, columnOf, type TableForm } from '../report/columns.ts';
import { ASKED, subjectsOf } from '../report/fill-in.ts';
import type { KnownForms } from '../report/from-table.ts';
import type { Row } from '../report/rows.ts';
import { element, made } from './elements.ts';
import { reportWords as words } from './report-words.ts';

/** The name of a control: the form, what it is about, and the field. */
const nameOf = (form: TableForm, id: string, field: string) => `${form} ${id} ${field}`;
const idOf = (name: string) => name.replaceAll(' ', '_');

function control(form: TableForm, id: string, field: string, values: readonly string[]): HTMLElement {
  const name = nameOf(form, id, field);
  if (values.length > 0)
    return made(
      'select',
      { name, id: idOf(name) },
      made('option', { value: '' }, words.noReport),
      ...values.map((value) => made('option', { value }, words.choice(value))),
    );
  if (field === 'text') return made('textarea', { name, id: idOf(name), rows: 2 });
  return made('input', { name, id: idOf(name), type: 'text', autocomplete: 'off' });
}

/** Puts the rows of each form into its place, once it is opened: a plan can have a hundred. */
export function offerRows(forms: KnownForms, onBuilt: () => void): void {
  for (const [form, known] of Object.entries(forms) as [TableForm, KnownForms[TableForm]][]) {
    if (!known) continue;
    const fields = ASKED[form].flatMap((name) => known.fields.find((field) => field.name === name) ?? []);
    element(`#rows-${form} ul`).replaceChildren(
      ...subjectsOf(known, form).map(({ id, label }) =>
        made(
          'li',
          {},
          made(
            'fieldset',
            {},
            made('legend', {}, label),
            ...fields.map(({ name, label: said, values = [] }) =>
              made(
                'div',
                { className: 'field' },
                made('label', { htmlFor: idOf(nameOf(form, id, name)) }, said),
                control(form, id, name, values),
              ),
            ),
          ),
        ),
      ),
    );
  }
  onBuilt();
}

/** The rows of a form in which something was filled in. */
export function filledRows(forms: KnownForms, form: TableForm, typed: FormData): Row[] {
  const known = forms[form];
  if (!known) return [];
  const cellOf = (id: string, field: string) => String(typed.get(nameOf(form, id, field)) ?? '').trim();
  return subjectsOf(known, form).flatMap(({ id }) => {
    const cells = Object.fromEntries(ASKED[form].map((field) => [columnOf(field), cellOf(id, field)]));
    return Object.values(cells).some(Boolean) ? [{ line: 0, cells: { [`${aboutOf(form)}_id`]: id, ...cells } }] : [];
  });
}

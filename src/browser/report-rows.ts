/** Rows to fill in on the page itself: all actions or measures of the plan with what a report of each needs, and no spreadsheet. */
import { FILLED_IN, subjectsOf } from '../report/fill-in.ts';
import type { KnownForms, TableForm } from '../report/from-table.ts';
import type { Row } from '../report/rows.ts';
import { element, made } from './elements.ts';
import { reportWords as words } from './report-words.ts';

/** The name of a control: the form, what it is about, and the field. */
const nameOf = (form: TableForm, id: string, field: string) => `${form} ${id} ${field}`;

function control(form: TableForm, id: string, field: string, values: readonly string[]): HTMLElement {
  const name = nameOf(form, id, field);
  if (values.length > 0)
    return made(
      'select',
      { name, id: name.replaceAll(' ', '_') },
      made('option', { value: '' }, words.noReport),
      ...values.map((value) => made('option', { value }, words.choice(value))),
    );
  if (field === 'text') return made('textarea', { name, id: name.replaceAll(' ', '_'), rows: 2 });
  return made('input', { name, id: name.replaceAll(' ', '_'), type: 'text', autocomplete: 'off' });
}

/** Puts the rows of each form into its place, once it is opened: a plan can have a hundred. */
export function offerRows(forms: KnownForms, onBuilt: () => void): void {
  for (const [form, known] of Object.entries(forms) as [TableForm, KnownForms[TableForm]][]) {
    if (!known) continue;
    const { asked } = FILLED_IN[form];
    const fields = asked.flatMap((name) => known.fields.find((field) => field.name === name) ?? []);
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
                made('label', { htmlFor: nameOf(form, id, name).replaceAll(' ', '_') }, said),
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
  const { about, asked } = FILLED_IN[form];
  const cellOf = (id: string, field: string) => String(typed.get(nameOf(form, id, field)) ?? '').trim();
  return subjectsOf(known, form).flatMap(({ id }) => {
    const cells = Object.fromEntries(asked.map((field) => [field === 'text' ? 'report' : field, cellOf(id, field)]));
    return Object.values(cells).some(Boolean) ? [{ line: 0, cells: { [`${about}_id`]: id, ...cells } }] : [];
  });
}

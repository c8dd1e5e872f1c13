/** The controls of a form: what stands in them, and what is said beside them. */
import type { Field } from '../report/fields.ts';
import type { Typed } from '../report/typed.ts';
import { element, made } from './elements.ts';
import { reportWords as words } from './report-words.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const idOfField = (name: string): string => `f-${name.replaceAll('.', '-')}`;
const boxOf = (name: string): HTMLElement => element(`#${idOfField(name)}-field`);
const controlsOf = (name: string): Control[] => [...boxOf(name).querySelectorAll<Control>('input, select, textarea')];

/** What a reader lands on who follows an error: the control, or the first of several. */
export const firstControl = (name: string): Control | undefined => controlsOf(name)[0];

function typedIn(name: string): string {
  if (boxOf(name).hidden) return '';
  const controls = controlsOf(name);
  const chosen = controls.filter((control) => !('checked' in control) || !/radio|checkbox/.test(control.type) || control.checked);
  return chosen[0]?.value ?? '';
}

export const typedOf = (fields: readonly Field[]): Typed => Object.fromEntries(fields.map(({ name }) => [name, typedIn(name)]));

/** Puts what was typed before, or what an address asks for, into the controls; a choice that is not there stays as it is. */
export function fill(typed: Typed): void {
  for (const [name, value] of Object.entries(typed)) {
    if (!document.getElementById(`${idOfField(name)}-field`)) continue;
    for (const control of controlsOf(name)) {
      if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) control.checked = control.value === value;
      else if (!(control instanceof HTMLSelectElement) || [...control.options].some((option) => option.value === value))
        control.value = value;
    }
    const folded = boxOf(name).closest('details');
    if (folded && value !== '') folded.open = true;
  }
}

/** Puts some of the choices of a field into a group of their own before all others; with none, the list is as it was. */
export function putFirst(name: string, values: readonly string[]): void {
  const [select] = controlsOf(name);
  if (!(select instanceof HTMLSelectElement) || select.dataset.first === values.join()) return;
  select.dataset.first = values.join();
  const chosen = select.value;
  const [none, ...all] = select.options;
  for (const [place, option] of all.entries()) option.dataset.place ??= String(place);
  const first = values.flatMap((value) => all.find((option) => option.value === value) ?? []);
  // What was first before goes back to its place.
  const others = all.filter((option) => !first.includes(option)).sort((a, b) => Number(a.dataset.place) - Number(b.dataset.place));
  const groups =
    first.length > 0 ? [made('optgroup', { label: words.owners }, ...first), made('optgroup', { label: words.others }, ...others)] : others;
  select.replaceChildren(...(none ? [none] : []), ...groups);
  select.value = chosen;
}

export function hide(name: string, hidden: boolean): void {
  boxOf(name).hidden = hidden;
}

/** Says, or takes back, what is wrong with a field; controls point to it for those who hear them one by one. */
export function tell(name: string, said: readonly string[]): void {
  const box = boxOf(name);
  const place = element(`#${idOfField(name)}-error`);
  const told = said.join(' ');
  if (place.dataset.told === told) return;
  place.dataset.told = told;
  place.hidden = said.length === 0;
  place.replaceChildren(...(said.length === 0 ? [] : [made('span', { className: 'govuk-visually-hidden' }, `${words.error} `), told]));
  box.classList.toggle('wrong', said.length > 0);
  const described = box.querySelector('fieldset') ?? controlsOf(name)[0];
  const hints = [`${idOfField(name)}-hint`, ...(said.length > 0 ? [place.id] : [])];
  described?.setAttribute('aria-describedby', hints.join(' '));
  for (const control of controlsOf(name)) {
    if (control.type === 'radio') continue;
    if (said.length > 0) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}

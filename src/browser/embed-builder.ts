/**
 * On the pages with snippets: lets somebody choose how their website takes a thing, how much of it and how high, shows how it will
 * look, and copies it. All it puts together is made of the snippet that stands there without it.
 */
import type { Words } from '../words/words.ts';

type Said = Words['embeds']['builder'];
type Way = keyof Said['ways'];
const WAYS: readonly Way[] = ['frame', 'element', 'address', 'include'];

const root = document.querySelector<HTMLElement>('[data-builder]');
const said = JSON.parse(root?.dataset.builder ?? '{}') as Said;
const { script: scriptAddress = '', integrity = '', print = '' } = root?.dataset ?? {};

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  own: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), own);
  element.append(...children);
  return element;
}

function choice<Value extends string>(label: string, values: readonly Value[], names: Record<Value, string>, changed: () => void) {
  const select = made('select', { onchange: changed }, ...values.map((value) => made('option', { value }, names[value])));
  return { select, row: made('li', {}, made('label', {}, `${label} `, select)) };
}

/** The address of a part on the plan’s site, as the page that it stands on is reached here. */
const here = (address: string) => new URL(new URL(address).pathname, location.href).href;

function build(details: HTMLDetailsElement, field: HTMLTextAreaElement): void {
  // The style within the snippet is for other websites; a browser holds it against the policy of this one, though nothing is drawn with it.
  const snippet = new DOMParser().parseFromString(field.value.replace(' style=', ' data-style='), 'text/html');
  const [frame, link] = [snippet.querySelector('iframe'), snippet.querySelector('a')];
  if (!frame || !link) return;
  const { whole, wholeHeight = frame.height, include } = field.dataset;
  const short = { address: frame.src, height: frame.height };

  const shown = () => (length?.select.value === 'whole' && whole ? { address: whole, height: wholeHeight } : short);
  const text = (): string => {
    const way = how.select.value as Way;
    if (way === 'address') return link.href;
    if (way === 'include') return include ?? '';
    frame.src = shown().address;
    frame.height = height.value;
    if (way === 'frame') return `${frame.outerHTML.replace(' data-style=', ' style=')}\n<p>${link.outerHTML}</p>`;
    const element = snippet.createElement('plan-embed');
    for (const [name, value] of Object.entries({ src: frame.src, height: frame.height, 'frame-title': frame.title, 'print-text': print }))
      element.setAttribute(name, value);
    element.append(link.cloneNode(true));
    const script = Object.assign(snippet.createElement('script'), { src: scriptAddress, integrity, crossOrigin: 'anonymous', async: true });
    return `${script.outerHTML}\n${element.outerHTML}`;
  };
  const write = () => {
    field.value = text();
    status.textContent = '';
    preview.height = height.value;
    const address = here(shown().address);
    if (preview.src !== address) preview.src = address;
  };
  const again = () => {
    height.value = shown().height;
    write();
  };
  const how = choice(
    said.how,
    WAYS.filter((way) => way !== 'include' || include),
    said.ways,
    write,
  );
  const length = whole ? choice(said.length, ['short', 'whole'] as const, said.lengths, again) : undefined;
  const height = made('input', { type: 'number', min: '100', step: '10', value: short.height, oninput: write });
  const status = made('span', { role: 'status' });
  const copy = async () => {
    field.select();
    await navigator.clipboard.writeText(field.value);
    status.textContent = ` ${said.copied}`;
  };
  const preview = made('iframe', { title: frame.title, className: 'preview', loading: 'lazy' });
  const rows = [how.row, ...(length ? [length.row] : []), made('li', {}, made('label', {}, `${said.height} `, height))];
  const list = made('ul', { className: 'inline', role: 'list' }, ...rows);
  (field.labels?.[0] ?? field).before(list);
  field.after(made('p', {}, made('button', { type: 'button', className: 'govuk-button', onclick: copy }, said.copy), status));
  details.append(made('p', { className: 'meta' }, said.preview), preview);
  write();
}

/** A link to a thing opens it, in browsers too that do not do it by themselves. */
function openTarget() {
  const target = location.hash && document.getElementById(location.hash.slice(1))?.closest('details');
  if (!target) return;
  target.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', openTarget);

/** A thing is worked on when somebody opens it. */
const opened = new WeakSet<Element>();
document.addEventListener(
  'toggle',
  ({ target }) => {
    const field = target instanceof HTMLDetailsElement && target.open && target.querySelector<HTMLTextAreaElement>('textarea.snippet');
    if (!field || opened.has(field)) return;
    opened.add(field);
    build(target as HTMLDetailsElement, field);
  },
  true,
);
openTarget();
for (const details of document.querySelectorAll('details[open]')) details.dispatchEvent(new Event('toggle'));

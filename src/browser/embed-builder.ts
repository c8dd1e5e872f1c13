/**
 * On the pages with snippets: lets somebody choose how their website takes a thing, how much of it and how high, shows how it will
 * look, and copies it. All it puts together is made of the snippet that stands there without it.
 */
import type { Words } from '../words/words.ts';
import { made } from './elements.ts';

type Said = Words['embeds']['builder'];
type Way = keyof Said['ways'];
const WAYS: readonly Way[] = ['frame', 'element', 'address', 'include'];

const root = document.querySelector<HTMLElement>('[data-builder]');
const said = JSON.parse(root?.dataset.builder ?? '{}') as Said;
const { script: scriptAddress = '', integrity = '', print = '' } = root?.dataset ?? {};

function choice<Value extends string>(label: string, values: readonly Value[], names: Record<Value, string>, changed: () => void) {
  const select = made('select', { onchange: changed }, ...values.map((value) => made('option', { value }, names[value])));
  return { select, row: made('li', {}, made('label', {}, `${label} `, select)) };
}

/** The address of a part on the plan’s site, as the page that it stands on is reached here. */
const here = (address: string) => new URL(new URL(address).pathname, location.href).href;

/** That of the text of most sites: a preview as wide as a screen would promise more. */
const COLUMN = '650px';
/** Lower, a frame would show nothing. */
const LOWEST = 100;

function build(details: HTMLDetailsElement, field: HTMLTextAreaElement): void {
  // The style within the snippet is for other websites; a browser holds it against the policy of this one, though nothing is drawn with it.
  const snippet = new DOMParser().parseFromString(field.value.replace(' style=', ' data-style='), 'text/html');
  const [frame, link] = [snippet.querySelector('iframe'), snippet.querySelector('a')];
  const label = field.labels?.[0];
  const name = label?.firstChild;
  const told = details.querySelector<HTMLElement>('.meta');
  if (!frame || !link || !label || !name || !told) return;
  const html = name.textContent;
  // The addresses that stand there without a script are what the choices give.
  for (const list of details.querySelectorAll('ul')) list.hidden = true;
  const { whole, wholeHeight = frame.height, wholeHeights = '', include, address: toPaste = link.href } = field.dataset;
  const short = { address: frame.src, height: frame.height, heights: told.textContent };

  const way = () => how.select.value as Way;
  const shown = () =>
    length?.select.value === 'whole' && whole && isFrame() ? { address: whole, height: wholeHeight, heights: wholeHeights } : short;
  const isFrame = () => way() === 'frame' || way() === 'element';
  const text = (): string => {
    if (way() === 'address') return toPaste;
    if (way() === 'include') return include ?? '';
    frame.src = shown().address;
    if (height.valueAsNumber >= LOWEST) frame.height = String(Math.ceil(height.valueAsNumber));
    if (way() === 'frame') return `<div>${frame.outerHTML.replace(' data-style=', ' style=')}</div>\n<p>${link.outerHTML}</p>`;
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
    const isLow = !(height.valueAsNumber >= LOWEST);
    low.textContent = isFrame() && isLow ? ` ${said.low}` : '';
    height.ariaInvalid = String(isLow);
    // How much and how high is for frames alone, and an inclusion has none to show.
    for (const row of framed) row.hidden = !isFrame();
    told.hidden = !isFrame();
    seen.hidden = way() === 'include';
    told.textContent = shown().heights;
    name.textContent = isFrame() ? html : `${said.ways[way()]} `;
    preview.height = isFrame() ? frame.height : short.height;
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
  const height = made('input', { type: 'number', min: String(LOWEST), step: '10', value: short.height, oninput: write });
  const low = made('span', { role: 'status' });
  const status = made('span', { role: 'status' });
  const copy = async () => {
    field.select();
    await navigator.clipboard.writeText(field.value);
    status.textContent = ` ${said.copied}`;
  };
  const preview = made('iframe', { title: frame.title, className: 'preview', loading: 'lazy' });
  preview.style.maxWidth = COLUMN;
  const framed = [...(length ? [length.row] : []), made('li', {}, made('label', {}, `${said.height} `, height), low)];
  label.before(made('ul', { className: 'inline', role: 'list' }, how.row, ...framed));
  label.after(made('p', {}, made('button', { type: 'button', className: 'govuk-button', onclick: copy }, said.copy), status));
  const seen = made('div', {}, made('p', { className: 'meta' }, said.preview), preview);
  details.append(seen);
  write();
}

/** A link to a thing opens it, in browsers too that do not do it by themselves, and lands on the line with its name. */
const LINE = '3em';
for (const part of document.querySelectorAll<HTMLElement>('details > [id]')) part.style.scrollMarginTop = LINE;
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

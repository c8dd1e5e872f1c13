/** Where the forms are listed: reports that were begun in this browser, each with the way back to it and a way to throw it away. */
import { made } from './elements.ts';
import { drafts, kept } from './report-kept.ts';

const place = document.querySelector<HTMLElement>('#report-drafts');

function show(): void {
  const list = place?.querySelector('ul');
  if (!place || !list) return;
  const titles = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('main a')].map((each) => [each.pathname + each.search, each.textContent]),
  );
  const found = drafts();
  list.replaceChildren(
    ...found.map(({ key, path, about, name }) => {
      const address = about === '' ? path : `${path}?about=${encodeURIComponent(about)}`;
      const label = [titles.get(path), name || titles.get(address)].filter(Boolean).join(': ') || place.dataset.other || path;
      const ariaLabel = (place.dataset.forget ?? '').replace('%', label);
      const onclick = () => {
        kept.forget(key);
        show();
        place.querySelector<HTMLElement>('a')?.focus();
      };
      const forget = made('button', { type: 'button', ariaLabel, onclick }, place.dataset.delete ?? '');
      return made('li', {}, made('a', { href: address }, label), ' ', forget);
    }),
  );
  place.hidden = found.length === 0;
}

show();
// A page that the browser kept while somebody was in a form.
window.addEventListener('pageshow', show);

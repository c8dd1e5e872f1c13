/** Stands in every page where a reader can choose among its entries, so it does one thing: fetch what does it, once that is opened. */
const part = document.querySelector('.choices');
part?.addEventListener('toggle', () => void import('./choices.ts').then(({ makeChoices }) => makeChoices(part)), { once: true });

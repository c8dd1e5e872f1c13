/**
 * Stands in every page with a table. In the page, each table’s place is a stop of the Tab key, for else nobody could
 * scroll it by keyboard in Safari; a stop with nothing to scroll is a key pressed for nothing, so this takes it out. It looks
 * again when the page grows or shrinks: at another width or size of text, when a part is opened, when a table is added.
 */
const mark = () => {
  for (const place of document.querySelectorAll<HTMLElement>('.scroll')) {
    if (place.scrollWidth > place.clientWidth) place.tabIndex = 0;
    else place.removeAttribute('tabindex');
  }
};
new ResizeObserver(mark).observe(document.body);

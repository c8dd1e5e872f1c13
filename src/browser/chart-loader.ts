/**
 * Stands in every page with a chart, so it does one thing: fetch the script that reads a chart when a reader needs it. That
 * is when one is near, or at the first key: who goes by Tab comes from afar, and must find slider and button there.
 */
const panels = document.querySelectorAll<HTMLElement>('.reader');
const read = (panel: Element) => void import('./chart-reader.ts').then(({ readChart }) => readChart(panel as HTMLElement));
const near = new IntersectionObserver(
  (seen) => {
    for (const { isIntersecting, target } of seen) if (isIntersecting) read(target);
  },
  { rootMargin: '400px' },
);
for (const panel of panels) near.observe(panel);
addEventListener('keydown', () => panels.forEach(read), { once: true });

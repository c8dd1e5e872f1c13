/** Stands in every page with a chart, so it does one thing: fetch the script that reads a chart when the reader is near one. */
const near = new IntersectionObserver(
  (panels) => {
    for (const { isIntersecting, target } of panels) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void import('./chart-reader.ts').then(({ readChart }) => readChart(target as HTMLElement));
    }
  },
  { rootMargin: '400px' },
);
for (const panel of document.querySelectorAll('.reader')) near.observe(panel);

/** What a screen reader is told and a finger can touch, beyond what axe looks at. Each finding is a line. */
import type { Page } from 'playwright-core';

/**
 * Lists that Safari would not call lists, tables without a name, row headers that say more than the name of their row, charts
 * that say their finding again; and, for fingers, links that stand too close.
 */
export const unheard = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const words = (element: Element) => element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 60) ?? '';
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const lists = all('ul, ol').filter(
      (list) =>
        getComputedStyle(list).listStyleType === 'none' &&
        !list.closest('nav, [aria-hidden=true]') &&
        !list.matches('[role=list], [role=listbox]'),
    );
    const tables = all('table').filter((table) => !table.matches('[aria-label], [aria-labelledby]') && !table.querySelector('caption'));
    // They are said again at every cell of their row.
    const headers = all('th[scope=row]').filter((header) => header.querySelector('p, ul, div, br, a ~ a:not(.term)'));
    // A chart is told apart in a few words; its finding is its heading, and is said once.
    const charts = all('figure.chart').flatMap((chart) => {
      const finding = chart.querySelector('figcaption > :first-child');
      const controls = [chart, ...chart.querySelectorAll('a[download], button, label, [role=status]')];
      return controls.filter((control) => {
        const name = control === chart ? chart.getAttribute('aria-label') : control.textContent;
        const by = control.getAttribute('aria-labelledby');
        return by === finding?.id || !!(finding?.textContent && name?.includes(finding.textContent));
      });
    });
    const controls = all('figure.chart :is(a[download], button, label)');
    const twice = controls.filter((control) => controls.some((other) => other !== control && words(other) === words(control)));
    // WCAG 2.2, 2.5.8: what is lower than 24 px stands that far from its neighbour. Words of a sentence are let off.
    const targets = all('a[href]:not(.term), button, summary, select, input, textarea')
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .flatMap((target) =>
        [...target.getClientRects()].filter(({ width }) => width > 1).map((box) => ({ target, box, middle: box.top + box.height / 2 })),
      )
      .sort((a, b) => a.middle - b.middle);
    const close = targets.filter(({ target, box, middle }, at) => {
      for (const next of targets.slice(at + 1)) {
        if (next.middle - middle >= 23.9) return false;
        const isBeside = next.box.left > box.right || next.box.right < box.left;
        const isLow = box.height < 24 || next.box.height < 24;
        if (next.target !== target && !isBeside && isLow && next.middle - middle > 2) return true;
      }
      return false;
    });
    return [
      ...close.map(({ target }) => `the next link is less than 24 px away: ${words(target)}`),
      ...lists.map((list) => `a list without bullets lacks role="list": ${words(list)}`),
      ...tables.map((table) => `a table has no name: ${words(table)}`),
      ...headers.map((header) => `a row header says more than the name of its row: ${words(header)}`),
      ...charts.map((control) => `a chart’s finding is said again: ${words(control)}`),
      ...twice.map((control) => `two controls of charts have one name: ${words(control)}`),
    ];
  });

/** A site whose measures have figures: what their pages say, what can be downloaded, and that they are still light. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtOnce, filesIn, read } from './build.ts';
import { attributes, elements, textOf } from './page.ts';

const { folder } = builtOnce('measured', 'tests/fixtures/measured/content');
const page = (path: string) => read(folder, join('plans/safer-town', path, 'index.html'));

describe('a measure with figures', () => {
  const html = page('measures/bicycles');

  it('says which way the figures have gone, and whether that is the way they should go', () => {
    expect(textOf(html)).toContain('Down from 1,200 in 2019 to 900 in 2023: a fall of 300, or 25%.');
    expect(textOf(html)).toContain('This is the way it should go.');
  });

  it('has a chart of its way and one by district, each with a heading, two pictures, a summary and one table', () => {
    const figures = elements(html, 'figure');
    expect(figures).toHaveLength(2);
    expect(elements(html, 'h3').slice(0, 2)).toEqual([
      'Bicycles stolen: down from 1,200 in 2019 to 900 in 2023',
      'Bicycles stolen: in 2022, highest in East Town (600)',
    ]);
    expect(html.match(/<svg class="chart-svg/g)).toHaveLength(4);
    expect(html.match(/<figure.*?<\/figure>/gs)?.map((figure) => figure.match(/<table/g)?.length)).toEqual([1, 1]);
    expect(textOf(html)).toContain('From 1,200 (2019) to 900 (2023)');
  });

  it('has a map with the figure of each district, which leads to its page', () => {
    const [map = ''] = /<svg class="map".*?<\/svg>/s.exec(html) ?? [];
    expect(attributes(map, 'href')).toEqual(['/districts/east/', '/districts/west/', '/districts/south/']);
    expect(elements(map, 'a').map((link) => link.replace(/\s+/g, ' ').trim())).toEqual(['East Town 600', 'West Town 350', 'South Town 80']);
    expect(textOf(html)).toContain('The darker a district, the higher its figure: from 80 to 600.');
  });

  it('names the target and every figure with its source', () => {
    expect(textOf(html)).toContain('Fewer than 800 bicycles are stolen in a year');
    expect(textOf(html)).toContain('counted anew');
  });

  it('offers the figures as files that are there', () => {
    const files = attributes(html, 'href').filter((href) => href.includes('/charts/measure-bicycles'));
    expect(files.map((href) => href.slice(href.lastIndexOf('/') + 1))).toEqual([
      'measure-bicycles.csv',
      'measure-bicycles.svg',
      'measure-bicycles.png',
      'measure-bicycles-by-district.csv',
      'measure-bicycles-by-district.svg',
      'measure-bicycles-by-district.png',
    ]);
    expect(files.filter((href) => !existsSync(join(folder, href)))).toEqual([]);
    const [image = ''] = [...html.matchAll(/property="og:image" content="https:\/\/www\.example\.org(\/[^"]+)"/g)].map(([, path]) => path);
    expect(existsSync(join(folder, image ?? '')), image).toBe(true);
  });

  it('fits into the first 14.6 kB with its two charts', () => {
    const css = filesIn(join(folder, '_astro')).find((file) => file.endsWith('.css')) ?? '';
    const weight = gzipSync(html, { level: 9 }).length + gzipSync(read(join(folder, '_astro'), css), { level: 9 }).length;
    expect(weight).toBeLessThan(14_600);
  });
});

describe('a measure without figures', () => {
  it('invents none, and says what will be shown and who is to report it', () => {
    const text = textOf(page('measures/visits'));
    expect(text).toContain('Not reported. We have found no figure for this measure.');
    expect(text).toContain('They are to come from: The police');
    expect(page('measures/visits')).not.toContain('<figure');
  });
});

describe('targets', () => {
  it('have a page of their own, with a chart of those that are changes', () => {
    const html = page('targets');
    expect(elements(html, 'h2')[0]).toBe('The plan aims at falls of 10% to 40%; and no increase for 1');
    expect(textOf(html)).toContain('−40% (−212)');
  });

  it('and figures are open data', () => {
    const rows = (name: string) => read(folder, `data/plans/safer-town/${name}.csv`).split('\r\n');
    expect(rows('observations')[1]).toBe(
      'bicycles,Bicycles stolen,baseline,2019,2019-01-01,2019-12-31,,,,,1200,count,thefts recorded,false,,,report,"Report on the town, table 1",',
    );
    expect(rows('targets').filter((row) => row.startsWith('burglary'))[0]).toContain('change,,-40,,-212,');
  });
});

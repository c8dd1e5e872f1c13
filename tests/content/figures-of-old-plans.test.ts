/** The plans of 2005, 2010 and 2012 as readers and users of the data meet them: the figures of their tables. */
import { describe, expect, it } from 'vitest';
import { htmlFiles, read } from '../site/build.ts';
import { attributes, textOf } from '../site/page.ts';
import { REAL_SITE } from '../site/real-site.ts';
import { column, count, inPlan, NORFOLK, NORWICH, text, WEST_NORFOLK } from './old-plan-rows.ts';

const OLD_PLANS = [WEST_NORFOLK, NORWICH, NORFOLK];

describe('West Norfolk, 2005 to 2008', () => {
  it('has the ten crime categories with percentage and number, and the overall 16%', () => {
    const targets = inPlan(WEST_NORFOLK, 'targets');
    const sums = targets.map(({ measure_id, meaning, value, amount }) => [measure_id, meaning === 'no increase' ? meaning : value, amount]);
    expect(sums).toEqual(
      expect.arrayContaining([
        ['overall-crime', -16, null],
        ['theft-of-a-vehicle', -8, -34],
        ['theft-from-a-vehicle', -30, -312],
        ['vehicle-interference-and-tampering', -20, -17],
        ['domestic-burglary', -40, -212],
        ['theft-of-pedal-cycle', -8, -26],
        ['theft-from-person', -10, -8],
        ['criminal-damage', -15, -410],
        ['common-assault', 'no increase', null],
        ['wounding', -10, -82],
        ['personal-robbery', -10, -6],
      ]),
    );
    expect(targets).toHaveLength(11);
    expect(targets.map(({ by }) => by).every((by) => by === '2008-03-31')).toBe(true);
  });

  it('has what the public said: 15 letters, 108 entries, a panel whose size is not stated', () => {
    const rows = inPlan(WEST_NORFOLK, 'consultations');
    expect(new Set(rows.map(({ responses }) => responses))).toEqual(new Set([15, 108, null]));
    expect(rows.filter(({ mentions }) => mentions !== null).map(({ mentions }) => mentions)).toEqual(
      expect.arrayContaining([4, 3, 2, 2, 1, 1, 1]),
    );
    const shares = rows.filter(({ responses }) => responses === 108).map(({ share_percent }) => Math.round(Number(share_percent)));
    expect(shares).toEqual([86, 79, 76]);
    const panel = rows.filter(({ responses_unknown }) => responses_unknown === 'not stated').map(({ share_percent }) => share_percent);
    expect(panel).toEqual(expect.arrayContaining([31, 7, 50, 34, 16, 44, 36, 29, 28]));
  });

  it('has six objectives and four public service agreements', () => {
    expect(inPlan(WEST_NORFOLK, 'objectives')).toHaveLength(6);
    expect(inPlan(WEST_NORFOLK, 'wider-priorities').map(({ code }) => String(code).replace(/\s/g, ''))).toEqual([
      'PSA1',
      'PSA2',
      'PSA4',
      'PSA6',
    ]);
  });
});

describe('Norwich, 2010/11', () => {
  it('has nine indicators, 6.6 and 6.10 being absent, with their baselines', () => {
    const codes = inPlan(NORWICH, 'measures').map(({ codes: all }) => /6\.\d+/.exec(String(all))?.[0]);
    expect([...new Set(codes)].sort((a, b) => Number(a?.slice(2)) - Number(b?.slice(2)))).toEqual([
      '6.1',
      '6.2',
      '6.3',
      '6.4',
      '6.5',
      '6.7',
      '6.8',
      '6.9',
      '6.11',
    ]);
    const baselines = inPlan(NORWICH, 'observations').filter(({ kind }) => kind === 'baseline');
    expect(baselines.map(({ value }) => value)).toEqual(expect.arrayContaining([10.7, 108.66, 27.2, 335, 71.3, 2060, 11, 55686, 17890]));
  });

  it('has the targets of both years, a range among them', () => {
    const targets = inPlan(NORWICH, 'targets').filter(({ meaning }) => meaning === 'level');
    expect(column(targets, 'by', 'value').toSorted()).toEqual(
      [
        ['2009/10', 9.72],
        ['2009/10', 107.8],
        ['2010/11', 107.4],
        ['2009/10', 31.2],
        ['2010/11', 35.2],
        ['2009/10', 80],
        ['2010/11', 85],
        ['2009/10', 1980],
        ['2010/11', 1940],
        ['2009/10', 10],
        ['2010/11', 9],
        ['2009/10', 51315],
        ['2010/11', 48749],
        ['2009/10', 16338],
        ['2010/11', 15427],
      ].toSorted(),
    );
    expect(targets.find(({ value }) => value === 1980)?.up_to).toBe(2000);
  });

  it('has the mapping of priorities, seen from both sides', () => {
    const rows = inPlan(NORWICH, 'alignment');
    expect(rows).toHaveLength(9);
    expect(rows.flatMap(({ indicators }) => indicators).filter((code) => /^NI/.test(String(code))).length).toBeGreaterThanOrEqual(12);
    const page = text(`plans/${NORWICH}/alignment`);
    for (const name of ['PSA23', 'PSA25', 'PSA13', 'PSA14', 'PSA26']) expect(page).toContain(name);
    expect(text(`plans/${NORWICH}/priorities/criminal-damage`)).toContain('All Crime Local Target');
  });

  it('has 24 actions and the published lists of people, without their telephone numbers', () => {
    expect(inPlan(NORWICH, 'actions')).toHaveLength(24);
    const lists = count(inPlan(NORWICH, 'office-holders').map(({ list }) => list));
    expect(
      Object.values(lists)
        .sort((a, b) => b - a)
        .slice(0, 2),
    ).toEqual([12, 11]);
    const pages = htmlFiles(REAL_SITE).filter((file) => file.startsWith(`plans/${NORWICH}/`));
    // The numbers of a box of help are not from the plan.
    const withoutBox = (file: string) => textOf(read(REAL_SITE, file).replace(/<aside class="help".*?<\/aside>/s, ''));
    expect(pages.filter((file) => /\b0?1603 ?\d{6}|@[a-z.]+\.uk/.test(withoutBox(file)))).toEqual([]);
  });

  it('numbers the 55 paragraphs of the terms of reference, so that each can be cited', () => {
    const ids = attributes(read(REAL_SITE, `plans/${NORWICH}/chapters/a1-terms-of-reference/index.html`), 'id');
    const numbers = ids.flatMap((id) => /^pA1\.(\d+)$/.exec(id)?.[1] ?? []);
    expect(numbers.map(Number)).toEqual(Array.from({ length: 55 }, (_, index) => index + 1));
  });
});

describe('Norfolk, 2012 to 2015', () => {
  it('has six priorities with sponsor and lead officer, and 33 objectives', () => {
    const priorities = inPlan(NORFOLK, 'priorities');
    expect(priorities.map(({ code }) => code)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(priorities.filter(({ sponsor, lead_officer }) => !sponsor || !lead_officer)).toEqual([]);
    const objectives = inPlan(NORFOLK, 'objectives').map(({ id }) => String(id).charAt(0));
    expect(count(objectives)).toEqual({ a: 6, b: 5, c: 4, d: 6, e: 9, f: 3 });
  });

  it('has the money of four years, with what is blank and what is not sure', () => {
    const sums = (fund: string, pounds = 'grant_pounds') =>
      inPlan(NORFOLK, 'funding')
        .filter((row) => row.fund_id === fund)
        .map((row) => row[pounds]);
    expect(sums('community-safety-fund-grant')).toEqual([761_000, 719_000, 364_000, 364_000]);
    expect(sums('police-bcu-fund')).toEqual([375_000, 73_000, null, null]);
    expect(sums('funding-received', 'received_pounds')).toEqual([1_136_000, 792_000, 364_000, null]);
    expect(sums('projects-funded', 'spent_pounds')).toEqual([1_027_000, 640_000, 640_000, null]);
    const expected = inPlan(NORFOLK, 'funding').filter(({ provisional }) => provisional);
    expect(column(expected, 'fund_id', 'period')).toEqual([['community-safety-fund-grant', '2013/14']]);
  });

  it('has seven projects: £637,000, where the plan prints £640,000', () => {
    const sums = inPlan(NORFOLK, 'funded-projects').map(({ pounds }) => Number(pounds));
    expect(sums.toSorted((a, b) => a - b)).toEqual([38_000, 38_000, 45_000, 49_000, 108_000, 156_000, 203_000]);
    expect(text(`plans/${NORFOLK}/funding`)).toMatch(/640/);
  });

  it('has 92 actions under the 29 objectives of Appendix 4, and how those map to the plan’s own', () => {
    expect(count(inPlan(NORFOLK, 'actions').map(({ number }) => String(number).charAt(0)))).toEqual({ A: 12, C: 42, D: 13, E: 15, F: 10 });
    const sections = inPlan(NORFOLK, 'delivery-sections');
    expect(sections).toHaveLength(29);
    expect(
      sections.filter(({ objective_ids }) => String(objective_ids) === '').every(({ objectives_note }) => objectives_note !== null),
    ).toBe(true);
  });

  it('says that its alignment with the Policing Plan is not held', () => {
    expect(text(`plans/${NORFOLK}/alignment`)).toMatch(/Appendix 2.*not/);
  });

  it('promises a mapping only where there is one, on the page and in the documents', () => {
    for (const plan of OLD_PLANS) {
      const page = read(REAL_SITE, `plans/${plan}/alignment/index.html`);
      const isMapped = page.includes('id="mapping"');
      for (const said of [page, read(REAL_SITE, `plans/${plan}/${plan}.txt`)]) {
        expect([plan, /answers\s+to,\s+and\s+with\s+what/.test(said)]).toEqual([plan, isMapped]);
      }
    }
  });
});

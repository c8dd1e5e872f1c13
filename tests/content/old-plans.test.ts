/** The plans of 2005, 2010 and 2012 as readers and users of the data meet them: the figures of their tables, and what ties the plans together. */
import { describe, expect, it } from 'vitest';
import { filesIn, htmlFiles, read } from '../site/build.ts';
import { attributes, elements, textOf } from '../site/page.ts';
import { REAL_SITE } from '../site/real-site.ts';

type Row = Record<string, string | number | boolean | null | (string | number)[]>;

const text = (path: string) => textOf(read(REAL_SITE, `${path}/index.html`));
const rowsOf = (path: string) => (JSON.parse(read(REAL_SITE, `data/${path}.json`)) as { rows: Row[] }).rows;
const inPlan = (plan: string, table: string) => rowsOf(`plans/${plan}/${table}`);
const column = (rows: readonly Row[], ...names: string[]) => rows.map((row) => names.map((name) => row[name]));
const count = (values: readonly unknown[]) =>
  Object.fromEntries([...Map.groupBy(values, String)].map(([value, those]) => [value, those.length]));

const [WEST_NORFOLK, NORWICH, NORFOLK, LATEST] = ['west-norfolk-2005', 'norwich-2010', 'norfolk-2012', 'safer-norfolk-2021'];
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

describe('between the plans', () => {
  const links = rowsOf('lineage');

  it('no old priority vanishes without a word', () => {
    const from = new Set(links.map(({ from_plan_id, from_id }) => `${from_plan_id}/${from_id}`));
    const lost = OLD_PLANS.flatMap((plan) =>
      inPlan(plan, 'priorities').filter(({ id, ended }) => !from.has(`${plan}/${id}`) && ended === null),
    );
    expect(lost).toEqual([]);
    expect(links.length).toBeGreaterThan(15);
  });

  it('each link names its evidence, and how areas differ', () => {
    expect(links.filter(({ evidence, evidence_by }) => !evidence || !['source', 'ours'].includes(String(evidence_by)))).toEqual([]);
    expect(links.filter(({ from_plan_id, to_plan_id, area }) => from_plan_id !== NORFOLK && to_plan_id && !area)).toEqual([]);
  });

  it('West Norfolk and Norwich are siblings', () => {
    expect(links.filter(({ from_plan_id, to_plan_id }) => from_plan_id === WEST_NORFOLK && to_plan_id === NORWICH)).toEqual([]);
  });

  it('jumps name the plans that are not held', () => {
    expect(links.filter(({ passed_ids }) => String(passed_ids) === '')).toEqual([]);
  });

  it('where a priority came from is told on its page and on one page for all', () => {
    expect(text('lineage')).toContain('“Domestic and sexual abuse” (2021 to 2024, Norfolk) came from');
    expect(text(`plans/${LATEST}/priorities/domestic-and-sexual-abuse`)).toContain('Before and after');
    expect(read(REAL_SITE, 'lineage/index.html').match(/<svg class="chart-svg chart-svg--narrow"/g)?.length).toBeGreaterThan(5);
  });

  it('every target of every plan has what is reported, or that nothing was found', () => {
    const promises = rowsOf('promises');
    const targets = [...OLD_PLANS, LATEST].flatMap((plan) =>
      filesIn(`${REAL_SITE}/data/plans/${plan}`).includes('targets.json') ? inPlan(plan, 'targets') : [],
    );
    expect(promises).toHaveLength(targets.length);
    expect(promises.filter(({ reported, reported_unknown }) => String(reported) === '' && reported_unknown === null)).toEqual([]);
    expect(text('promises')).toContain(
      '56 targets in all plans. No report says of any of them whether it was met. For 7 there is a report on the subject. For 49 we have found no report.',
    );
    expect(text('promises/reoffending')).toContain('No result found in the published documents');
  });

  it('fourteen subjects are followed through all four plans', () => {
    const topics = rowsOf('topics');
    expect(count(topics.map(({ plan_id }) => plan_id))).toEqual({ [WEST_NORFOLK]: 14, [NORWICH]: 14, [NORFOLK]: 14, [LATEST]: 14 });
    expect(text('topics/night-time-economy')).toContain('Nightsafe');
  });

  it('every priority of every plan belongs to a subject, so that a comparison knows what both plans have', () => {
    const named = new Set(rowsOf('topic-entries').map(({ plan_id, kind, entry_id }) => `${plan_id} ${kind} ${entry_id}`));
    const without = [...OLD_PLANS, LATEST].flatMap((plan) =>
      inPlan(plan, 'priorities')
        .filter(({ id }) => !named.has(`${plan} priority ${id}`))
        .map(({ priority }) => priority),
    );
    expect(without).toEqual([]);
  });

  it('any two plans can be compared', () => {
    expect(filesIn(`${REAL_SITE}/compare`).filter((file) => file.includes('/'))).toHaveLength(6);
    expect(text('compare/safer-norfolk-2021-and-norfolk-2012')).toContain('Made by Norfolk Countywide Community Safety Partnership');
  });

  it('subjects of both plans are not said to be in one alone, for want of a link', () => {
    const page = read(REAL_SITE, 'compare/norwich-2010-and-west-norfolk-2005/index.html');
    expect(textOf(page)).not.toMatch(/\bOnly in\b/);
    const [, both = '', unlinked = ''] = /Subjects of both plans(.*?)(?:No link recorded(.*?))?<h2 id="measures"/s.exec(page) ?? [];
    const subjects = ['Domestic abuse', 'Anti-social behaviour', 'Drugs and alcohol', 'Reoffending', 'Violent crime', 'Criminal damage'];
    for (const subject of subjects) {
      expect(textOf(both), subject).toContain(subject);
      expect(textOf(unlinked).toLowerCase(), subject).not.toContain(subject.toLowerCase());
    }
  });

  it('nothing is said to have come through a broad priority from what went into another part of it', () => {
    const ways = htmlFiles(REAL_SITE)
      .filter((file) => file.startsWith('compare/'))
      .flatMap((file) => {
        const page = read(REAL_SITE, file).replace(/^.*id="priorities"/s, '');
        return page.split('<h3').flatMap((part) => {
          const [heading = ''] = elements(`<h3${part}`, 'h3');
          return elements(part, 'li')
            .filter((line) => line.startsWith('Through'))
            .map((line) => `${heading} <- ${line}`);
        });
      });
    // The name of the broad priority, with the part that went on, is no ancestor.
    const found = ways.map((way) => way.replace(/Through “.*”: /, ''));
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((way) => /^(Serious violence|Anti-social behaviour) <- .*(burglary|volume crime|theft)/i.test(way))).toEqual([]);
    expect(found.filter((way) => /^(Neighbourhood crime|Anti-social behaviour) <- .*violent/i.test(way))).toEqual([]);
    expect(
      found.filter((way) => /^(Serious violence|Neighbourhood crime) <- (To reduce the incidence of a|A)nti-social/.test(way)),
    ).toEqual([]);
    expect(found).toContain('Serious violence <- Violent crime (2005 to 2008, West Norfolk)');
    expect(found).toContain('Neighbourhood crime <- Burglary and Vehicle Crime (2005 to 2008, West Norfolk)');
  });

  it('what returned, was widened, is kept or was dropped is called so', () => {
    const how = Object.fromEntries(
      links.map(({ from_plan_id, from_id, to_id, how: word }) => [`${from_plan_id}/${from_id} ${to_id}`, word]),
    );
    expect(how[`${WEST_NORFOLK}/racially-motivated-incidents-and-hate-crime hate-crime`]).toBe('returns');
    expect(how[`${NORWICH}/psa26 preventing-terrorism`]).toBe('returns');
    expect(how[`${NORFOLK}/domestic-abuse domestic-and-sexual-abuse`]).toBe('widens');
    expect(how[`${NORFOLK}/reoffending outcome-6`]).toBe('kept');
    expect(how[`${NORFOLK}/reoffending action-1-16`]).toBe('kept');
    expect(how[`${WEST_NORFOLK}/misuse-of-drugs night-time-economy`]).toBe('splits');
    const county = inPlan(NORWICH, 'wider-priorities').filter(({ level }) => level === 'county');
    expect(county.filter(({ id, ended }) => !ended && !links.some(({ from_id }) => from_id === id))).toEqual([]);
    const page = text('lineage');
    expect(page).toContain('killed and seriously injured on Norfolk’s roads');
    expect(page).toContain('the part on older people');
    expect(page).not.toMatch(/No document states these links|it is new\./);
    expect(page).toContain('rolled forward');
  });
});

describe('an old plan', () => {
  const pages = htmlFiles(REAL_SITE).filter((file) =>
    OLD_PLANS.some((plan) => file.startsWith(`plans/${plan}/`) && file !== `plans/${plan}/index.html`),
  );

  it('is marked on every page, with the way to the latest plan', () => {
    const silent = pages.filter((file) => {
      const page = read(REAL_SITE, file);
      return !textOf(page).includes('Later plans have replaced it. The latest plan on this site: Safer Norfolk Plan 2021-24');
    });
    expect(silent).toEqual([]);
    expect(pages.length).toBeGreaterThan(200);
  });

  it('names its own partnership, not that of today', () => {
    expect(
      elements(read(REAL_SITE, `plans/${WEST_NORFOLK}/partnership/index.html`), 'p').some((line) => line === 'Safer West Norfolk'),
    ).toBe(true);
    const bodies = elements(read(REAL_SITE, `plans/${WEST_NORFOLK}/partnership/index.html`), 'h3').join('; ');
    expect(bodies).toContain('Norfolk Police Authority');
    expect(bodies).not.toMatch(/Commissioner|Countywide/);
  });
});

describe('words that changed', () => {
  it('say since when and until when', () => {
    expect(text('glossary/c')).toMatch(/Used until April 2010\./);
  });
});

/** The plans of 2005, 2010 and 2012 among each other and beside that of today: what ties them together, and what is said of them. */
import { describe, expect, it } from 'vitest';
import { filesIn, htmlFiles, read } from '../site/build.ts';
import { elements, textOf } from '../site/page.ts';
import { REAL_SITE } from '../site/real-site.ts';
import { count, inPlan, LATEST, NORFOLK, NORWICH, rowsOf, text, WEST_NORFOLK } from './old-plan-rows.ts';

const OLD_PLANS = [WEST_NORFOLK, NORWICH, NORFOLK];

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
      '56 targets in all plans. No report says whether any of them was met. For 7 there is a report on the subject. For 49 we have found no report.',
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

/** Help on the real site: the numbers at the top of what is about harm, in every format, each with one tap and a source. */
import { describe, expect, it } from 'vitest';
import { htmlFiles, read } from '../site/build.ts';
import { attributes, elements, textOf } from '../site/page.ts';
import { REAL_SITE } from '../site/real-site.ts';

const PLANS = ['safer-norfolk-2021', 'norfolk-2012', 'norwich-2010', 'west-norfolk-2005'];
const page = (path: string) => read(REAL_SITE, `${path}/index.html`);
const boxOf = (html: string) => /<aside class="help".*?<\/aside>/s.exec(html)?.[0] ?? '';
const pages = htmlFiles(REAL_SITE);
const help = page('help');

describe('the box', () => {
  it.each([
    ['plans/safer-norfolk-2021/priorities/domestic-and-sexual-abuse', '0808 2000 247'],
    ['plans/norfolk-2012/priorities/domestic-abuse', '0808 2000 247'],
    ['plans/norwich-2010/priorities/domestic-violence', '0808 2000 247'],
    ['plans/west-norfolk-2005/priorities/domestic-violence', '0808 2000 247'],
    ['plans/safer-norfolk-2021/measures/sexual-offences-reported', '247sexualabusesupport.org.uk'],
    ['plans/norfolk-2012/measures/repeat-domestic-violence', '0808 2000 247'],
    ['topics/domestic-abuse', '0808 2000 247'],
    ['topics/fraud', '0300 123 2040'],
    ['plans/safer-norfolk-2021/priorities/criminal-exploitation', '08000 121 700'],
    ['plans/safer-norfolk-2021/priorities/criminal-exploitation', '0808 800 5000'],
    ['plans/safer-norfolk-2021/priorities/criminal-exploitation', '0344 800 8020'],
    ['plans/safer-norfolk-2021/priorities/preventing-terrorism', '0800 789 321'],
    ['embed/safer-norfolk-2021/priorities/domestic-and-sexual-abuse', '0808 2000 247'],
    ['embed/norfolk-2012/priorities/domestic-abuse', '0808 2000 247'],
  ])('stands above the title of %s, with 999, 18000 and 101 before %s', (path, number) => {
    const html = page(path);
    const box = boxOf(html);
    expect(html.indexOf(box)).toBeLessThan(html.indexOf('<h1'));
    const numbers = elements(box, 'a');
    expect(numbers.slice(0, 3)).toEqual(['999', '18000', '101']);
    expect(numbers).toContain(number);
  });

  it('is on every priority with a victim, in all four plans, and its embed has the same', () => {
    const without = PLANS.flatMap((plan) =>
      pages
        .filter((file) => new RegExp(`^plans/${plan}/priorities/[^/]+/`).test(file))
        .filter((file) => boxOf(read(REAL_SITE, file)) === '')
        .map((file) => file.split('/')[3]),
    );
    // These are about those who offend.
    expect([...new Set(without)]).toEqual(['reoffending', 'prolific-and-priority-offenders']);
    for (const file of pages.filter((each) => /^embed\/.+\/priorities\//.test(each))) {
      expect(textOf(boxOf(read(REAL_SITE, file))), file).toBe(
        textOf(boxOf(read(REAL_SITE, file.replace('embed/', 'plans/').replace('/whole/', '/')))),
      );
    }
  });

  it('is at the top of the sheet on a priority as text and braille too, with the address of more help', () => {
    const text = read(REAL_SITE, 'plans/norfolk-2012/priorities/domestic-abuse/norfolk-2012-domestic-abuse.txt');
    const [top = ''] = text.split(/\n\n(?=Why it matters|WHY IT MATTERS)/);
    for (const said of ['Need help now', '999 if you are in danger', '0808 2000 247 National Domestic Abuse Helpline']) {
      expect(top.replace(/\s+/g, ' ')).toContain(said);
    }
    expect(text).toContain('safer-norfolk.example/help/#domestic-abuse');
    const braille = read(REAL_SITE, 'plans/norfolk-2012/priorities/domestic-abuse/norfolk-2012-domestic-abuse.brf');
    // The number sign, then 999.
    expect(braille.split('\f').slice(0, 2).join()).toContain('#III');
  });
});

describe('the way out', () => {
  it('is on pages about abuse of every plan, and not on those about other crime', () => {
    const exits = pages.filter((file) => read(REAL_SITE, file).includes('class="exit"'));
    expect(exits).toEqual(expect.arrayContaining(['help/index.html', 'topics/domestic-abuse/index.html']));
    for (const plan of PLANS)
      expect(
        exits.some((file) => file.startsWith(`plans/${plan}/priorities/`)),
        plan,
      ).toBe(true);
    expect(exits.filter((file) => /fraud|terrorism|burglary/.test(file))).toEqual([]);
  });

  /** Names of the troubles in which somebody may be watched. */
  const NAMES =
    /domestic (?:abuse|violence)|sexual (?:abuse|violence|offence|assault)|\brape|stalk|coerci|forced marriage|modern slavery|exploitation/gi;
  const hasExit = (html: string) => html.includes('class="exit"');
  const mainOf = (html: string) => textOf(/<main.*?<\/main>/s.exec(html)?.[0] ?? '');

  it('is on every page whose title names such a trouble, or that names one in every twenty-fifth word', () => {
    const without = pages.filter((file) => {
      const html = read(REAL_SITE, file);
      const text = mainOf(html);
      if (file.startsWith('embed/') || text === '') return false;
      const share = (text.match(NAMES) ?? []).length / text.split(/\s+/).length;
      const isNamed = (/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').search(NAMES) >= 0;
      return (isNamed || share > 0.04) && !hasExit(html);
    });
    expect(without).toEqual([]);
  });

  it.each(['search', 'promises', 'promises/domestic-abuse', 'topics/exploitation', 'glossary/d', 'plans/safer-norfolk-2021/actions/3-1'])(
    'is on %s',
    (path) => {
      expect(hasExit(page(path))).toBe(true);
    },
  );
});

describe('a plan that is over', () => {
  it.each([
    ['safer-norfolk-2021', 'We hold no later plan of the partnership', 'Now it is called Report Fraud.'],
    ['norfolk-2012', 'a plan was adopted in 2018', 'Police authorities in England and Wales'],
    ['norwich-2010', 'Safer Norwich Strategy for 2023-26', 'Clinical commissioning groups replaced the primary care trusts'],
    ['west-norfolk-2005', 'We hold no later strategy of West Norfolk', 'Anti-social behaviour orders were ended'],
  ])('says what came after %s, what has changed, and whom to ask, on its page and in its document', (plan, after, change) => {
    for (const said of [textOf(page(`plans/${plan}`)), read(REAL_SITE, `plans/${plan}/${plan}.txt`).replace(/\s+/g, ' ')]) {
      for (const words of [after, change, 'To ask about it now:']) expect(said).toContain(words);
    }
  });
});

describe('roads', () => {
  it('says that no action of the plan is about them, what the county wanted in 2010, and who sets the limits', () => {
    const said = textOf(help);
    const about = said.slice(said.indexOf('Cars go too fast on my road', said.indexOf('Speeding and danger on the roads')));
    expect(about).toContain('No action of the Safer Norfolk Plan 2021-24 is about speeding or roads.');
    expect(about).toContain('killed and seriously injured on Norfolk’s roads');
    expect(about).toMatch(/Norfolk County Council, about a speed limit[^:]*: norfolk\.gov\.uk/);
    expect(said).not.toMatch(/No (?:plan|priority)[^.]* (?:on speeding|is about roads)/);
  });
});

describe('whom to ask', () => {
  it.each([
    ['promises/burglary-and-theft', 'Norfolk County Council, 0344 800 8020'],
    ['promises/burglary-and-theft', 'Norwich City Council, 0344 980 3333'],
    ['plans/norfolk-2012/priorities/crime-and-anti-social-behaviour', 'Norfolk County Council, 0344 800 8020'],
    ['meetings', 'Where to ask: Norfolk County Council, 0344 800 8020'],
  ])('stands on %s: %s', (path, said) => {
    expect(textOf(page(path))).toContain(said);
  });

  it('stands beside the figures that the plan of 2012 reports of the year before', () => {
    expect(textOf(page('promises/burglary-and-theft'))).toMatch(/time before it \(2011\/12\).*Priority crime,[^.]* fell by 6%\./s);
  });
});

describe('a telephone link', () => {
  it('is digits alone, and is shown as the number that it calls', () => {
    const links = pages.flatMap((file) => [...read(REAL_SITE, file).matchAll(/<a[^>]*href="tel:([^"]*)"[^>]*>([^<]*)<\/a>/g)]);
    expect(links.length).toBeGreaterThan(1000);
    expect(
      links.filter(([, called = '', shown = '']) => !/^(18001)?\+?\d{3,15}$/.test(called) || shown.replaceAll(' ', '') !== called),
    ).toEqual([]);
  });
});

describe('the page on help', () => {
  it('is the first way in from every page, and puts danger first', () => {
    for (const file of ['index.html', 'plans/norfolk-2012/actions/c1-1/index.html', 'help/index.html', '404.html']) {
      expect(attributes(read(REAL_SITE, file).split('aria-label="Main"')[1] ?? '', 'href')[0], file).toBe('/help/');
    }
    expect(elements(help, 'h2').slice(0, 5)).toEqual([
      'If you are in danger now',
      'If you cannot speak',
      'If you are deaf, or cannot use your voice',
      'If it is not an emergency',
      'Help with what is happening',
    ]);
    expect(textOf(help)).toContain('101 Police The police, when nobody needs them at once.');
  });

  it('puts danger first in every trouble, with the ways for who cannot hear or speak that need no registering', () => {
    const first =
      'In danger now: 999. If you cannot hear or speak: 18000, 999bsl.co.uk. Cannot speak? Call 999, stay on the line, ' +
      'and on a mobile press 55 when you are told to. More ways in danger';
    const [, troubles = ''] = help.split('id="subjects"');
    const [own = ''] = troubles.split('id="contacts"');
    const parts = own.split('<h3').slice(1).map(textOf);
    expect(parts.length).toBeGreaterThan(12);
    expect(parts.filter((part) => !part.replace(/\s+/g, ' ').includes(first))).toEqual([]);
    expect(own).toContain('<a href="/help/#danger">More ways in danger</a>');
    expect(own.split('<a href="/help/#cannot-speak">Cannot speak?</a>')).toHaveLength(parts.length + 1);
  });

  it('has for county lines the words, and a line for adults who worry about a child', () => {
    const [, part = ''] = help.split('id="exploitation"');
    const exploitation = textOf(part.split('<h3')[0] ?? '');
    expect(exploitation).toContain('county lines');
    expect(exploitation.replace(/\s+/g, ' ')).toContain('0808 800 5000 NSPCC Helpline For adults who worry about a child.');
  });

  it('leads to the councils of anti-social behaviour, and to no page of the police under their name', () => {
    const [, council = ''] = help.split('Your district council, of anti-social behaviour');
    expect(attributes(council.split('</li>')[0] ?? '', 'href')).toEqual(['/help/#contacts']);
  });

  it('names, for every number, a page that it was read on and the day', () => {
    const [, sources = ''] = help.split('id="read-on"');
    const said = elements(sources, 'dd');
    const numbers = new Set(attributes(help.split('id="read-on"')[0] ?? '', 'href').filter((href) => href.startsWith('tel:')));
    expect(numbers.size).toBeGreaterThan(20);
    expect(said.length).toBeGreaterThanOrEqual(numbers.size);
    expect(said.filter((each) => !/read on \d+ \w+ \d{4}/.test(each))).toEqual([]);
    const shown = elements(sources, 'dt').join().replaceAll(' ', '');
    expect([...numbers].filter((number) => !shown.includes(number.slice(4)))).toEqual([]);
  });

  it('says how to report each trouble that is reported to somebody, and leads to the council for what councils deal with', () => {
    const without = elements(help, 'h3').filter((title) => !textOf(help).includes(`How to report: ${title}`));
    // Nobody reports that they cannot go on; the others are districts, below the contacts.
    expect(without.slice(0, 2)).toEqual(['When you cannot go on', 'In every district']);
    expect(/id="street".*?(?=<h2)/s.exec(help)?.[0]).toContain('href="/help/#contacts"');
  });

  it('has a contact for the council of each of the seven districts, and their pages have it too', () => {
    const [, contacts = ''] = help.split('id="contacts"');
    expect(attributes(contacts, 'id').filter((id) => id.startsWith('council-'))).toHaveLength(7);
    expect(textOf(page('districts/norwich'))).toContain('0344 980 3333 Norwich City Council');
    expect(textOf(page('districts/north-norfolk'))).toContain('01263 513811 North Norfolk District Council');
    expect(textOf(page('districts/broadland'))).toContain(
      'southnorfolkandbroadland.gov.uk Broadland District Council We have no number for it.',
    );
  });

  it('says beside its list of numbers how to say that one is wrong', () => {
    const [, list = ''] = help.split('id="read-on"');
    expect(attributes(list, 'href')[0]).toBe('/have-your-say/#write');
  });

  it('says at the foot of pages without a box whom to call, and nowhere twice', () => {
    const foot = (path: string) => textOf(page(path).split('<footer class="site"')[1] ?? '');
    expect(foot('plans/safer-norfolk-2021/actions/1-1')).toContain('This site cannot take reports. Call 999 if you are in danger.');
    expect(foot('plans/safer-norfolk-2021/priorities/fraud')).toContain('This site cannot take reports.');
    expect(foot('plans/safer-norfolk-2021/priorities/fraud')).not.toContain('999');
  });
});

describe('fraud', () => {
  it('has the bank first: in the box, on the page of help, on the sheet', () => {
    expect(elements(boxOf(page('plans/safer-norfolk-2021/priorities/fraud')), 'a').slice(3, 5)).toEqual(['159', '0300 123 2040']);
    const fraud = textOf(help.slice(help.indexOf('id="fraud"'), help.indexOf('id="older-people"')));
    expect(fraud.indexOf('159')).toBeLessThan(fraud.indexOf('0300 123 2040'));
    expect(fraud).toMatch(/How to report it\s*Your bank, first of all/);
  });
});

describe('councils', () => {
  it('have a number that was read, or the page says that there is none', () => {
    const contacts = textOf(help.slice(help.indexOf('id="contacts"')));
    for (const council of ['Broadland District Council', 'Great Yarmouth Borough Council', 'South Norfolk District Council'])
      expect(contacts).toContain(`${council} We have no number for it.`);
    for (const number of ['01263 513811', '01553 616200', '01362 656870', '0344 980 3333']) expect(contacts).toContain(number);
  });
});

describe('an unofficial site without an address', () => {
  it('says once at the foot that it cannot be told, and whom one can ask about the plan', () => {
    for (const path of ['have-your-say', 'plans/safer-norfolk-2021/priorities/fraud']) {
      const said = textOf(page(path));
      expect(said).toContain('This unofficial site has no address to tell. Ask about the plan.');
      expect(said).toContain('This unofficial site has no address. “Have your say” names whom to ask about a plan.');
      expect(said).not.toContain('use the line at the foot');
    }
  });
});

describe('a district', () => {
  it.each(['great-yarmouth', 'south-norfolk', 'breckland'])('says a fact once: %s', (district) => {
    const said = textOf(page(`districts/${district}`));
    expect(said.match(/lowest (?:share|proportion)|disproportionately high/g)?.length ?? 0).toBeLessThan(2);
    expect(said.match(/Community Safety Officer \d/g)).toHaveLength(1);
  });
});

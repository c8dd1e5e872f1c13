/** The figures of the Safer Norfolk Plan as residents and users of the data meet them. */
import { describe, expect, it } from 'vitest';
import { filesIn, read } from '../site/build.ts';
import { elements, textOf } from '../site/page.ts';
import { REAL_SITE } from '../site/real-site.ts';

const PLAN = 'plans/safer-norfolk-2021';
const page = (path: string) => read(REAL_SITE, `${path}/index.html`);
const text = (path: string) => textOf(page(path));
const json = (table: string) => JSON.parse(read(REAL_SITE, `data/${PLAN}/${table}.json`)) as { rows: Record<string, unknown>[] };
const pagesIn = (folder: string) => filesIn(`${REAL_SITE}/${folder}`).filter((file) => /^[^/]+\/index\.html$/.test(file)).length;

const numbers = (part: number, last: number) => Array.from({ length: last }, (_, index) => `${part}.${index + 1}`);

describe('the numbers of the plan', () => {
  it('are the same in pages, data and source', () => {
    expect(json('actions').rows.map(({ number }) => number)).toEqual([...numbers(1, 25), ...numbers(2, 15), ...numbers(3, 14)]);
    expect(pagesIn(`${PLAN}/actions`)).toBe(54);
    expect(json('outcomes').rows).toHaveLength(12);
    expect(pagesIn(`${PLAN}/outcomes`)).toBe(12);
    expect(json('measures').rows).toHaveLength(36);
    expect(pagesIn(`${PLAN}/measures`)).toBe(36);
    expect(pagesIn(`${PLAN}/priorities`)).toBe(8);
    expect(pagesIn('districts')).toBe(7);
    expect(text(`${PLAN}/measures`)).toContain('36 measures, in 37 listings');
    expect(text(PLAN)).toContain(
      '4 themes, 8 priorities, 12 long-term outcomes, 36 measures, 54 actions, 330 responses to the consultation',
    );
  });

  it('are said for each outcome: 37 listings, none under 4, 10 and 11', () => {
    const listed = json('outcomes').rows.map(({ measure_ids }) => (measure_ids as string[]).length);
    expect(listed).toEqual([3, 3, 3, 0, 5, 3, 3, 2, 4, 0, 0, 11]);
    expect(text(`${PLAN}/outcomes/10`)).toContain('No measure is listed under this outcome');
  });

  it('give every action without a report the status “not reported”, and no other', () => {
    const { rows } = json('actions');
    expect(rows.filter(({ status, status_date }) => (status === 'not reported') !== (status_date === null))).toEqual([]);
    expect(rows.some(({ status }) => status === 'not reported')).toBe(true);
  });
});

describe('what the source leaves open', () => {
  it('is said on the pages of actions', () => {
    expect(text(`${PLAN}/actions/2-14`)).toContain('No date (printed as “???”)');
    expect(text(`${PLAN}/actions/1-23`)).toMatch(/Owner To be confirmed Due To be confirmed Success measure To be confirmed/);
    expect(text(`${PLAN}/actions/1-4`)).toContain('Due September 2021');
    expect(text(`${PLAN}/actions/1-4`)).not.toContain('has passed');
    expect(text(`${PLAN}/actions/2-12`)).toContain('The owner and the date are printed once for 2.11 and 2.12 together.');
  });

  it('is said for the direction of measures', () => {
    expect(text(`${PLAN}/measures/hate-crime-reported`)).toContain('Neutral: more or less is neither good nor bad in itself');
    expect(text(`${PLAN}/measures/sexual-offences-reported`)).toContain('Where it should go Not stated');
    expect(text(`${PLAN}/measures/reoffences`)).toMatch(/Should go down Our reading: /);
  });

  it('is said where the consultation gives no figure', () => {
    const rows = json('consultations').rows.filter(({ question_number }) => question_number === '2');
    expect(rows.filter(({ agree_percent }) => agree_percent !== null).map(({ answer, agree_percent }) => [answer, agree_percent])).toEqual([
      ['Preventing terrorism', 76],
      ['Fraud', 81],
    ]);
    expect(rows).toHaveLength(8);
    expect(text(`${PLAN}/priorities/serious-violence`)).not.toMatch(/\d% agreed or strongly agreed/);
  });

  it('is said about the plan itself: its years are over', () => {
    const home = text('.');
    expect(home).toContain('This plan was for 2021 to 2024. Those years are over.');
    expect(text(PLAN)).toContain('Those years are over');
  });
});

describe('theories of change', () => {
  const REBUILT = 'Rebuilt by us: the published diagram is not held.';
  const plain = (file: string) => read(REAL_SITE, `${PLAN}/${file}`).replace(/\s+/g, ' ');

  it('are said to be rebuilt wherever they are listed or drawn', () => {
    expect(text(`${PLAN}/theories-of-change`)).toContain(
      'All of these are rebuilt by us from what the plan says, because the published diagrams are not held.',
    );
    expect(text(`${PLAN}/theories-of-change`).split(REBUILT)).toHaveLength(1 + 4);
    for (const chapter of ['7', '8', '9', '10']) {
      const [folder = ''] = filesIn(`${REAL_SITE}/${PLAN}/chapters`).filter((file) => file.startsWith(`${chapter}-`));
      expect(textOf(read(REAL_SITE, `${PLAN}/chapters/${folder}`)), chapter).toContain(REBUILT);
    }
    expect(plain('safer-norfolk-2021.txt').split(REBUILT)).toHaveLength(1 + 4);
    expect(json('theory-steps').rows.every(({ rebuilt }) => rebuilt === true)).toBe(true);
  });

  it('draw one arrow from what is put in to all that is done, and none from a gap', () => {
    const together = 'All of this together is to lead to everything under “What is done”.';
    expect(text(`${PLAN}/theories-of-change/neighbourhood-crime`)).toContain(together);
    expect(plain('safer-norfolk-2021.txt').split(together)).toHaveLength(1 + 4);
    const { rows } = json('theory-steps');
    const gaps = rows.filter(({ gap }) => gap);
    const leading = rows.filter(({ leads_to_ids }) => (leads_to_ids as string[]).length > 0);
    expect(leading.length).toBeGreaterThan(20);
    expect(leading.filter(({ gap, stage }) => gap || stage === 'inputs')).toEqual([]);
    for (const { step, address } of gaps) {
      expect(text(String(address).slice(1))).toContain(`Gap: ${step}`);
      expect(plain('safer-norfolk-2021.txt')).toContain(`Gap: ${step}`);
    }
    expect(gaps.length).toBeGreaterThan(8);
  });
});

describe('a priority page', () => {
  const fraud = page(`${PLAN}/priorities/fraud`);

  it('has its parts in the order of a reader’s questions', () => {
    expect(elements(fraud, 'h2')).toEqual([
      'What was to be done',
      'Who leads',
      'What should be different',
      'How to tell whether it works',
      'What the public said',
      'Why it matters',
      'Related',
      'Keep and cite',
      'Words explained',
      'Notes and sources',
    ]);
  });

  it('says what the public said, with the number of respondents', () => {
    expect(textOf(fraud)).toContain('81% agreed or strongly agreed that this should be a priority (330 responses in all).');
  });

  it('leads to its snippet for other sites, and tells systems that ask how to show it', () => {
    expect(fraud).toContain('href="/embed/#snippet-safer-norfolk-2021-priorities-fraud"');
    expect(fraud).toContain(
      '<link rel="alternate" type="application/json+oembed" href="https://safer-norfolk.example/embed/safer-norfolk-2021/priorities/fraud/oembed.json">',
    );
    expect(read(REAL_SITE, 'embed/index.html')).toContain(
      '&lt;iframe src=&quot;https://safer-norfolk.example/embed/safer-norfolk-2021/priorities/fraud/&quot; title=&quot;Fraud: Safer Norfolk Plan 2021-24&quot;',
    );
    const embed = read(REAL_SITE, 'embed/safer-norfolk-2021/priorities/fraud/index.html');
    expect(embed).not.toContain('<header');
    expect(textOf(embed)).toContain('All 6 actions');
    expect(textOf(read(REAL_SITE, 'embed/safer-norfolk-2021/priorities/fraud/whole/index.html'))).toContain('1.5');
  });
});

describe('the charts of the consultation', () => {
  const consultation = page(`${PLAN}/consultations/2021/questionnaire`);

  it('stand beside a table with the same figures', () => {
    const tables = [...consultation.matchAll(/<table.*?<\/table>/gs)].map(([table]) => textOf(table));
    expect(tables.some((table) => /White 90% 96\.5%/.test(table) && /Mixed[^%]* 1\.5% 1\.2%/.test(table))).toBe(true);
    expect(tables.some((table) => table.includes('88.5%'))).toBe(true);
  });

  it('are not drawn where most is unknown: a sentence says what is known', () => {
    expect(consultation).not.toContain('chart-2021-priorities');
    expect(textOf(consultation)).toContain(
      'Support was lowest for Prevent (76% agreed or strongly agreed) and Fraud (81%), the report says.',
    );
    expect(textOf(consultation)).toContain('Fraud: 81% agree or strongly agree');
  });

  it('are hidden from screen readers as pictures', () => {
    const pictures = [...consultation.matchAll(/<svg[^>]*>/g)].map(([tag]) => tag);
    expect(pictures.length).toBeGreaterThan(4);
    expect(pictures.filter((tag) => !tag.includes('aria-hidden="true"'))).toEqual([]);
  });

  it('can be had as CSV', () => {
    const [file] = filesIn(`${REAL_SITE}/data/${PLAN}/charts`).filter((name) =>
      read(`${REAL_SITE}/data/${PLAN}/charts`, name).includes('White,90'),
    );
    expect(file).toBeDefined();
  });
});

it('what people said stands on one screen: 330, 88.5%, ten wishes, who was missing', () => {
  const [first = ''] = page(`${PLAN}/consultations/2021`).split('id="part-answers"');
  const top = textOf(first);
  for (const said of ['330', '88.5% agreed', 'Improved response to domestic abuse', 'no Sikh, Muslim or Hindu responses'])
    expect(top).toContain(said);
});

describe('paragraphs of chapters', () => {
  it('can be cited by their own link', () => {
    const chapter = page(`${PLAN}/chapters/4-our-approach`);
    for (let number = 1; number <= 20; number += 1) expect(chapter).toContain(`id="p4.${number}"`);
  });
});

describe('a page', () => {
  it('says whom to ask, and leads officers to the form; nobody has given a repository, so none is named', () => {
    const action = page(`${PLAN}/actions/1-4`);
    expect(action).toContain('href="/have-your-say/#write"');
    expect(action).toContain(`href="/report/${PLAN.replace('plans/', '')}/progress/?about=1-4"`);
    expect(action).not.toContain('/edit/main/');
  });
});

/**
 * What people type who are in distress: misspelt, in slang, in the letters of a text message, in the first person. The first result is
 * the part of the help page that is about it, or the line to call, under its own title.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitSite } from './visit.ts';

const site = visitSite();
let page: Page;

// The engine is loaded once: each of these is typed on the page on which the one before was answered.
beforeAll(async () => {
  page = await site.browser.newPage();
  await page.goto(`${site.server.address}search/`);
});
afterAll(() => page.close());

async function search(query: string) {
  await page.fill('#q', query);
  await page.press('#q', 'Enter');
  const status = page.locator('#search-status');
  await page.waitForFunction((asked) => {
    const said = document.querySelector('#search-status')?.textContent ?? '';
    return new URLSearchParams(location.search).get('q') === asked && /result/.test(said);
  }, query);
  const links = page.locator('#search-results .results > li > a');
  return {
    said: (await status.textContent()) ?? '',
    found: await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')),
    titles: await links.allTextContents(),
  };
}

const FIRST: Record<string, readonly string[]> = {
  '/help/#line-999-without-speaking': [
    'boyfriend violent quiet call',
    'he can hear me',
    'call police without talking',
    'i cant talk he is here',
    'whisper 999',
    'cant ring police',
    'hes got my phone cant ring police',
  ],
  '/help/#line-999': [
    'emergency',
    'in danger',
    'help me',
    'police now',
    'woman being attacked',
    'i can hear her screaming',
    'took too many pills',
    'someone is in my house',
    'i saw a man with a machete',
  ],
  '/help/#line-999-bsl': ['deaf', 'deaf person in danger', 'i am deaf', 'hard of hearing', 'deaf and burgled'],
  '/help/#line-emergency-sms': ['text police'],
  '/help/#domestic-abuse': [
    'bf hit me',
    'my gf hits me',
    'hubby hits me',
    'my other half hits me',
    'missus beats me up',
    'spouse abuse',
    'controlling bf',
    'bf took my phone off me',
    'he wont let me leave',
    'he wont give me any money',
    'he took my phone and locked me in',
    'hes hurting me',
    'boyfreind hit me',
    'domestic voilence',
    'husbend hits me',
    'scared 2 go home',
    'my husband drinks and hits me',
    'neighbour beating his wife',
    'parents making me marry',
    'need somewhere safe to stay',
    'im pregnant and he hit me',
    'fgm',
  ],
  '/help/#stalking': [
    'someone is following me',
    'sumone following me',
    'my ex keeps texting me',
    'stalkd',
    'harrassed by ex',
    'he tracks my phone',
    'my phone is being tracked',
  ],
  '/help/#sexual-violence': [
    'i was raped',
    'sexualy assulted',
    'he forced himself on me',
    'someone touched me on the bus',
    'someone put something in my drink',
    'boys sharing my nudes',
    'being blackmailed with nudes',
    'spiked drink prince of wales road',
    'filmed me in the shower',
    'someone filmed me in shower threatening to post it',
    'someone filmed me in the toilet',
    'recorded me naked',
  ],
  '/help/#children': [
    'dad beats me',
    'dad hits my mum',
    'im scared of my dad',
    'my stepdad touches me',
    'kicked out im 16',
    'kid left alone',
    'daughter gone missing',
    'man online asking my daughter for pics',
    'child being beaten next door',
  ],
  '/help/#exploitation': [
    'drug dealers using my son',
    'kid running drugs for a gang',
    'my son carries drugs',
    'they make my daughter sell drugs',
    'theyre making me sell drugs',
    'son owes dealers money',
    'gang threatening my son',
    'dealers took over my flat',
    'boss wont pay me and has my passport',
    'made to have sex for money',
    'county lines my lad 15',
    'dealers after my lad',
    'my daughter is hanging round with dealers',
    'dealers giving my kid stuff',
    '15 dealers',
    'boss kept my wages',
  ],
  '/help/#distress': ['wanna die', 'kms', 'suicidle', 'cant cope', 'going to jump', 'no one would miss me', 'i cant do this anymore'],
  '/help/#violence': [
    'mugged',
    'got jumped',
    'stabed',
    'kid with a knife',
    'my son carries a knife',
    'they said they will stab me',
    'someone wants to beat me up',
    'he punched me and took my phone',
    'robbed',
  ],
  '/help/#fraud': [
    'robbed by phone call',
    'mum scammed on the phone',
    'nan gave money to a caller',
    'gave my bank details',
    'lost all my savings',
    'scamed',
    'sent money to a man i met online',
    'romance scam dating site',
    'met a man online he wants money',
  ],
  '/help/#older-people': ['carer hits my mum', 'my dad is being hit in the care home', 'old man next door carers stealing from him'],
  '/help/#hate-crime': ['spat at for my hijab', 'beaten up for being gay', 'n word shouted at me', 'attacked because of my race'],
  '/help/#crime': [
    'someone is in my garden',
    'someone is trying to break in',
    'break-ins',
    'kids chucking stones yarmouth',
    'kids throwing stones window great yarmouth',
    'lobbing eggs at my window',
    'someone nicked my catalytic convertor',
  ],
  '/help/#drugs-and-alcohol': [
    'my son is on drugs',
    'cant stop drinking',
    'mum drinks',
    'drug den',
    'my landlord wont do anything about drug den next door',
    'smell of weed',
    'weed smell from flat upstairs',
    'someone smoking drugs downstairs',
  ],
  '/help/#street': [
    'dog attacked my kid',
    'music 2am',
    'graffiti kings lynn phone',
    'noise every nite',
    'bins not emptied',
    'refuse collection',
    'rubbish collection',
    'fly tipping down our lane',
  ],
  '/help/#roads': [
    'drunk driver',
    'car racing outside my house',
    'lad on off road bike tearing up the field',
    'cars racing village',
    'racing in village',
    'racing down street',
    'boy racers thru our village',
  ],
};
const TABLE = Object.entries(FIRST).flatMap(([right, queries]) => queries.map((query): [string, string] => [query, right]));

it.each(TABLE)('“%s” finds help with it first', async (query, right) => {
  const { found, titles } = await search(query);
  expect(found[0]).toBe(right);
  expect(titles[0]).not.toBe('Help now');
});

describe('words of distress', () => {
  it.each([
    ...['spouse', 'fella', 'missus', 'bashed', 'smother', 'yelling', 'screaming', 'strangled', 'trapped', 'stepfather', 'hijab'],
    ...[
      'pinned',
      'dragged',
      'shaking',
      'toxic',
      'bruises',
      'himself',
      'pics',
      'flatmate',
      'ghosted',
      'wanna',
      'gonna',
      'quid',
      'tearing',
      'nicked',
      'filmed',
      'wages',
      'racing',
    ],
  ])('“%s” is not put right to a word of the plans', async (word) => {
    expect((await search(`${word} abuse`)).said).not.toContain('Showing results for');
  });
});

describe('a place beside a trouble', () => {
  it.each(['kids chucking stones yarmouth', 'kids throwing stones window great yarmouth'])('follows whom to call: “%s”', async (query) => {
    expect((await search(query)).found.slice(1, 3)).toContain('/districts/great-yarmouth/');
  });

  it('“stones” is no drug', async () => {
    expect((await search('stones')).found[0]).toBe('/help/#crime');
    expect((await search('got stoned')).found[0]).toBe('/topics/drugs-and-alcohol/');
  });
});

describe('the plan', () => {
  const PLAN = '/plans/safer-norfolk-2021';

  it.each([
    ['who is responsible for the plan', `${PLAN}/partnership/`],
    ['who answers for the plan', `${PLAN}/partnership/`],
    ['who runs this plan', `${PLAN}/partnership/`],
    ['whos in charge of crime norfolk', `${PLAN}/partnership/`],
    ['who runs norfolk community safety', `${PLAN}/partnership/`],
    ['how do I complain about the plan', '/have-your-say/'],
    ['complain about this plan', '/have-your-say/'],
    ['who do i moan to about the plan', '/have-your-say/'],
    ['complaint police commissioner', '/have-your-say/'],
    ['is the plan still valid', `${PLAN}/`],
    ['is the plan finished', `${PLAN}/`],
    ['is the plan over', `${PLAN}/`],
    ['what did the plan promise about speeding', '/help/#roads'],
    ['what does the plan say about burglary', `${PLAN}/priorities/neighbourhood-crime/`],
  ])('beside what is asked of it is no answer: “%s”', async (query, right) => {
    expect((await search(query)).found[0]).toBe(right);
  });

  it.each([
    ['is the consultation open', '/have-your-say/'],
    ['can I still comment', '/have-your-say/'],
    ['have my say', '/have-your-say/'],
    ['read on my phone', `${PLAN}/downloads/`],
    ['big print', `${PLAN}/downloads/`],
    ['large print for old people', `${PLAN}/downloads/`],
    ['plan on paper', `${PLAN}/downloads/`],
    ['how do i get it on paper', `${PLAN}/downloads/`],
    ['no owner no date', `${PLAN}/actions/`],
    ['sheet', '/check/'],
    ['house break-ins what was promised', `${PLAN}/priorities/neighbourhood-crime/`],
    ['print large text older person', `${PLAN}/downloads/`],
    ['what happened to the burglary promises', '/promises/burglary-and-theft/'],
    ['burglary 2012 did it work', '/promises/burglary-and-theft/'],
    ['2012 burglary did it work', '/promises/burglary-and-theft/'],
    ['knife crime gone up', `${PLAN}/priorities/serious-violence/`],
  ])('and what is around it are found by everyday words: “%s”', async (query, right) => {
    expect((await search(query)).found[0]).toBe(right);
  });
});

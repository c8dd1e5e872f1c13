/** What a resident finds with her own words, in a small site whose answers are plain. */
import { describe, expect, it, test } from 'vitest';
import { searched } from './small-site.ts';

describe('everyday words', () => {
  it('lead to what they mean, in its order, and say why', async () => {
    const { hits } = await searched('mugging');
    expect(hits.slice(0, 2).map(({ address }) => address)).toEqual(['/help/#violence', '/glossary/#robbery']);
    expect(hits[0]?.reason).toMatchObject({ kind: 'everyday', typed: 'mugging', because: 'Force makes it a robbery.', neverShown: false });
  });

  it('of several words are found in other forms, run together, and within a sentence', async () => {
    for (const query of ['noisy neighbour', 'loudmusic', 'Loud-Music', 'what can be done about noisy neighbours'])
      expect((await searched(query)).addresses[0], query).toBe('/new/asb/');
  });

  it('and other names are no words to look for: the engine is asked for those that are none', async () => {
    expect((await searched('ASB')).asked).toEqual([]);
    expect((await searched('mugging in schools')).asked).toContain('schools');
    expect((await searched('mugging in schools')).asked.join()).not.toContain('mugging');
  });

  it('find what the pages say too, after what they lead to', async () => {
    expect((await searched('mugging')).addresses).toContain('/new/violence/');
  });

  it('that are never shown lead to their page, and nothing repeats them', async () => {
    const { addresses, unspoken, hits } = await searched('nasty word in Fenside');
    expect(addresses).toContain('/help/#abuse');
    expect(unspoken).toBe(true);
    expect(hits.flatMap(({ without }) => without)).not.toContain('nasty word');
    expect(hits.find(({ address }) => address === '/help/#abuse')?.reason?.neverShown).toBe(true);
  });
});

describe('terms', () => {
  it.each(['ASB', 'asb', 'anti social behaviour', 'Anti-Social Behavior', 'antisocial'])(
    '“%s” finds the priority first, and the term',
    async (query) => {
      const { addresses } = await searched(query);
      expect(addresses[0]).toBe('/new/asb/');
      expect(addresses).toContain('/glossary/#asb');
    },
  );
});

it('letters that stand for something find what they stand for among the first two, whatever else they lead to', async () => {
  for (const query of ['RTA', 'rta']) expect((await searched(query)).addresses.slice(0, 2)).toEqual(['/new/asb/', '/glossary/#robbery']);
});

describe('the plan', () => {
  it('is what is looked for if nothing else is', async () => {
    for (const query of ['the plan', 'this plan', 'strategy']) expect((await searched(query)).addresses[0], query).toBe('/new/');
  });

  it.each([
    ['who is responsible for the plan', '/partners/'],
    ['who runs this plan', '/partners/'],
    ['what does the plan say about noisy neighbours', '/new/asb/'],
  ])('beside another name is none: “%s”', async (query, right) => {
    expect((await searched(query)).addresses[0]).toBe(right);
  });

  it('beside words that are no names is looked for with them', async () => {
    expect((await searched('the plan on bicycles')).hits.map(({ address }) => address)).toEqual(
      expect.arrayContaining(['/new/', '/new/1/']),
    );
  });
});

describe('who is in danger', () => {
  it('from somebody close finds what both words lead to before what one does', async () => {
    for (const query of ['bf hit me', 'my boyfriend hit me']) expect((await searched(query)).addresses[0], query).toBe('/help/#abuse');
    expect((await searched('hit')).addresses[0]).toBe('/help/#violence');
  });

  it('and must not be heard finds how to call before anything else', async () => {
    for (const query of ['quiet call', 'bf hit me quiet call', 'mugging quiet call'])
      expect((await searched(query)).addresses[0], query).toBe('/help/#line-quiet');
  });

  it('types words that are put right to none of the plans', async () => {
    for (const word of ['spouse', 'missus', 'screaming', 'toxic', 'dragged'])
      expect((await searched(word)).corrected, word).toBeUndefined();
  });
});

describe('places', () => {
  it('lead to their district', async () => {
    const { hits } = await searched('great ashby');
    expect(hits[0]).toMatchObject({ address: '/districts/fenside/', reason: { kind: 'place', within: ['Fenside'] } });
  });

  it('that span several districts offer each', async () => {
    expect((await searched('zz1')).addresses.slice(0, 2)).toEqual(['/districts/upland/', '/districts/fenside/']);
  });

  it('beside a subject narrow it: both are among the first three', async () => {
    const { addresses, whole } = await searched('burglary in Ashby');
    expect(addresses.slice(0, 3)).toEqual(expect.arrayContaining(['/districts/fenside/', '/new/burglary/']));
    expect(whole).toBeGreaterThan(0);
  });
});

it('words in the form that was typed lead alone, though others have the same stem', async () => {
  expect((await searched('speeding')).hits.filter(({ reason }) => reason).map(({ address }) => address)).toEqual(['/new/1/']);
  expect((await searched('speed')).hits.filter(({ reason }) => reason).map(({ address }) => address)).toEqual(['/new/violence/']);
  expect((await searched('speeds')).hits.filter(({ reason }) => reason)).toHaveLength(2);
});

it('plans that say nothing of a place are not named: its district is the answer', async () => {
  expect((await searched('Ashby')).silent).toEqual([]);
  expect((await searched('burglary')).silent).toEqual([]);
  expect((await searched('graffiti')).silent).toEqual(['Old plan']);
});

describe('slips of the keys', () => {
  it('are put right, which is said', async () => {
    const { corrected, addresses } = await searched('burglery');
    expect(corrected).toBe('burglary');
    expect(addresses[0]).toBe('/new/burglary/');
  });

  it('are left as they are for whoever asks for it', async () => {
    const { corrected, hits, nowhere } = await searched('burglery', true);
    expect([corrected, hits, nowhere]).toEqual([undefined, [], ['burglery']]);
  });

  it('within a sentence change only the word', async () => {
    expect((await searched('What about burglery in Ashby?')).corrected).toBe('What about burglary in Ashby?');
  });

  it('and words run together or apart', async () => {
    expect((await searched('seriousviolence')).corrected).toBe('serious violence');
    expect((await searched('burg lary')).corrected).toBe('burglary');
  });

  it('load the list of words, and right words do not', async () => {
    expect((await searched('burglery')).loaded).toContain('vocabulary');
    expect((await searched('burglary')).loaded).not.toContain('vocabulary');
  });
});

describe('a word of English that no page has', () => {
  it('is no slip: it is looked for as it stands, and another is only offered', async () => {
    const { corrected, offered, hits } = await searched('cloud');
    expect([corrected, offered, hits]).toEqual([undefined, 'loud', []]);
  });

  it('within a sentence leaves the rest as it is', async () => {
    const { corrected, offered, nowhere, addresses } = await searched('cloud about burglary');
    expect([corrected, offered, nowhere]).toEqual([undefined, 'loud about burglary', ['cloud']]);
    expect(addresses[0]).toBe('/new/burglary/');
  });

  it('has none offered in its place if none is near, and a word that is none is still put right', async () => {
    expect((await searched('green')).offered).toBeUndefined();
    expect(await searched('lane burglery')).toMatchObject({ corrected: 'lane burglary', offered: undefined });
  });
});

describe('sentences', () => {
  it.each(['who do I call if somebody attacked me', 'how do I report somebody who threatened me'])(
    '“%s” leads to help first',
    async (query) => {
      expect((await searched(query)).addresses[0]).toBe('/help/#violence');
    },
  );

  it('that ask for help with nothing of which help is listed lead to all of it', async () => {
    expect((await searched('who do I call about graffiti')).addresses[0]).toBe('/help/');
    for (const query of ['who do i call', '999']) expect((await searched(query)).addresses[0], query).toBe('/help/');
  });

  it('that ask for help are answered by what one of their words leads to', async () => {
    expect((await searched('who helps after a mugging with an xylophone')).addresses[0]).toBe('/help/#violence');
  });

  it('that ask what a word means lead to the term first', async () => {
    for (const query of ['what does ASB mean', 'meaning of ASB'])
      expect((await searched(query)).addresses[0], query).toBe('/glossary/#asb');
  });

  it('that ask who answers for something lead to it', async () => {
    for (const query of ['who is responsible for burglary', 'who answers for burglary'])
      expect((await searched(query)).addresses[0], query).toBe('/new/burglary/');
  });

  it('that ask for help are not answered by help that only has the words, where somebody has thought of them', async () => {
    const { addresses } = await searched('report noise at night');
    expect(addresses[0]).toBe('/new/asb/');
  });

  it('about meetings lead to the meetings', async () => {
    expect((await searched('when is the next meeting')).addresses[0]).toBe('/meetings/');
  });

  it('lose their small words', async () => {
    expect((await searched('what is being done about burglary')).addresses[0]).toBe('/new/burglary/');
  });

  it('of which no page has all words find the best that there is, and say what is missing', async () => {
    const { hits, whole, nowhere } = await searched('bicycles graffiti');
    expect(whole).toBe(0);
    expect(nowhere).toEqual([]);
    expect(hits.find(({ address }) => address === '/new/1/')?.without).toEqual(['graffiti']);
  });

  it('with a word that no page has say so', async () => {
    const { nowhere, addresses } = await searched('burglary xylophone');
    expect(nowhere).toEqual(['xylophone']);
    expect(addresses[0]).toBe('/new/burglary/');
  });
});

describe('order', () => {
  it('has the plan in force before the old one, but for who asks for the old one', async () => {
    expect((await searched('burglary')).addresses.slice(0, 2)).toEqual(['/new/burglary/', '/old/burglary/']);
    expect((await searched('burglary 2005')).addresses[0]).toBe('/old/burglary/');
  });

  it('has no page twice', async () => {
    const { addresses } = await searched('mugging street robbery burglary');
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

test.each(['', '   ', '?!', '"'])('the query “%s” finds nothing and breaks nothing', async (query) => {
  expect((await searched(query)).hits).toEqual([]);
});

test('names of what every object has are words like others', async () => {
  for (const query of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) expect((await searched(query, true)).hits).toEqual([]);
});

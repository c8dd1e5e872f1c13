/** What `npm run new` asks in a terminal: each field again until the answer can stand there, in the words of the check. */
import { expect, test } from 'vitest';
import { answersTo, choose, type Terminal } from '../../../scripts/ask.ts';
import { asksOf } from '../../../src/new/asks.ts';
import { RECIPES } from '../../../src/new/things.ts';
import { buildGraph } from '../../../src/plan/graph.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { wordsIn } from '../../../src/words/words.ts';

const words = wordsIn('en-GB');
const TODAY = '2026-11-20';
const graph = buildGraph(readContent('tests/fixtures/whole-plan/content').entries, { asOf: TODAY });
const plan = graph.planOf('safer-town');

/** Somebody who types these lines. */
function typing(...lines: string[]): Terminal & { seen: string[] } {
  const seen: string[] = [];
  const ask = async (question: string) => {
    seen.push(question);
    const typed = lines.shift();
    if (typed === undefined) throw new Error(`Nothing left to type for: ${seen.join('\n')}`);
    return typed;
  };
  return { ask, say: (text) => seen.push(text), close: () => {}, seen };
}
const askOf = (flag: string) => {
  const found = asksOf(RECIPES.progress, words.commands.new).asked.find((each) => each.flag === flag);
  if (!found) throw new Error(flag);
  return found;
};
const answers = (screen: Terminal, flag: string, standard?: string) => answersTo(screen, askOf(flag), { graph, plan }, words, standard);

test('a thing is chosen by its name, again until there is such a thing', async () => {
  const screen = typing('leaflet', 'repport');
  expect(await choose(screen, 'Which?', ['report', 'action'], words)).toBe('report');
  expect(screen.seen).toContain('There is no “leaflet”.');
});

test('an entry is named by its id or what it is called, and a slip is pointed out', async () => {
  const screen = typing('1-1O', '1.10 mark bicycles'.replace('mark bicycles', ''), '1-10');
  expect(await answers(screen, 'action')).toEqual(['1-10']);
  expect(screen.seen.join('\n')).toContain('There is no “1-1O”. Did you mean “1-1');
  const body = typing('the police, nobody', 'police,council');
  expect(await answers(body, 'reported-by')).toEqual(['police', 'council']);
  expect(body.seen.join('\n')).toContain('There is no “nobody”.');
});

test('a value is asked for again in the words of the check', async () => {
  const screen = typing('', 'on-track', 'on track');
  expect(await answers(screen, 'status')).toEqual(['on track']);
  expect(screen.seen.join('\n')).toContain('“on-track” is not one of the possible values.');
  expect(screen.seen.join('\n')).toContain('One of: not started, on track, delayed, complete, stopped');
});

test('the day of today is offered', async () => {
  expect(await answers(typing(''), 'date', TODAY)).toEqual([TODAY]);
  expect(await answers(typing('2026-11-14'), 'date', TODAY)).toEqual(['2026-11-14']);
});

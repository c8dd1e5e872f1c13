/**
 * The Safer Norfolk Plan as the sources have it: counts and numbers that a slip in the content, or a change of the reader,
 * would silently alter. The numbers are written out, because a count alone comes right by accident.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { progressOf, statusOf } from '../../src/plan/actions.ts';
import { checkContent } from '../../src/plan/check-content.ts';
import { buildGraph } from '../../src/plan/graph.ts';
import { listings, measuresInOrder } from '../../src/plan/measures.ts';
import { STAGES } from '../../src/schema/theory-of-change.ts';
import { readContent } from '../../src/source/read-content.ts';

const content = readContent('content');
const graph = buildGraph(content.entries);
const plan = graph.currentPlan;
const numbered = (part: number, last: number) => Array.from({ length: last }, (_, index) => `${part}.${index + 1}`);

test('the content has no problem', () => {
  expect(checkContent(content)).toEqual([]);
});

test('actions 1.1 to 1.25, 2.1 to 2.15 and 3.1 to 3.14', () => {
  expect(plan.all('action').map(({ data }) => data.number)).toEqual([...numbered(1, 25), ...numbered(2, 15), ...numbered(3, 14)]);
});

test('12 outcomes, of which 4, 10 and 11 have no measures', () => {
  const outcomes = plan.all('outcome');
  expect(outcomes.map(({ data }) => data.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(outcomes.filter(({ data }) => !data.measures?.length).map(({ data }) => data.number)).toEqual([4, 10, 11]);
});

test('36 measures in 37 listings: one stands under two outcomes', () => {
  expect(listings(plan)).toHaveLength(37);
  expect(measuresInOrder(plan)).toHaveLength(36);
  const twice = listings(plan).filter(({ measure }) => measure.id === 'anti-social-behaviour-reported');
  expect(twice.map(({ outcome, place }) => `${outcome.data.number}.${place}`)).toEqual(['1.1', '2.3']);
});

test('8 priorities, 4 themes and 7 districts', () => {
  expect(plan.all('priority').map(({ id }) => id)).toEqual([
    'serious-violence',
    'domestic-and-sexual-abuse',
    'preventing-terrorism',
    'criminal-exploitation',
    'neighbourhood-crime',
    'anti-social-behaviour',
    'hate-crime',
    'fraud',
  ]);
  expect(plan.all('theme')).toHaveLength(4);
  expect(
    graph
      .all('district')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['breckland', 'broadland', 'great-yarmouth', 'kings-lynn-and-west-norfolk', 'north-norfolk', 'norwich', 'south-norfolk']);
});

test('330 responses to the consultation, and figures for two priorities only', () => {
  const [consultation] = plan.all('consultation');
  expect(consultation?.data.responses).toBe(330);
  const priorities = consultation?.data.questions.find(({ id }) => id === 'priorities');
  const figures = priorities?.kind === 'agreement' ? priorities.items.map(({ priority, agree }) => [priority, agree]) : [];
  expect(figures.filter(([, agree]) => agree !== undefined)).toEqual([
    ['preventing-terrorism', 76],
    ['fraud', 81],
  ]);
});

const isAction = ({ kind }: { kind: string }) => kind === 'action';

test('of the theories of change of 2021, an arrow of a single step rests on an action that both its ends stand for', () => {
  const actionsOf = (about: readonly string[] = []) =>
    about.map((reference) => plan.get(reference, 'action', 'outcome', 'measure', 'delivery-section', 'priority')).filter(isAction);
  const drawn = plan.all('theory-of-change').flatMap(({ id, data }) => {
    const steps = STAGES.flatMap((stage) => data[stage] ?? []);
    return steps.flatMap((step) =>
      (step.leadsTo ?? []).map((to) => {
        const next = actionsOf(steps.find((each) => each.id === to)?.about);
        return { arrow: `${id}: ${step.id} → ${to}`, shared: actionsOf(step.about).filter((action) => next.includes(action)) };
      }),
    );
  });
  expect(drawn.length).toBeGreaterThan(30);
  expect(drawn.filter(({ shared }) => shared.length === 0).map(({ arrow }) => arrow)).toEqual([]);
});

test('of the theories of change of 2021, what the source leaves to be confirmed is a gap', () => {
  const open = plan
    .all('theory-of-change')
    .flatMap(({ data }) =>
      STAGES.flatMap((stage) => data[stage] ?? []).filter(
        ({ text, gap }) => !gap && /to be confirmed|not clear|not in the text/.test(text),
      ),
    );
  expect(open).toEqual([]);
});

test('at least 40 terms are explained', () => {
  expect(graph.all('glossary-term').length).toBeGreaterThanOrEqual(40);
});

test('an action that nobody has reported on has no green light', () => {
  const silent = plan.all('action').filter((action) => progressOf(action).length === 0);
  expect(silent.length).toBeGreaterThan(0);
  expect(new Set(silent.map((action) => statusOf(action)))).toEqual(new Set(['not reported']));
});

const files = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name));

/**
 * Numbers of an office that the papers of September 2021 print for the public: customer services, and its textphone; and
 * those of help lines and of the contacts of bodies.
 */
const PUBLIC_NUMBERS = [
  '0344 800 8020',
  '0344 800 8011',
  ...graph.all('help-line').flatMap(({ data }) => data.number ?? []),
  ...graph.all('organisation').flatMap(({ data }) => data.contact?.number ?? []),
];

test('no e-mail address and no telephone number of a person stands in the content', () => {
  const found = files.flatMap((file) => {
    // The hash of a published file can have ten digits in a row.
    const written = readFileSync(file, 'utf8').replaceAll(/\b[0-9a-f]{64}\b/g, '');
    const text = PUBLIC_NUMBERS.reduce((rest, number) => rest.replaceAll(number, ''), written);
    const addresses = text.match(/[\w.+-]+@[\w-]+\.[\w.-]+/g) ?? [];
    const numbers = text.match(/(?<![\w/-])(?:\+44|0)(?:[ ()-]{0,2}\d){9,10}(?!\d)/g) ?? [];
    return [...addresses, ...numbers].map((each) => `${file}: ${each}`);
  });
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

/** Content with a plan of 300 actions, as a large county may have one: for what has to stay small however much there is. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const VERBS = ['Mend', 'Train', 'Visit', 'Map', 'Review', 'Fund', 'Publish', 'Patrol', 'Light', 'Advise', 'Measure', 'Invite'];
const THINGS = [
  'locks',
  'lanes',
  'schools',
  'shops',
  'stations',
  'landlords',
  'carers',
  'riders',
  'traders',
  'walkers',
  'tenants',
  'markets',
  'parks',
];
const PLACES = [
  'by the river',
  'in the old town',
  'near the bridge',
  'on the estate',
  'after dark',
  'in every parish',
  'at weekends',
  'along the quay',
];
const ENDS = [
  'with the wardens',
  'before the winter',
  'once a month',
  'and say what was found',
  'where thefts are most',
  'by a shared form',
  'as residents asked',
];
const OWNERS = ['police', 'council', 'police, council', 'to be confirmed'];
const COUNT = 300;
const SECTIONS = 18;

/** Those of the fixture, to which its own actions belong. */
const OWN_SECTIONS = [
  '- { id: locks, title: Locks and lights, part: part-a, number: "1", leads: [council] }',
  '- { id: lanes, title: Lanes, part: part-a, leads: to be confirmed }',
];

const at = <Value>(values: readonly Value[], index: number): Value => values[index % values.length] as Value;
const titleOf = (index: number): string =>
  [at(VERBS, index), at(THINGS, index * 5), at(PLACES, index * 3 + 1), at(ENDS, index * 2 + Math.floor(index / 7))].join(' ');

/** Writes the content of the fixture `whole-plan` to a folder, with so many actions that its list divides itself. */
export function writeLongContent(to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync('tests/fixtures/whole-plan/content', to, { recursive: true });
  const plan = join(to, 'plans/safer-town');
  const sections = Array.from(
    { length: SECTIONS },
    (_, index) =>
      `- { id: many-${index}, title: "${titleOf(index * 11)}, and all that it takes", part: ${index % 2 ? 'part-a' : 'part-b'}, leads: to be confirmed }`,
  );
  writeFileSync(join(plan, 'delivery-sections.yaml'), [...OWN_SECTIONS, ...sections, ''].join('\n'));
  writeFileSync(
    join(plan, 'delivery-parts.yaml'),
    '- { id: part-a, title: Part A, themes: [homes], outcomes: [6] }\n- { id: part-b, title: Part B }\n',
  );
  mkdirSync(join(plan, 'actions'), { recursive: true });
  for (let index = 0; index < COUNT; index += 1) {
    const owners = at(OWNERS, index);
    const fields = [
      `number: "9.${index + 1}"`,
      `title: ${titleOf(index)}`,
      `section: many-${index % SECTIONS}`,
      'successMeasures: not stated',
      `owners: ${owners === 'to be confirmed' ? owners : `[${owners}]`}`,
      `due: ${index % 3 ? 'ongoing' : '2026-05'}`,
      'priorities: [burglary]',
      'districts: [east]',
    ];
    writeFileSync(join(plan, `actions/9-${index + 1}.md`), `---\n${fields.join('\n')}\n---\n`);
  }
  const listed = Array.from({ length: COUNT }, (_, index) => `safer-town/9-${index + 1}`);
  writeFileSync(
    join(to, 'topics/theft.md'),
    `---\ntitle: Things that are stolen\norder: 1\nsummary: Theft then and now.\nplans:\n  - plan: old-town\n    says: Theft falls.\n    entries: [old-town/theft]\n  - plan: safer-town\n    says: Burglary falls.\n    entries: [safer-town/burglary, ${listed.join(', ')}]\n---\n\nIt is about theft.\n`,
  );
}

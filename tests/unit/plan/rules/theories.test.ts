/** A theory of change leads forward. */
import { expect, test } from 'vitest';
import { changed, type Files, problemsWith, THEORY, withTheory } from '../broken-content.ts';

const FILE = 'content/plans/safer-town/theories-of-change/marking.yaml';

test.each<[mistake: string, files: Files, said: string[]]>([
  ['a theory that leads forward', withTheory(THEORY), []],
  [
    'a link that leads back',
    withTheory(changed(THEORY, 'text: Calm', 'text: Calm, leadsTo: [marking]')),
    [
      'content/plans/safer-town/theories-of-change/marking.yaml:6:54: activities[1].leadsTo[1]: the steps lead in a circle: marking → marked → fewer → calm → marking. Take away one of these links. [theories/circle]',
    ],
  ],
  [
    'a step that leads to itself',
    withTheory(changed(THEORY, 'text: Calm', 'text: Calm, leadsTo: [calm]')),
    [
      'content/plans/safer-town/theories-of-change/marking.yaml:9:44: impact[1].leadsTo[1]: the steps lead in a circle: calm → calm. Take away one of these links. [theories/circle]',
    ],
  ],
  [
    'a step that is not there',
    withTheory(changed(THEORY, 'leadsTo: [fewer]', 'leadsTo: [fewr]')),
    [
      'content/plans/safer-town/theories-of-change/marking.yaml:7:58: outputs[1].leadsTo[1]: there is no step “fewr” in this theory of change. Write the id of one of its steps (did you mean “fewer”?). [theories/no-step]',
    ],
  ],
  [
    'two steps of one id',
    withTheory(changed(THEORY, 'id: pens, text: Pens, leadsTo: [marking]', 'id: calm, text: Pens')),
    [
      'content/plans/safer-town/theories-of-change/marking.yaml:9:12: impact[1].id: the id “calm” is taken by another step. Give one of the two another id. [theories/same-id]',
    ],
  ],
  [
    'a circle through a link between columns',
    withTheory(
      changed(changed(THEORY, 'leadsTo: [marked]', 'about: [burglary]'), 'leadsTo: [fewer]', 'leadsTo: [marking]') +
        'columnLinks: [{ from: activities, to: outputs }]\n',
    ),
    [
      `${FILE}:12:15: columnLinks[1]: the steps lead in a circle: marking → marked → marking. Take away one of these links. [theories/circle]`,
    ],
  ],
  [
    'an arrow that starts at a gap',
    withTheory(changed(THEORY, 'text: Marked bicycles,', 'text: Marked bicycles, gap: true,')),
    [
      `${FILE}:7:59: outputs[1].leadsTo: “marked” is a gap, and a gap leads to nothing that is known. Delete “leadsTo”, or “gap: true” if the source says what the step is. [theories/from-gap]`,
    ],
  ],
  [
    'a column of gaps that leads on',
    withTheory(
      `${changed(THEORY, 'text: Marked bicycles, leadsTo: [fewer]', 'text: To be confirmed, gap: true')}columnLinks: [{ from: outputs, to: longTerm }]\n`,
    ),
    [
      `${FILE}:12:17: columnLinks[1].from: everything under “outputs” is a gap, and a gap leads to nothing that is known. Begin the link in the column before the gap. [theories/from-column-of-gaps]`,
    ],
  ],
  [
    'each of several steps that leads to each of several others',
    withTheory(
      changed(
        changed(
          THEORY,
          '[{ id: pens, text: Pens, leadsTo: [marking] }]',
          '[{ id: pens, text: Pens, leadsTo: [marking, telling] }, { id: money, text: Money, leadsTo: [telling, marking] }]',
        ),
        'leadsTo: [marked] }]',
        'leadsTo: [marked] }, { id: telling, text: Telling }]',
      ),
    ),
    [
      `${FILE}:5:34: inputs[1].leadsTo: every step under “inputs” leads to every step under “activities”, which is one link between two columns. Delete these links, and write “columnLinks” with “from: inputs” and “to: activities”. [theories/one-arrow]`,
    ],
  ],
  [
    'single arrows beside that of their column',
    withTheory(`${THEORY}columnLinks: [{ from: inputs, to: activities }]\n`),
    [
      `${FILE}:5:34: inputs[1].leadsTo: everything under “inputs” leads to everything under “activities” already, by “columnLinks”. Delete these links of single steps, or the link between the columns. [theories/linked-already]`,
    ],
  ],
  [
    'a link to a column that is not there, and one that leads back',
    withTheory(`${THEORY}columnLinks: [{ from: inputs, to: mediumTerm }, { from: outputs, to: inputs }]\n`),
    [
      `${FILE}:12:31: columnLinks[1].to: this theory of change has nothing under “mediumTerm”. Add “mediumTerm”, or write the name of another column. [theories/no-column]`,
      `${FILE}:12:66: columnLinks[2].to: “inputs” does not come after “outputs”. Write a column that comes later. [theories/backwards]`,
    ],
  ],
  [
    'a link between columns that stands twice',
    withTheory(
      changed(THEORY, 'assumptions:', 'columnLinks:\n  - { from: inputs, to: outputs }\n  - { from: inputs, to: outputs }\nassumptions:'),
    ),
    [
      'content/plans/safer-town/theories-of-change/marking.yaml:12:5: columnLinks[2]: “inputs” leads to “outputs” twice. Delete one of the two. [theories/columns-twice]',
    ],
  ],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});

/** Seven columns of this many steps, each of which leads to each of the next but one, so that no two columns are one arrow. */
const wide = (steps: number) => {
  const stages = ['inputs', 'activities', 'outputs', 'shortTerm', 'mediumTerm', 'longTerm', 'impact'];
  const columns = stages.map((stage, place) => {
    const step = (index: number) => {
      const next = stages[place + 1];
      const to = next
        ? Array.from({ length: steps }, (_, each) => `${next.toLowerCase()}-${each}`).filter((_, each) => each !== index)
        : [];
      return `  - { id: ${stage.toLowerCase()}-${index}, text: A step${to.length > 0 ? `, leadsTo: [${to.join(', ')}]` : ''} }`;
    };
    return `${stage}:\n${Array.from({ length: steps }, (_, index) => step(index)).join('\n')}`;
  });
  return `${THEORY.replace(/inputs(.|\n)*(?=assumptions)/, '')}${columns.join('\n')}\n`;
};

test('arrows are followed once, however many ways they make together', () => {
  // 12 steps in each column are 11^6, about 1.8 million, ways from each input: followed one by one, no check would end.
  expect(problemsWith(withTheory(wide(12)))).toEqual([]);
});

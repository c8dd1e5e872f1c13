/** A theory of change leads forward. */
import { expect, test } from 'vitest';
import { changed, type Files, problemsWith, THEORY, withTheory } from '../broken-content.ts';

test.each<[mistake: string, files: Files, said: string[]]>([
  ['a theory that leads forward', withTheory(THEORY), []],
  [
    'a link that leads back',
    withTheory(changed(THEORY, 'text: Calm', 'text: Calm, leadsTo: [marking]')),
    [
      'content/plans/safer-town/theories-of-change/marking.yaml:6:54: activities[1].leadsTo[1]: the steps lead in a circle: marking → marked → fewer → calm → marking. Take away one of these links.',
    ],
  ],
  [
    'a step that leads to itself',
    withTheory(changed(THEORY, 'text: Calm', 'text: Calm, leadsTo: [calm]')),
    [
      'content/plans/safer-town/theories-of-change/marking.yaml:9:44: impact[1].leadsTo[1]: the steps lead in a circle: calm → calm. Take away one of these links.',
    ],
  ],
  [
    'a step that is not there',
    withTheory(changed(THEORY, 'leadsTo: [fewer]', 'leadsTo: [fewr]')),
    [
      'content/plans/safer-town/theories-of-change/marking.yaml:7:58: outputs[1].leadsTo[1]: there is no step “fewr” in this theory of change. Write the id of one of its steps (did you mean “fewer”?).',
    ],
  ],
  [
    'two steps of one id',
    withTheory(changed(THEORY, 'id: pens, text: Pens, leadsTo: [marking]', 'id: calm, text: Pens')),
    [
      'content/plans/safer-town/theories-of-change/marking.yaml:9:12: impact[1].id: the id “calm” is taken by another step. Give one of the two another id.',
    ],
  ],
])('%s', (_mistake, files, said) => {
  expect(problemsWith(files)).toEqual(said);
});

/** Links that would say too much: of the whole what is so of a part, of what returned that it was renamed, of an outcome that it is a priority. */
import { expect, test } from 'vitest';
import { BROAD, BROAD_LINKS, link, linksFile, MIDDLE, THREE_PLANS } from '../broad-priority.ts';
import { changed, type Files, PLAN, problemsWith } from '../broken-content.ts';

const said = (files: Files) => problemsWith({ ...THREE_PLANS, ...files }).map((line) => line.replace(/:\d+:\d+/, ''));
const { noiseIn, noiseOut, hateBack } = BROAD_LINKS;
const BROAD_FILE = 'content/plans/middle/priorities/broad.md';
const OUTCOME: Files = { [`${PLAN}outcomes/1.md`]: '---\nnumber: 1\ntitle: Less hate\n---\n' };
const COUNTY = `- id: county-noise
  level: county
  title: Less noise in the county
  sources: [{ document: report }]
- id: roads
  level: county
  title: Safe roads
  sources: [{ document: report }]
`;
const FOLLOWED = { theftOut: BROAD_LINKS.theftOut + link('middle/county-noise', 'safer-town/quiet', 'merges') };

test('three plans with a broad priority between have no problem', () => {
  expect(said({})).toEqual([]);
});

test.each<[mistake: string, files: Files, problems: string[]]>([
  [
    'a link that does not say into which part it leads',
    linksFile({ noiseIn: changed(noiseIn, '  toParts: [noise]\n', '') }),
    [
      `content/lineage.yaml: it is not said into which part of “Less crime and noise” this went, and only parts of that go on. Add “toParts:” with ids from the “parts” of ${BROAD_FILE}, so that no line is drawn to what took on another part. [lineage/into-which-part]`,
    ],
  ],
  [
    'a link that does not say which part goes on',
    linksFile({ noiseOut: changed(noiseOut, '  fromParts: [noise]\n', '') }),
    [
      `content/lineage.yaml: it is not said which part of “Less crime and noise” went on here, and there are links that lead to it from earlier priorities. Add “fromParts:” with ids from the “parts” of ${BROAD_FILE}, so that no line is drawn from what came into another part. [lineage/from-which-part]`,
    ],
  ],
  [
    'a part that is mistyped',
    linksFile({ noiseOut: changed(noiseOut, '[noise]', '[nois, noise]') }),
    [
      'content/lineage.yaml: fromParts[1]: “Less crime and noise” has no part “nois”. Use one of: noise, theft, fire (did you mean “noise”?). [lineage/no-part]',
    ],
  ],
  [
    'a part of a priority that has none',
    linksFile({ hateBack: changed(hateBack, '  evidence:', '  toParts: [graffiti]\n  evidence:') }),
    [
      'content/lineage.yaml: toParts[1]: “Hate crime” has no part “graffiti”. Add “parts:” to content/plans/safer-town/priorities/hate-again.md, or delete “toParts”. [lineage/no-parts]',
    ],
  ],
  [
    'a part that is called the whole',
    linksFile({
      noiseOut: changed(noiseOut, 'how: splits', 'how: renamed'),
      theftOut: changed(BROAD_LINKS.theftOut, 'splits', 'merges') + link('old-town/theft', 'safer-town/burglary', 'returns'),
    }),
    [
      'content/lineage.yaml: fromParts: “renamed” is said of the whole of “Less crime and noise”, and “fromParts” names a part of it. Write “splits” or “merges”, or delete “fromParts”. [lineage/part-of-whole]',
    ],
  ],
  [
    'a part that vanished',
    { [`${MIDDLE}priorities/broad.md`]: changed(BROAD, '\n    ended: { reason: The last plan does not name it, by: ours }', '') },
    [
      `${BROAD_FILE}: parts[3]: it is not said what became of the part “fire”. Add “fire” to “fromParts” of a link in lineage.yaml; or, if no later plan goes on with it, add “ended:” here with “reason:” and “by:”. [lineage/part-untold]`,
    ],
  ],
  [
    'a name that is called new, though the priority was missing for a plan',
    linksFile({ hateBack: changed(hateBack, 'returns', 'renamed') }),
    [
      'content/lineage.yaml: how: “renamed”, but the link jumps over “Middle Plan”, a plan of the same area. Write “returns” if that plan had no such priority, or link its priority instead. [lineage/jumps]',
    ],
  ],
  [
    'a return to where it was',
    linksFile({ noiseOut: changed(noiseOut, 'splits', 'returns') }),
    [
      'content/lineage.yaml: how: “returns”, but no plan of the same area that is published here lies between the two. Write how it goes on, such as “continues” or “renamed”. [lineage/returns-at-once]',
    ],
  ],
  [
    'an outcome that is called a priority',
    {
      ...OUTCOME,
      ...linksFile({ theftOut: BROAD_LINKS.theftOut + link('middle/broad', 'safer-town/outcome/1', 'splits', '  fromParts: [fire]\n') }),
      [`${MIDDLE}priorities/broad.md`]: changed(BROAD, '\n    ended: { reason: The last plan does not name it, by: ours }', ''),
    },
    [
      'content/lineage.yaml: how: “splits”, but “Less hate” is an outcome, not a priority. Write “kept”, or link a priority. [lineage/no-priority]',
    ],
  ],
  [
    'a priority that is called an outcome',
    linksFile({ noiseOut: changed(noiseOut, 'splits', 'kept') }),
    [
      'content/lineage.yaml: how: “kept”, but “Quiet streets” is a priority. Write how it goes on, such as “continues” or “renamed”. [lineage/kept-as-priority]',
    ],
  ],
  [
    'a priority of the county that is passed over where another is followed',
    { 'plans/middle/wider-priorities.yaml': COUNTY, ...linksFile(FOLLOWED) },
    [
      'content/plans/middle/wider-priorities.yaml: other priorities of the county have links in lineage.yaml, and it is not said what became of this one. Add a link from “middle/roads” to lineage.yaml; or, if no later plan goes on with it, add “ended:” here with “reason:” and “by:”. [lineage/county-untold]',
    ],
  ],
  ['priorities of the county, none of which is followed', { 'plans/middle/wider-priorities.yaml': COUNTY }, []],
  [
    'a part that has ended and goes on',
    {
      [`${MIDDLE}priorities/broad.md`]: changed(
        BROAD,
        '{ id: noise, title: noise }',
        '{ id: noise, title: noise, ended: { reason: It is quiet, by: ours } }',
      ),
    },
    [
      `${BROAD_FILE}: parts[1].ended: the part has ended, and lineage.yaml has a link that it goes on by. Delete “ended”, or correct that link. [lineage/part-ended-and-linked]`,
    ],
  ],
])('%s', (_, files, problems) => {
  expect(said(files).toSorted()).toEqual(problems.toSorted());
});

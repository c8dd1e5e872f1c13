/** The timeline of the home page: what there was, in order, and the years without a plan. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/plan/graph.ts';
import { type TimelineItem, timeline } from '../../../../src/subjects/home/timeline.ts';
import { contentWith, type Files } from '../../plan/broken-content.ts';

const plan = (id: string, from: number, to: number) => ({
  [`plans/${id}/plan.md`]: `---\ntitle: Plan ${id}\nsummary: It was a plan.\nperiod: { from: "${from}", to: "${to}" }\nstatus: superseded\narea: ${id}\n---\n`,
});
const meeting = (date: string) => ({
  [`meetings/${date}.md`]: `---\ntitle: Panel\ndate: ${date}\nbody: panel\nrecord: agenda\n---\n`,
});
const GROUP = { 'groups.yaml': '- { id: panel, name: The panel }\n' };
const SAID = ({ kind, ...item }: TimelineItem): string => {
  if ('when' in item) return `${item.when}: ${kind} ${item.link.label}`;
  return `${item.from} to ${item.to ?? 'now'}: none`;
};
const told = (files: Files, asOf: string) => timeline(buildGraph(contentWith(files).entries, { asOf })).map(SAID);
/** The plan that the fixture has. */
const [FIRST = ''] = told({}, '1999-01-01');

describe('the timeline', () => {
  it('has the years between two plans, and none where one follows the other', () => {
    const all = told({ ...plan('west', 1990, 1993), ...plan('north', 1996, 1998), ...plan('south', 1999, 2001) }, '2001-05-05');
    expect(all.slice(0, 4)).toEqual([
      '1990 to 1993: plan Plan west',
      '1993 to 1996: none',
      '1996 to 1998: plan Plan north',
      '1999 to 2001: plan Plan south',
    ]);
  });

  it('goes on to the day of the content where the years of the last plan are over', () => {
    expect(told({}, '2099-01-01').at(-1)).toMatch(/^\d{4} to now: none$/);
    expect(told({}, '1999-01-01')).toEqual([FIRST]);
  });

  it('has the latest four meetings, each on its day', () => {
    const days = ['1980-01-05', '1980-02-05', '1980-03-05', '1980-04-05', '1980-05-05'];
    const all = told(Object.assign({ ...GROUP }, ...days.map(meeting)), '1999-01-01');
    expect(all).toEqual([
      '5 February 1980: meeting Panel',
      '5 March 1980: meeting Panel',
      '5 April 1980: meeting Panel',
      '5 May 1980: meeting Panel',
      FIRST,
    ]);
  });
});

/**
 * Reports and changes for every promise of a content folder, made up: what years of reporting would add to it. Content that is grown,
 * and content that mistakes are made in, has them; the same chance gives the same bytes.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Chance } from './seeded.ts';

type Fields = Record<string, unknown>;

const fieldsOf = (file: string): Fields => {
  const text = readFileSync(file, 'utf8');
  return parse(/^---\n(.*?\n)---$/ms.exec(text)?.[1] ?? text) as Fields;
};

interface Known {
  id: string;
  data: Fields;
}

const entriesIn = (folder: string): Known[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(md|yaml)$/.test(name))
        .sort()
        .map((name) => ({ id: name.replace(/\.\w+$/, ''), data: fieldsOf(join(folder, name)) }))
    : [];

const STATUSES = ['not started', 'on track', 'delayed', 'complete', 'stopped'] as const;
const SAID = [
  'The work has begun in two districts.',
  'A pilot was run, and its results are being read.',
  'The training is done: 40 people took part.',
  'The money for this was found.',
];
const evidence = { title: 'Performance report to the partnership' };

/** Of every so many entries, one. */
const sometimes = ({ whole }: Chance, of: number) => whole(of) === 0;
const two = (value: number) => String(value).padStart(2, '0');

/** Writes the record of one plan beside what is there. */
function growPlanRecord(folder: string, chance: Chance, asOf: string): void {
  const { from, to } = (fieldsOf(join(folder, 'plan.md')) as { period: { from: string; to: string } }).period;
  // Nothing is reported of a year that has not come to its end on the day of the site.
  const years = Math.min(Math.max(1, Number(to) - Number(from)), Number(asOf.slice(0, 4)) - Number(from));
  if (years < 1) return;
  const changed = new Set(entriesIn(join(folder, 'changes')).map(({ data }) => data.entry));
  const dayIn = (year: number) => `${Number(from) + (year % years)}-${two(1 + chance.whole(12))}-${two(1 + chance.whole(28))}`;
  const write = (place: string, name: string, value: Fields) => {
    mkdirSync(join(folder, place), { recursive: true });
    const file = join(folder, place, `${name}.yaml`);
    if (!existsSync(file)) writeFileSync(file, stringify(value, { lineWidth: 0 }));
  };
  const bodies = (owners: unknown): unknown => (Array.isArray(owners) ? owners.slice(0, 1) : 'not stated');

  for (const { id, data } of entriesIn(join(folder, 'actions'))) {
    const reportedBy = bodies(data.owners);
    for (let year = 0; year < years; year += 1) {
      const date = dayIn(year);
      write('reports/progress', `${date}-${id}`, { action: id, reportedBy, date, status: chance.pick(STATUSES), text: chance.pick(SAID) });
      if (!sometimes(chance, 6)) continue;
      const corrects = { report: `${date}-${id}`, why: 'A district was left out.' };
      write('reports/progress', `${date}-${id}-2`, { action: id, reportedBy, date, status: 'delayed', text: chance.pick(SAID), corrects });
    }
    if (changed.has(id)) continue;
    const date = dayIn(0);
    if (sometimes(chance, 4) && typeof data.due === 'string' && data.due !== String(Number(to) + 1)) {
      const due = { from: data.due, to: String(Number(to) + 1) };
      write('changes', `${date}-${id}`, { entry: id, decidedBy: 'not stated', date, due, reason: 'no reason given' });
    } else if (sometimes(chance, 6) && Array.isArray(data.owners) && data.owners.length > 1) {
      const owners = { from: data.owners, to: data.owners.slice(0, 1) };
      write('changes', `${date}-${id}`, {
        entry: id,
        decidedBy: bodies(data.owners),
        date,
        owners,
        reason: 'One body leads now.',
        evidence,
      });
    }
  }
  for (const { id, data } of entriesIn(join(folder, 'measures'))) {
    const { kind } = data.unit as { kind: string };
    // What a measure has printed figures for keeps to their kind of period.
    if (data.observations || data.baseline || !['count', 'share'].includes(kind)) continue;
    for (let year = 0; year < years; year += 1) {
      const period = String(Number(from) + year);
      const date = dayIn(year);
      const value = kind === 'count' ? 40 + chance.whole(4000) : 20 + chance.whole(60);
      const figure = sometimes(chance, 12) ? { value: null, note: 'fewer than 5' } : { value };
      write('reports/figures', `${date}-${id}`, { measure: id, reportedBy: 'not stated', date, period, ...figure, evidence });
    }
  }
  for (const { id } of entriesIn(join(folder, 'targets'))) {
    const date = dayIn(years - 1);
    const verdict = chance.pick(['met', 'not met', 'no verdict']);
    write('reports/results', `${date}-${id}`, { target: id, reportedBy: 'not stated', date, verdict, text: chance.pick(SAID), evidence });
  }
}

/** Writes the record of all plans of a content folder, and decisions of its meetings. */
export function growRecord(content: string, chance: Chance): void {
  const { asOf = '2100-01-01' } = fieldsOf(join(content, 'site.yaml')) as { asOf?: string };
  for (const plan of readdirSync(join(content, 'plans')).sort()) growPlanRecord(join(content, 'plans', plan), chance, asOf);
  const folder = join(content, 'reports/decisions');
  for (const { id, data } of entriesIn(join(content, 'meetings')).filter((meeting) => meeting.data.record === 'minutes')) {
    mkdirSync(folder, { recursive: true });
    const decision = { meeting: id, reportedBy: [data.body], date: data.date, verb: 'noted', text: 'The report was noted.', evidence };
    const file = join(folder, `${id}-noted.yaml`);
    if (!existsSync(file)) writeFileSync(file, stringify(decision, { lineWidth: 0 }));
  }
}

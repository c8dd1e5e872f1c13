/** Mistakes that people make in reports and in changes of promises, beside those that they make in all files (`mutations.ts`). */
import { changeLine, type Mutation } from './mutations.ts';

/** A group of fields and all that stands in it. */
const group = (name: string) => new RegExp(`^${name}:\\n(?: +.*\\n)+`, 'm');

/** Changes the text of a file that has a field of its own. */
const where =
  (has: RegExp, change: (text: string) => string): Mutation['make'] =>
  (text) => {
    const changed = has.test(text) && !text.startsWith('---') ? change(text) : text;
    return changed === text ? undefined : changed;
  };

const isReport = /^reportedBy:/m;
const isChange = /^decidedBy:/m;

export const RECORD_MUTATIONS: readonly Mutation[] = [
  {
    name: 'a report or change of what is not there',
    wrong: true,
    make: changeLine(/^(action|target|entry|meeting): [a-z0-9-]+$/, (line) => line.replace(': ', ': no-such-')),
  },
  {
    name: 'a body by its name',
    wrong: true,
    make: changeLine(/^(reportedBy|decidedBy): not stated$/, (line) => line.replace(/: .*/, ': The Council')),
  },
  {
    name: 'a body that is not there',
    wrong: true,
    make: changeLine(/^(reportedBy|decidedBy): not stated$/, (line) => line.replace(/: .*/, ': [no-such-body]')),
  },
  {
    name: 'a colour for a status',
    wrong: true,
    make: changeLine(/^status: (on track|delayed|complete)$/, (_, { pick }) => `status: ${pick(['green', 'amber', 'red', 'done', '80%'])}`),
  },
  {
    name: 'a report without a field',
    wrong: true,
    make: (text, chance) =>
      where(isReport, (all) => all.replace(new RegExp(`^${chance.pick(['date', 'text'])}: .*\\n`, 'm'), ''))(text, chance),
  },
  { name: 'reports below “updates”', wrong: true, make: where(/^status: /m, (text) => text.replace(/^date: /m, 'updates:\n  - date: ')) },
  { name: 'two reports in one file', wrong: true, make: where(isReport, (text) => `${text}---\n${text}`) },
  { name: 'a correction that does not say why', wrong: true, make: where(/^corrects:/m, (text) => text.replace(/^ +why: .*\n/m, '')) },
  {
    name: 'a correction of a report that is not there',
    wrong: true,
    make: changeLine(/^ +report: \d/, (line) => line.replace(/\d{4}-\d\d/, '1999-01')),
  },
  {
    name: 'a correction by its name alone',
    wrong: true,
    make: where(/^corrects:/m, (text) => text.replace(/^corrects:\n +report: (.*)\n +why: .*\n/m, 'corrects: $1\n')),
  },
  {
    name: 'a verdict that rests on nothing',
    wrong: true,
    make: where(/^verdict: (not )?met$/m, (text) => text.replace(group('evidence'), '')),
  },
  {
    name: 'no figure and no reason',
    wrong: true,
    make: where(/^measure: (.|\n)*^value: \d/m, (text) => text.replace(/^value: .*/m, 'value: null')),
  },
  {
    name: 'a month among years',
    wrong: true,
    make: where(/^measure: (.|\n)*^period: /m, (text) => text.replace(/^period: "?(\d{4})"?$/m, 'period: $1-02')),
  },
  {
    name: 'a figure twice',
    wrong: true,
    make: where(/^measure: (.|\n)*^period: /m, (text) => text.replace(/^value: (.*)$/m, 'value: $1\nvalue: $1')),
  },
  { name: 'a small count', wrong: false, make: changeLine(/^value: \d{4}$/, (line) => line.replace(/\d+$/, '3')) },
  {
    name: 'a change from what did not hold',
    wrong: true,
    make: where(isChange, (text) => text.replace(/^ {2}from: \S.*$/m, '  from: "1999"')),
  },
  {
    name: 'a change to the same',
    wrong: true,
    make: where(isChange, (text) => text.replace(/^ {2}from: (.*)\n {2}to: .*$/m, '  from: $1\n  to: $1')),
  },
  { name: 'a change of nothing', wrong: true, make: where(isChange, (text) => text.replace(group('(?:due|owners)'), '')) },
  {
    name: 'a change as the new value alone',
    wrong: true,
    make: where(isChange, (text) => text.replace(/^due:\n {2}from: .*\n {2}to: (.*)$/m, 'due: $1')),
  },
  { name: 'a change without a reason', wrong: true, make: where(isChange, (text) => text.replace(/^reason: .*\n/m, '')) },
  { name: 'the date of a target in a change of an action', wrong: true, make: where(isChange, (text) => text.replace(/^due:$/m, 'by:')) },
];

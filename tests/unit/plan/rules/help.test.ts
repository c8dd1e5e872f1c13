/** A help line that is wrong harms the reader who calls it: the check refuses what it can see, in the words of an officer. */
import { expect, test } from 'vitest';
import { type Files, problemsWith } from '../broken-content.ts';

const READ = '  readOn:\n    - { page: Own page, url: "https://refuge.example/", on: 2026-01-31 }\n';
const EMERGENCY = `- id: emergency\n  name: Emergency services\n  number: 999\n  for: In danger\n  situation: danger\n${READ}`;
const line = (rest: string) => `- id: refuge\n  name: Refuge\n  for: Abuse at home\n${rest}`;
const SUBJECT = '- id: abuse\n  title: Abuse\n  words: Someone hurts me.\n  lines: [refuge]\n';
const withHelp = (lines: string, subjects = SUBJECT): Files => ({ 'help-lines.yaml': lines, 'help-subjects.yaml': subjects });

test('a line with its number and the page that it was read on is right, typed with or without quotation marks', () => {
  expect(problemsWith(withHelp(EMERGENCY + line(`  number: 0808 2000 247\n${READ}`)))).toEqual([]);
  expect(problemsWith(withHelp(EMERGENCY + line(`  number: "+44 808 2000 247"\n${READ}`)))).toEqual([]);
});

test('a line without a source is refused', () => {
  expect(problemsWith(withHelp(EMERGENCY + line('  number: 0808 2000 247\n')))).toEqual([
    'content/help-lines.yaml:8:3: readOn: is missing. Add it (Where the number was read: the provider’s own page, or an official one (gov.uk, police.uk, nhs.uk). Never from memory). [fields/missing]',
  ]);
  expect(problemsWith(withHelp(EMERGENCY + line('  number: 0808 2000 247\n  readOn: []\n'))).join()).toContain('readOn: the list is empty');
});

test.each(['0808-2000-247', '0808 2000 247 (free)', '0808  2000 247', 'tel:08082000247', '99', '0808 2000 247 0808 2000'])(
  'the number “%s” is refused',
  (number) => {
    const [problem = '', ...others] = problemsWith(withHelp(EMERGENCY + line(`  number: "${number}"\n${READ}`)));
    expect(problem).toBe(
      `content/help-lines.yaml:11:3: number: “${number}” cannot stand here. Write a telephone number of digits with single spaces, such as “0808 2000 247”; other words belong in “for” or “hours”. [fields/kind]`,
    );
    expect(others).toEqual([]);
  },
);

test('a source says when it was read, and a stored copy which date it bears', () => {
  const read = (rest: string) => `  readOn:\n    - page: Own page\n      url: https://refuge.example/\n${rest}`;
  const said = (rest: string) => problemsWith(withHelp(EMERGENCY + line(`  number: 0808 2000 247\n${read(rest)}`))).join();
  expect(said('')).toContain('readOn[1].on: is missing. Add it (The day on which somebody read it there). [fields/missing]');
  expect(said('      on: 2026-01-31\n      copy: unknown\n')).toContain(
    '“unknown” cannot stand here. Write the date of the copy, such as 2024-09-15 or 2024-09, or “undated”',
  );
});

test('a line that leads nowhere, or is shown nowhere, is refused', () => {
  expect(problemsWith(withHelp(EMERGENCY + line(READ))).join()).toContain(
    'number: the help line has neither a number nor a web address. Add “number”, or “web” if no number could be confirmed; or delete the line. [help/not-reachable]',
  );
  const unnamed = line(`  number: 116 123\n${READ}`).replace('refuge', 'samaritans');
  expect(problemsWith(withHelp(EMERGENCY + line(`  number: 0808 2000 247\n${READ}`) + unnamed)).join()).toContain(
    'no subject names the help line “samaritans”, so it would be shown nowhere. Add its id to “lines” of a subject in help-subjects.yaml, or give it a “situation”. [help/not-shown]',
  );
});

test('a line that something is reported to, and no subject has, would be a number of nobody', () => {
  const called = line(`  number: 116 123\n${READ}`).replace('refuge', 'samaritans');
  const report = `${SUBJECT}  report: [{ to: The helpers, lines: [samaritans], readOn: [{ page: Own, url: "https://own.example/", on: 2026-01-31 }] }]\n`;
  expect(problemsWith(withHelp(EMERGENCY + line(`  number: 0808 2000 247\n${READ}`) + called, report)).join()).toContain(
    'no subject names the help line “samaritans”',
  );
});

test('a subject without a line and a way to report it is refused, and so is a report without a way', () => {
  const lines = EMERGENCY + line(`  number: 0808 2000 247\n${READ}`);
  const noise = '- id: noise\n  title: Noise\n  words: My street is loud.\n';
  expect(problemsWith(withHelp(lines, SUBJECT + noise))).toEqual([
    'content/help-subjects.yaml:6:3: title: the subject names no help line and no way to report it. Add “lines” or “report”, or delete the subject. [help/no-way]',
  ]);
  const report = (way: string) =>
    `${SUBJECT}${noise}  report:\n    - to: The council\n${way}      readOn: [{ page: Own, url: "https://own.example/", on: 2026-01-31 }]\n`;
  expect(problemsWith(withHelp(lines, report('')))).toEqual([
    'content/help-subjects.yaml:9:7: report[1].to: it is to be reported to “The council”, and there is no way to do so. Add “lines”, “web” or “toCouncils: true”. [help/report-nowhere]',
  ]);
  for (const way of ['      toCouncils: true\n', '      web: https://own.example/report\n', '      lines: [refuge]\n']) {
    expect(problemsWith(withHelp(lines, report(way))), way).toEqual([]);
  }
});

test('help lines without a number for those in danger are refused', () => {
  expect(problemsWith(withHelp(line(`  number: 0808 2000 247\n${READ}`))).join()).toContain(
    'no help line says whom to call in danger. Add a line for the emergency services with its number and “situation: danger”. [help/in-danger]',
  );
});

test('a subject names lines, topics and pages that exist', () => {
  const subject = `${SUBJECT}  topics: [nothing]\n  entries: [safer-town/burglry]\n`;
  const problems = problemsWith(withHelp(EMERGENCY + line(`  number: 0808 2000 247\n${READ}`), subject));
  expect(problems).toHaveLength(2);
  expect(problems.join()).toContain('“nothing”');
  expect(problems.join()).toContain('did you mean “burglary”?');
});

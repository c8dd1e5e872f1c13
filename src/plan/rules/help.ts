/** Help that a reader can reach: every line leads somewhere, is shown, and whom to call in danger is among them. */
import { say } from '../../source/problem.ts';
import { idOf } from '../../source/references.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

const helpReachable = ruleFor('help-line', (line) =>
  line.data.number || line.data.web ? [] : [problemAt(line, ['number'], say('help/not-reachable'))],
);

/** Where something is reported, only the number of a line is said: who answers it has to stand somewhere. */
const helpShown: Rule = ({ entries }) => {
  const named = new Set(entries.flatMap((entry) => (entry.kind === 'help-subject' ? entry.data.lines.map(idOf) : [])));
  return entries.flatMap((entry) =>
    entry.kind !== 'help-line' || entry.data.situation || named.has(entry.id)
      ? []
      : [problemAt(entry, [], say('help/not-shown', { line: entry.id }))],
  );
};

/** A box that names help lines and not the emergency number would keep a reader in danger waiting. */
const helpInDanger: Rule = ({ entries }) => {
  const lines = entries.filter((entry) => entry.kind === 'help-line');
  const [first] = lines;
  if (!first || lines.some(({ data }) => data.situation === 'danger' && data.number)) return [];
  return [problemAt(first, [], say('help/in-danger'))];
};

/** A trouble that is named and has no way out of it would only tell the reader that there is none. */
const helpForSubjects = ruleFor('help-subject', (subject) => {
  const { lines, report = [] } = subject.data;
  const nowhere = report.flatMap(({ to, lines: calls, web, toCouncils }, index) =>
    calls || web || toCouncils ? [] : [problemAt(subject, ['report', index, 'to'], say('help/report-nowhere', { to }))],
  );
  return lines.length + report.length > 0 ? nowhere : [problemAt(subject, ['title'], say('help/no-way'))];
});

/** What holds of help. */
export const HELP_RULES: readonly Rule[] = [helpReachable, helpShown, helpInDanger, helpForSubjects];

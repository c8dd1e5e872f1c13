/** Help that a reader can reach: every line leads somewhere, is shown, and whom to call in danger is among them. */
import { idOf } from '../../source/references.ts';
import { problemAt, type Rule, ruleFor } from './rule.ts';

export const helpReachable = ruleFor('help-line', (line) =>
  line.data.number || line.data.web
    ? []
    : [
        problemAt(
          line,
          ['number'],
          'the help line has neither a number nor a web address',
          'Add “number”, or “web” if no number could be confirmed; or delete the line',
        ),
      ],
);

export const helpShown: Rule = ({ entries }) => {
  const named = new Set(entries.flatMap((entry) => (entry.kind === 'help-subject' ? entry.data.lines.map(idOf) : [])));
  return entries.flatMap((entry) =>
    entry.kind !== 'help-line' || entry.data.situation || named.has(entry.id)
      ? []
      : [
          problemAt(
            entry,
            [],
            `no subject names the help line “${entry.id}”, so it would be shown nowhere`,
            'Add its id to “lines” of a subject in help-subjects.yaml, or give it a “situation”',
          ),
        ],
  );
};

/** A box that names help lines and not the emergency number would keep a reader in danger waiting. */
export const helpInDanger: Rule = ({ entries }) => {
  const lines = entries.filter((entry) => entry.kind === 'help-line');
  const [first] = lines;
  if (!first || lines.some(({ data }) => data.situation === 'danger' && data.number)) return [];
  return [
    problemAt(
      first,
      [],
      'no help line says whom to call in danger',
      'Add a line for the emergency services with its number and “situation: danger”',
    ),
  ];
};

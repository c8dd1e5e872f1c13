/** Help lines: a reader reaches them, and whom to call in danger is among them. */
import type { Room } from '../../check.ts';

export const help = {
  'help/not-reachable': () => ({
    message: 'the help line has neither a number nor a web address',
    fix: 'Add “number”, or “web” if no number could be confirmed; or delete the line',
  }),
  'help/not-shown': ({ line }: { line: string }) => ({
    message: `no subject names the help line “${line}”, so it would be shown nowhere`,
    fix: 'Add its id to “lines” of a subject in help-subjects.yaml, or give it a “situation”',
  }),
  'help/in-danger': () => ({
    message: 'no help line says whom to call in danger',
    fix: 'Add a line for the emergency services with its number and “situation: danger”',
  }),
  'help/no-way': () => ({
    message: 'the subject names no help line and no way to report it',
    fix: 'Add “lines” or “report”, or delete the subject',
  }),
  'help/report-nowhere': ({ to }: { to: string }) => ({
    message: `it is to be reported to “${to}”, and there is no way to do so`,
    fix: 'Add “lines”, “web” or “toCouncils: true”',
  }),
} satisfies Room<'help'>;

/** What the commands for authors say: `npm run new` and `npm run import`. */

import { type Kind, kinds } from '../../schema/kinds.ts';
import { localeOf } from '../locale.ts';
import { capitalised } from '../sentences.ts';

const { plural } = localeOf('en-GB');

const files = (count: number) => `${count} ${plural(count, { one: 'file', other: 'files' })}`;
const rows = (count: number) => `${count} ${plural(count, { one: 'row', other: 'rows' })}`;
export const commands = {
  brokenContent: 'The content has these problems already. Put them right first: nothing was written.',
  noPlan: ({ id, plans }: { id: string; plans: readonly string[] }) =>
    `There is no plan “${id}”. Write one of these behind --plan: ${plans.join(', ')}.`,
  written: (path: string) => `Written: ${path}`,
  toDo: 'The check now asks for this, in files that were there:',
  refused: 'Nothing was written: the check would refuse it, as it says above.',

  /** Of `npm run changes` and `npm run check -- --base`. */
  changes: {
    usage:
      'Say with what to compare, and how to tell it: npm run changes -- --base main --format text. Formats are text, json and markdown; --notice drafts a notice for the public.',
    noDay: 'Nothing was compared.',
    noGit: 'Nothing was compared: Git cannot be started here. Name a folder with the earlier content instead: --base earlier/content.',
    noRepository: ({ base }: { base: string }) =>
      `Nothing was compared: there is no folder “${base}”, and the content is in no repository of Git that could have such a commit.`,
    noCommit: ({ base }: { base: string }) =>
      `Nothing was compared: there is neither a folder nor a commit “${base}”. Fetch it first, or correct the name.`,
    shallow: ({ base }: { base: string }) =>
      `Nothing was compared: “${base}” is not in this copy of the repository, which has only its last commits. Fetch all of it (in a workflow: fetch-depth: 0).`,
    noCommon: ({ base }: { base: string }) =>
      `Nothing was compared: “${base}” and this content have no commit in common. Fetch the whole history, or name a folder.`,
    noContent: ({ base, folder, said }: { base: string; folder: string; said: string }) =>
      `Nothing was compared: “${base}” has no folder ${folder}${said && ` (${said})`}.`,
    brokenBase: ({ base, problems }: { base: string; problems: string }) =>
      `Nothing was compared: the content of “${base}” does not pass the check of today.\n${problems}`,
    broken: ({ problems }: { problems: string }) => `Nothing was compared: this content has problems. Put them right first.\n${problems}`,
    more: (count: number) => `and ${count} more.`,
    stopped: ({ cause }: { cause: string }) => `Nothing was compared: the software stopped (${cause}).`,
  },

  /** In the files that the check gives for what was changed without a word. */
  /** A file of where something is now that was published. */
  moved: {
    comment: 'Where something is now that was published. Leave “to” out if nothing took its place',
    to: '<where it is now>',
    why: '<why it is there no more, in a sentence for the public>',
  },

  kept: {
    amendment: 'A change of a promise. Say who decided it, when, and why, if that is known',
    correction: 'A correction of our own text. Say what was wrong, and where it can be read',
    report: 'A further report that puts an earlier one right. Say what was wrong with it',
    reason: '<what was wrong: “The plan prints 35; we had typed 53.”>',
    why: '<what was wrong with the report>',
    sources: '<the id of the document in sources.yaml>',
  },

  import: {
    noFile: 'Say which file: npm run import -- actions.csv --plan the-plan',
    unreadable: (file: string) =>
      `${file} cannot be read as a text in UTF-8. In the spreadsheet, save it as “CSV UTF-8”, and look whether the name is right.`,
    noHeads: 'The first row has to name the columns: “id” and “status” for actions, or “measure_id”, “period” and “value” for measures.',
    nothingOf: { progress: 'This plan has no actions to report on.', figure: 'This plan has no measures to report on.' },
    unknown: {
      progress: (named: string) => `There is no action “${named}” in this plan.`,
      figure: (named: string) => `There is no measure “${named}” in this plan.`,
    },
    cell: ({ line, column, said }: { line: number; column: string; said: string }) => `Row ${line}, column “${column}”: ${said}`,
    suppressed: ({ line, about }: { line: number; about: string }) =>
      `Row ${line}, ${about}: the count is below 5, so it is not written. The file says “fewer than 5”.`,
    refused: (problems: number) =>
      `${problems} ${plural(problems, { one: 'problem', other: 'problems' })}. Nothing was written: put all rows right, and import the table again.`,
    comment: (kind: Kind) => `${capitalised(kinds[kind].label)}, read from a table with npm run import`,
    done: ({ files: made, left }: { files: number; left: number }) =>
      [
        `${capitalised(files(made))} written.`,
        left > 0 ? `${rows(left)} left out: they report nothing, or nothing new.` : '',
        made > 0 ? 'Look at them, then propose them together.' : '',
      ]
        .filter(Boolean)
        .join(' '),
  },

  new: {
    /** The first lines of a new file. */
    head: (kind: Kind) => `${capitalised(kinds[kind].label)}. All its fields are explained in docs/content-reference.md.`,
    more: 'What else can be said. Take the # away in front of a field to use it, and put what is so in the place of what stands between < and >.',
    text: 'Text',
    textHint: 'What readers see below the fields, in plain words.',
    which: 'What do you want to write?',
    whichReport: 'What do you report on?',
    nothingSuch: ({ thing, things }: { thing: string | undefined; things: readonly string[] }) =>
      `${thing === undefined ? 'Say what is to be made' : `“${thing}” cannot be made`}. Write one of these: ${things.join(', ')}. For example: npm run new -- report progress`,
    missing: ({ flags }: { flags: readonly { flag: string; label: string; hint: string; values: readonly string[] }[] }) =>
      [
        'These are missing:',
        ...flags.map(
          ({ flag, label, hint, values }) =>
            `  --${flag}   ${label}. ${hint}${values.length > 0 ? ` Words that may stand there: ${values.join(', ')}.` : ''}`,
        ),
      ].join('\n'),
    oneOf: (values: readonly string[]) => `One of: ${values.join(', ')}`,
    several: 'Several with commas between them.',
    known: (names: readonly string[]) => `Known: ${names.join(', ')}`,
    noSuch: ({ typed, near }: { typed: string; near: string | undefined }) =>
      `There is no “${typed}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
    optional: 'Leave it empty if there is none.',
    folderThere: (folder: string) => `${folder} is there already, and nothing is overwritten. Choose another name with --folder.`,
    next: {
      file: (folder: string) =>
        `Next: open it, look at what stands in it, then run npm run check${folder === 'content' ? '' : ` with CONTENT_DIR=${folder}`}. Then propose it.`,
      plan: 'Next: give the plan its priorities with npm run new -- priority --plan and its id. When it takes the place of another, read “A new plan after an old one” in docs/your-own-plan.md.',
      partnership: (folder: string) =>
        `Next: CONTENT_DIR=${folder} npm run build makes the site. What else to write, and what only you can say, is in docs/your-own-plan.md.`,
    },
  },
};

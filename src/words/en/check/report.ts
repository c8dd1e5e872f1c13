/** What the check says of all that it found: in the terminal, on GitHub, and in the summary of a job. */
import { localeOf } from '../../locale.ts';

const { plural } = localeOf('en-GB');

const problems = (count: number) => `${count} ${plural(count, { one: 'problem', other: 'problems' })}`;
const files = (count: number) => `${count} ${plural(count, { one: 'file', other: 'files' })}`;

export const report = {
  /** A file that a problem asks for. */
  ready: (path: string) => `Ready to paste, as ${path}:`,
  readyTitle: 'Ready to paste',
  found: 'The content has problems:',
  right: (facts: { files: number; folder: string; entries: number }) =>
    `No problems in ${files(facts.files)} of ${facts.folder} (${facts.entries} entries).`,
  wrong: (facts: { problems: number; files: number }) => `${problems(facts.problems)} in ${files(facts.files)}. Nothing was published.`,
  /** Of a built site, which is not put in the place of the one before. */
  wouldBeGone: (facts: { problems: number }) => `${problems(facts.problems)} with addresses that were published.`,
  look: ({ line }: { line: string }) => `Please look at ${line}`,
  stopped: ({ folder, cause }: { folder: string; cause: string }) =>
    `The check of ${folder} stopped: ${cause}. This is a mistake in the software, not in the content. Please report it with the change that you made.`,
  /** One thing a line: what the public does not see yet. */
  waiting: (all: readonly { file: string; from: string | undefined }[]) =>
    [
      `Not public yet (${all.length}):`,
      ...all.map(({ file, from }) => `  ${file}: ${from === undefined ? 'draft, without a day' : `public from ${from}`}`),
    ].join('\n'),
  title: 'Check of the content',
  toPutRight: 'To be put right',
  toLookAt: 'To be looked at',
  /** Whatever is no field. */
  text: 'Text',
  row: ({ file, line, field, said }: { file: string; line: number; field: string | undefined; said: string }) =>
    `${file}, line ${line}${field === undefined ? '' : `, ${field}`}: ${said}`,
};

/** What `npm run take-back` says: what it does, what stands still, and what a history of files still holds. */
import { localeOf } from '../locale.ts';

const { number, plural } = localeOf('en-GB');
const places = (count: number) => plural(count, { one: '1 place', other: `${number(count)} places` });
const commits = (count: number) => plural(count, { one: '1 commit', other: `${number(count)} commits` });

interface Place {
  file: string;
  line: number;
}
const listed = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n');

export const takeBack = {
  /** What stands in the content where something was taken out. */
  inField: 'Taken back',
  inText: '[taken back]',
  note: (why: string) => `The figure was taken back: ${why}`,

  usage:
    'Say what is to be taken back, and why:\n  npm run take-back -- FILE-OR-ENTRY[#FIELD] --reason "Why, for the public"\n  npm run take-back -- FILE --words "The words" [--everywhere] --reason "Why, for the public"\nWith --dry-run it only shows what it would do.',
  none: (written: string) => `There is no file and no entry “${written}”.`,
  several: (names: readonly string[]) => `That could be several. Write one of these:\n${listed(names)}`,
  reasonTells: 'The reason has in it what is to be taken back. It is published: say why, and not what.',
  refused: {
    'no-field': 'There is no such field, or those words do not stand there.',
    'must-be-there':
      'This field must be there, and nothing can stand in its place. Correct the file by hand, then run this with --words for what must go.',
    'whole-page':
      'This has a page of its own, whose address others keep. Name the field that must go (FILE#FIELD), or the words (--words). If the whole does not hold any more, write “publication: { withdrawn: … }” in it.',
  },
  would: 'This is what it would do. Nothing was written.',
  file: {
    gone: (file: string) => `Deleted: ${file}`,
    changed: (file: string) => `Changed: ${file}`,
    added: (file: string) => `Note for the public: ${file}`,
  },
  countsAgain: (report: string) =>
    `The report “${report}”, which the deleted one had put right, counts again. If it is wrong, report anew.`,
  wouldBreak: 'With that gone the check would say this, so nothing was written. Put these right in the same step, by hand:',
  elsewhere: (all: readonly Place[]) =>
    all.length === 0
      ? 'The same words or number stand nowhere else in the content.'
      : `The same words or number stand in ${places(all.length)} more. Look at each; it may be something else:\n${listed(all.map(({ file, line }) => `${file}:${line}`))}`,
  built: (all: readonly string[]) =>
    `In the site that was built last they stand in ${places(all.length)}, and in the documents of these pages:\n${listed(all)}`,
  next: (day: string) =>
    [
      'What is next:',
      `  1. npm run check, then propose the change. Write in the proposal why, and not what.`,
      `  2. npm run build -- --as-of ${day} makes all pages, documents, data and archives anew, without it, and deletes what builds of this folder have kept of before in .build/ and .cache/. If there are parts of builds in parts/, delete those yourself. Publish at once.`,
      '  3. On every machine that has built the site, build it again too, or delete .build/ and .cache/ there; and delete parts/. Delete other copies that you hold: archives, caches and previews of runs (that of your proposal shows the pages as they were), sites that were built into other folders.',
      '  4. Tell those who may have it: who has subscribed, who shows a page in theirs, archives of the web.',
    ].join('\n'),

  noGit: 'This folder is not kept in Git, so there is no history to look at. Where it is kept in Git, the history still has it.',
  git: ({ count, lines, refs }: { count: number; lines: readonly string[]; refs: readonly string[] }) =>
    [
      `Git still holds it: ${commits(count)} with these files as they were. Taking it out of the files does not take it out of these:`,
      listed(lines),
      ...(refs.length > 0 ? [`They are in these branches and tags: ${refs.join(', ')}.`] : []),
      'To see them yourself: git log --all -- PATH',
    ].join('\n'),
  gitNone: 'Git holds no earlier version of these files.',
  removal: (service: 'github' | 'gitlab' | 'gitea' | 'forgejo' | undefined, address: string | undefined) =>
    [
      'If it must not stay in the history either (a name, a number that tells of a person):',
      '  1. Tell whoever looks after personal data in your organisation first: they decide, and there may be a duty to report it.',
      '  2. Ask somebody who knows Git to rewrite the history without these files or words (a tool for that is git filter-repo), and to push it to every branch and tag.',
      `  3. ${
        {
          github: `Ask GitHub Support (https://support.github.com/) to remove what its servers still show: copies of pages, and proposals that have the old commits. Say which repository${address ? ` (${address})` : ''}, the first commit that was changed, and how many proposals are concerned. Do not write the name or number itself where others can read it.`,
          gitlab: `Ask whoever runs your GitLab to clean the repository${address ? ` (${address})` : ''} after the rewrite: merge requests keep the old commits until somebody does.`,
          gitea: `Ask whoever runs your Gitea to clean the repository${address ? ` (${address})` : ''} after the rewrite: pull requests keep the old commits until somebody does.`,
          forgejo: `Ask whoever runs your Forgejo to clean the repository${address ? ` (${address})` : ''} after the rewrite: pull requests keep the old commits until somebody does.`,
          none: 'Ask whoever runs the service that the repository lies on to remove the old commits from its copies after the rewrite.',
        }[service ?? 'none']
      }`,
      '  4. Every copy that somebody has made (a clone, a fork) keeps it. Ask those who have one to delete it and to fetch it anew.',
    ].join('\n'),
};
